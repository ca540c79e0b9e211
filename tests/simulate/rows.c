/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rows.c - the database as it is, asked beside the store
 */
#include "rows.h"

#include <stdlib.h>

#include "store/inner.h"

#define KEPT_MAX 40

/*
 * Questions of one life of the machine, by the address of their text: to read
 * SQL takes longer than most answers.
 */
static struct kept {
	const char *sql;
	sqlite3_stmt *rows;
} kept[KEPT_MAX];

static struct kept *
find(const char *sql)
{
	size_t i;

	for (i = 0; i < KEPT_MAX; i++)
		if (kept[i].sql == sql || kept[i].sql == NULL)
			return &kept[i];
	abort();
}

void
rows_forget(void)
{
	size_t i;

	for (i = 0; i < KEPT_MAX; i++) {
		sqlite3_finalize(kept[i].rows);
		kept[i] = (struct kept){NULL, NULL};
	}
}

sqlite3_stmt *
rows_ask(struct simulation *run, const char *sql, const int64_t *values,
    size_t count)
{
	struct store *store = run->machine->store;
	struct kept *question = find(sql);
	size_t i;

	if (store == NULL)
		return NULL;
	if (question->rows == NULL &&
	    sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT,
		&question->rows, NULL) != SQLITE_OK) {
		broke(run, "can-be-asked", "%s", sqlite3_errmsg(store->db));
		return NULL;
	}
	question->sql = sql;
	for (i = 0; i < count; i++)
		sqlite3_bind_int64(question->rows, (int)i + 1, values[i]);
	return question->rows;
}

void
rows_end(sqlite3_stmt **rows)
{
	if (*rows != NULL)
		sqlite3_reset(*rows);
	*rows = NULL;
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
	rows_end(rows);
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
