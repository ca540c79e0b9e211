/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice.c - notices to many: what was written and who approved it
 */
#include "store/notice.h"

#include <stdio.h>
#include <string.h>

#include "store/column.h"
#include "store/outbox.h"

#define ROW_BYTES (1 << 18)

static const char *const reasons[] = {"none", "without", "stopped", "safety",
    "consent", "number", "language", "late", "others"};

const char *
notice_reason_name(enum notice_reason reason)
{
	return reasons[reason];
}

static void
hash_of_script(
    struct store *store, struct slice script, char out[NOTICE_HASH_SIZE])
{
	unsigned char hash[SEAL_HASH_BYTES];
	size_t i;

	seal_hash(store->seal, HASH_NOTICE, script, hash);
	for (i = 0; i < (NOTICE_HASH_SIZE - 1) / 2; i++)
		snprintf(out + 2 * i, 3, "%02x", hash[i]);
}

int
store_notice_add(
    struct store *store, struct notice_row *row, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_ADD);

	query_string(&query, notice_state_name(row->state));
	query_sealed(&query, "notice.script", row->script);
	query_sealed(&query, "notice.made_by", slice_of(row->made_by));
	query_int(&query, row->made_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	row->id = sqlite3_last_insert_rowid(store->db);
	hash_of_script(store, row->script, row->hash);
	return 0;
}

int
store_notice_save(
    struct store *store, const struct notice_row *row, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_SAVE);
	struct slice approved =
	    row->approved_by == NULL ? (struct slice){NULL, 0} : row->script;

	query_string(&query, notice_state_name(row->state));
	query_sealed(&query, "notice.script", row->script);
	query_sealed(&query, "notice.approved_by", slice_of(row->approved_by));
	query_hash(&query, HASH_NOTICE, approved);
	query_int(&query, row->approved_ms);
	query_int(&query, row->start_ms);
	query_int(&query, (int64_t)row->planned);
	query_int(&query, row->planned_after);
	query_int(&query, row->ended_ms);
	query_int(&query, row->id);
	return query_run(&query, fault);
}

/* A word that is none, which is damage, sends nothing. */
static enum notice_state
state_of(struct slice word)
{
	enum notice_state state = notice_state_find(word);

	return state == NOTICE_STATES ? NOTICE_STOPPED : state;
}

static void
read_notice(struct query *query, struct arena *arena, struct notice_row *row)
{
	unsigned char hash[SEAL_HASH_BYTES];
	struct slice approved;
	char state[16];

	*row = (struct notice_row){.id = column_int(query)};
	column_word(query, state, sizeof(state));
	row->state = state_of(slice_of(state));
	row->script = column_sealed(query, arena, "notice.script");
	row->made_by = column_private(query, arena, "notice.made_by");
	row->made_ms = column_int(query);
	row->approved_by = column_private(query, arena, "notice.approved_by");
	approved = column_bytes(query);
	seal_hash(query->store->seal, HASH_NOTICE, row->script, hash);
	row->approved = approved.length == sizeof(hash) &&
	    memcmp(approved.data, hash, sizeof(hash)) == 0;
	row->approved_ms = column_int(query);
	row->start_ms = column_int(query);
	row->planned = (size_t)column_int(query);
	row->planned_after = column_int(query);
	row->ended_ms = column_int(query);
	row->street = column_int(query) != 0;
	hash_of_script(query->store, row->script, row->hash);
}

static int
take_notice(struct query *query, struct arena *arena, struct notice_row *row,
    bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (*found)
		read_notice(query, arena, row);
	return query_end(query, fault);
}

int
store_notice_get(struct store *store, struct arena *arena, int64_t id,
    struct notice_row *row, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_GET);

	query_int(&query, id);
	return take_notice(&query, arena, row, found, fault);
}

int
store_notice_state(struct store *store, int64_t id, enum notice_state *state,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_STATE);
	char word[16] = "";

	query_int(&query, id);
	if (query_row(&query))
		column_word(&query, word, sizeof(word));
	*state = state_of(slice_of(word));
	return query_end(&query, fault);
}

int
store_notice_running(struct store *store, struct arena *arena, int64_t after,
    struct notice_row *row, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_RUNNING);

	query_int(&query, after);
	return take_notice(&query, arena, row, found, fault);
}

int
store_notice_under_way(struct store *store, const struct notice_row *row,
    bool *under_way, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_UNDER_WAY);

	query_int(&query, row->id);
	query_int(&query, row->start_ms);
	query_int(&query, MESSAGE_NEVER_MS);
	*under_way = query_row(&query) && column_int(&query) != 0;
	return query_end(&query, fault);
}

int
store_notice_list(struct store *store,
    bool (*each)(void *context, const struct notice_row *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_LIST);
	struct arena *arena = arena_new(ROW_BYTES);
	struct notice_row row;
	bool more = true;

	while (more && query_row(&query)) {
		read_notice(&query, arena, &row);
		more = each(context, &row);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return query_end(&query, fault);
}
