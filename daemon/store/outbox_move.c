/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox_move.c - what became of a text is written down here, and only here
 *
 * Number and text of a message go when it can no longer be sent; what was said
 * stays in its interaction.
 */
#include "store/outbox.h"

#include "store/column.h"
#include "store/count.h"

static int
read_before(struct store *store, int64_t id, struct message_moved *before,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_STATE);
	char word[32];

	query_int(&query, id);
	*before = (struct message_moved){.from = MESSAGE_STATES};
	if (query_row(&query)) {
		column_word(&query, word, sizeof(word));
		before->from = message_state_find(slice_of(word));
		before->attempts = (int)column_int(&query);
		column_word(&query, before->account, sizeof(before->account));
		before->began_ms = column_int(&query);
		before->cost = column_int(&query);
		before->parts = (int)column_int(&query);
		before->rings_for = column_int(&query);
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

static bool
is_old_news(
    const struct message_moved *before, const struct message_change *change)
{
	return (change->attempt != 0 && change->attempt != before->attempts) ||
	    (change->found && before->from != MESSAGE_UNKNOWN);
}

/*
 * Said again, parts change nothing, so that a price stands whenever it came.
 * What went in the answer to a webhook was never handed over: it is booked
 * already.
 */
static bool
is_priced(
    const struct message_moved *before, const struct message_change *change)
{
	return change->priced &&
	    (before->attempts > 0 || change->to == MESSAGE_SENDING) &&
	    (!change->guessed || change->parts > before->parts);
}

static int
book(struct store *store, const struct message_moved *before,
    const struct message_change *change, struct fault *fault)
{
	if (!is_priced(before, change))
		return 0;
	return store_tally_add(store, TALLY_SPENT,
	    change->account == NULL ? before->account : change->account,
	    tally_day(change->at_ms), change->cost - before->cost, fault);
}

static int
write(struct store *store, const struct message_moved *before,
    const struct message_change *change, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_MOVE);
	enum message_state state = before->moved ? change->to : before->from;

	query_int(&query, change->id);
	query_string(&query, message_state_name(state));
	query_string(&query, change->remote_id);
	query_int(&query, change->error);
	query_int(&query, change->parts);
	query_int(&query, change->at_ms);
	query_int(&query, before->moved ? change->due_ms : 0);
	query_int(&query, before->moved);
	query_int(&query, change->attempt != 0 || change->found);
	query_string(&query, before->moved ? change->account : NULL);
	query_int(&query, before->moved && state == MESSAGE_SENDING);
	query_int(
	    &query, is_priced(before, change) ? change->cost : before->cost);
	query_int(&query, !needs_text(state));
	query_int(
	    &query, before->moved && change->found && state == MESSAGE_WAITING);
	return query_run(&query, fault);
}

int
store_message_move(struct store *store, const struct message_change *change,
    struct message_moved *moved, struct fault *fault)
{
	if (read_before(store, change->id, moved, fault) != 0)
		return -1;
	if (moved->from == MESSAGE_STATES)
		return make(store, change, &moved->moved, fault);
	if (is_old_news(moved, change))
		return 0;
	moved->moved = message_may_move(moved->from, change->to);
	if (!moved->moved && change->remote_id == NULL && change->parts == 0 &&
	    change->error == 0 && !change->priced)
		return 0;
	if (book(store, moved, change, fault) != 0 ||
	    (moved->moved && change->to == MESSAGE_FAILED &&
		store_count(
		    store, TALLY_LOST, NULL, NULL, change->at_ms, fault) != 0))
		return -1;
	return write(store, moved, change, fault);
}

int
store_message_recover(struct store *store, int64_t now_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_RECOVER);

	query_int(&query, now_ms);
	query_int(&query, MESSAGE_NEVER_MS);
	return query_run(&query, fault);
}

int
store_message_stop_notice(struct store *store, int64_t notice, int64_t now_ms,
    int64_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_STOP_NOTICE);

	query_int(&query, notice);
	query_int(&query, now_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	*count = sqlite3_changes(store->db);
	return 0;
}

int
store_message_looked(
    struct store *store, int64_t id, int64_t again_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_LOOKED);

	query_int(&query, id);
	query_int(&query, again_ms);
	return query_run(&query, fault);
}

int
store_message_wait(
    struct store *store, int64_t id, int64_t at_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_MESSAGE_WAIT);

	query_int(&query, id);
	query_int(&query, at_ms);
	return query_run(&query, fault);
}
