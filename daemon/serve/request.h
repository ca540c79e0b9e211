/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request.h - what a command asks of the line, as one line of JSON
 *
 *     {"do":"text","from":"+39…","text":"…"}       -> {"texts":["…"],
 *                                                      "parts":[1]}
 *     {"do":"phone","what":"call","call":{…}}      -> phone_call.h
 *     {"do":"later","after":7}                     -> phone_later.h
 *     {"do":"import","what":"cases","rows":[{…}]}  -> {"done":2}
 *     {"do":"cancel","id":7}                       -> {"done":1}
 *     {"do":"close","id":7}                        -> {"done":1}
 *     {"do":"opt",…}                               -> {"done":1}
 *     {"do":"wait",…}, {"do":"unwait","id":3}      -> {"done":1}
 *     {"do":"numbers"}                             -> {"done":1}
 *     {"do":"backed-up"}                           -> {"done":1}
 *     {"do":"staff","what":"add","name":…,…}       -> {"done":1,"link":"…"}
 *     {"do":"heard","id":7}                        -> {"done":1}
 *     {"do":"forget","number":"+39…"}              -> {"done":1}
 *     {"do":"notice",…}                            -> request_notice.h
 *     {"do":"retain"}                              -> {"done":7,"more":false,
 *                                                      "texts":7,…}
 *     anything wrong                               -> {"wrong":"sentence"}
 *
 * `cancel` ends an appointment, `close` a follow-up; `opt` (request_opt.h) is
 * what somebody wants no more of; `wait` (request_waiting.h) puts them into
 * the list for a slot; `numbers` writes down that somebody looked at whole
 * telephone numbers, `backed-up` that a backup was made, `heard` that they listened to a caller's message.
 * `forget` takes a person out ("done":0 when nothing was kept); `retain` takes
 * away a piece of what was kept for long enough, again as long as there is
 * more.  The same is done for a running
 * daemon (over its socket) and without one (on the database itself).
 */
#ifndef SERVE_REQUEST_H
#define SERVE_REQUEST_H

#include <jansson.h>

#include "line/line.h"
#include "serve/settings.h"

/* Makes the unit that LINE asks for; it lives in the unit's arena. */
int request_unit(struct slice line, const struct settings *, struct unit *,
    struct fault *) MUST_CHECK;
/* Makes the unit of a text that FROM writes; -1 when there is too much of it.
 */
int request_text(struct slice from, struct slice text, struct unit *,
    struct fault *) MUST_CHECK;
/* Is it {"do":"later"}, which phone_later.h answers? */
bool request_is_later(struct slice line, int64_t *after);
/* What came of it, as a line of JSON in the unit's arena. */
struct slice request_answer(struct unit *);
/* The same for what could not even be begun. */
struct slice request_wrong(struct arena *, const struct fault *);
/* JSON as a line in the arena; the reference is taken. */
struct slice request_json(struct arena *, json_t *);

#endif
