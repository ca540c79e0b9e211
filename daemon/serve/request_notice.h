/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_notice.h - what staff do with notices
 *
 *     {"do":"notice","what":"new","script":"…","by":"anna"}
 *     {"do":"notice","what":"change","id":7,"script":"…","by":"anna"}
 *                                       -> {"id":7,"hash":"…","pin":"4711"}
 *         also with "recordings":["UklGR…"], whose names are in the script
 *     {"do":"notice","what":"approve","id":7,"hash":"…","by":"carlo"}
 *     {"do":"notice","what":"start","id":7,"start_ms":0,"by":"anna"}
 *     {"do":"notice","what":"pause","id":7,"by":"anna"}, and "stop"
 *     {"do":"notice","what":"phone","number":"+39…","name":"anna","by":"…"}
 *                                       -> {"done":1}
 *
 * A phone without a name may start none any more; one that is locked is free
 * again when it is named anew.  Each leaves a line in the log.
 */
#ifndef SERVE_REQUEST_NOTICE_H
#define SERVE_REQUEST_NOTICE_H

#include <jansson.h>

#include "line/line.h"

/* RECORDINGS is the folder that they are kept in. */
int request_notice_unit(const json_t *, const struct language_list *,
    const char *recordings, struct unit *, struct fault *) MUST_CHECK;
/* Of a unit that is done; NULL when it was none of these. */
json_t *request_notice_answer(const struct unit *);

#endif
