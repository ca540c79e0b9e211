/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desks.c - the desks that there are: the general one, and those of the flows
 */
#include "desk/desks.h"

#include <string.h>

#include "store/attention.h"

static bool
is_listed(const char *const *list, size_t count, const char *desk)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (strcmp(list[i], desk) == 0)
			return true;
	return false;
}

size_t
desks_list(const struct program *program, const char *list[DESKS_MOST])
{
	size_t count = 0, i;

	list[count++] = DESK_GENERAL;
	for (i = 0; i < program->flow_count && count < DESKS_MOST; i++) {
		const char *desk = program->flows[i].desk;

		if (desk != NULL && !is_listed(list, count, desk))
			list[count++] = desk;
	}
	return count;
}

const char *
desks_find(const struct program *program, struct slice name)
{
	const char *list[DESKS_MOST];
	size_t count = desks_list(program, list), i;

	for (i = 0; i < count; i++)
		if (slice_is(name, list[i]))
			return list[i];
	return NULL;
}
