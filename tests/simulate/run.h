/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * run.h - one run of one seed, and what all runs share
 */
#ifndef TESTS_SIMULATE_RUN_H
#define TESTS_SIMULATE_RUN_H

#include "town.h"

/* Flows, prompts and words that ship, and what people may write. */
struct stage {
	struct loaded *loaded, *other; /* … with a flow and a desk more */
	struct vocabulary vocabulary;
	struct arena *arena;
	char folder[64];
};

/* What came of a run. */
struct outcome {
	uint64_t hash; /* of its whole story */
	bool done; /* it came to its end */
	char broken[40]; /* the promise that was broken, or "" */
	int64_t lines, batches, turns, texts, crashes, refused, looks;
	int64_t days; /* simulated ones */
};

/* -1: what is wrong was said on standard error. */
int stage_open(struct stage *);
void stage_close(struct stage *);
void stage_run(
    const struct stage *, uint64_t seed, bool aloud, struct outcome *);

#endif
