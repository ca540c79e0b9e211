/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * chance.c - all chance of a run, from its seed
 */
#include "chance.h"

#include <sodium.h>
#include <string.h>

static uint64_t state;

/* splitmix64: every seed is a good one, also 0 and 1. */
uint64_t
chance_bits(void)
{
	uint64_t bits = state += UINT64_C(0x9E3779B97F4A7C15);

	bits = (bits ^ bits >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	bits = (bits ^ bits >> 27) * UINT64_C(0x94D049BB133111EB);
	return bits ^ bits >> 31;
}

void
chance_start(uint64_t seed)
{
	state = seed;
}

int
chance_below(int below)
{
	return (int)(chance_bits() % (uint64_t)below);
}

int64_t
chance_between(int64_t least, int64_t most)
{
	return least + (int64_t)(chance_bits() % (uint64_t)(most - least + 1));
}

bool
chance_one_in(int times)
{
	return times > 0 && chance_below(times) == 0;
}

void
chance_bytes(void *out, size_t length)
{
	unsigned char *at = out;

	while (length > 0) {
		uint64_t bits = chance_bits();
		size_t some = length < sizeof(bits) ? length : sizeof(bits);

		memcpy(at, &bits, some);
		at += some;
		length -= some;
	}
}

static const char *
name(void)
{
	return "one seed";
}

static uint32_t
some(void)
{
	return (uint32_t)chance_bits();
}

static void
fill(void *const out, const size_t length)
{
	chance_bytes(out, length);
}

void
chance_take_over(void)
{
	static struct randombytes_implementation implementation = {
	    .implementation_name = name, .random = some, .buf = fill};

	randombytes_set_implementation(&implementation);
}
