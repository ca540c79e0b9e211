/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sql_fault.c - every statement of a piece of work fails, one after another
 */
#include "sql_fault.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "store/interaction.h"

#define CALLS_MAX 5000
#define ROWS_MAX 8 /* of one statement that fail */

int __real_sqlite3_step(sqlite3_stmt *);
int __wrap_sqlite3_step(sqlite3_stmt *);
int __real_sqlite3_exec(sqlite3 *, const char *,
    int (*)(void *, int, char **, char **), void *, char **);
int __wrap_sqlite3_exec(sqlite3 *, const char *,
    int (*)(void *, int, char **, char **), void *, char **);

static int calls, fails_at; /* 0: none */
static bool failed;
static char which[200]; /* the statement that failed last */

static bool
fails(const char *sql)
{
	/* What takes back what went wrong is not let down. */
	if (fails_at == 0 || strncmp(sql, "ROLLBACK", 8) == 0)
		return false;
	if (++calls != fails_at)
		return false;
	failed = true;
	snprintf(which, sizeof(which), "%s", sql);
	return true;
}

/* One of the first rows that the statement gives? */
static bool
is_early(sqlite3_stmt *statement)
{
	static sqlite3_stmt *last;
	static int rows;

	if (statement != last || !sqlite3_stmt_busy(statement))
		rows = 0;
	last = statement;
	return rows++ < ROWS_MAX;
}

int
__wrap_sqlite3_step(sqlite3_stmt *statement)
{
	return is_early(statement) && fails(sqlite3_sql(statement)) ?
	    SQLITE_BUSY :
	    __real_sqlite3_step(statement);
}

int
__wrap_sqlite3_exec(sqlite3 *db, const char *sql,
    int (*each)(void *, int, char **, char **), void *context, char **error)
{
	return fails(sql) ? SQLITE_BUSY :
			    __real_sqlite3_exec(db, sql, each, context, error);
}

static void
arm(int at)
{
	calls = 0;
	failed = false;
	fails_at = at;
}

void
sql_fault_each(struct store *store, sql_fault_work *work, void *context)
{
	int64_t before;
	int at, result;

	for (at = 1; at < CALLS_MAX; at++) {
		before = store_interaction_count(store);
		arm(at);
		result = work(context);
		fails_at = 0;
		if (!failed) {
			assert_int_equal(result, 0);
			return;
		}
		if (result != -1)
			fail_msg("this failed, and nobody said so: %s", which);
		assert_false(store_in_transaction(store));
		assert_int_equal(store_interaction_count(store), before);
	}
	fail_msg("there is no end of it");
}
