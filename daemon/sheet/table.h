/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * table.h - a CSV file as rows of named columns
 *
 * RFC 4180 by libcsv, and what spreadsheets make of it: a byte order mark,
 * semicolons, CRLF.  Formulas are text like any other.
 */
#ifndef SHEET_TABLE_H
#define SHEET_TABLE_H

#include <stdbool.h>

#include "base/finding.h"
#include "base/text.h"

#define TABLE_COLUMNS_MAX 32
#define TABLE_ROWS_MAX 1000000
#define TABLE_FILE_MAX ((size_t)256 << 20)

struct table_row {
	int line; /* of the file, where it begins */
	struct slice *cells; /* as many as there are columns; trimmed */
};

struct table {
	const char *file;
	struct slice columns[TABLE_COLUMNS_MAX];
	size_t column_count;
	struct table_row *rows;
	size_t row_count;
};

/*
 * Reads FILE; its first line names the columns, which have to be among KNOWN
 * (ended by NULL).  What is wrong goes to the findings.
 */
void table_read(struct arena *, const char *file, const char *const *known,
    struct table *, struct findings *);
/* The same from its contents, which are left as they are. */
void table_parse(struct arena *, const char *file, struct slice contents,
    const char *const *known, struct table *, struct findings *);

/* The cell of a column by name; empty when there is no such column. */
struct slice table_cell(
    const struct table *, const struct table_row *, const char *column);
bool table_has(const struct table *, const char *column);

#endif
