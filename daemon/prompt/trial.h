/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * trial.h - one recording as callers would hear it, before it is anybody's
 */
#ifndef PROMPT_TRIAL_H
#define PROMPT_TRIAL_H

#include <stddef.h>

#include "base/fault.h"

struct trial {
	size_t ms, pieces; /* that a build would cut it into */
};

/* Makes telephone audio of the recording FROM, as a build does, in TO. */
int trial_make(const char *from, const char *to, struct trial *,
    struct fault *) MUST_CHECK;

#endif
