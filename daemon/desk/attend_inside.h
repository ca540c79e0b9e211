/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * attend_inside.h - what the files of attend.h share
 */
#ifndef DESK_ATTEND_INSIDE_H
#define DESK_ATTEND_INSIDE_H

#include "desk/attend.h"

/* Writes into the audit that DID was done to THING of the person. */
int attend_audit(const struct attending *, const char *did, int64_t thing,
    struct fault *) MUST_CHECK;

#endif
