/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * table.c - a CSV file as rows of named columns
 */
#include "sheet/table.h"

#include <csv.h>
#include <string.h>

#include "base/file.h"
#include "base/nearest.h"
#include "base/utf8.h"

struct reading {
	struct arena *arena;
	struct table *table;
	struct findings *findings;
	const char *const *known;
	struct slice cells[TABLE_COLUMNS_MAX];
	size_t cell_count;
	size_t size; /* of the table's rows */
	int line;
	int row_line; /* where the row being read begins */
	bool head_read, stop;
};

static void
on_cell(void *data, size_t length, void *context)
{
	struct reading *reading = context;
	struct slice cell = {data, length};

	if (reading->cell_count < TABLE_COLUMNS_MAX)
		reading->cells[reading->cell_count] = slice_trim((struct slice){
		    arena_copy(reading->arena, cell.data, cell.length),
		    cell.length});
	reading->cell_count++;
}

/* Is it a name of a column at all?  What is not may be somebody's number. */
static bool
is_known(const struct reading *reading, struct slice name)
{
	size_t i;

	for (i = 0; reading->known[i] != NULL; i++)
		if (slice_is(name, reading->known[i]))
			return true;
	return false;
}

static bool
has_head(const struct reading *reading)
{
	size_t i;

	for (i = 0; i < reading->cell_count; i++)
		if (is_known(reading, reading->cells[i]))
			return true;
	return false;
}

static void
check_column(struct reading *reading, struct slice name)
{
	struct nearest nearest = nearest_start(name);
	size_t i;

	for (i = 0; i < reading->table->column_count; i++)
		if (slice_equals(name, reading->table->columns[i]))
			finding_add(reading->findings, FINDING_ERROR,
			    reading->table->file, 1, 1, "twice",
			    "there are two columns '%.*s'; take one out",
			    (int)name.length, name.data);
	if (is_known(reading, name))
		return;
	for (i = 0; reading->known[i] != NULL; i++)
		nearest_try(&nearest, reading->known[i]);
	finding_add(reading->findings, FINDING_ERROR, reading->table->file, 1,
	    1, "unknown-column", "there is no column '%.*s'%s",
	    (int)name.length, name.data,
	    nearest.found.length > 0 ?
		nearest_said(&nearest, reading->findings->arena) :
		"; take it out, or rename it to one that `passaparola import "
		"--help` names");
}

static void
read_head(struct reading *reading)
{
	struct table *table = reading->table;
	size_t i;

	reading->head_read = true;
	if (reading->cell_count > TABLE_COLUMNS_MAX) {
		finding_add(reading->findings, FINDING_ERROR, table->file, 1, 1,
		    "too-many", "at most %d columns", TABLE_COLUMNS_MAX);
		reading->stop = true;
		return;
	}
	if (!has_head(reading)) {
		finding_add(reading->findings, FINDING_ERROR, table->file, 1, 1,
		    "no-head",
		    "the first line names no column; write one above it with "
		    "the names that `passaparola import --help` has");
		reading->stop = true;
		return;
	}
	for (i = 0; i < reading->cell_count; i++) {
		check_column(reading, reading->cells[i]);
		table->columns[i] = reading->cells[i];
		table->column_count++;
	}
}

static void
add_row(struct reading *reading)
{
	struct table *table = reading->table;
	struct table_row *row;

	if (table->row_count == reading->size) {
		size_t size = reading->size == 0 ? 64 : reading->size * 2;
		struct table_row *rows =
		    arena_array(reading->arena, size, sizeof(*rows));

		if (table->row_count > 0)
			memcpy(rows, table->rows,
			    table->row_count * sizeof(*rows));
		table->rows = rows;
		reading->size = size;
	}
	row = &table->rows[table->row_count++];
	row->line = reading->row_line;
	row->cells = arena_array(
	    reading->arena, table->column_count + 1, sizeof(*row->cells));
	memcpy(row->cells, reading->cells,
	    table->column_count * sizeof(*row->cells));
}

/* ",,,": what spreadsheets leave below a list. */
static bool
is_empty(const struct reading *reading)
{
	size_t i = 0;

	while (i < reading->cell_count && i < TABLE_COLUMNS_MAX &&
	    reading->cells[i].length == 0)
		i++;
	return i == reading->cell_count;
}

static void
refuse_more(struct reading *reading)
{
	reading->stop = true;
	finding_add(reading->findings, FINDING_ERROR, reading->table->file,
	    reading->row_line, 1, "too-many",
	    "at most %d rows; cut the file in two", TABLE_ROWS_MAX);
}

