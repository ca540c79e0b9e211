/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * erase.c - takes a person out
 *
 * secure_delete overwrites what goes, in the pages of the file; the old pages
 * in the WAL go with the next store_checkpoint, which the caller asks for.
 */
#include "base/random.h"
#include "store/mark.h"
#include "store/query.h"
#include "store/search.h"

/*
 * In this order: what is to go elsewhere is written down first, and the chain
 * of interactions begins in the session.
 */
static const enum statement by_person[] = {SQL_REMOVAL_ADD_TEXTS,
    SQL_REMOVAL_ADD_MESSAGES, SQL_REMOVAL_ADD_CALLS, SQL_ERASE_INTERACTIONS,
    SQL_ERASE_MESSAGES, SQL_ERASE_ROW_DESKS, SQL_ERASE_APPOINTMENTS,
    SQL_ERASE_CASES, SQL_ERASE_LOOKS, SQL_ERASE_FOLLOW_UPS, SQL_ERASE_CALLS,
    SQL_ERASE_PLACED, SQL_ERASE_RINGS, SQL_ERASE_OFFERS, SQL_ERASE_WAITING,
    SQL_ERASE_CARRIED, SQL_ERASE_RECORDINGS, SQL_ERASE_LISTS,
    SQL_ERASE_STREET_PHONE, SQL_ERASE_SESSION, SQL_ERASE_CONTACT,
    SQL_ERASE_OPT_CHANGES, SQL_ERASE_ATTENTION};

static int
keep_opt_out(
    struct store *store, const struct person *person, struct fault *fault)
{
	const struct stops *stops = &person->stops;
	bool stopped = stops_any(stops);
	struct query query =
	    query_start(store, stopped ? SQL_OPT_OUT_PUT : SQL_OPT_OUT_DELETE);

	query_hash(&query, HASH_OPT_OUT, slice_of(person->number.e164));
	if (stopped)
		query_stops(&query, stops);
	return query_run(&query, fault);
}

/* A new name too, so that old logs lead nowhere. */
static int
blank_person(struct store *store, int64_t id, struct fault *fault)
{
	struct query query = query_start(store, SQL_ERASE_PERSON);
	char name[PERSON_NAME_SIZE];

	random_name(name, PERSON_NAME_SIZE - 1);
	query_string(&query, name);
	query_int(&query, id);
	return query_run(&query, fault);
}

static int
erase_rows(struct store *store, int64_t id, struct fault *fault)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(by_person); i++) {
		struct query query = query_start(store, by_person[i]);

		query_int(&query, id);
		if (query_run(&query, fault) != 0)
			return -1;
	}
	if (store_name_changed(store, id, fault) != 0)
		return -1;
	return blank_person(store, id, fault);
}

static int
take_out(struct store *store, int64_t id, bool mark, struct fault *fault)
{
	struct arena *arena = arena_new(1 << 21);
	struct person person;
	bool found;
	int result;

	result = store_person_by_id(store, arena, id, &person, &found, fault);
	if (result == 0 && found && person.number.e164[0] != '\0') {
		result = keep_opt_out(store, &person, fault);
		if (result == 0 && mark)
			result = mark_add(store, person.number.e164,
			    &person.stops, true, fault);
	}
	arena_wipe(&arena);
	if (result != 0 || !found)
		return result;
	result = erase_rows(store, id, fault);
	recent_forget(store->recent);
	store->erased = true;
	return result;
}

int
store_person_erase(struct store *store, int64_t id, struct fault *fault)
{
	return take_out(store, id, true, fault);
}

int
person_take_out(struct store *store, int64_t id, struct fault *fault)
{
	return take_out(store, id, false, fault);
}

bool
store_erasure_waits(const struct store *store)
{
	return store->erased || store->marks_wait;
}
