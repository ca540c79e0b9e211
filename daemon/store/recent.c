/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recent.c - people who wrote lately, in memory
 *
 * One place for each hash; who comes later takes it.
 */
#include "store/recent.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define PLACES 4096
#define CONVERSATION_MAX 512 /* who is in a longer one is not kept */

struct place {
	uint64_t generation; /* of another one: empty */
	uint64_t hash;
	struct person person;
	char conversation[CONVERSATION_MAX];
};

struct recent {
	uint64_t generation;
	struct place places[PLACES];
};

struct recent *
recent_new(void)
{
	struct recent *recent = calloc(1, sizeof(*recent));

	assert(recent != NULL);
	recent->generation = 1;
	return recent;
}

void
recent_free(struct recent **recent)
{
	if (*recent == NULL)
		return;
	explicit_bzero(*recent, sizeof(**recent));
	free(*recent);
	*recent = NULL;
}

bool
recent_get(const struct recent *recent, uint64_t hash,
    const struct phone_number *number, struct arena *arena,
    struct person *person)
{
	const struct place *place = &recent->places[hash % PLACES];

	if (place->generation != recent->generation || place->hash != hash ||
	    strcmp(place->person.number.e164, number->e164) != 0)
		return false;
	*person = place->person;
	person->session.data = arena_copy(
	    arena, place->conversation, place->person.session.length);
	return true;
}

void
recent_put(struct recent *recent, uint64_t hash, const struct person *person)
{
	struct place *place = &recent->places[hash % PLACES];

	if (person->session.length > CONVERSATION_MAX) {
		place->generation = 0;
		return;
	}
	place->generation = recent->generation;
	place->hash = hash;
	place->person = *person;
	if (person->session.length > 0)
		memcpy(place->conversation, person->session.data,
		    person->session.length);
}

void
recent_forget(struct recent *recent)
{
	recent->generation++;
}