static void
on_row(int end, void *context)
{
	struct reading *reading = context;
	struct table *table = reading->table;

	(void)end;
	if (is_empty(reading))
		;
	else if (!reading->head_read)
		read_head(reading);
	else if (reading->cell_count != table->column_count)
		finding_add(reading->findings, FINDING_ERROR, table->file,
		    reading->row_line, 1, "cells",
		    "this row has %zu cells, the first line names %zu columns; "
		    "a text with a comma in it needs quotes round it",
		    reading->cell_count, table->column_count);
	else if (table->row_count == TABLE_ROWS_MAX)
		refuse_more(reading);
	else
		add_row(reading);
	reading->cell_count = 0;
	reading->row_line = 0;
}

/* Excel in Italy writes semicolons: what the first line has more of. */
static unsigned char
delimiter_of(struct slice contents)
{
	size_t i, commas = 0, semicolons = 0;

	for (i = 0; i < contents.length && contents.data[i] != '\n'; i++) {
		commas += contents.data[i] == ',';
		semicolons += contents.data[i] == ';';
	}
	return semicolons > commas ? ';' : ',';
}

/* By lines, so that a row knows where it begins. */
static void
parse(struct reading *reading, struct csv_parser *parser, struct slice contents)
{
	const char *p = contents.data, *end = p + contents.length;

	while (p < end && !reading->stop) {
		const char *newline = memchr(p, '\n', (size_t)(end - p));
		size_t length = newline == NULL ? (size_t)(end - p) :
						  (size_t)(newline - p) + 1;

		reading->line++;
		if (reading->row_line == 0)
			reading->row_line = reading->line;
		if (csv_parse(parser, p, length, on_cell, on_row, reading) !=
		    length) {
			finding_add(reading->findings, FINDING_ERROR,
			    reading->table->file, reading->line, 1, "quotes",
			    "a quote in this line is not closed or stands in "
			    "the middle; %s",
			    csv_strerror(csv_error(parser)));
			return;
		}
		/* A blank line begins no row. */
		if (reading->row_line == reading->line &&
		    slice_trim((struct slice){p, length}).length == 0)
			reading->row_line = 0;
		p += length;
	}
	if (!reading->stop && csv_fini(parser, on_cell, on_row, reading) != 0)
		finding_add(reading->findings, FINDING_ERROR,
		    reading->table->file, reading->row_line, 1, "quotes",
		    "a quote that begins in this row is never closed");
}

void
table_parse(struct arena *arena, const char *file, struct slice contents,
    const char *const *known, struct table *table, struct findings *findings)
{
	struct reading reading = {.arena = arena,
	    .table = table,
	    .findings = findings,
	    .known = known};
	struct csv_parser parser;

	*table = (struct table){.file = file};
	if (contents.length >= 3 &&
	    memcmp(contents.data, "\xEF\xBB\xBF", 3) == 0) {
		contents.data += 3;
		contents.length -= 3;
	}
	if (!utf8_is_valid(contents)) {
		finding_add(findings, FINDING_ERROR, file, 0, 0, "encoding",
		    "this file is not UTF-8; save it as CSV UTF-8");
		return;
	}
	csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
	csv_set_delim(&parser, delimiter_of(contents));
	parse(&reading, &parser, contents);
	csv_free(&parser);
	if (!reading.head_read)
		finding_add(findings, FINDING_ERROR, file, 1, 1, "empty",
		    "this file is empty; its first line names the columns");
}

void
table_read(struct arena *arena, const char *file, const char *const *known,
    struct table *table, struct findings *findings)
{
	struct slice contents;
	struct fault fault;

	if (file_read(arena, file, TABLE_FILE_MAX, &contents, &fault) == 0) {
		table_parse(arena, file, contents, known, table, findings);
		return;
	}
	*table = (struct table){.file = file};
	finding_add(
	    findings, FINDING_ERROR, file, 0, 0, "file", "%s", fault.text);
}

bool
table_has(const struct table *table, const char *column)
{
	size_t i;

	for (i = 0; i < table->column_count; i++)
		if (slice_is(table->columns[i], column))
			return true;
	return false;
}

struct slice
table_cell(
    const struct table *table, const struct table_row *row, const char *column)
{
	size_t i;

	for (i = 0; i < table->column_count; i++)
		if (slice_is(table->columns[i], column))
			return row->cells[i];
	return (struct slice){"", 0};
}
