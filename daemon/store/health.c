/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * health.c - how the file and its disk fare
 */
#include "store/health.h"

#include "store/query.h"

static int
commit_one(struct store *store, enum statement which, struct fault *fault)
{
	struct query query;

	if (store_begin(store, fault) != 0)
		return -1;
	query = query_start(store, which);
	if (query_run(&query, fault) == 0)
		return store_commit(store, fault);
	store_rollback(store);
	return -1;
}

int
store_room_try(struct store *store, struct fault *fault)
{
	if (commit_one(store, SQL_ROOM_TAKE, fault) != 0)
		return -1;
	return commit_one(store, SQL_ROOM_GIVE, fault);
}

int64_t
store_unreadable(const struct store *store)
{
	return store->unreadable;
}
