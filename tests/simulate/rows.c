/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rows.c - the database as it is, asked beside the store
 */
#include "rows.h"

#include "store/inner.h"

sqlite3_stmt *
rows_ask(struct simulation *run, const char *sql, const int64_t *values,
    size_t count)
{
	struct store *store = run->machine->store;
	sqlite3_stmt *rows = NULL;
	size_t i;

	if (store == NULL)
		return NULL;
	if (sqlite3_prepare_v2(store->db, sql, -1, &rows, NULL) != SQLITE_OK) {
		broke(run, "can-be-asked", "%s", sqlite3_errmsg(store->db));
		return NULL;
	}
	for (i = 0; i < count; i++)
		sqlite3_bind_int64(rows, (int)i + 1, values[i]);
	return rows;
}

bool
rows_next(struct simulation *run, sqlite3_stmt **rows)
{
	int result;

	if (*rows == NULL)
		return false;
	result = sqlite3_step(*rows);
	if (result == SQLITE_ROW)
		return true;
	if (result != SQLITE_DONE)
		broke(run, "can-be-asked", "%s", sqlite3_errstr(result));
	sqlite3_finalize(*rows);
	*rows = NULL;
	return false;
}

int64_t
rows_one(struct simulation *run, const char *sql, int64_t value)
{
	sqlite3_stmt *rows = rows_ask(run, sql, &value, 1);
	int64_t number = 0;

	while (rows_next(run, &rows))
		number = sqlite3_column_int64(rows, 0);
	return number;
}
