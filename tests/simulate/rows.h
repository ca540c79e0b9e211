/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rows.h - the database as it is, asked beside the store
 *
 * Questions of the promises, in plain SQL over the store's own handle: what is
 * looked at is what is kept, not what the store says of it.
 */
#ifndef TESTS_SIMULATE_ROWS_H
#define TESTS_SIMULATE_ROWS_H

#include "machine.h"

#include <sqlite3.h>

/*
 * Each ? of SQL, a string that stays, is one of VALUES.  NULL when the machine
 * is down.
 */
sqlite3_stmt *rows_ask(
    struct simulation *, const char *sql, const int64_t *values, size_t count);
/* The next row; at the end false, and the question is over. */
bool rows_next(struct simulation *, sqlite3_stmt **);
/* The question is over, though more rows would follow. */
void rows_end(sqlite3_stmt **);
/* Before the store is closed. */
void rows_forget(void);
/* One whole number; 0 when there is none. */
int64_t rows_one(struct simulation *, const char *sql, int64_t value);

#endif
