/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * tries.c - wrong passwords slow down who tries them
 */
#include "desk/tries.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/random.h"

#define PLACES 4096
#define FREE_TRIES 5
#define WAIT_MOST_MS (15 * MINUTE_MS)
#define FORGET_MS HOUR_MS

struct tries {
	unsigned char key[crypto_shorthash_KEYBYTES];
	struct {
		int wrong;
		int64_t at_ms; /* the last one */
	} places[PLACES];
};

struct tries *
tries_new(void)
{
	struct tries *tries = memory_new(sizeof(*tries));

	random_bytes(tries->key, sizeof(tries->key));
	return tries;
}

void
tries_free(struct tries **tries)
{
	free(*tries);
	*tries = NULL;
}

static size_t
place_of(const struct tries *tries, struct slice what)
{
	unsigned char out[crypto_shorthash_BYTES];
	uint64_t hash;

	_Static_assert(sizeof(out) == sizeof(hash), "one hash is 64 bits");
	crypto_shorthash(
	    out, (const unsigned char *)what.data, what.length, tries->key);
	memcpy(&hash, out, sizeof(hash));
	return hash % PLACES;
}

int
tries_wait_s(const struct tries *tries, struct slice what, int64_t now_ms)
{
	size_t place = place_of(tries, what);
	int over = tries->places[place].wrong - FREE_TRIES;
	int64_t wait_ms = WAIT_MOST_MS, left_ms;

	if (over < 0)
		return 0;
	if (over < 10)
		wait_ms = SECOND_MS << over;
	left_ms = tries->places[place].at_ms + wait_ms - now_ms;
	return left_ms <= 0 ? 0 : (int)((left_ms + SECOND_MS - 1) / SECOND_MS);
}

void
tries_wrong(struct tries *tries, struct slice what, int64_t now_ms)
{
	size_t place = place_of(tries, what);

	if (now_ms - tries->places[place].at_ms > FORGET_MS)
		tries->places[place].wrong = 0;
	tries->places[place].wrong++;
	tries->places[place].at_ms = now_ms;
}

void
tries_right(struct tries *tries, struct slice what)
{
	tries->places[place_of(tries, what)].wrong = 0;
}
