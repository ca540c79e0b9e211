/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * record.c - passaparola appointments, cases and people: one at a time
 *
 * What is added or changed goes the way of a file of one row, so that it is
 * checked and written just the same.
 */
#include "cli/record.h"

#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/number.h"
#include "cli/ask.h"
#include "cli/lines.h"
#include "cli/opt.h"
#include "cli/waiting.h"
#include "sheet/fields.h"
#include "sheet/rows.h"
#include "store/list.h"

#define ARENA_MAX ((size_t)1 << 22)

struct column {
	const char *name;
	int width;
};

static const struct column list_columns[][8] = {
    {{"id", 6}, {"starts", 16}, {"number", 18}, {"code", 8}, {"state", 10},
	{"place", 0}, {NULL, 0}},
    {{"case_number", 8}, {"number", 18}, {"state", 20}, {"checked", 16},
	{NULL, 0}},
    {{"person", 12}, {"number", 18}, {"language", 4}, {"safety", 8},
	{"stopped", 8}, {"name", 0}, {NULL, 0}},
};

struct record {
	struct command_line *line;
	enum import_kind kind;
	const char *key; /* which one; NULL: all */
	bool all, json, showing;
	struct arena *arena;
	struct fields given; /* by options */
	struct fields found; /* the one of the key, with values of its own */
	bool is_found;
};

static void
print_json(const struct fields *fields)
{
	json_t *line = json_object();
	size_t i;

	for (i = 0; i < fields->count; i++)
		json_object_set_new(line, fields->list[i].name,
		    fields->list[i].value == NULL ?
			json_null() :
			json_string(
			    fields_shown(fields, fields->list[i].name)));
	json_put_line(line, stdout);
}

/* A row of the list; letters, not bytes, fill a column. */
static void
print_row(const struct record *record, const struct fields *fields)
{
	const struct column *column = list_columns[record->kind];

	for (; column->name != NULL; column++) {
		const char *value = fields_shown(fields, column->name), *p;
		int letters = 0;

		for (p = value; *p != '\0'; p++)
			letters += (*p & 0xC0) != 0x80;
		printf("%s%*s", value,
		    letters < column->width ? column->width - letters + 2 : 2,
		    "");
	}
	putchar('\n');
}

static void
print_whole(const struct fields *fields)
{
	size_t i;

	for (i = 0; i < fields->count; i++)
		if (fields->list[i].value != NULL)
			printf("%-12s %s\n", fields->list[i].name,
			    fields_shown(fields, fields->list[i].name));
}

/* Is it the one that was asked for? */
static bool
is_it(const struct record *record, const struct fields *fields)
{
	static const char *const keys[][3] = {
	    {"id", "code", NULL},
	    {"case_number", NULL, NULL},
	    {"person", "number", NULL},
	};
	size_t i;

	for (i = 0; i < 3 && keys[record->kind][i] != NULL; i++) {
		const char *value = fields_get(fields, keys[record->kind][i]);

		if (value != NULL && strcasecmp(value, record->key) == 0)
			return true;
	}
	return false;
}

static bool
on_fields(void *context, struct fields *fields)
{
	struct record *record = context;
	size_t i;

	if (record->key != NULL && !is_it(record, fields))
		return true;
	record->is_found = true;
	if (!record->showing) {
		for (i = 0; i < fields->count; i++)
			fields_set(&record->found, fields->list[i].name,
			    arena_string(record->arena, fields->list[i].value));
		return false;
	}
	if (record->json)
		print_json(fields);
	else if (record->key != NULL)
		print_whole(fields);
	else
		print_row(record, fields);
	return !ferror(stdout);
}

/* Looks through all; a key that nothing has is a fault. */
static int
look(
    struct record *record, const struct settings *settings, struct fault *fault)
{
	struct store *store = NULL;
	int result = ask_reader(settings, &store, fault);

	if (result == 0)
		result = fields_list(store, record->kind,
		    record->all || record->key != NULL, on_fields, record,
		    fault);
	store_close(&store);
	if (result == 0 && record->key != NULL && !record->is_found)
		return fault_set(fault, FAULT_MISSING,
		    "there is none called %s; the list shows them",
		    record->key);
	return result;
}

static int
ask(const struct settings *settings, json_t *request, struct fault *fault)
{
	json_t *answer = NULL;
	int result = ask_line(settings, NULL, request, &answer, fault);

	json_decref(request);
	json_decref(answer);
	return result;
}

/* What was found, with what the options say, as a file of one row. */
static struct table
make_table(struct record *record)
{
	const char *const *column = rows_columns(record->kind);
	struct table table = {.file = record->line->command->name,
	    .rows = arena_alloc(record->arena, sizeof(*table.rows)),
	    .row_count = 1};

	table.rows->line = 1;
	table.rows->cells =
	    arena_array(record->arena, TABLE_COLUMNS_MAX, sizeof(struct slice));
	for (; *column != NULL; column++) {
		const char *value = fields_get(&record->given, *column);

		if (value == NULL)
			value = fields_get(&record->found, *column);
		table.columns[table.column_count] = slice_of(*column);
		table.rows->cells[table.column_count++] =
		    slice_of(value == NULL ? "" : value);
	}
	return table;
}

