/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * case.c - what the desk knows: how far cases are
 */
#include "store/appointment.h"
#include "store/column.h"

#define ROW_BYTES (1 << 16)

/* Closed: the number is needed no more. */
static bool
is_closed(const struct case_file *file)
{
	return slice_is(slice_of(file->state), "collected");
}

int
store_case_put(
    struct store *store, const struct case_file *file, struct fault *fault)
{
	struct query query = query_start(store, SQL_CASE_PUT);

	query_int(&query, file->person);
	query_hash(&query, HASH_CASE_NUMBER, slice_of(file->number));
	query_sealed(&query, "case_file.number",
	    slice_of(is_closed(file) ? NULL : file->number));
	query_sealed(&query, "case_file.state", slice_of(file->state));
	query_sealed(&query, "case_file.date", slice_of(file->date));
	query_sealed(&query, "case_file.time", slice_of(file->time));
	query_sealed(&query, "case_file.place", slice_of(file->place));
	query_sealed(&query, "case_file.pin",
	    slice_of(is_closed(file) ? NULL : file->pin));
	query_int(&query, file->checked_ms);
	return query_run(&query, fault);
}

static void
read_case(struct query *query, struct arena *arena, struct case_file *file)
{
	*file = (struct case_file){.id = column_int(query)};
	file->person = column_int(query);
	file->number = column_private(query, arena, "case_file.number");
	file->state = column_private(query, arena, "case_file.state");
	file->date = column_told(query, arena, "case_file.date");
	file->time = column_told(query, arena, "case_file.time");
	file->place = column_told(query, arena, "case_file.place");
	file->pin = column_private(query, arena, "case_file.pin");
	file->checked_ms = column_int(query);
	file->tries = (int)column_int(query);
}

static int
take_case(struct query *query, struct arena *arena, struct case_file *file,
    bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (*found)
		read_case(query, arena, file);
	return query_end(query, fault);
}

int
store_case_by_number(struct store *store, struct arena *arena,
    struct slice number, struct case_file *file, bool *found,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_CASE_BY_NUMBER);

	query_hash(&query, HASH_CASE_NUMBER, number);
	return take_case(&query, arena, file, found, fault);
}

int
store_case_by_id(struct store *store, struct arena *arena, int64_t id,
    struct case_file *file, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_CASE_BY_ID);

	query_int(&query, id);
	return take_case(&query, arena, file, found, fault);
}

static int
each_case(struct query *query,
    bool (*each)(void *context, const struct case_file *), void *context,
    struct fault *fault)
{
	struct arena *arena = arena_new(ROW_BYTES);
	struct case_file row;
	bool more = true;

	while (more && query_row(query)) {
		read_case(query, arena, &row);
		more = each(context, &row);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return query_end(query, fault);
}

int
store_case_list(struct store *store, int64_t person,
    bool (*each)(void *context, const struct case_file *), void *context,
    struct fault *fault)
{
	struct query query = query_start(
	    store, person == 0 ? SQL_CASE_LIST : SQL_CASE_LIST_PERSON);

	if (person != 0)
		query_int(&query, person);
	return each_case(&query, each, context, fault);
}

int
store_case_page(struct store *store, int64_t before, size_t max,
    bool (*each)(void *context, const struct case_file *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_CASE_PAGE);

	query_int(&query, before);
	query_int(&query, (int64_t)max);
	return each_case(&query, each, context, fault);
}

int
store_case_set_tries(
    struct store *store, int64_t id, int tries, struct fault *fault)
{
	struct query query = query_start(store, SQL_CASE_TRIES);

	query_int(&query, tries);
	query_int(&query, id);
	return query_run(&query, fault);
}
