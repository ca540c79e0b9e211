/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * search.c - finds people by what the desk knows of them
 */
#include "store/search.h"

#include <assert.h>

#include "store/attention.h"
#include "store/column.h"
#include "store/sight.h"
#include "store/staff.h"

#define ROW_BYTES ((size_t)1 << 21)

static const enum statement statements[] = {
    [SEARCH_NAME] = SQL_PEOPLE_BY_NAME,
    [SEARCH_NUMBER] = SQL_PEOPLE_BY_NUMBER,
    [SEARCH_CODE] = SQL_PEOPLE_BY_CODE,
    [SEARCH_CASE] = SQL_PEOPLE_BY_CASE,
};

bool
found_is_among(const struct found *list, size_t count, int64_t person)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (list[i].person == person)
			return true;
	return false;
}

static void
bind_wanted(struct query *query, struct arena *arena, enum search_by by,
    struct slice wanted)
{
	static const enum hash_of hashes[] = {
	    [SEARCH_NUMBER] = HASH_NUMBER,
	    [SEARCH_CODE] = HASH_APPOINTMENT_CODE,
	    [SEARCH_CASE] = HASH_CASE_NUMBER,
	};

	if (by == SEARCH_NAME)
		query_string(
		    query, arena_copy(arena, wanted.data, wanted.length));
	else
		query_hash(query, hashes[by], wanted);
}

/* An appointment of another desk leads nobody to whose it is. */
static bool
is_of_desk(struct query *query, struct arena *arena, const char *desks)
{
	const char *desk = column_private(query, arena, "appointment.desk");

	return staff_has_desk(desks, desk == NULL ? DESK_GENERAL : desk);
}

int
store_search(struct store *store, struct arena *arena, const char *desks,
    enum search_by by, struct slice wanted, struct found *list, size_t max,
    size_t *count, struct fault *fault)
{
	struct query query;

	assert(by < ARRAY_LEN(statements));
	query = query_start(store, statements[by]);
	sight_bind(&query, arena, desks);
	bind_wanted(&query, arena, by, wanted);
	query_int(&query, (int64_t)max);
	while (*count < max && query_row(&query)) {
		struct found found = {.person = column_int(&query), .by = by};

		found.name = column_string(&query, arena);
		if (!found_is_among(list, *count, found.person) &&
		    (by != SEARCH_CODE || is_of_desk(&query, arena, desks)))
			list[(*count)++] = found;
	}
	return query_end(&query, fault);
}

static int
each_written(struct query *query, const char *column, written_each *each,
    void *context, struct fault *fault)
{
	struct arena *arena = arena_new(ROW_BYTES);

	while (query_row(query)) {
		struct written written = {.person = column_int(query)};

		written.row = column_int(query);
		written.text = column_sealed(query, arena, column);
		written.desks = column_private(query, arena, "row_desk.desks");
		each(context, &written);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return query_end(query, fault);
}

static int
read_written(struct store *store, enum statement which, int64_t place,
    size_t max, written_each *each, void *context, struct fault *fault)
{
	struct query query = query_start(store, which);
	bool names = which == SQL_NAMES || which == SQL_NAME_OF;

	query_int(&query, place);
	query_int(&query, (int64_t)max);
	return each_written(&query, names ? "contact.name" : "interaction.text",
	    each, context, fault);
}

int
store_names(struct store *store, int64_t person, size_t max, written_each *each,
    void *context, struct fault *fault)
{
	return read_written(
	    store, SQL_NAMES, person, max, each, context, fault);
}

int
store_name_of(struct store *store, int64_t person, written_each *each,
    void *context, struct fault *fault)
{
	return read_written(
	    store, SQL_NAME_OF, person, 1, each, context, fault);
}

int
store_notes(struct store *store, int64_t row, bool above, size_t max,
    written_each *each, void *context, struct fault *fault)
{
	return read_written(store, above ? SQL_NOTES_AFTER : SQL_NOTES, row,
	    max, each, context, fault);
}

static int
change_ends(
    struct store *store, int64_t *first, int64_t *last, struct fault *fault)
{
	struct query query = query_start(store, SQL_NAME_CHANGE_ENDS);

	*first = *last = 0;
	if (query_row(&query)) {
		*first = column_int(&query);
		*last = column_int(&query);
	}
	return query_end(&query, fault);
}

int
store_name_changed(struct store *store, int64_t person, struct fault *fault)
{
	struct query query = query_start(store, SQL_NAME_CHANGE_ADD);

	query_int(&query, person);
	if (query_run(&query, fault) != 0)
		return -1;
	query = query_start(store, SQL_NAME_CHANGE_DROP);
	return query_run(&query, fault);
}

int
store_name_change_last(
    struct store *store, int64_t *change, struct fault *fault)
{
	int64_t first;

	return change_ends(store, &first, change, fault);
}

int
store_name_changes(struct store *store, int64_t *change, int64_t *people,
    size_t max, int *count, struct fault *fault)
{
	int64_t first, last;
	struct query query;

	*count = 0;
	if (change_ends(store, &first, &last, fault) != 0)
		return -1;
	if (last > *change &&
	    (first > *change + 1 || last - *change > (int64_t)max)) {
		*count = -1;
		return 0;
	}
	query = query_start(store, SQL_NAME_CHANGES);
	query_int(&query, *change);
	query_int(&query, (int64_t)max);
	while ((size_t)*count < max && query_row(&query)) {
		*change = column_int(&query);
		people[(*count)++] = column_int(&query);
	}
	return query_end(&query, fault);
}
