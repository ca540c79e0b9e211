/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rows.c - rows of a table as the line takes them, each checked
 */
#include "sheet/rows.h"

#include "base/moment.h"
#include "core/case_state.h"
#include "core/notice.h"
#include "words/fold.h"

#define ROWS_PER_STEP 1000 /* of the progress */

static const char *const kinds[] = {"appointments", "cases", "people"};
static const char *const appointment_columns[] = {"number", "code", "starts",
    "place", "language", "topic", "desk", "staff", "ref", "reminders",
    "cancelled", NULL};
static const char *const case_columns[] = {"number", "case_number", "state",
    "date", "time", "place", "pin", "checked", NULL};
static const char *const people_columns[] = {"number", "name", "language",
    "lists", "safety", "consent", "consent_on", "consent_by", "quiet", "by",
    NULL};
/* The first of the lists that have to be there. */
static const char *const needed[][5] = {
    {"number", "code", "starts", "place", NULL},
    {"number", "case_number", "state", NULL},
    {"number", NULL},
};

struct importing {
	struct arena *arena;
	struct findings *findings;
	const struct table *table;
	enum import_kind kind;
	const struct rows_taker *taker;
};

const char *const *
rows_columns(enum import_kind kind)
{
	static const char *const *const columns[] = {
	    appointment_columns, case_columns, people_columns};

	return columns[kind];
}

const char *
rows_kind_name(enum import_kind kind)
{
	return kinds[kind];
}

