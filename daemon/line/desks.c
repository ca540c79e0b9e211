/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desks.c - the desks that there are: the general one, those of the flows, and
 * those of the settings
 */
#include "line/desks.h"

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

static void
add(const char *list[DESKS_MOST], size_t *count, const char *desk)
{
	if (desk != NULL && *count < DESKS_MOST &&
	    !is_listed(list, *count, desk))
		list[(*count)++] = desk;
}

size_t
desks_list(const struct world *world, const char *list[DESKS_MOST])
{
	size_t count = 0, i;

	add(list, &count, DESK_GENERAL);
	for (i = 0; i < world->program->flow_count; i++)
		add(list, &count, world->program->flows[i].desk);
	for (i = 0; i < world->desk_count; i++)
		add(list, &count, world->desks[i].name);
	return count;
}

const char *
desks_find(const struct world *world, struct slice name)
{
	const char *list[DESKS_MOST];
	size_t count = desks_list(world, list), i;

	for (i = 0; i < count; i++)
		if (slice_is(name, list[i]))
			return list[i];
	return NULL;
}
