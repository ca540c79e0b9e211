/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * world.c - what a turn may know beside the database
 */
#include "line/world.h"

#include <string.h>

#include "base/clock.h"

const struct account *
world_account(const struct world *world, const char *name)
{
	size_t i;

	for (i = 0; name != NULL && i < world->account_count; i++)
		if (strcmp(world->accounts[i].name, name) == 0)
			return &world->accounts[i];
	return NULL;
}

const struct world_lookup *
world_lookup(const struct world *world, const char *name)
{
	size_t i;

	for (i = 0; i < world->lookup_count; i++)
		if (strcmp(world->lookups[i].name, name) == 0)
			return &world->lookups[i];
	return NULL;
}

/* As people are told: days that are not whole count as one more. */
static int64_t
kept_days(int64_t kept_ms)
{
	return (kept_ms + DAY_MS - 1) / DAY_MS;
}

void
world_values(const struct world *world, struct values *values)
{
	values_set_text(values, "desk", slice_of(world->desk_name));
	values_set_text(values, "phone", slice_of(world->phone));
	if (world->other_phone != NULL && world->other_phone[0] != '\0')
		values_set_text(values, "other", slice_of(world->other_phone));
	values_set_text(values, "languages", slice_of(world->language_menu));
	values_set_number(values, "days", world->answer_days);
	values_set_number(
	    values, "text_days", kept_days(world->retention.text_ms));
	values_set_number(
	    values, "person_days", kept_days(world->retention.person_ms));
	values_set_number(
	    values, "recording_days", kept_days(world->retention.recording_ms));
	values_set_number(
	    values, "code_days", kept_days(world->retention.code_ms));
}

bool
world_allows(const struct world *world, const char *number)
{
	size_t i;

	for (i = 0; i < world->allow_count; i++)
		if (strncmp(number, world->allow[i], strlen(world->allow[i])) ==
		    0)
			return true;
	return false;
}

bool
world_is_own_number(const struct world *world, const char *number)
{
	size_t i;

	for (i = 0; i < world->account_count; i++)
		if (world->accounts[i].number[0] != '\0' &&
		    strcmp(world->accounts[i].number, number) == 0)
			return true;
	return false;
}

const char *
world_language_menu(struct arena *arena, const struct language_list *list)
{
	struct text menu = text_new(arena, 1000);
	size_t i;

	for (i = 0; i < list->count; i++)
		text_addf(&menu, "%s%zu %s", i == 0 ? "" : " ", i + 1,
		    list->list[i]->name);
	return menu.data;
}
