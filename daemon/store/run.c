/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * run.c - settled keys: sorted runs on the disk, a filter of each in memory
 *
 * Keys are kept in this machine's order of bytes.  A file that moves to one of
 * the other order only forgets what came in before.
 */
#include "store/run.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

#define LINE_BYTES 64
#define BITS_A_KEY 32
#define PROBES 7 /* bits of a key in its line */
#define PROBE_BITS 9 /* 512 bits are a line */
#define FILTERS_MAX ((size_t)RUNS_MAX * (KNOWN_MAX * BITS_A_KEY / 8 + 4096))

struct runs *
runs_new(void)
{
	struct runs *runs = memory_new(sizeof(*runs));

	runs->arena = arena_new(FILTERS_MAX);
	return runs;
}

void
runs_free(struct runs **runs)
{
	if (*runs == NULL)
		return;
	arena_free(&(*runs)->arena);
	free(*runs);
	*runs = NULL;
}

void
runs_empty(struct runs *runs)
{
	arena_reset(runs->arena);
	runs->count = 0;
}

void
runs_add(struct runs *runs, int64_t id, struct slice filter)
{
	assert(runs->count < RUNS_MAX);
	runs->list[runs->count++] = (struct run){id,
	    {arena_copy(runs->arena, filter.data, filter.length),
		filter.length}};
}

static int
by_key(const void *a, const void *b)
{
	uint64_t one = ((const struct known_key *)a)->key;
	uint64_t other = ((const struct known_key *)b)->key;

	return (one > other) - (one < other);
}

void
run_sort(struct known_key *keys, size_t count)
{
	qsort(keys, count, sizeof(*keys), by_key);
}

/* The place of the line of KEY in a filter of so many bytes. */
static size_t
line_of(size_t bytes, uint64_t key)
{
	return (size_t)((key >> 32) * (bytes / LINE_BYTES) >> 32) * LINE_BYTES;
}

/* Other bits than those that chose the line. */
static uint64_t
mix(uint64_t key)
{
	key ^= key >> 29;
	return key * UINT64_C(0x9E3779B97F4A7C15);
}

struct slice
run_filter(struct arena *arena, const struct known_key *keys, size_t count)
{
	size_t bytes = (count * BITS_A_KEY / (8 * LINE_BYTES) + 1) * LINE_BYTES;
	unsigned char *filter = arena_alloc(arena, bytes);
	size_t i;

	for (i = 0; i < count; i++) {
		unsigned char *line = filter + line_of(bytes, keys[i].key);
		uint64_t bits = mix(keys[i].key);
		int probe;

		for (probe = 0; probe < PROBES; probe++) {
			line[bits % 512 / 8] |= (unsigned char)(1 << bits % 8);
			bits >>= PROBE_BITS;
		}
	}
	return (struct slice){(const char *)filter, bytes};
}

bool
run_may_have(struct slice filter, uint64_t key)
{
	const unsigned char *line;
	uint64_t bits = mix(key);
	int probe;

	if (filter.length < LINE_BYTES)
		return true;
	line = (const unsigned char *)filter.data + line_of(filter.length, key);
	for (probe = 0; probe < PROBES; probe++) {
		if ((line[bits % 512 / 8] >> bits % 8 & 1) == 0)
			return false;
		bits >>= PROBE_BITS;
	}
	return true;
}

size_t
runs_next(const struct runs *runs, uint64_t key, size_t from)
{
	while (
	    from < runs->count && !run_may_have(runs->list[from].filter, key))
		from++;
	return from;
}

int64_t
run_find(struct slice keys, uint64_t key)
{
	size_t low = 0, high = keys.length / sizeof(struct known_key);
	struct known_key at;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		memcpy(&at, keys.data + middle * sizeof(at), sizeof(at));
		if (at.key == key)
			return at.interaction;
		if (at.key < key)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}
