/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * stream_made.c - news of texts, invented, and told in a muddle
 */
#include "stream_made.h"

#include "base/macros.h"

static const char *const ranks[] = {
    "waiting", "sending", "unknown", "sent", "failed", "stopped", "delivered"};

/* What their network says on the way, in order, and how it may end. */
static const char *const steps[] = {"accepted", "queued", "sending", "sent"};
static const struct ending {
	const char *word;
	int rank, error;
} endings[] = {{"delivered", RANK_DELIVERED, 0}, {"read", RANK_DELIVERED, 0},
    {"undelivered", RANK_FAILED, 30003}, {"failed", RANK_FAILED, 30008},
    {"canceled", RANK_STOPPED, 0}};
static const char *const lies[] = {
    "teleported", "SENT", "waiting", "unknown", "stopped", "delivered%20", "0"};

/* The same every time. */
static int
chance(uint64_t *state, int below)
{
	*state = *state * 6364136223846793005u + 1442695040888963407u;
	return (int)((*state >> 33) % (uint64_t)below);
}

static void
learn(struct stream *stream, struct news news)
{
	assert_true(stream->count < NEWS_MAX);
	stream->news[stream->count++] = news;
}

void
stream_invent(
    uint64_t *state, struct arena *arena, int number, struct stream *stream)
{
	const struct ending *ending =
	    &endings[chance(state, ARRAY_LEN(endings))];
	int parts = chance(state, 3), reached = chance(state, 6);
	size_t i;

	*stream = (struct stream){.in_webhook = chance(state, 8) == 0,
	    .sid = arena_printf(arena, "SM%032d", number)};
	if (!stream->in_webhook)
		learn(stream,
		    (struct news){.rank = chance(state, 5) == 0 ? RANK_UNKNOWN :
								  RANK_SENT,
			.parts = parts});
	for (i = 0; i < ARRAY_LEN(steps) && (int)i < reached; i++)
		if (chance(state, 4) > 0)
			learn(stream,
			    (struct news){.word = steps[i], .rank = RANK_SENT});
	if (reached > (int)ARRAY_LEN(steps))
		learn(stream,
		    (struct news){.word = ending->word,
			.rank = ending->rank,
			.error = ending->error,
			.parts = parts});
	/* It came after all, though they had given up. */
	if (ending->rank == RANK_FAILED && chance(state, 8) == 0)
		learn(stream,
		    (struct news){.word = "delivered", .rank = RANK_DELIVERED});
}

static int
by_moment(const void *a, const void *b)
{
	const struct news *first = a, *second = b;

	return (first->at > second->at) - (first->at < second->at);
}

/* Each news some times, not far from where it belongs, and lies between. */
size_t
stream_muddle(uint64_t *state, const struct stream *stream, struct news *told)
{
	int window = 1 + chance(state, 2 * NEWS_MAX), repeats;
	size_t count = 0, i;

	for (i = 0; i < stream->count; i++)
		for (repeats = chance(state, REPEATS_MAX); repeats >= 0;
		     repeats--) {
			told[count] = stream->news[i];
			told[count++].at =
			    ((int64_t)i + chance(state, window)) * TOLD_MAX +
			    chance(state, TOLD_MAX);
		}
	for (i = (size_t)chance(state, 3); i > 0 && count < TOLD_MAX; i--)
		told[count++] =
		    (struct news){.word = lies[chance(state, ARRAY_LEN(lies))],
			.at = chance(state, NEWS_MAX * TOLD_MAX)};
	qsort(told, count, sizeof(*told), by_moment);
	return count;
}

const char *
stream_wanted(const struct stream *stream)
{
	int rank = RANK_SENDING;
	size_t i;

	if (stream->count == 0)
		return stream->in_webhook ? "" : ranks[rank];
	for (i = 0; i < stream->count; i++)
		if (stream->news[i].rank > rank)
			rank = stream->news[i].rank;
	return ranks[rank];
}
