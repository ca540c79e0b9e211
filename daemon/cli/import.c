/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import.c - passaparola import: the desk's lists, from files into the line
 *
 * Every bad row is named by its line, and then nothing is imported.
 */
#include "cli/import.h"

#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/moment.h"
#include "cli/ask.h"
#include "cli/table.h"
#include "serve/import.h"
#include "words/fold.h"

#define ARENA_MAX ((size_t)2 << 30)

static const char *const appointment_columns[] = {"number", "code", "starts",
    "place", "language", "topic", "desk", "staff", "ref", NULL};
static const char *const case_columns[] = {"number", "case_number", "state",
    "date", "time", "place", "pin", "checked", NULL};
/* The first of the lists that have to be there. */
static const char *const needed[2][5] = {
    {"number", "code", "starts", "place", NULL},
    {"number", "case_number", "state", NULL},
};

struct importing {
	struct arena *arena;
	struct findings *findings;
	struct table table;
	enum import_kind kind;
	json_t *rows;
};

static void
bad(struct importing *importing, const struct table_row *row,
    const char *column, const char *expected)
{
	struct slice cell = table_cell(&importing->table, row, column);

	finding_add(importing->findings, FINDING_ERROR, importing->table.file,
	    row->line, 1, "value", "`%s` takes %s%s", column, expected,
	    cell.length == 0 ? "; it is empty" : "");
}

static void
set(json_t *row, const char *name, struct slice value)
{
	if (value.length > 0)
		json_object_set_new(
		    row, name, json_stringn(value.data, value.length));
}

static void
read_appointment(
    struct importing *importing, const struct table_row *row, json_t *out)
{
	const struct table *table = &importing->table;
	struct slice language = table_cell(table, row, "language");
	struct slice code =
	    fold_answer(importing->arena, table_cell(table, row, "code"));
	int64_t starts = 0;

	if (code.length == 0)
		bad(importing, row, "code", "a code such as NA4821");
	if (table_cell(table, row, "starts").length <= 10 ||
	    moment_parse(table_cell(table, row, "starts"), &starts) != 0)
		bad(importing, row, "starts",
		    "a day and time such as 2026-11-24 10:30");
	if (table_cell(table, row, "place").length == 0)
		bad(importing, row, "place", "an address");
	if (language.length > 0 && language_find(language) == NULL)
		bad(importing, row, "language", "a language such as fr");
	set(out, "code", code);
	json_object_set_new(out, "starts_ms", json_integer(starts));
	set(out, "language", language);
	set(out, "topic", table_cell(table, row, "topic"));
	set(out, "desk", table_cell(table, row, "desk"));
	set(out, "staff", table_cell(table, row, "staff"));
	set(out, "ref", table_cell(table, row, "ref"));
}

static bool
is_case_number(struct slice number)
{
	size_t i, digits = 0;

	for (i = 0; i < number.length; i++)
		digits += number.data[i] >= '0' && number.data[i] <= '9';
	return number.length == 10 || (number.length == 12 && digits == 12);
}

static void
read_case(struct importing *importing, const struct table_row *row, json_t *out)
{
	const struct table *table = &importing->table;
	struct slice number = fold_answer(
	    importing->arena, table_cell(table, row, "case_number"));
	struct slice date = table_cell(table, row, "date"),
		     checked = table_cell(table, row, "checked");
	struct local_time day;
	int64_t at = 0;

	if (!is_case_number(number))
		bad(importing, row, "case_number",
		    "10 characters or 12 digits");
	if (!case_state_is_known(table_cell(table, row, "state")))
		bad(importing, row, "state",
		    "one of the states, such as in_process or ready");
	if (date.length > 0 && date_parse(date, &day) != 0)
		bad(importing, row, "date", "a day such as 2026-11-24");
	if (checked.length > 0 && moment_parse(checked, &at) != 0)
		bad(importing, row, "checked", "a day such as 2026-11-20");
	set(out, "case_number", number);
	set(out, "state", table_cell(table, row, "state"));
	set(out, "date", date);
	set(out, "time", table_cell(table, row, "time"));
	set(out, "pin", table_cell(table, row, "pin"));
	json_object_set_new(out, "checked_ms", json_integer(at));
}

static void
read_row(struct importing *importing, const struct table_row *row)
{
	struct slice number = table_cell(&importing->table, row, "number");
	struct phone_number parsed;
	json_t *out = json_object();

	if (phone_number_parse(number, &parsed) != 0)
		bad(importing, row, "number",
		    "a telephone number such as +393331112233");
	else
		json_object_set_new(out, "number", json_string(parsed.e164));
	set(out, "place", table_cell(&importing->table, row, "place"));
	if (importing->kind == IMPORT_APPOINTMENTS)
		read_appointment(importing, row, out);
	else
		read_case(importing, row, out);
	json_array_append_new(importing->rows, out);
}

static void
read_file(struct importing *importing, const char *file)
{
	struct table *table = &importing->table;
	size_t i;

	table_read(importing->arena, file,
	    importing->kind == IMPORT_APPOINTMENTS ? appointment_columns :
						     case_columns,
	    table, importing->findings);
	for (i = 0; importing->findings->errors == 0 &&
	     needed[importing->kind][i] != NULL;
	     i++)
		if (!table_has(table, needed[importing->kind][i]))
			finding_add(importing->findings, FINDING_ERROR, file, 1,
			    1, "no-column",
			    "the column '%s' is missing; add it to the first line",
			    needed[importing->kind][i]);
	if (importing->findings->errors > 0)
		return;
	for (i = 0; i < table->row_count; i++)
		read_row(importing, &table->rows[i]);
}

static int
import_file(const struct settings *settings, struct importing *importing,
    const char *file, bool dry_run)
{
	json_t *request, *answer = NULL;
	struct fault fault;
	int result;

	read_file(importing, file);
	if (importing->findings->errors > 0) {
		findings_print(importing->findings, stderr);
		fputs("nothing was imported\n", stderr);
		return EX_DATAERR;
	}
	if (dry_run) {
		printf("%zu rows are fine; nothing was imported\n",
		    importing->table.row_count);
		return EX_OK;
	}
	request = json_pack("{s:s,s:s,s:O}", "do", "import", "what",
	    importing->kind == IMPORT_APPOINTMENTS ? "appointments" : "cases",
	    "rows", importing->rows);
	result = ask_line(settings, NULL, request, &answer, &fault);
	json_decref(request);
	json_decref(answer);
	if (result != 0)
		return command_failed("import", &fault);
	printf("%zu rows imported\n", importing->table.row_count);
	return EX_OK;
}

int
command_import(struct command_line *line)
{
	bool dry_run = command_flag(line, "dry-run");
	struct arena *arena = arena_new(ARENA_MAX);
	struct findings findings = findings_new(arena);
	struct importing importing = {.arena = arena, .findings = &findings};
	struct settings *settings;
	int status = EX_USAGE;

	if (line->count != 2 ||
	    import_kind_find(slice_of(line->words[0]), &importing.kind) != 0) {
		fputs("passaparola import: write what and from where: "
		      "passaparola import appointments FILE (or cases)\n",
		    stderr);
		arena_free(&arena);
		return EX_USAGE;
	}
	settings = command_settings(line, &status);
	if (settings != NULL) {
		importing.rows = json_array();
		status =
		    import_file(settings, &importing, line->words[1], dry_run);
		json_decref(importing.rows);
		settings_free(&settings);
	}
	arena_free(&arena);
	return status;
}
