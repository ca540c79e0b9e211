/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import.c - passaparola import: the desk's lists, from files into the line
 *
 * Every bad row is named by its line, and then nothing is imported.  What is
 * fine is kept as the requests that it is sent with, not as rows: few bytes
 * more than the file, however long that is.
 */
#include "cli/import.h"

#include <stdio.h>
#include <sysexits.h>

#include "base/clock.h"
#include "cli/ask.h"
#include "cli/bar.h"
#include "sheet/calendar.h"
#include "sheet/import_long.h"
#include "sheet/pieces.h"
#include "sheet/same.h"

#define ARENA_MAX ((size_t)2 << 30)
#define BAR_LEAST 5000 /* rows; fewer are done before anyone looks */

struct import_options {
	enum import_kind kind;
	const char *file;
	bool dry_run, cancel_missing;
	size_t sames; /* rows of people who had one already */
};

static void
show(size_t done, size_t all, const char *what)
{
	if (all >= BAR_LEAST)
		bar_show(done, all, what);
}

static void
show_read(size_t done, size_t all)
{
	show(done, all, "rows read  ");
}

struct sending {
	const struct import_options *options;
	const struct pieces *pieces;
	struct asking *asking;
	struct arena *arena; /* of one request */
	json_int_t id; /* of a long import */
	json_int_t put, cancelled;
	bool ended;
	struct fault *fault;
};

static json_int_t
member(const json_t *answer, const char *name)
{
	return json_integer_value(json_object_get(answer, name));
}

/* Sends LINE; what it answers is kept. */
static int
ask(struct sending *sending, const char *line)
{
	json_t *answer = NULL;
	int result = asking_do(sending->asking, line, &answer, sending->fault);

	if (json_object_get(answer, "import") != NULL)
		sending->id = member(answer, "import");
	sending->put = member(answer, "put");
	sending->cancelled = member(answer, "cancelled");
	sending->ended = json_is_true(json_object_get(answer, "ended"));
	json_decref(answer);
	arena_reset(sending->arena);
	return result;
}

/* A piece; into the import that began, or at once. */
static int
send_piece(struct sending *sending, const struct piece *piece)
{
	const char *what = rows_kind_name(sending->options->kind);
	const char *into = sending->id == 0 ?
	    "" :
	    arena_printf(
		sending->arena, "\"into\":%lld,", (long long)sending->id);

	return ask(sending,
	    arena_printf(sending->arena,
		"{\"do\":\"import\",\"what\":\"%s\",%s\"rows\":[%.*s]}", what,
		into, (int)piece->text.length, piece->text.data));
}

static int
send_all(struct sending *sending)
{
	const struct pieces *pieces = sending->pieces;
	const struct piece *piece;
	size_t sent = 0;

	if (ask(sending,
		arena_printf(sending->arena,
		    "{\"do\":\"import\",\"what\":\"%s\",\"begin\":%zu,"
		    "\"cancel_missing\":%s}",
		    rows_kind_name(sending->options->kind), pieces->rows,
		    sending->options->cancel_missing ? "true" : "false")) != 0)
		return -1;
	for (piece = pieces->first; piece != NULL; piece = piece->next) {
		show(sent, pieces->rows, "rows sent  ");
		if (send_piece(sending, piece) != 0)
			return -1;
		sent += piece->rows;
	}
	return 0;
}

static void
show_put(size_t done, size_t all)
{
	show(done, all, "rows in place");
}

/* Nobody waits behind it: nothing has to rest on the disk first. */
static int
put_alone(struct sending *sending, const struct settings *settings)
{
	struct import_whole whole = {.kind = sending->options->kind,
	    .pieces = sending->pieces,
	    .reminders = settings->reminders,
	    .progress = show_put};

	return asking_work(
	    sending->asking, import_whole_work, &whole, sending->fault);
}

static int
put_all(struct sending *sending)
{
	const char *apply;

	do {
		apply = arena_printf(sending->arena,
		    "{\"do\":\"import\",\"apply\":%lld}",
		    (long long)sending->id);
		if (ask(sending, apply) != 0)
			return fault_prefix(sending->fault,
			    "the file is in the database, and the daemon goes "
			    "on with it, or the next import does");
		show_put((size_t)sending->put, sending->pieces->rows);
	} while (!sending->ended);
	return 0;
}

static void
print_rows(const struct import_options *options, const struct pieces *pieces,
    const char *became)
{
	printf("%zu rows", pieces->rows + options->sames);
	if (options->sames > 0)
		printf(" of %zu people", pieces->rows);
	printf(" %s\n", became);
}

static int
send_rows(const struct settings *settings, const struct import_options *options,
    const struct pieces *pieces, struct fault *fault)
{
	struct sending sending = {.options = options,
	    .pieces = pieces,
	    .asking = asking_open(settings, NULL),
	    .arena = arena_new(4 * STAGED_PIECE_MAX),
	    .fault = fault};
	bool one = pieces->first != NULL && pieces->first->next == NULL;
	int result = 0;

	if (!options->cancel_missing && asking_is_alone(sending.asking))
		result = put_alone(&sending, settings);
	else if (one && !options->cancel_missing)
		result = send_piece(&sending, pieces->first);
	else if (pieces->first != NULL)
		result = send_all(&sending) == 0 ? put_all(&sending) : -1;
	if (pieces->rows >= BAR_LEAST)
		bar_end();
	if (result == 0)
		print_rows(options, pieces, "imported");
	if (result == 0 && options->cancel_missing)
		printf("%lld appointments cancelled that the file does not "
		       "have\n",
		    (long long)sending.cancelled);
	arena_wipe(&sending.arena);
	asking_close(&sending.asking);
	return result;
}

static void
read_table(const struct import_options *options, struct arena *arena,
    struct table *table, struct findings *findings)
{
	if (options->kind == IMPORT_APPOINTMENTS && calendar_is(options->file))
		calendar_read(
		    arena, options->file, clock_now_ms(), table, findings);
	else
		table_read(arena, options->file, rows_columns(options->kind),
		    table, findings);
}

static int
import_file(const struct settings *settings, struct import_options *options,
    struct arena *arena)
{
	struct findings findings = findings_new(arena),
			notes = findings_new(arena);
	struct pieces pieces = pieces_new(arena);
	struct rows_taker taker = {
	    .progress = show_read, .take = pieces_take, .context = &pieces};
	struct table table;
	struct fault fault;

	read_table(options, arena, &table, &findings);
	if (findings.errors == 0)
		options->sames = sames_each(
		    arena, options->kind, &table, &taker, &findings, &notes);
	pieces_end(&pieces);
	if (findings.errors > 0) {
		findings_print(&findings, stderr);
		fputs("nothing was imported\n", stderr);
		return EX_DATAERR;
	}
	findings_print(&notes, stderr);
	if (options->dry_run) {
		print_rows(options, &pieces, "are fine; nothing was imported");
		return EX_OK;
	}
	if (table.row_count > IMPORT_ROWS_MAX)
		fault_set(&fault, FAULT_DATA,
		    "%zu rows; at most %d: split the file", table.row_count,
		    IMPORT_ROWS_MAX);
	else if (send_rows(settings, options, &pieces, &fault) == 0)
		return EX_OK;
	return command_failed("import", &fault);
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
