/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * candidate.c - the people that a line of a notice names
 *
 * One statement gives with each person all that decides whether they get it,
 * so that a million are looked at in seconds.
 */
#include <strings.h>

#include "store/column.h"
#include "store/list.h"
#include "store/notice.h"

#define DESK_SIZE 1025 /* an imported value, and NUL */

static void
read_candidate(struct query *query, struct candidate *candidate)
{
	struct person *person = &candidate->person;
	char safety[16];

	*candidate = (struct candidate){.person = {.id = column_int(query)}};
	column_sealed_into(query, "person.number", person->number.e164,
	    sizeof(person->number.e164));
	column_word(query, safety, sizeof(safety));
	if (safety_find(slice_of(safety), &person->safety) != 0)
		person->safety = SAFETY_NEVER;
	person->stops = column_stops(query);
	person->language = column_language(query);
	candidate->consented = column_int(query) != 0;
}

static const enum statement statements[] = {
    [AUDIENCE_LIST] = SQL_CANDIDATES_OF_LIST,
    [AUDIENCE_TAG] = SQL_CANDIDATES_OF_TAG,
    [AUDIENCE_DESK] = SQL_CANDIDATES_OF_DESK,
    [AUDIENCE_THOSE] = SQL_CANDIDATES_OF_NOTICE,
    [AUDIENCE_EVERYONE] = SQL_CANDIDATES_OF_ALL,
};

/* The list or notice that the people are of; 0 for none. */
static int
key_of(struct store *store, const struct audience *audience, int64_t *key,
    struct fault *fault)
{
	*key = audience->notice;
	if (audience->kind != AUDIENCE_LIST && audience->kind != AUDIENCE_TAG)
		return 0;
	return store_list_find(store, audience->name, key, fault);
}

/* Of the desk that is meant?  Its name is compared without its case. */
static bool
is_of_desk(struct query *query, const struct audience *audience)
{
	char desk[DESK_SIZE];
	size_t length =
	    column_sealed_into(query, "appointment.desk", desk, sizeof(desk));

	return length == audience->name.length &&
	    strncasecmp(desk, audience->name.data, length) == 0;
}

int
store_candidates(struct store *store, const struct audience *audience,
    int64_t *place, struct candidate *list, size_t max, size_t *count,
    bool *more, struct fault *fault)
{
	struct query query;
	size_t seen = 0;
	int64_t key;

	*count = 0;
	*more = false;
	if (key_of(store, audience, &key, fault) != 0)
		return -1;
	query = query_start(store, statements[audience->kind]);
	query_int(&query, *place);
	query_int(&query, (int64_t)max);
	if (audience->kind != AUDIENCE_DESK &&
	    audience->kind != AUDIENCE_EVERYONE)
		query_int(&query, key);
	for (; seen < max && query_row(&query); seen++) {
		*place = column_int(&query);
		read_candidate(&query, &list[*count]);
		if (audience->kind != AUDIENCE_DESK ||
		    is_of_desk(&query, audience))
			(*count)++;
	}
	*more = seen == max;
	return query_end(&query, fault);
}

int
store_candidate_get(struct store *store, int64_t person,
    struct candidate *candidate, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_CANDIDATE_GET);

	query_int(&query, person);
	*found = query_row(&query);
	if (*found)
		read_candidate(&query, candidate);
	return query_end(&query, fault);
}
