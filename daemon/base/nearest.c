/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * nearest.c - the name that somebody most likely meant
 *
 * Damerau and Levenshtein's distance in its short form (a pair of neighbours
 * is swapped at most once), on three rows.
 */
#include "base/nearest.h"

#include <stdlib.h>
#include <string.h>

static int
least(int a, int b)
{
	return a < b ? a : b;
}

int
distance(struct slice a, struct slice b, int most)
{
	int rows[3][NEAREST_MAX + 1];
	int *before = rows[0], *last = rows[1], *row = rows[2], *swap;
	size_t i, j;

	if (a.length > NEAREST_MAX || b.length > NEAREST_MAX ||
	    abs((int)a.length - (int)b.length) > most)
		return most + 1;
	for (j = 0; j <= b.length; j++)
		last[j] = (int)j;
	for (i = 1; i <= a.length; i++) {
		int lowest = row[0] = (int)i;

		for (j = 1; j <= b.length; j++) {
			bool same = a.data[i - 1] == b.data[j - 1];

			row[j] = least(last[j - 1] + !same,
			    least(last[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && a.data[i - 1] == b.data[j - 2] &&
			    a.data[i - 2] == b.data[j - 1])
				row[j] = least(row[j], before[j - 2] + 1);
			lowest = least(lowest, row[j]);
		}
		if (lowest > most)
			return most + 1;
		swap = before;
		before = last;
		last = row;
		row = swap;
	}
	return last[b.length];
}

struct nearest
nearest_start(struct slice word)
{
	int best = word.length <= 2 ? 0 : word.length <= 5 ? 1 : 2;

	return (struct nearest){.word = word, .best = best + 1};
}

void
nearest_try(struct nearest *nearest, const char *candidate)
{
	struct slice slice = slice_of(candidate);
	int far = distance(nearest->word, slice, nearest->best - 1);

	if (far < nearest->best) {
		nearest->best = far;
		nearest->found = slice;
	}
}

static bool
is_plain(struct slice word)
{
	size_t i;

	for (i = 0; i < word.length; i++)
		if ((word.data[i] < 'a' || word.data[i] > 'z') &&
		    word.data[i] != '-')
			return false;
	return true;
}

const char *
nearest_named(
    const struct nearest *nearest, bool has_value, struct arena *arena)
{
	if (nearest->found.length == 0 &&
	    !(has_value && is_plain(nearest->word)))
		return "like this";
	return arena_printf(
	    arena, "'%.*s'", (int)nearest->word.length, nearest->word.data);
}

const char *
nearest_said(const struct nearest *nearest, struct arena *arena)
{
	if (nearest->found.length == 0)
		return "";
	return arena_printf(arena, "; did you mean '%.*s'?",
	    (int)nearest->found.length, nearest->found.data);
}
