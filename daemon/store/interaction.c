/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * interaction.c - what was said, in order, only added to
 */
#include "store/interaction.h"

#include "store/border.h"
#include "store/column.h"
#include "store/count.h"
#include "store/seen.h"

#define CAUSED_ROWS 64 /* that are looked at */

static const char *const channels[] = {"text", "call", "desk"};

static const char *const kinds[KINDS] = {"text", "call", "keys", "recording",
    "prompt", "receipt", "reminder", "notice", "lookup", "follow_up", "note",
    "opt_out", "error"};

const char *
channel_name(enum channel channel)
{
	return channels[channel];
}

const char *
kind_name(enum interaction_kind kind)
{
	return kinds[kind];
}

int
store_interaction_add(
    struct store *store, struct interaction *interaction, struct fault *fault)
{
	struct query query = query_start(store, SQL_INTERACTION_ADD);

	query_int(&query, interaction->at_ms);
	query_int(&query, interaction->person);
	query_int(&query, interaction->before);
	query_int(&query, interaction->cause);
	query_int(&query, interaction->channel);
	query_int(&query, interaction->direction);
	query_int(&query, interaction->kind);
	query_string(&query, interaction->account);
	query_string(&query, interaction->remote_id);
	query_string(&query, interaction->flow);
	query_string(&query, interaction->step);
	query_string(&query,
	    interaction->language == NULL ? NULL : interaction->language->tag);
	query_sealed(&query, "interaction.text", interaction->text);
	query_int(&query, interaction->parts);
	if (query_run(&query, fault) != 0)
		return -1;
	interaction->id = sqlite3_last_insert_rowid(store->db);
	if (store_count_row(store, interaction, fault) != 0 ||
	    border_put(store, interaction->id, interaction->desks, fault) != 0)
		return -1;
	if (interaction->direction != DIRECTION_IN ||
	    interaction->remote_id == NULL)
		return 0;
	return seen_add(store, interaction, fault);
}

void
interaction_read(
    struct query *query, struct arena *arena, struct interaction *row)
{
	int64_t unreadable = query->store->unreadable;

	*row = (struct interaction){.id = column_int(query)};
	row->at_ms = column_int(query);
	row->person = column_int(query);
	row->before = column_int(query);
	row->cause = column_int(query);
	row->channel = (enum channel)column_of(query, CHANNEL_DESK);
	row->direction = (enum direction)column_of(query, DIRECTION_OUT);
	row->kind = (enum interaction_kind)column_of(query, KINDS - 1);
	row->account = column_string(query, arena);
	row->remote_id = column_string(query, arena);
	row->flow = column_string(query, arena);
	row->step = column_string(query, arena);
	row->language = column_language(query);
	row->text = column_sealed(query, arena, "interaction.text");
	row->unreadable = query->store->unreadable != unreadable;
	row->parts = (int)column_int(query);
}

int
store_interaction_caused(struct store *store, struct arena *arena, int64_t id,
    struct interaction *list, size_t max, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_INTERACTION_CAUSED);
	bool more = true;

	*count = 0;
	query_int(&query, id);
	query_int(&query, CAUSED_ROWS);
	while (more && *count < max && query_row(&query)) {
		interaction_read(&query, arena, &list[*count]);
		list[*count].status = column_string(&query, arena);
		more = list[*count].cause == id;
		if (more && list[*count].direction == DIRECTION_OUT)
			(*count)++;
	}
	return query_end(&query, fault);
}

int
store_interaction_get(struct store *store, struct arena *arena, int64_t id,
    struct interaction *row, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_INTERACTION_GET);

	query_int(&query, id);
	*found = query_row(&query);
	if (*found)
		interaction_read(&query, arena, row);
	return query_end(&query, fault);
}

int
store_interaction_last(struct store *store, int64_t *id, struct fault *fault)
{
	struct query query = query_start(store, SQL_INTERACTION_LAST);

	*id = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}

int64_t
store_interaction_count(struct store *store)
{
	struct fault ignored;
	int64_t last;

	return store_interaction_last(store, &last, &ignored) == 0 ? last : 0;
}

int
store_interaction_by_call(
    struct store *store, int64_t id, bool *by_call, struct fault *fault)
{
	struct query query = query_start(store, SQL_INTERACTION_CHANNEL);

	query_int(&query, id);
	*by_call = query_row(&query) && column_int(&query) == CHANNEL_CALL;
	return query_end(&query, fault);
}
