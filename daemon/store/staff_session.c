/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staff_session.c - who is signed in at the desk page
 */
#include "store/staff_session.h"

#include "store/staff_row.h"

static int
end_those_over(struct store *store, int64_t now_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_SESSION_OVER);

	query_int(&query, now_ms);
	return query_run(&query, fault);
}

int
store_staff_session_add(struct store *store, struct slice token,
    struct staff_session *session, struct fault *fault)
{
	struct query query;

	if (end_those_over(store, session->made_ms, fault) != 0)
		return -1;
	query = query_start(store, SQL_STAFF_SESSION_ADD);
	query_int(&query, session->staff);
	query_hash(&query, HASH_STAFF_SESSION, token);
	query_int(&query, session->made_ms);
	query_int(&query, session->ends_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	session->id = sqlite3_last_insert_rowid(store->db);
	return 0;
}

int
store_staff_session_find(struct store *store, struct arena *arena,
    struct slice token, int64_t now_ms, struct staff_session *session,
    struct staff *staff, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_SESSION_FIND);

	query_hash(&query, HASH_STAFF_SESSION, token);
	query_int(&query, now_ms);
	*found = query_row(&query);
	if (*found) {
		staff_read(&query, arena, staff);
		session->staff = staff->id;
		session->id = column_int(&query);
		session->made_ms = column_int(&query);
		session->ends_ms = column_int(&query);
	}
	return query_end(&query, fault);
}

int
store_staff_session_list(struct store *store, int64_t staff, int64_t now_ms,
    bool (*each)(void *context, const struct staff_session *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_SESSION_LIST);
	struct staff_session row;
	bool more = true;

	query_int(&query, staff);
	query_int(&query, now_ms);
	while (more && query_row(&query)) {
		row.id = column_int(&query);
		row.staff = column_int(&query);
		row.made_ms = column_int(&query);
		row.ends_ms = column_int(&query);
		more = each(context, &row);
	}
	return query_end(&query, fault);
}

int
store_staff_session_end(struct store *store, int64_t staff, int64_t id,
    bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_SESSION_END);

	query_int(&query, staff);
	query_int(&query, id);
	if (query_run(&query, fault) != 0)
		return -1;
	*found = sqlite3_changes(store->db) > 0;
	return 0;
}

int
store_staff_session_end_others(
    struct store *store, int64_t staff, int64_t keep, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_SESSION_END_OTHERS);

	query_int(&query, staff);
	query_int(&query, keep);
	return query_run(&query, fault);
}
