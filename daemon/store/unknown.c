/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * unknown.c - the texts that a flow answered
 */
#include "store/unknown.h"

#include "store/column.h"

#define TEXT_BYTES (1 << 18)

int
store_unknown(struct store *store, const char *flow,
    bool (*each)(void *context, const struct unknown_text *), void *context,
    struct fault *fault)
{
	int64_t newest = store_interaction_count(store);
	struct query query = query_start(store, SQL_UNKNOWN_TEXTS);
	struct arena *arena = arena_new(TEXT_BYTES);
	bool more = true;

	query_int(&query, newest - UNKNOWN_ROWS_MAX);
	query_string(&query, flow);
	query_int(&query, UNKNOWN_TEXTS_MAX);
	while (more && query_row(&query)) {
		struct unknown_text text;

		text.id = column_int(&query);
		text.person = column_int(&query);
		text.at_ms = column_int(&query);
		text.language = column_language(&query);
		text.text = column_sealed(&query, arena, "interaction.text");
		more = each(context, &text);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return query_end(&query, fault);
}
