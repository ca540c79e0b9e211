/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_web.h - the phone in the browser: its page, and what it asks the line
 *
 *     GET  /phone/                 -> the page, from the program itself
 *     GET  /phone/api/line         -> {"name":…,"number":…,"phones":[…]}
 *     POST /phone/api/text {"from":"+390000000001","text":"rdv"}
 *                                  -> {"texts":["…"],"parts":[1]}
 *     POST /phone/api/call, …      -> phone_call.h
 *     POST /phone/api/audio        -> phone_audio.h
 *     GET  /phone/api/later?after= -> phone_later.h
 *
 * It has numbers of its own, and it is there only for a browser on the same
 * machine and only on a line that no provider can reach (without public-url).
 * For everybody else there is no such path.
 */
#ifndef SERVE_PHONE_WEB_H
#define SERVE_PHONE_WEB_H

#include "serve/daemon_inside.h"

#define PHONE_WEB_NUMBER "+39000000000" /* and a digit, from 1 */

/* Whether the request was for the phone; then it was taken care of. */
bool phone_web_request(struct daemon *, uint64_t id, struct arena *,
    const struct request *) MUST_CHECK;
/* After its turn: what a text was answered. */
void phone_web_answer(struct daemon *, struct job *);

#endif
