/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * old_schema.c - databases as an older passaparola left them
 */
#include "old_schema.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../simulate/disk_inside.h"
#include "store/lock.h"
#include "store/schema.h"

/* What a newer program moves on purpose; nothing else may change. */
#define MOVED "lists"

static struct {
	unsigned char *bytes;
	size_t size;
} kept[2];
static const char *const ends[] = {"", "-wal"};

static void
sealed(sqlite3_context *context, int count, sqlite3_value **values)
{
	const char *column = (const char *)sqlite3_value_text(values[0]);
	struct slice value =
	    slice_of((const char *)sqlite3_value_text(values[1]));
	unsigned char *out = malloc(value.length + SEAL_EXTRA);

	assert_int_equal(count, 2);
	assert_non_null(out);
	seal_close(sqlite3_user_data(context), column, value, out);
	sqlite3_result_blob64(context, out, value.length + SEAL_EXTRA, free);
}

static void
hashed(sqlite3_context *context, int count, sqlite3_value **values)
{
	unsigned char hash[SEAL_HASH_BYTES];

	assert_int_equal(count, 2);
	seal_hash(sqlite3_user_data(context),
	    (enum hash_of)sqlite3_value_int(values[0]),
	    slice_of((const char *)sqlite3_value_text(values[1])), hash);
	sqlite3_result_blob(context, hash, sizeof(hash), SQLITE_TRANSIENT);
}

static void
run(sqlite3 *db, const char *sql)
{
	char *why = NULL;

	if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK)
		fail_msg("%s: %s", why, sql);
}

/* A table without rows would tell nothing: who makes one adds some above. */
static void
need_rows(sqlite3 *db)
{
	sqlite3_stmt *tables, *first;
	char sql[128];

	sqlite3_prepare_v2(db,
	    "SELECT name FROM sqlite_schema WHERE type = 'table'", -1, &tables,
	    NULL);
	while (sqlite3_step(tables) == SQLITE_ROW) {
		snprintf(sql, sizeof(sql), "SELECT 1 FROM %s",
		    (const char *)sqlite3_column_text(tables, 0));
		sqlite3_prepare_v2(db, sql, -1, &first, NULL);
		if (sqlite3_step(first) != SQLITE_ROW)
			fail_msg("old_schema_rows.c has no rows for: %s", sql);
		sqlite3_finalize(first);
	}
	sqlite3_finalize(tables);
}

static void
fill(sqlite3 *db, size_t steps)
{
	char version[96];
	size_t step, i;

	run(db, "BEGIN");
	for (step = 0; step < steps; step++) {
		run(db, schema_step(step));
		for (i = 0; old_fill[i].step != NULL; i++)
			if (old_fill[i].step == schema_step(step))
				run(db, old_fill[i].sql);
	}
	run(db,
	    "INSERT INTO setting VALUES ('.key', sealed('setting.key',"
	    " 'passaparola'))");
	snprintf(version, sizeof(version),
	    "PRAGMA user_version = %d; PRAGMA application_id = %d; COMMIT",
	    (int)steps, APPLICATION_ID);
	run(db, version);
	need_rows(db);
}

static void
keep(const char *path)
{
	char name[128];
	size_t i;

	for (i = 0; i < ARRAY_LEN(kept); i++) {
		const struct disk_file *file;

		snprintf(name, sizeof(name), "%s%s", path, ends[i]);
		file = disk_find_file(name);
		free(kept[i].bytes);
		kept[i].size = file == NULL ? 0 : file->size;
		kept[i].bytes = malloc(kept[i].size + 1);
		assert_non_null(kept[i].bytes);
		if (file != NULL)
			memcpy(kept[i].bytes, file->now, file->size);
	}
}

