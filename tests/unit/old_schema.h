/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * old_schema.h - databases as an older passaparola left them
 *
 * The steps of the schema stand for ever as they were, so the first so many of
 * them make the tables of that time.  The rows of each table are written as its
 * first program wrote them; a step that makes a table adds some to the list.
 *
 * The file is on the simulator's disk, in memory; what was on it is kept, so
 * that each try begins with the same bytes.
 */
#ifndef TESTS_UNIT_OLD_SCHEMA_H
#define TESTS_UNIT_OLD_SCHEMA_H

#include <sqlite3.h>
#include <stddef.h>

#include "base/text.h"

/* Rows that were written when STEP was the newest; a NULL ends them. */
struct old_fill {
	const char *step, *sql;
};
extern const struct old_fill old_fill[];

/* Makes a database of the first STEPS steps, closed or as a crash left it. */
void old_make(const char *path, struct slice key, size_t steps, bool crashed);
/* Makes SQLite's disk hold that again, and nothing else. */
void old_restore(const char *path);

/* The rows of an old database, to find again. */
struct old_rows;

/* All rows of it, by the columns that it has; free() it. */
struct old_rows *old_rows_read(sqlite3 *db);
/* The first that DB does not have; NULL when none was lost. */
const char *old_rows_lost(const struct old_rows *, sqlite3 *db);
void old_rows_free(struct old_rows *);

#endif
