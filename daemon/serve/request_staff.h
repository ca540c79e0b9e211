/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_staff.h - what a command changes about who works at the desk
 */
#ifndef SERVE_REQUEST_STAFF_H
#define SERVE_REQUEST_STAFF_H

#include <jansson.h>

#include "line/line.h"

/*
 * {"do":"staff","what":"add","name":"anna","role":"admin","desks":"all"}; the
 * other words of `what` are those of desk/staff_change.h.
 */
int request_staff_unit(
    const json_t *, struct unit *, struct fault *) MUST_CHECK;
/* Whose account it changed; 0 when it did not, or is none of these. */
int64_t request_staff_whose(const struct unit *);
/* What came of it, or NULL when the unit is none of these. */
json_t *request_staff_answer(const struct unit *);

#endif