static int
write_one(struct record *record, const struct settings *settings)
{
	struct findings findings = findings_new(record->arena);
	struct table table = make_table(record);
	json_t *rows =
	    rows_read(record->arena, record->kind, &table, &findings);
	const char *id = fields_get(&record->found, "id");
	struct fault fault;
	int64_t number;
	size_t i;
	int result;

	for (i = 0; i < findings.count; i++)
		fprintf(stderr, "passaparola %s: %s\n", table.file,
		    findings.list[i].message);
	if (findings.errors > 0) {
		json_decref(rows);
		return EX_DATAERR;
	}
	if (id != NULL &&
	    number_parse(slice_of(id), 1, INT64_MAX, &number) == 0)
		json_object_set_new(
		    json_array_get(rows, 0), "id", json_integer(number));
	result = ask(settings,
	    json_pack("{s:s,s:s,s:o}", "do", "import", "what",
		rows_kind_name(record->kind), "rows", rows),
	    &fault);
	return result == 0 ? EX_OK : command_failed(table.file, &fault);
}

static int
do_change(struct record *record, const struct settings *settings)
{
	struct fault fault;

	if (look(record, settings, &fault) != 0)
		return command_failed(record->line->command->name, &fault);
	return write_one(record, settings);
}

static int
do_list(struct record *record, const struct settings *settings)
{
	struct fault fault;

	record->showing = true;
	if (look(record, settings, &fault) != 0)
		return command_failed(record->line->command->name, &fault);
	return fflush(stdout) == 0 ? EX_OK : EX_IOERR;
}

static int
do_cancel(struct record *record, const struct settings *settings)
{
	const char *name = record->line->command->name;
	struct fault fault;
	int64_t id;

	if (look(record, settings, &fault) != 0)
		return command_failed(name, &fault);
	if (number_parse(slice_of(fields_get(&record->found, "id")), 1,
		INT64_MAX, &id) != 0)
		return EX_DATAERR;
	return ask(settings,
		   json_pack("{s:s,s:I}", "do", "cancel", "id", (json_int_t)id),
		   &fault) == 0 ?
	    EX_OK :
	    command_failed(name, &fault);
}

/* A line of `people lists`. */
static bool
print_list(void *context, const char *name, int64_t people, int64_t themselves)
{
	const struct record *record = context;

	if (record->json)
		json_put_line(json_pack("{s:s,s:I,s:I}", "list", name, "people",
				  (json_int_t)people, "themselves",
				  (json_int_t)themselves),
		    stdout);
	else
		printf("%-24s %8lld people, %lld by themselves\n", name,
		    (long long)people, (long long)themselves);
	return !ferror(stdout);
}

static int
do_lists(struct record *record, const struct settings *settings)
{
	struct store *store = NULL;
	struct fault fault;
	int result = ask_reader(settings, &store, &fault);

	if (result == 0)
		result = store_list_each(store, print_list, record, &fault);
	store_close(&store);
	return result == 0 ?
	    EX_OK :
	    command_failed(record->line->command->name, &fault);
}

#define ALL_KINDS -1

static const struct {
	const char *name;
	int words; /* after it */
	int (*run)(struct record *, const struct settings *);
	int kind; /* the only one that has it */
} verbs[] = {
    {"list", 0, do_list, ALL_KINDS},
    {"show", 1, do_list, ALL_KINDS},
    {"add", 0, write_one, ALL_KINDS},
    {"change", 1, do_change, ALL_KINDS},
    {"cancel", 1, do_cancel, IMPORT_APPOINTMENTS},
    {"lists", 0, do_lists, IMPORT_PEOPLE},
};

/* --case-number X is the column case_number. */
static void
take_options(struct record *record)
{
	const char *const *column = rows_columns(record->kind);
	char name[40], *p;

	for (; *column != NULL; column++) {
		const char *value;

		snprintf(name, sizeof(name), "%s", *column);
		for (p = name; *p != '\0'; p++)
			if (*p == '_')
				*p = '-';
		value = command_value(record->line, name);
		if (value != NULL)
			fields_set(&record->given, *column, value);
	}
}

static int
run(struct record *record, size_t verb)
{
	struct settings *settings;
	struct phone_number number;
	int status;

	settings = command_settings(record->line, &status);
	if (settings == NULL)
		return status;
	record->key = verbs[verb].words == 0 ? NULL : record->line->words[1];
	if (record->kind == IMPORT_PEOPLE && record->key != NULL &&
	    phone_number_parse(slice_of(record->key), &number) == 0)
		record->key = arena_string(record->arena, number.e164);
	status = verbs[verb].run(record, settings);
	settings_free(&settings);
	return status;
}

static int
command_record(struct command_line *line, enum import_kind kind)
{
	struct record record = {.line = line,
	    .kind = kind,
	    .all = command_flag(line, "all"),
	    .arena = arena_new(ARENA_MAX)};
	const char *format = command_value(line, "format");
	int status = EX_USAGE;
	size_t i;

	record.json = format != NULL && strcmp(format, "json") == 0;
	record.given.arena = record.found.arena = record.arena;
	take_options(&record);
	for (i = 0; line->count > 0 && i < ARRAY_LEN(verbs); i++)
		if (strcmp(line->words[0], verbs[i].name) == 0 &&
		    line->count == verbs[i].words + 1 &&
		    (verbs[i].kind == ALL_KINDS || verbs[i].kind == (int)kind))
			break;
	if (line->count == 0 || i == ARRAY_LEN(verbs))
		fprintf(stderr,
		    "passaparola %s: write what to do; --help says what\n",
		    line->command->name);
	else
		status = run(&record, i);
	arena_wipe(&record.arena);
	return status;
}

int
command_appointments(struct command_line *line)
{
	return command_waiting_is(line) ?
	    command_waiting(line) :
	    command_record(line, IMPORT_APPOINTMENTS);
}

int
command_cases(struct command_line *line)
{
	return command_record(line, IMPORT_CASES);
}

int
command_people(struct command_line *line)
{
	return command_opt_is(line) ? command_opt(line) :
				      command_record(line, IMPORT_PEOPLE);
}
