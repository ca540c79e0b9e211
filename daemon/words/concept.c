/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * concept.c - the concepts of the table, and which of them yields to which
 */
#include "words/table.h"

static const struct {
	const char *name;
	enum rank rank;
} ranks[] = {
    {"emergency", RANK_EMERGENCY},
    {"police", RANK_POLICE},
    {"minor", RANK_MINOR},
    {"women", RANK_WOMEN},
    {"human", RANK_HUMAN},
    {"toolkit", RANK_VAGUE},
    {"help", RANK_VAGUE},
    {"stop", RANK_STOP},
    {"cancel", RANK_CHANGE},
    {"reschedule", RANK_CHANGE},
    {"erase", RANK_CHANGE},
    {"yes", RANK_ANSWER},
    {"no", RANK_ANSWER},
    {"start", RANK_LIGHT},
    {"digit", RANK_LIGHT},
    {"thanks", RANK_LIGHT},
    {"case_number", RANK_LIGHT},
};

static enum rank
rank_of(struct slice name)
{
	size_t i;

	if (name.data[0] == '_')
		return RANK_HELPER;
	for (i = 0; i < ARRAY_LEN(ranks); i++)
		if (slice_is(name, ranks[i].name))
			return ranks[i].rank;
	return RANK_TOPIC;
}

const struct concept *
concept_find(const struct words *words, struct slice name)
{
	size_t i;

	for (i = 0; i < words->concept_count; i++)
		if (slice_is(name, words->concepts[i].name))
			return &words->concepts[i];
	return NULL;
}

const struct concept *
concept_add(struct words *words, struct slice name)
{
	const struct concept *found = concept_find(words, name);
	struct concept *concept;

	if (found != NULL || words->concept_count == CONCEPTS_MAX)
		return found;
	concept = &words->concepts[words->concept_count++];
	concept->name = arena_copy(words->arena, name.data, name.length);
	concept->rank = rank_of(name);
	return concept;
}

const char *
words_concept(const struct words *words, struct slice name)
{
	const struct concept *concept = concept_find(words, name);

	if (concept == NULL || concept->rank == RANK_HELPER)
		return NULL;
	return concept->name;
}

const char *
words_concept_at(const struct words *words, size_t index)
{
	size_t i;

	for (i = 0; i < words->concept_count; i++)
		if (words->concepts[i].rank != RANK_HELPER && index-- == 0)
			return words->concepts[i].name;
	return NULL;
}
