/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * person.c - people, each a number that wrote or called
 */
#include "store/person.h"

#include <string.h>

#include "base/random.h"
#include "store/column.h"

static const char *const safeties[] = {"normal", "neutral", "silent", "never"};

const char *
safety_name(enum safety safety)
{
	return safeties[safety];
}

int
safety_find(struct slice word, enum safety *safety)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(safeties); i++)
		if (slice_is(word, safeties[i])) {
			*safety = (enum safety)i;
			return 0;
		}
	return -1;
}

static uint64_t
place_of(const struct store *store, const struct phone_number *number)
{
	return seal_short_hash(store->seal, number->e164, strlen(number->e164));
}

static void
remember(struct store *store, const struct person *person)
{
	if (store->recent != NULL && person->number.e164[0] != '\0')
		recent_put(
		    store->recent, place_of(store, &person->number), person);
}

static void
read_person(struct query *query, struct arena *arena, struct person *person)
{
	*person = (struct person){.id = column_int(query)};
	column_word(query, person->name, sizeof(person->name));
	column_sealed_into(query, "person.number", person->number.e164,
	    sizeof(person->number.e164));
	person->safety = column_safety(query);
	person->stops = column_stops(query);
	person->language = column_language(query);
	person->language_chosen = column_int(query) != 0;
	person->last_interaction = column_int(query);
	person->heard_ms = column_int(query);
	person->window_ms = column_int(query);
	person->answers = (int)column_int(query);
	person->misunderstood = (int)column_int(query);
	person->session = column_sealed(query, arena, "session.conversation");
}

/* The one row of a query whose values are given. */
static int
take_person(struct query *query, struct arena *arena, struct person *person,
    bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (*found)
		read_person(query, arena, person);
	if (query_end(query, fault) != 0)
		return -1;
	if (*found)
		remember(query->store, person);
	return 0;
}

/* Said STOP and was erased since: still true when they come back. */
static int
read_opt_out(struct store *store, struct slice number, struct stops *stops,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_OPT_OUT_GET);

	query_hash(&query, HASH_OPT_OUT, number);
	if (query_row(&query))
		*stops = column_stops(&query);
	return query_end(&query, fault);
}

static int
add_session(struct store *store, int64_t person, struct fault *fault)
{
	struct query query = query_start(store, SQL_SESSION_ADD);

	query_int(&query, person);
	return query_run(&query, fault);
}

static int
add_person(struct store *store, const struct phone_number *number,
    int64_t now_ms, struct person *person, struct fault *fault)
{
	struct slice digits = slice_of(number->e164);
	struct query query;

	*person = (struct person){
	    .number = *number, .safety = SAFETY_NEUTRAL, .session = {"", 0}};
	random_name(person->name, PERSON_NAME_SIZE - 1);
	if (read_opt_out(store, digits, &person->stops, fault) != 0)
		return -1;
	query = query_start(store, SQL_PERSON_ADD);
	query_string(&query, person->name);
	query_hash(&query, HASH_NUMBER, digits);
	query_sealed(&query, "person.number", digits);
	query_string(&query, safety_name(person->safety));
	query_stops(&query, &person->stops);
	query_int(&query, now_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	person->id = sqlite3_last_insert_rowid(store->db);
	if (add_session(store, person->id, fault) != 0)
		return -1;
	remember(store, person);
	return 0;
}

int
store_person_by_number(struct store *store, struct arena *arena,
    const struct phone_number *number, bool create, int64_t now_ms,
    struct person *person, bool *found, struct fault *fault)
{
	struct query query;

	*found = store->recent != NULL &&
	    recent_get(
		store->recent, place_of(store, number), number, arena, person);
	if (*found)
		return 0;
	query = query_start(store, SQL_PERSON_BY_NUMBER);
	query_hash(&query, HASH_NUMBER, slice_of(number->e164));
	if (take_person(&query, arena, person, found, fault) != 0)
		return -1;
	if (*found || !create)
		return 0;
	*found = true;
	return add_person(store, number, now_ms, person, fault);
}

int
store_person_by_id(struct store *store, struct arena *arena, int64_t id,
    struct person *person, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_PERSON_BY_ID);

	query_int(&query, id);
	return take_person(&query, arena, person, found, fault);
}

int
store_person_of_interaction(struct store *store, struct arena *arena,
    int64_t id, struct person *person, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_PERSON_OF_INTERACTION);

	query_int(&query, id);
	return take_person(&query, arena, person, found, fault);
}

int
store_person_by_name(struct store *store, struct arena *arena, const char *name,
    struct person *person, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_PERSON_BY_NAME);

	query_string(&query, name);
	return take_person(&query, arena, person, found, fault);
}

static int
save_whole(
    struct store *store, const struct person *person, struct fault *fault)
{
	struct query query = query_start(store, SQL_PERSON_SAVE);

	query_string(&query, safety_name(person->safety));
	query_int(&query, person->id);
	return query_run(&query, fault);
}

int
store_person_save(struct store *store, const struct person *person, bool whole,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_SESSION_SAVE);

	query_string(
	    &query, person->language == NULL ? NULL : person->language->tag);
	query_int(&query, person->language_chosen);
	query_int(&query, person->last_interaction);
	query_int(&query, person->heard_ms);
	query_int(&query, person->window_ms);
	query_int(&query, person->answers);
	query_int(&query, person->misunderstood);
	query_sealed(&query, "session.conversation", person->session);
	query_int(&query, person->id);
	if (query_run(&query, fault) != 0)
		return -1;
	if (sqlite3_changes(store->db) == 0)
		return 0; /* erased meanwhile: nothing of them may come back */
	if (whole && save_whole(store, person, fault) != 0)
		return -1;
	remember(store, person);
	return 0;
}
