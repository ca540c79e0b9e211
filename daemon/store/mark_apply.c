/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * mark_apply.c - what marks say becomes so in a database that is older
 *
 * A mark names nobody: each number that is there is opened and hashed, and
 * looked for among them.  Who is not there may come back, and is found then.
 */
#include <stdlib.h>
#include <string.h>

#include "store/column.h"
#include "store/mark.h"
#include "store/opt_out.h"

#define NUMBER_BYTES 64

/* What all marks of one number come to, and whose it is; 0: nobody's here. */
struct outcome {
	const struct mark *last;
	bool erased;
	int64_t person;
};

struct outcomes {
	struct outcome *list;
	size_t count;
};

/* By number, and in their order: as they are numbered, then by place. */
static int
by_hash(const void *a, const void *b)
{
	const struct mark *one = ((const struct outcome *)a)->last;
	const struct mark *other = ((const struct outcome *)b)->last;
	int order = memcmp(one->hash, other->hash, sizeof(one->hash));

	if (order == 0)
		order = (mark_number(one) > mark_number(other)) -
		    (mark_number(one) < mark_number(other));
	return order != 0 ? order : (one > other) - (one < other);
}

static struct outcomes
gather(struct arena *arena, const struct mark *marks, size_t count)
{
	struct outcomes all = {
	    arena_alloc(arena, count * sizeof(*all.list)), 0};
	size_t i;

	for (i = 0; i < count; i++)
		all.list[i] =
		    (struct outcome){&marks[i], mark_erased(&marks[i]), 0};
	qsort(all.list, count, sizeof(*all.list), by_hash);
	for (i = 0; i < count; i++) {
		struct outcome *same =
		    all.count == 0 ? NULL : &all.list[all.count - 1];

		if (same == NULL ||
		    memcmp(same->last->hash, all.list[i].last->hash,
			SEAL_HASH_BYTES) != 0) {
			all.list[all.count++] = all.list[i];
			continue;
		}
		same->last = all.list[i].last;
		same->erased = same->erased || all.list[i].erased;
	}
	return all;
}

static int
against_hash(const void *hash, const void *outcome)
{
	return memcmp(hash, ((const struct outcome *)outcome)->last->hash,
	    SEAL_HASH_BYTES);
}

static struct outcome *
find(const struct outcomes *all, const unsigned char hash[SEAL_HASH_BYTES])
{
	return bsearch(
	    hash, all->list, all->count, sizeof(*all->list), against_hash);
}

static int
find_people(struct store *store, struct outcomes *all, struct fault *fault)
{
	struct query query = query_start(store, SQL_MARK_PEOPLE);
	unsigned char hash[SEAL_HASH_BYTES];
	char number[NUMBER_BYTES];
	struct outcome *outcome;

	while (query_row(&query)) {
		int64_t person = column_int(&query);

		column_sealed_into(
		    &query, "person.number", number, sizeof(number));
		seal_hash(store->seal, HASH_OPT_OUT, slice_of(number), hash);
		outcome = find(all, hash);
		if (outcome != NULL)
			outcome->person = person;
	}
	memset(number, 0, sizeof(number));
	return query_end(&query, fault);
}

/* Nobody here has the number: it counts when they come back. */
static int
keep_for_later(
    struct store *store, const struct outcome *outcome, struct fault *fault)
{
	const struct mark *mark = outcome->last;
	bool stopped = stops_any(&mark->stops);
	struct query query =
	    query_start(store, stopped ? SQL_OPT_OUT_PUT : SQL_OPT_OUT_DELETE);

	query_bytes(&query,
	    (struct slice){(const char *)mark->hash, sizeof(mark->hash)});
	if (stopped)
		query_stops(&query, &mark->stops);
	return query_run(&query, fault);
}

/* Ends what waits for them that they do not want any more. */
static int
stop_waiting(
    struct store *store, const struct outcome *outcome, struct fault *fault)
{
	const struct stops *stops = &outcome->last->stops;
	enum purpose purpose;

	for (purpose = PURPOSE_ANSWER; purpose <= PURPOSE_NOTICE; purpose++) {
		int64_t since = purpose == PURPOSE_ANSWER ?
		    stops->all_ms :
		    stops_since(stops, purpose);
		struct query query;

		if (since == 0)
			continue;
		query = query_start(store, SQL_MESSAGE_STOP_WAITING);
		query_int(&query, outcome->person);
		query_int(&query, purpose);
		query_int(&query, since);
		if (query_run(&query, fault) != 0)
			return -1;
	}
	return 0;
}

static int
apply_one(
    struct store *store, const struct outcome *outcome, struct fault *fault)
{
	struct query query;

	if (outcome->person == 0)
		return keep_for_later(store, outcome, fault);
	query = query_start(store, SQL_PERSON_STOPS);
	query_stops(&query, &outcome->last->stops);
	query_int(&query, outcome->person);
	if (query_run(&query, fault) != 0)
		return -1;
	recent_forget(store->recent);
	return outcome->erased ?
	    person_take_out(store, outcome->person, fault) :
	    stop_waiting(store, outcome, fault);
}

int
mark_apply(struct store *store, const struct mark *marks, size_t count,
    struct fault *fault)
{
	struct arena *arena =
	    arena_new((count + 1) * sizeof(struct outcome) + (64 << 10));
	struct outcomes all = gather(arena, marks, count);
	int result = find_people(store, &all, fault);
	size_t i;

	for (i = 0; result == 0 && i < all.count; i++)
		result = apply_one(store, &all.list[i], fault);
	arena_free(&arena);
	return result;
}
