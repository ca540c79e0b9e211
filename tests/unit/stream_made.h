/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * stream_made.h - news of texts, invented, and told in a muddle
 */
#ifndef TESTS_UNIT_STREAM_MADE_H
#define TESTS_UNIT_STREAM_MADE_H

#include "line_rig.h"

#define NEWS_MAX 12
#define REPEATS_MAX 5
#define TOLD_MAX (NEWS_MAX * REPEATS_MAX)

/* Higher stands against lower, whichever came first. */
#define STATES "waiting sending unknown sent failed stopped delivered"

enum {
	RANK_SENDING = 1,
	RANK_UNKNOWN,
	RANK_SENT,
	RANK_FAILED,
	RANK_STOPPED,
	RANK_DELIVERED
};

struct news {
	const char *word; /* NULL: the answer to the send */
	int rank; /* 0: a lie */
	int error;
	int parts;
	int64_t at; /* when it is told, of all of its text */
};

struct stream {
	int64_t text, twin;
	bool in_webhook; /* it went with an answer: no row, no answer to it */
	const char *sid;
	struct news news[NEWS_MAX];
	size_t count;
};

/* What becomes of one text, each news once and in order; CHANCE goes on. */
void stream_invent(
    uint64_t *chance, struct arena *, int number, struct stream *);
/*
 * Each news some times, not far from where it belongs, and lies between; gives
 * how many, of TOLD_MAX.
 */
size_t stream_muddle(
    uint64_t *chance, const struct stream *, struct news *told);
/* The state that it should end in, "" for no row. */
const char *stream_wanted(const struct stream *);

#endif
