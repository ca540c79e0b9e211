/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * column.c - the columns of a row at hand, taken in order
 */
#include "store/column.h"

#include <string.h>

int64_t
column_int(struct query *query)
{
	return sqlite3_column_int64(query->statement, query->columns++);
}

struct slice
column_bytes(struct query *query)
{
	int column = query->columns++;
	const void *data = sqlite3_column_blob(query->statement, column);

	return (struct slice){
	    data, (size_t)sqlite3_column_bytes(query->statement, column)};
}

const char *
column_string(struct query *query, struct arena *arena)
{
	struct slice bytes = column_bytes(query);

	if (bytes.data == NULL)
		return NULL;
	return arena_copy(arena, bytes.data, bytes.length);
}

void
column_word(struct query *query, char *out, size_t size)
{
	struct slice bytes = column_bytes(query);

	if (bytes.length >= size)
		bytes.length = size - 1;
	if (bytes.length > 0)
		memcpy(out, bytes.data, bytes.length);
	out[bytes.length] = '\0';
}

const struct language *
column_language(struct query *query)
{
	struct slice tag = column_bytes(query);

	return tag.length == 0 ? NULL : language_find(tag);
}

enum safety
column_safety(struct query *query)
{
	enum safety safety;
	char word[16];

	column_word(query, word, sizeof(word));
	return safety_find(slice_of(word), &safety) == 0 ? safety :
							   SAFETY_NEVER;
}

struct stops
column_stops(struct query *query)
{
	struct stops stops = {.all_ms = column_int(query)};

	stops.reminders_ms = column_int(query);
	stops.notices_ms = column_int(query);
	return stops;
}

int
column_of(struct query *query, int last)
{
	int64_t value = column_int(query);

	return value < 0 || value > last ? last : (int)value;
}