void
old_make(const char *path, struct slice key, size_t steps, bool crashed)
{
	struct seal seal;
	sqlite3 *db;

	disk_start();
	seal_start(&seal, key);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	sqlite3_create_function(
	    db, "sealed", 2, SQLITE_UTF8, &seal, sealed, NULL, NULL);
	sqlite3_create_function(
	    db, "hashed", 2, SQLITE_UTF8, &seal, hashed, NULL, NULL);
	run(db, "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0");
	fill(db, steps);
	if (crashed)
		keep(path);
	sqlite3_close(db);
	if (!crashed)
		keep(path);
	seal_end(&seal);
}

void
old_restore(const char *path)
{
	char name[128];
	size_t i;

	disk_start();
	for (i = 0; i < ARRAY_LEN(kept); i++) {
		struct disk_file *file;
		FILE *real;

		if (kept[i].size == 0)
			continue;
		snprintf(name, sizeof(name), "%s%s", path, ends[i]);
		/* The store asks the real disk whether there is one. */
		real = fopen(name, "a");
		assert_non_null(real);
		fclose(real);
		file = disk_make_file(name);
		memcpy(file->now, kept[i].bytes, kept[i].size);
		memcpy(file->sure, kept[i].bytes, kept[i].size);
		file->size = file->sure_size = kept[i].size;
	}
}

/* --- rows ----------------------------------------------------------------- */

#define TABLES_MAX 64

struct old_rows {
	size_t tables;
	struct {
		char *sql; /* of each of its rows one text */
		char **lines;
		size_t count;
	} table[TABLES_MAX];
};

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The rows of one table, in order; how many. */
static size_t
read_lines(sqlite3 *db, const char *sql, char ***lines)
{
	size_t count = 0, room = 0;
	sqlite3_stmt *statement;

	*lines = NULL;
	if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK)
		fail_msg("%s: %s", sqlite3_errmsg(db), sql);
	while (sqlite3_step(statement) == SQLITE_ROW) {
		if (count == room) {
			room = room * 2 + 64;
			*lines = realloc(*lines, room * sizeof(**lines));
			assert_non_null(*lines);
		}
		(*lines)[count++] =
		    strdup((const char *)sqlite3_column_text(statement, 0));
	}
	assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
	if (count > 0)
		qsort(*lines, count, sizeof(**lines), by_text);
	return count;
}

static void
free_lines(char **lines, size_t count)
{
	while (count > 0)
		free(lines[--count]);
	free(lines);
}

struct old_rows *
old_rows_read(sqlite3 *db)
{
	struct old_rows *all = calloc(1, sizeof(*all));
	sqlite3_stmt *tables;

	assert_non_null(all);
	sqlite3_prepare_v2(db,
	    "SELECT 'SELECT ' || (SELECT group_concat('quote(' || c.name || ')',"
	    " '||''|''||') FROM pragma_table_info(t.name) c WHERE c.name <> '" MOVED
	    "') || ' FROM ' || t.name FROM sqlite_schema t"
	    " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'",
	    -1, &tables, NULL);
	while (sqlite3_step(tables) == SQLITE_ROW) {
		size_t at = all->tables++;

		assert_true(at < TABLES_MAX);
		all->table[at].sql =
		    strdup((const char *)sqlite3_column_text(tables, 0));
		all->table[at].count =
		    read_lines(db, all->table[at].sql, &all->table[at].lines);
	}
	assert_int_equal(sqlite3_finalize(tables), SQLITE_OK);
	return all;
}

const char *
old_rows_lost(const struct old_rows *all, sqlite3 *db)
{
	const char *lost = NULL;
	size_t i, line;

	for (i = 0; i < all->tables && lost == NULL; i++) {
		char **now;
		size_t count = read_lines(db, all->table[i].sql, &now);

		for (line = 0; line < all->table[i].count; line++)
			if (bsearch(&all->table[i].lines[line], now, count,
				sizeof(*now), by_text) == NULL)
				lost = all->table[i].sql;
		free_lines(now, count);
	}
	return lost;
}

void
old_rows_free(struct old_rows *all)
{
	size_t i;

	for (i = 0; i < all->tables; i++) {
		free(all->table[i].sql);
		free_lines(all->table[i].lines, all->table[i].count);
	}
	free(all);
}
