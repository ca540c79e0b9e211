/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import.c - passaparola import: the desk's lists, from files into the line
 *
 * Every bad row is named by its line, and then nothing is imported.
 */
#include "cli/import.h"

#include <stdio.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/ask.h"
#include "cli/bar.h"
#include "cli/calendar.h"
#include "cli/rows.h"

#define ARENA_MAX ((size_t)2 << 30)
#define BAR_LEAST 5000 /* rows; fewer are done before anyone looks */

struct import_options {
	enum import_kind kind;
	const char *file;
	bool dry_run, cancel_missing;
};

/* On a terminal: a bar for the reading, then a word for the writing. */
static void
show_progress(size_t done, size_t all)
{
	if (all < BAR_LEAST)
		return;
	bar_show(done, all, "rows");
	if (done == all && isatty(STDERR_FILENO))
		fputs(" read; writing them\n", stderr);
}

static int
send_rows(const struct settings *settings, const struct import_options *options,
    json_t *rows, struct fault *fault)
{
	json_t *answer = NULL,
	       *request = json_pack("{s:s,s:s,s:O,s:b}", "do", "import", "what",
		   rows_kind_name(options->kind), "rows", rows,
		   "cancel_missing", options->cancel_missing);
	int result = ask_line(settings, NULL, request, &answer, fault);
	json_int_t cancelled =
	    json_integer_value(json_object_get(answer, "cancelled"));

	if (result == 0)
		printf("%zu rows imported\n", json_array_size(rows));
	if (result == 0 && options->cancel_missing)
		printf("%lld appointments cancelled that the file does not "
		       "have\n",
		    (long long)cancelled);
	json_decref(request);
	json_decref(answer);
	return result;
}

static int
import_file(const struct settings *settings,
    const struct import_options *options, struct arena *arena)
{
	struct findings findings = findings_new(arena);
	json_t *rows = NULL;
	struct table table;
	struct fault fault;
	int status = EX_OK;

	if (options->kind == IMPORT_APPOINTMENTS && calendar_is(options->file))
		calendar_read(
		    arena, options->file, clock_now_ms(), &table, &findings);
	else
		table_read(arena, options->file, rows_columns(options->kind),
		    &table, &findings);
	if (findings.errors == 0)
		rows = rows_read(
		    arena, options->kind, &table, show_progress, &findings);
	if (findings.errors > 0) {
		findings_print(&findings, stderr);
		fputs("nothing was imported\n", stderr);
		status = EX_DATAERR;
	} else if (options->dry_run) {
		printf("%zu rows are fine; nothing was imported\n",
		    table.row_count);
	} else {
		if (table.row_count > 0)
			show_progress(table.row_count, table.row_count);
		if (send_rows(settings, options, rows, &fault) != 0)
			status = command_failed("import", &fault);
	}
	json_decref(rows);
	return status;
}

int
command_import(struct command_line *line)
{
	struct import_options options = {
	    .dry_run = command_flag(line, "dry-run"),
	    .cancel_missing = command_flag(line, "cancel-missing")};
	struct settings *settings;
	struct arena *arena;
	int status = EX_USAGE;

	if (line->count != 2 ||
	    import_kind_find(slice_of(line->words[0]), &options.kind) != 0 ||
	    (options.cancel_missing && options.kind != IMPORT_APPOINTMENTS)) {
		fputs("passaparola import: write what and from where: "
		      "passaparola import appointments FILE (or cases, or "
		      "people); --cancel-missing is for appointments\n",
		    stderr);
		return EX_USAGE;
	}
	options.file = line->words[1];
	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	arena = arena_new(ARENA_MAX);
	status = import_file(settings, &options, arena);
	arena_wipe(&arena);
	settings_free(&settings);
	return status;
}
