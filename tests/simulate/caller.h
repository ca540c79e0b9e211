/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * caller.h - telephones: people call, press keys, leave messages, hang up; and
 * they ring when the line calls
 */
#ifndef TESTS_SIMULATE_CALLER_H
#define TESTS_SIMULATE_CALLER_H

#include "telecom.h"

/* Somebody calls the line, sometimes without their number. */
void caller_calls(struct simulation *, int resident);
/* The line called TO, by a request to its provider; URL is asked first. */
void caller_rings(struct simulation *, const struct account *, const char *sid,
    const char *to, const char *url);

#endif
