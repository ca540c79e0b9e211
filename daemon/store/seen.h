/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * seen.h - knows again what came in before
 *
 * The newest keys are in memory (known.h).  When they are many they become a
 * run on the disk (run.h), which is forgotten one to two weeks later.
 */
#ifndef STORE_SEEN_H
#define STORE_SEEN_H

#include "store/interaction.h"

/* Remembers a row that was added just now; settles when there are many. */
int seen_add(
    struct store *, const struct interaction *, struct fault *) MUST_CHECK;
/* Reads the tail of `interaction` if memory does not have it. */
int seen_load(struct store *, struct fault *) MUST_CHECK;

#endif
