/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * query.h - one use of a prepared statement, from its values to its rows
 *
 *     struct query query = query_start(store, SQL_…);
 *     query_int(&query, id);
 *     while (query_row(&query))
 *             x = column_int(&query);
 *     return query_end(&query, fault);
 *
 * Values and columns are taken in order.  What goes wrong on the way is kept
 * and told once, by query_end.
 */
#ifndef STORE_QUERY_H
#define STORE_QUERY_H

#include "store/inner.h"

struct query {
	struct store *store;
	sqlite3_stmt *statement;
	int values; /* given so far */
	int columns; /* taken so far, of the row at hand */
	int result; /* SQLITE_OK until something fails */
	bool strict;
};

struct query query_start(struct store *, enum statement);
void query_int(struct query *, int64_t);
/* NULL is NULL; the string has to live until the rows are read. */
void query_string(struct query *, const char *);
/* 16 bytes to find it by; NULL data is NULL. */
void query_hash(struct query *, enum hash_of, struct slice);
/* As it is; has to live until the rows are read. */
void query_bytes(struct query *, struct slice);
/* Sealed; an empty value is NULL. */
void query_sealed(struct query *, const char *column, struct slice);
/* Three values: of everything, of reminders, of notices. */
void query_stops(struct query *, const struct stops *);
/* The next row, or false when there is none or something failed. */
bool query_row(struct query *);
/* Keeps the first thing that failed. */
void query_keep(struct query *, int result);
/* Ends it; -1 when anything failed since its start. */
int query_end(struct query *, struct fault *) MUST_CHECK;
/* For statements that give no rows. */
int query_run(struct query *, struct fault *) MUST_CHECK;

#endif
