/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * thread.c - a conversation as the desk page shows it, and what is new
 */
#include "store/thread.h"

#include "store/column.h"
#include "store/health.h"
#include "store/count.h"
#include "store/sight.h"

#define NEWS_BYTES (1 << 12)

/* The newest row of a person. */
static int
find_newest(
    struct store *store, int64_t person, int64_t *id, struct fault *fault)
{
	struct query query = query_start(store, SQL_SESSION_LAST);

	query_int(&query, person);
	*id = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}

static void
read_thread(struct query *query, struct arena *arena, struct thread_row *row)
{
	int state;

	interaction_read(query, arena, &row->interaction);
	if (row->interaction.unreadable)
		row->interaction.text = slice_of(UNREADABLE);
	row->interaction.status = column_string(query, arena);
	row->error = (int)column_int(query);
	row->staff = column_string(query, arena);
	row->seconds = (int)column_int(query);
	state = (int)column_int(query);
	row->interaction.way = column_string(query, arena);
	row->has_audio = state == RECORDING_KEPT || state == RECORDING_DONE;
}

int
store_thread(struct store *store, struct arena *arena, int64_t person,
    int64_t from, size_t max, struct thread_row *rows, size_t *count,
    struct fault *fault)
{
	struct query query;

	*count = 0;
	if (from == 0 && find_newest(store, person, &from, fault) != 0)
		return -1;
	query = query_start(store, SQL_THREAD);
	query_int(&query, from);
	query_int(&query, person);
	query_int(&query, (int64_t)max);
	while (*count < max && query_row(&query))
		read_thread(&query, arena, &rows[(*count)++]);
	return query_end(&query, fault);
}

int
store_thread_add(struct store *store, struct person *person, int64_t staff,
    struct interaction *row, struct fault *fault)
{
	struct query query;

	row->person = person->id;
	row->before = person->last_interaction;
	row->language = person->language;
	if (store_interaction_add(store, row, fault) != 0)
		return -1;
	query = query_start(store, SQL_STAFF_ROW_ADD);
	query_int(&query, row->id);
	query_int(&query, staff);
	if (query_run(&query, fault) != 0)
		return -1;
	person->last_interaction = row->id;
	if (row->direction == DIRECTION_OUT &&
	    store_count(store, TALLY_PERSON,
		row->language == NULL ? NULL : row->language->tag, NULL,
		row->at_ms, fault) != 0)
		return -1;
	return store_person_save(store, person, false, fault);
}

int
store_news(struct store *store, const char *desks, int64_t after, size_t max,
    bool (*each)(void *context, const struct news *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_NEWS);
	struct arena *values = arena_new(NEWS_BYTES),
		     *arena = arena_new(NEWS_BYTES);
	struct news row;
	bool more = true;
	int result;

	sight_bind(&query, values, desks);
	query_int(&query, after);
	query_int(&query, (int64_t)max);
	while (more && query_row(&query)) {
		row.id = column_int(&query);
		row.person_name = column_string(&query, arena);
		row.channel = (enum channel)column_of(&query, CHANNEL_DESK);
		row.direction =
		    (enum direction)column_of(&query, DIRECTION_OUT);
		row.kind = (enum interaction_kind)column_of(&query, KINDS - 1);
		more = each(context, &row);
		arena_reset(arena);
	}
	result = query_end(&query, fault);
	arena_free(&arena);
	arena_free(&values);
	return result;
}
