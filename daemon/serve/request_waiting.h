/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_waiting.h - the desk puts somebody into the list of who waits
 */
#ifndef SERVE_REQUEST_WAITING_H
#define SERVE_REQUEST_WAITING_H

#include <jansson.h>

#include "line/line.h"
#include "serve/settings.h"

/*
 * {"do":"wait","id":17}: for an earlier slot than this appointment's, which
 * they keep until then; {"do":"wait","number":"+39…","code":"NA4821",
 * "desk":"legal","topic":"…"}: for their first one.
 */
int request_wait_unit(const json_t *, const struct settings *, struct unit *,
    struct fault *) MUST_CHECK;
/* {"do":"unwait","id":3}, the number of the list. */
int request_unwait_unit(const json_t *, struct unit *);

#endif
