/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox.c - texts that go out by a request of ours: the rows as they are read
 */
#include "store/outbox.h"

#include "base/clock.h"
#include "store/column.h"

#define LANES_MAX 32 /* accounts that rows wait for, also of before */
#define AHEAD_MS (3 * DAY_MS) /* nothing is put off for longer */

int
store_message_add(
    struct store *store, const struct message *message, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_ADD);

	query_int(&query, message->id);
	query_int(&query, message->person);
	query_string(&query, message->account);
	query_int(&query, message->pinned);
	query_sealed(&query, "message.number", slice_of(message->to.e164));
	query_string(
	    &query, message->language == NULL ? NULL : message->language->tag);
	query_sealed(&query, "message.text", message->text);
	query_string(&query, message_state_name(message->state));
	query_int(&query, message->purpose);
	query_int(&query, message->urgency);
	query_int(&query, message->notice);
	query_int(&query, message->due_ms);
	query_int(&query, message->last_ms);
	query_int(&query, message->attempts);
	return query_run(&query, fault);
}

static void
read_message(struct query *query, struct arena *arena, struct message *message)
{
	char state[32];

	*message = (struct message){.id = column_int(query)};
	message->person = column_int(query);
	message->account = column_string(query, arena);
	message->pinned = column_int(query) != 0;
	column_sealed_into(query, "message.number", message->to.e164,
	    sizeof(message->to.e164));
	message->language = column_language(query);
	message->text = column_sealed(query, arena, "message.text");
	column_word(query, state, sizeof(state));
	message->state = message_state_find(slice_of(state));
	message->purpose = (enum purpose)column_of(query, PURPOSE_NOTICE);
	message->urgency = (enum urgency)column_of(query, URGENCY_NOTICE);
	message->notice = column_int(query);
	message->due_ms = column_int(query);
	message->last_ms = column_int(query);
	message->attempts = (int)column_int(query);
	message->began_ms = column_int(query);
	message->looks = (int)column_int(query);
	message->resent = column_int(query) != 0;
	message->cost = column_int(query);
	message->call = column_int(query) != 0;
}

/* All rows of a query whose values are given. */
static int
read_list(struct query *query, struct arena *arena, struct message *list,
    size_t max, size_t *count, struct fault *fault)
{
	*count = 0;
	while (*count < max && query_row(query))
		read_message(query, arena, &list[(*count)++]);
	return query_end(query, fault);
}

int
store_message_due(struct store *store, struct arena *arena, const char *account,
    enum urgency urgency, int64_t now_ms, struct message *list, size_t max,
    size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_DUE);

	query_string(&query, account);
	query_int(&query, urgency);
	query_int(&query, now_ms);
	query_int(&query, (int64_t)max);
	return read_list(&query, arena, list, max, count, fault);
}

int
store_message_lane(struct store *store, const char *after, char *account,
    size_t size, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_LANE);

	query_string(&query, after);
	account[0] = '\0';
	if (query_row(&query))
		column_word(&query, account, size);
	*found = account[0] != '\0';
	return query_end(&query, fault);
}

int
store_message_unknown(struct store *store, struct arena *arena, int64_t now_ms,
    struct message *list, size_t max, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_UNKNOWN);

	query_int(&query, now_ms);
	query_int(&query, (int64_t)max);
	return read_list(&query, arena, list, max, count, fault);
}

int
store_message_get(struct store *store, struct arena *arena, int64_t id,
    struct message *message, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_GET);
	size_t count;

	query_int(&query, id);
	if (read_list(&query, arena, message, 1, &count, fault) != 0)
		return -1;
	*found = count > 0;
	return 0;
}

int
store_message_claimed(struct store *store, int64_t person, int64_t not_id,
    const char *remote_id, bool *claimed, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_CLAIMED);

	query_int(&query, person);
	query_int(&query, not_id);
	query_string(&query, remote_id);
	*claimed = query_row(&query);
	return query_end(&query, fault);
}

static struct query
set_right(struct store *store, enum statement which, int64_t now_ms)
{
	struct query query = query_start(store, which);

	query_int(&query, now_ms);
	query_int(&query, now_ms + AHEAD_MS);
	query_int(&query, MESSAGE_NEVER_MS);
	return query;
}

/* By the account and the urgency, which is how the index finds them. */
int
store_message_set_right(
    struct store *store, int64_t now_ms, struct fault *fault)
{
	struct query query =
	    set_right(store, SQL_MESSAGE_RIGHT_UNKNOWN, now_ms);
	char lanes[2][40] = {"", ""};
	bool found = true;
	int urgency, count;

	if (query_run(&query, fault) != 0)
		return -1;
	for (count = 0; count < LANES_MAX && found; count++) {
		char *lane = lanes[count % 2];

		if (store_message_lane(store, lanes[1 - count % 2], lane,
			sizeof(lanes[0]), &found, fault) != 0)
			return -1;
		for (urgency = 0; found && urgency < URGENCIES; urgency++) {
			query =
			    set_right(store, SQL_MESSAGE_RIGHT_WAITING, now_ms);
			query_string(&query, lane);
			query_int(&query, urgency);
			if (query_run(&query, fault) != 0)
				return -1;
		}
	}
	return 0;
}
