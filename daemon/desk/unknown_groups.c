/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * unknown_groups.c - what nobody understood, folded and grouped
 */
#include "desk/unknown_groups.h"

#include <stdlib.h>

#include "line/mask.h"
#include "store/attention.h"
#include "store/unknown.h"
#include "words/fold.h"
#include "words/words.h"

#define GROUPS_MAX 2000 /* that are told apart */

struct grouping {
	struct desk_call *call;
	struct unknown_group *list;
	size_t count;
	int64_t texts, hidden;
};

static struct unknown_group *
group_of(struct grouping *grouping, struct slice key)
{
	size_t i;

	for (i = 0; i < grouping->count; i++)
		if (slice_equals(grouping->list[i].key, key))
			return &grouping->list[i];
	if (grouping->count == GROUPS_MAX)
		return NULL;
	grouping->list[grouping->count] = (struct unknown_group){.key = key};
	return &grouping->list[grouping->count++];
}

static void
add_person(struct unknown_group *group, int64_t person)
{
	size_t i;

	for (i = 0; i < group->people_count; i++)
		if (group->people[i] == person)
			return;
	if (group->people_count < UNKNOWN_PEOPLE_MAX)
		group->people[group->people_count++] = person;
}

static bool
add_text(void *context, const struct unknown_text *said)
{
	struct grouping *grouping = context;
	struct arena *arena = grouping->call->arena;
	struct slice text = slice_trim(said->text), key = {NULL, 0};
	struct unknown_group *group = NULL;

	grouping->texts++;
	if (text.length <= UNKNOWN_SHOWN_MAX)
		key = fold(arena, text);
	if (key.length > 0)
		group = group_of(grouping, key);
	if (group == NULL) {
		grouping->hidden++;
		return true;
	}
	if (group->texts++ == 0) {
		group->text = mask_numbers(arena, text, 0);
		group->last_ms = said->at_ms;
		group->language = said->language;
	}
	add_person(group, said->person);
	return true;
}

static int
by_people(const void *a, const void *b)
{
	const struct unknown_group *first = a, *second = b;

	if (first->people_count != second->people_count)
		return first->people_count > second->people_count ? -1 : 1;
	if (first->texts != second->texts)
		return first->texts > second->texts ? -1 : 1;
	return first->last_ms > second->last_ms ? -1 : 1;
}

/* May this caller see it?  Many wrote it, or they may read all who did. */
static int
may_see(const struct desk_call *call, const struct unknown_group *group,
    bool *sees, struct fault *fault)
{
	size_t i;

	*sees = true;
	if (group->people_count >= UNKNOWN_MANY)
		return 0;
	for (i = 0; i < group->people_count && *sees; i++)
		if (store_sees(call->store, call->staff.desks, group->people[i],
			sees, fault) != 0)
			return -1;
	return 0;
}

/* A word that was accepted meanwhile is no riddle any more. */
static bool
is_known_now(const struct desk_call *call, const struct unknown_group *group)
{
	struct match match = words_match(call->world->line->words, call->arena,
	    group->text, group->language);

	return match.how == HOW_WHOLE;
}

/* Moves those that are shown to the front. */
static int
choose(struct grouping *grouping, size_t *shown, struct fault *fault)
{
	size_t i;

	*shown = 0;
	for (i = 0; i < grouping->count; i++) {
		struct unknown_group *group = &grouping->list[i];
		bool sees = false;

		if (*shown < UNKNOWN_GROUPS_MAX &&
		    is_known_now(grouping->call, group))
			continue;
		if (*shown < UNKNOWN_GROUPS_MAX &&
		    may_see(grouping->call, group, &sees, fault) != 0)
			return -1;
		if (sees)
			grouping->list[(*shown)++] = *group;
		else
			grouping->hidden += group->texts;
	}
	return 0;
}

int
unknown_groups(
    struct desk_call *call, struct unknown_groups *out, struct fault *fault)
{
	const struct program *program = call->world->program;
	struct grouping grouping = {.call = call,
	    .list = arena_array(
		call->arena, GROUPS_MAX, sizeof(struct unknown_group))};

	if (program->unknown >= 0 &&
	    store_unknown(call->store, program->flows[program->unknown].name,
		add_text, &grouping, fault) != 0)
		return -1;
	if (grouping.count > 0)
		qsort(grouping.list, grouping.count, sizeof(*grouping.list),
		    by_people);
	*out = (struct unknown_groups){
	    .list = grouping.list, .texts = grouping.texts};
	if (choose(&grouping, &out->count, fault) != 0)
		return -1;
	out->hidden = grouping.hidden;
	return 0;
}
