/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_border.c - rows of a conversation that are of a desk alone
 */
#include "store/border.h"
#include "store/column.h"
#include "store/schema.h"

#define VALUE_BYTES 256
#define ROW_BYTES (1 << 14)

/* desks ("women legal") is sealed, as that of an appointment is. */
const char schema_border[] = "CREATE TABLE row_desk ("
			     " interaction INTEGER PRIMARY KEY,"
			     " desks BLOB NOT NULL"
			     ") STRICT;";

/* The next reminder after *id that went, and the desk of its appointment. */
static int
next_reminder(struct store *store, int64_t *id, int64_t *row,
    char desk[VALUE_BYTES], struct fault *fault)
{
	struct query query = query_start(store, SQL_BORDER_REMINDER);

	query_int(&query, *id);
	*id = 0;
	if (query_row(&query)) {
		*id = column_int(&query);
		*row = column_int(&query);
		column_sealed_into(
		    &query, "appointment.desk", desk, VALUE_BYTES);
	}
	return query_end(&query, fault);
}

/* The next row of staff after *row in a conversation of other desks. */
static int
next_of_staff(
    struct store *store, int64_t *row, int64_t *person, struct fault *fault)
{
	struct query query = query_start(store, SQL_BORDER_STAFF_ROW);

	query_int(&query, *row);
	*row = 0;
	if (query_row(&query)) {
		*row = column_int(&query);
		*person = column_int(&query);
	}
	return query_end(&query, fault);
}

static int
mark_of_staff(struct store *store, struct fault *fault)
{
	struct arena *arena = arena_new(ROW_BYTES);
	int64_t row = 0, person = 0;
	const char *desks;
	int result = next_of_staff(store, &row, &person, fault);

	while (result == 0 && row != 0) {
		result = border_of_person(store, arena, person, &desks, fault);
		if (result == 0)
			result = border_put(store, row, desks, fault);
		if (result == 0)
			result = next_of_staff(store, &row, &person, fault);
		arena_reset(arena);
	}
	arena_free(&arena);
	return result;
}

int
schema_mark_desks(struct store *store, struct fault *fault)
{
	char desk[VALUE_BYTES];
	int64_t id = 0, row = 0;

	for (;;) {
		if (next_reminder(store, &id, &row, desk, fault) != 0)
			return -1;
		if (id == 0)
			return mark_of_staff(store, fault);
		if (border_put(store, row, desk, fault) != 0)
			return -1;
	}
}
