/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * suppress.c - small numbers are not told, and cannot be worked out either
 */
#include "desk/suppress.h"

/* The smallest that is still told, or NULL. */
static int64_t *
smallest(int64_t *cells, size_t count, size_t stride)
{
	int64_t *found = NULL;
	size_t i;

	for (i = 0; i < count; i++) {
		int64_t *cell = &cells[i * stride];

		if (*cell > 0 && (found == NULL || *cell < *found))
			found = cell;
	}
	return found;
}

void
suppress_column(int64_t *cells, size_t count, size_t stride)
{
	size_t hidden = 0, i;
	int64_t sum = 0;

	for (i = 0; i < count; i++) {
		int64_t *cell = &cells[i * stride];

		if (*cell > 0 && *cell < SUPPRESS_BELOW) {
			sum += *cell;
			*cell = SUPPRESSED;
			hidden++;
		}
	}
	/* What is left out together is at least two, and no small number. */
	while (hidden == 1 || (hidden > 0 && sum < SUPPRESS_BELOW)) {
		int64_t *cell = smallest(cells, count, stride);

		if (cell == NULL)
			return;
		sum += *cell;
		*cell = SUPPRESSED;
		hidden++;
	}
}
