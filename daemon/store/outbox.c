/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox.c - texts that go out by a request of ours, and how all texts fared
 *
 * Number and text of a message go when it can no longer be sent; what was said
 * stays in its interaction.
 */
#include "store/outbox.h"

#include "store/column.h"

int
store_message_add(
    struct store *store, const struct message *message, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_ADD);

	query_int(&query, message->id);
	query_int(&query, message->person);
	query_string(&query, message->account);
	query_sealed(&query, "message.number", slice_of(message->to.e164));
	query_sealed(&query, "message.text", message->text);
	query_string(&query, message_state_name(message->state));
	query_int(&query, message->due_ms);
	query_int(&query, message->last_ms);
	query_int(&query, message->attempts);
	query_int(&query, message->purpose);
	return query_run(&query, fault);
}

static void
read_message(struct query *query, struct arena *arena, struct message *message)
{
	*message =
	    (struct message){.id = column_int(query), .state = MESSAGE_WAITING};
	message->person = column_int(query);
	message->account = column_string(query, arena);
	column_sealed_into(query, "message.number", message->to.e164,
	    sizeof(message->to.e164));
	message->text = column_sealed(query, arena, "message.text");
	message->due_ms = column_int(query);
	message->last_ms = column_int(query);
	message->attempts = (int)column_int(query);
	message->purpose = (enum purpose)column_int(query);
}

int
store_message_due(struct store *store, struct arena *arena, int64_t now_ms,
    struct message *list, size_t max, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_DUE);

	*count = 0;
	query_int(&query, now_ms);
	query_int(&query, (int64_t)max);
	while (*count < max && query_row(&query))
		read_message(&query, arena, &list[(*count)++]);
	return query_end(&query, fault);
}

/* MESSAGE_STATES when there is no such row. */
static int
read_state(struct store *store, int64_t id, enum message_state *state,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_STATE);
	char word[32];

	query_int(&query, id);
	*state = MESSAGE_STATES;
	if (query_row(&query)) {
		column_word(&query, word, sizeof(word));
		*state = message_state_find(slice_of(word));
	}
	return query_end(&query, fault);
}

static int
make(struct store *store, const struct message_change *change, bool *moved,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_MAKE);

	query_int(&query, change->id);
	query_string(&query, message_state_name(change->to));
	query_string(&query, change->remote_id);
	query_int(&query, change->error);
	query_int(&query, change->parts);
	query_int(&query, change->at_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	*moved = sqlite3_changes(store->db) > 0;
	return 0;
}

/* Can it be sent (again) from this state? */
static bool
needs_text(enum message_state state)
{
	return state == MESSAGE_WAITING || state == MESSAGE_SENDING ||
	    state == MESSAGE_UNKNOWN;
}

int
store_message_move(struct store *store, const struct message_change *change,
    bool *moved, struct fault *fault)
{
	enum message_state state;
	struct query query;

	*moved = false;
	if (read_state(store, change->id, &state, fault) != 0)
		return -1;
	if (state == MESSAGE_STATES)
		return make(store, change, moved, fault);
	*moved = message_may_move(state, change->to);
	if (!*moved)
		return 0;
	query = query_start(store, SQL_MESSAGE_MOVE);
	query_int(&query, change->id);
	query_string(&query, message_state_name(change->to));
	query_string(&query, change->remote_id);
	query_int(&query, change->error);
	query_int(&query, change->parts);
	query_int(&query, change->at_ms);
	query_int(&query, change->due_ms);
	query_int(&query, change->to == MESSAGE_SENDING);
	query_int(&query, !needs_text(change->to));
	return query_run(&query, fault);
}

int
store_message_recover(struct store *store, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_RECOVER);

	return query_run(&query, fault);
}
