/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * thread.c - a conversation as the desk page shows it, and what is new
 */
#include "store/thread.h"

#include "base/clock.h"
#include "store/border.h"
#include "store/column.h"
#include "store/health.h"
#include "store/count.h"
#include "store/sight.h"

#define NEWS_BYTES (1 << 12)
#define DESKS_BYTES (1 << 13)

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

/* The day on the desk's clock, without the hour. */
static int64_t
day_of(int64_t at_ms)
{
	struct local_time local = clock_local(at_ms);
	int64_t day;

	local.hour = local.minute = local.second = 0;
	day = clock_from_local(&local);
	return day < 0 ? at_ms : day;
}

static enum thread_sight
sight_of(const char *mine, const char *desks, enum channel channel)
{
	if (!border_hides(mine, desks))
		return SIGHT_WHOLE;
	return channel == CHANNEL_DESK ? SIGHT_NOTHING : SIGHT_KIND;
}

/* All that is told of a row of another desk, and where the chain goes on. */
static void
hide(struct thread_row *row, enum thread_sight sight)
{
	const struct interaction *said = &row->interaction;

	*row = (struct thread_row){.sight = sight,
	    .interaction = {.id = said->id,
		.at_ms = day_of(said->at_ms),
		.person = said->person,
		.before = said->before,
		.channel = said->channel,
		.direction = said->direction,
		.kind = said->kind}};
}

/* For who is of the desks MINE. */
static void
read_thread(struct query *query, struct arena *arena, const char *mine,
    struct thread_row *row)
{
	const char *desks;
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
	/* What does not open reads as the name of a desk that nobody is of. */
	desks = column_private(query, arena, "row_desk.desks");
	row->sight = sight_of(mine, desks, row->interaction.channel);
	if (row->sight != SIGHT_WHOLE)
		hide(row, row->sight);
}

int
store_thread(struct store *store, struct arena *arena,
    const struct thread_wish *wish, struct thread_row *rows, size_t *count,
    struct fault *fault)
{
	int64_t from = wish->from;
	struct query query;

	*count = 0;
	if (from == 0 && find_newest(store, wish->person, &from, fault) != 0)
		return -1;
	query = query_start(store, SQL_THREAD);
	query_int(&query, from);
	query_int(&query, wish->person);
	query_int(&query, (int64_t)wish->max);
	while (*count < wish->max && query_row(&query))
		read_thread(&query, arena, wish->desks, &rows[(*count)++]);
	return query_end(&query, fault);
}

/* What staff do in a conversation of a desk is that desk's. */
static int
add_row(struct store *store, struct interaction *row, struct fault *fault)
{
	struct arena *arena = arena_new(DESKS_BYTES);
	int result = 0;

	if (row->desks == NULL)
		result = border_of_person(
		    store, arena, row->person, &row->desks, fault);
	if (result == 0)
		result = store_interaction_add(store, row, fault);
	row->desks = NULL;
	arena_free(&arena);
	return result;
}

int
store_thread_add(struct store *store, struct person *person, int64_t staff,
    struct interaction *row, struct fault *fault)
{
	struct query query;

	row->person = person->id;
	row->before = person->last_interaction;
	row->language = person->language;
	if (add_row(store, row, fault) != 0)
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
	const char *of;
	size_t told = 0;
	bool more = true;
	int result;

	sight_bind(&query, values, desks);
	query_int(&query, after);
	while (more && told < max && query_row(&query)) {
		row.id = column_int(&query);
		row.person_name = column_string(&query, arena);
		row.channel = (enum channel)column_of(&query, CHANNEL_DESK);
		row.direction =
		    (enum direction)column_of(&query, DIRECTION_OUT);
		row.kind = (enum interaction_kind)column_of(&query, KINDS - 1);
		of = column_private(&query, arena, "row_desk.desks");
		if (sight_of(desks, of, row.channel) != SIGHT_NOTHING) {
			more = each(context, &row);
			told++;
		}
		arena_reset(arena);
	}
	result = query_end(&query, fault);
	arena_free(&arena);
	arena_free(&values);
	return result;
}
