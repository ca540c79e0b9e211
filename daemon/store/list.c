/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * list.c - lists of people that notices go to
 */
#include "store/list.h"

#include "store/column.h"

#define ROW_BYTES (1 << 16)
#define NAMES_MAX 4000 /* bytes of all the lists of one person */
#define SEAL_COLUMN "list.name"

int
store_list_find(
    struct store *store, struct slice name, int64_t *id, struct fault *fault)
{
	struct query query = query_start(store, SQL_LIST_FIND);

	query_hash(&query, HASH_LIST, name);
	*id = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}

static int
find_or_add(
    struct store *store, const char *name, int64_t *id, struct fault *fault)
{
	struct query query;

	if (store_list_find(store, slice_of(name), id, fault) != 0)
		return -1;
	if (*id != 0)
		return 0;
	query = query_start(store, SQL_LIST_ADD);
	query_hash(&query, HASH_LIST, slice_of(name));
	query_sealed(&query, SEAL_COLUMN, slice_of(name));
	if (query_run(&query, fault) != 0)
		return -1;
	*id = sqlite3_last_insert_rowid(store->db);
	return 0;
}

int
store_list_of(struct store *store, struct arena *arena, int64_t person,
    const char **names, struct fault *fault)
{
	struct query query = query_start(store, SQL_LIST_OF);
	struct text all = text_new(arena, NAMES_MAX);

	query_int(&query, person);
	while (query_row(&query))
		text_addf(&all, "%s%s", all.length == 0 ? "" : ";",
		    column_private(&query, arena, SEAL_COLUMN));
	*names = all.length == 0 ? NULL : all.data;
	return query_end(&query, fault);
}

static int
put(struct store *store, int64_t person, const char *name, int64_t now_ms,
    struct fault *fault)
{
	struct query query;
	int64_t list;

	if (name[0] == '\0')
		return fault_set(fault, FAULT_DATA,
		    "the name of a list has at most %d letters", LIST_NAME_MAX);
	if (find_or_add(store, name, &list, fault) != 0)
		return -1;
	query = query_start(store, SQL_LIST_PUT);
	query_int(&query, list);
	query_int(&query, person);
	query_int(&query, now_ms);
	return query_run(&query, fault);
}

int
store_list_set(struct store *store, int64_t person, const char *names,
    int64_t now_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_LIST_CLEAR);
	struct slice rest = slice_of(names);
	char name[LIST_NAME_MAX + 1];

	query_int(&query, person);
	if (query_run(&query, fault) != 0)
		return -1;
	while (list_name_next(&rest, name))
		if (put(store, person, name, now_ms, fault) != 0)
			return -1;
	return 0;
}

int
store_list_choose(struct store *store, int64_t person, const char *name,
    bool join, int64_t now_ms, bool *changed, struct fault *fault)
{
	struct query query;
	int64_t list;

	if (find_or_add(store, name, &list, fault) != 0)
		return -1;
	query = query_start(store, SQL_LIST_CHOOSE);
	query_int(&query, list);
	query_int(&query, person);
	query_int(&query, join ? LIST_BY_THEMSELVES : LIST_LEFT);
	query_int(&query, now_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	*changed = sqlite3_changes(store->db) > 0;
	return 0;
}

int
store_list_each(struct store *store,
    bool (*each)(
	void *context, const char *name, int64_t people, int64_t themselves),
    void *context, struct fault *fault)
{
	struct query query = query_start(store, SQL_LIST_EACH);
	struct arena *arena = arena_new(ROW_BYTES);
	bool more = true;

	while (more && query_row(&query)) {
		const char *name = column_private(&query, arena, SEAL_COLUMN);
		int64_t people = column_int(&query);

		more = each(context, name, people, column_int(&query));
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return query_end(&query, fault);
}

/* Of one contact; *more false when none is left. */
static int
take_over_one(
    struct store *store, struct arena *arena, bool *more, struct fault *fault)
{
	struct query query = query_start(store, SQL_LIST_OLD);
	const char *names = NULL;
	int64_t person = 0;

	*more = query_row(&query);
	if (*more) {
		person = column_int(&query);
		names = column_private(&query, arena, "contact.lists");
	}
	if (query_end(&query, fault) != 0)
		return -1;
	if (!*more)
		return 0;
	if (store_list_set(store, person, names, 0, fault) != 0)
		return -1;
	query = query_start(store, SQL_LIST_OLD_DONE);
	query_int(&query, person);
	return query_run(&query, fault);
}

int
store_list_take_over(struct store *store, struct fault *fault)
{
	struct arena *arena = arena_new(ROW_BYTES);
	bool more = true;
	int result = 0;

	while (result == 0 && more) {
		result = take_over_one(store, arena, &more, fault);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return result;
}
