/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recent.c - people who wrote lately, in memory
 *
 * Four places for each hash; who comes later takes the one unused longest.
 */
#include "store/recent.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

#define PLACES 8192
#define WAYS 4
#define CONVERSATION_MAX 512 /* who is in a longer one is not kept */

struct place {
	uint64_t generation; /* of another one: empty */
	uint64_t hash;
	uint64_t used; /* the larger, the later */
	struct person person;
	char conversation[CONVERSATION_MAX];
};

struct recent {
	uint64_t generation;
	uint64_t uses;
	struct place places[PLACES];
};

struct recent *
recent_new(void)
{
	struct recent *recent = memory_new(sizeof(*recent));

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

static bool
is_of(const struct recent *recent, const struct place *place, uint64_t hash,
    const struct phone_number *number)
{
	return place->generation == recent->generation && place->hash == hash &&
	    strcmp(place->person.number.e164, number->e164) == 0;
}

/* Theirs, or NULL; *oldest is the one to take instead. */
static struct place *
find(struct recent *recent, uint64_t hash, const struct phone_number *number,
    struct place **oldest)
{
	struct place *places = &recent->places[hash % (PLACES / WAYS) * WAYS];
	size_t i;

	*oldest = places;
	for (i = 0; i < WAYS; i++) {
		if (is_of(recent, &places[i], hash, number))
			return &places[i];
		if (places[i].used < (*oldest)->used)
			*oldest = &places[i];
	}
	return NULL;
}

bool
recent_get(struct recent *recent, uint64_t hash,
    const struct phone_number *number, struct arena *arena,
    struct person *person)
{
	struct place *oldest, *place = find(recent, hash, number, &oldest);

	if (place == NULL)
		return false;
	place->used = ++recent->uses;
	*person = place->person;
	person->session.data = arena_copy(
	    arena, place->conversation, place->person.session.length);
	return true;
}

void
recent_put(struct recent *recent, uint64_t hash, const struct person *person)
{
	struct place *oldest;
	struct place *place = find(recent, hash, &person->number, &oldest);

	if (place == NULL)
		place = oldest;
	if (person->session.length > CONVERSATION_MAX) {
		place->generation = 0;
		return;
	}
	place->generation = recent->generation;
	place->hash = hash;
	place->used = ++recent->uses;
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