static void
bad(struct importing *importing, const struct table_row *row,
    const char *column, const char *expected)
{
	struct slice cell = table_cell(importing->table, row, column);

	finding_add(importing->findings, FINDING_ERROR, importing->table->file,
	    row->line, 1, column, "`%s` takes %s%s", column, expected,
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
check_language(struct importing *importing, const struct table_row *row)
{
	struct slice language = table_cell(importing->table, row, "language");

	if (language.length > 0 && language_find(language) == NULL)
		bad(importing, row, "language", "a language such as fr");
}

static void
read_appointment(
    struct importing *importing, const struct table_row *row, json_t *out)
{
	const struct table *table = importing->table;
	struct slice reminders = table_cell(table, row, "reminders"),
		     cancelled = table_cell(table, row, "cancelled");
	struct slice code =
	    fold_answer(importing->arena, table_cell(table, row, "code"));
	int64_t starts = 0;

	if (code.length == 0)
		bad(importing, row, "code", "a code such as NA4821");
	if (table_cell(table, row, "starts").length <= 10 ||
	    moment_parse(table_cell(table, row, "starts"), &starts) != 0)
		bad(importing, row, "starts",
		    "a day and time such as 2026-11-24 10:30");
	else if (moment_has_seconds(table_cell(table, row, "starts")))
		bad(importing, row, "starts",
		    "a time to the minute such as 2026-11-24 10:30");
	if (table_cell(table, row, "place").length == 0)
		bad(importing, row, "place", "an address");
	check_language(importing, row);
	if (cancelled.length > 0 && !slice_is(cancelled, "yes") &&
	    !slice_is(cancelled, "no"))
		bad(importing, row, "cancelled", "yes or no");
	if (reminders.length > 0 && !slice_is(reminders, "yes") &&
	    !slice_is(reminders, "no"))
		bad(importing, row, "reminders", "yes or no");
	set(out, "code", code);
	json_object_set_new(out, "starts_ms", json_integer(starts));
	set(out, "language", table_cell(table, row, "language"));
	set(out, "reminders", reminders);
	set(out, "cancelled", cancelled);
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

/* What a telephone can type. */
static bool
is_pin(struct slice pin)
{
	size_t i;

	for (i = 0; i < pin.length; i++)
		if (pin.data[i] < '0' || pin.data[i] > '9')
			return false;
	return pin.length >= 4 && pin.length <= 8;
}

static void
read_case(struct importing *importing, const struct table_row *row, json_t *out)
{
	const struct table *table = importing->table;
	struct slice number = fold_answer(
	    importing->arena, table_cell(table, row, "case_number"));
	struct slice date = table_cell(table, row, "date"),
		     checked = table_cell(table, row, "checked"),
		     pin = table_cell(table, row, "pin");
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
	if (pin.length > 0 && !is_pin(pin))
		bad(importing, row, "pin", "4 to 8 digits");
	set(out, "case_number", number);
	set(out, "state", table_cell(table, row, "state"));
	set(out, "date", date);
	set(out, "time", table_cell(table, row, "time"));
	set(out, "pin", pin);
	json_object_set_new(out, "checked_ms", json_integer(at));
}

/* Every name of a list is one. */
static bool
are_lists(struct slice names)
{
	char name[LIST_NAME_MAX + 1];

	while (list_name_next(&names, name))
		if (name[0] == '\0')
			return false;
	return true;
}

static bool
is_consent_channel(struct slice word)
{
	static const char *const channels[] = {
	    "desk", "text", "call", "paper", "web"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(channels); i++)
		if (slice_is(word, channels[i]))
			return true;
	return false;
}

static void
read_consent(
    struct importing *importing, const struct table_row *row, json_t *out)
{
	const struct table *table = importing->table;
	struct slice words = table_cell(table, row, "consent"),
		     on = table_cell(table, row, "consent_on"),
		     by = table_cell(table, row, "consent_by");
	int64_t at = 0;

	if (on.length > 0 && moment_parse(on, &at) != 0)
		bad(importing, row, "consent_on", "a day such as 2026-11-20");
	if (by.length > 0 && !is_consent_channel(by))
		bad(importing, row, "consent_by",
		    "desk, text, call, paper or web");
	if (words.length == 0 && on.length + by.length > 0)
		bad(importing, row, "consent",
		    "the words or the way in which it was given");
	set(out, "consent", words);
	set(out, "consent_by", by);
	if (at != 0)
		json_object_set_new(out, "consent_ms", json_integer(at));
}

static void
read_person(
    struct importing *importing, const struct table_row *row, json_t *out)
{
	const struct table *table = importing->table;
	struct slice safety = table_cell(table, row, "safety"),
		     quiet = table_cell(table, row, "quiet"),
		     lists = table_cell(table, row, "lists"),
		     by = table_cell(table, row, "by");
	enum safety level;
	int from, until;

	check_language(importing, row);
	if (safety.length > 0 && safety_find(safety, &level) != 0)
		bad(importing, row, "safety",
		    "normal, neutral, silent or never");
	if (!are_lists(lists))
		bad(importing, row, "lists",
		    "names of at most 60 letters, parted by ;");
	if (quiet.length > 0 && hours_parse(quiet, &from, &until) != 0)
		bad(importing, row, "quiet", "hours such as 22:00-09:00");
	set(out, "name", table_cell(table, row, "name"));
	set(out, "language", table_cell(table, row, "language"));
	set(out, "lists", lists);
	set(out, "safety", safety);
	read_consent(importing, row, out);
	if (by.length > 0 && !slice_is(by, "text") && !slice_is(by, "call"))
		bad(importing, row, "by", "text or call");
	set(out, "quiet", quiet);
	set(out, "by", by);
}

/* The longest goes out in a text. */
static void
check_lengths(struct importing *importing, const struct table_row *row)
{
	const struct table *table = importing->table;
	size_t i;

	for (i = 0; i < table->column_count; i++)
		if (row->cells[i].length > IMPORT_VALUE_MAX)
			finding_add(importing->findings, FINDING_ERROR,
			    table->file, row->line, 1, "too-long",
			    "`%.*s` takes at most %d bytes",
			    (int)table->columns[i].length,
			    table->columns[i].data, IMPORT_VALUE_MAX);
}

static void
read_row(struct importing *importing, const struct table_row *row)
{
	struct slice number = table_cell(importing->table, row, "number");
	struct phone_number parsed;
	json_t *out = json_object();

	check_lengths(importing, row);
	if (phone_number_parse(number, &parsed) != 0)
		bad(importing, row, "number",
		    "a telephone number such as +393331112233");
	else
		json_object_set_new(out, "number", json_string(parsed.e164));
	set(out, "place", table_cell(importing->table, row, "place"));
	if (importing->kind == IMPORT_APPOINTMENTS)
		read_appointment(importing, row, out);
	else if (importing->kind == IMPORT_CASES)
		read_case(importing, row, out);
	else
		read_person(importing, row, out);
	importing->taker->take(importing->taker->context, out);
}

/* Are the columns there that no row can do without? */
static bool
is_whole(struct importing *importing)
{
	const char *const *column;
	bool whole = true;

	for (column = needed[importing->kind]; *column != NULL; column++)
		if (!table_has(importing->table, *column)) {
			finding_add(importing->findings, FINDING_ERROR,
			    importing->table->file, 1, 1, "no-column",
			    "the column '%s' is missing; add it to the first line",
			    *column);
			whole = false;
		}
	return whole;
}

void
rows_each(struct arena *arena, enum import_kind kind, const struct table *table,
    const struct rows_taker *taker, struct findings *findings)
{
	struct importing importing = {.arena = arena,
	    .findings = findings,
	    .table = table,
	    .kind = kind,
	    .taker = taker};
	size_t i;

	if (!is_whole(&importing))
		return;
	for (i = 0; i < table->row_count; i++) {
		if (taker->progress != NULL && i % ROWS_PER_STEP == 0)
			taker->progress(i, table->row_count);
		read_row(&importing, &table->rows[i]);
	}
}

static void
append(void *context, json_t *row)
{
	json_array_append_new(context, row);
}

json_t *
rows_read(struct arena *arena, enum import_kind kind, const struct table *table,
    struct findings *findings)
{
	json_t *rows = json_array();
	struct rows_taker taker = {.take = append, .context = rows};

	rows_each(arena, kind, table, &taker, findings);
	return rows;
}
