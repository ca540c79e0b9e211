/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_numbers.c - numbers for the assembly: how much came, who answered it
 *
 * Sums by the hour that the line kept as it went along (store/count.h), put
 * together by week, topic, language and hour; small ones are left out.
 */
#include <stdlib.h>
#include <string.h>

#include "base/moment.h"
#include "base/number.h"
#include "desk/plan.h"
#include "desk/route.h"
#include "desk/suppress.h"
#include "sheet/csv.h"
#include "store/count.h"

#define WEEKS_MOST 53
#define ROWS_MOST 64 /* of a table; what is more is the last row */
#define CSV_MAX ((size_t)1 << 20)

enum measure { CAME, MACHINE, PERSON, ASKED, WAITING, LOST, MEASURES };

static const char *const measures[MEASURES] = {
    "came", "machine", "person", "asked", "waiting", "lost"};

struct line {
	char name[COUNT_WORD_SIZE];
	int64_t cells[MEASURES];
};

struct table_of {
	const char *name;
	struct line lines[ROWS_MOST];
	size_t count;
};

enum { BY_WEEK, BY_TOPIC, BY_LANGUAGE, BY_HOUR, BY_DESK, TABLES };

struct numbers {
	struct desk_call *call;
	struct table_of tables[TABLES];
};

static struct line *
line_of(struct table_of *table, const char *name)
{
	size_t i;

	for (i = 0; i < table->count; i++)
		if (strcmp(table->lines[i].name, name) == 0)
			return &table->lines[i];
	if (table->count == ROWS_MOST)
		return &table->lines[ROWS_MOST - 1];
	snprintf(
	    table->lines[i].name, sizeof(table->lines[i].name), "%s", name);
	table->count++;
	return &table->lines[i];
}

/* "2026-11-16", the Monday of an hour's week. */
static void
week_of(int64_t hour, char out[MOMENT_SIZE])
{
	struct local_time day = {.year = (int)(hour / 1000000),
	    .month = (int)(hour / 10000 % 100),
	    .day = (int)(hour / 100 % 100),
	    .hour = 12};
	int64_t at_ms = clock_from_local(&day);

	day = clock_local(at_ms);
	moment_write(moment_days_later(at_ms, -((day.weekday + 6) % 7)), out);
	out[10] = '\0';
}

static enum measure
measure_of(enum tally what)
{
	switch (what) {
	case TALLY_CAME:
		return CAME;
	case TALLY_MACHINE:
		return MACHINE;
	case TALLY_PERSON:
		return PERSON;
	case TALLY_ASKED:
		return ASKED;
	default:
		return LOST;
	}
}

/* The topic of another desk's flow is none of the caller's business. */
static const char *
topic_of(const struct numbers *numbers, const char *flow)
{
	const struct program *program = numbers->call->world->program;
	size_t i;

	for (i = 0; i < program->flow_count; i++)
		if (strcmp(program->flows[i].name, flow) == 0)
			return plan_sees_desk(
				   numbers->call, program->flows[i].desk) ?
			    flow :
			    "";
	return flow;
}

static void
add(void *context, const struct counted *counted)
{
	struct numbers *numbers = context;
	enum measure measure = measure_of(counted->what);
	char name[MOMENT_SIZE];

	if (measure == ASKED && !plan_sees_desk(numbers->call, counted->one))
		return;
	week_of(counted->hour, name);
	line_of(&numbers->tables[BY_WEEK], name)->cells[measure] +=
	    counted->count;
	snprintf(name, sizeof(name), "%02d", (int)(counted->hour % 100));
	line_of(&numbers->tables[BY_HOUR], name)->cells[measure] +=
	    counted->count;
	if (measure == ASKED)
		line_of(&numbers->tables[BY_DESK], counted->one)
		    ->cells[measure] += counted->count;
	else if (measure != LOST)
		line_of(&numbers->tables[BY_LANGUAGE], counted->one)
		    ->cells[measure] += counted->count;
	if (measure == CAME || measure == MACHINE)
		line_of(&numbers->tables[BY_TOPIC],
		    topic_of(numbers, counted->other))
		    ->cells[measure] += counted->count;
}

static void
add_waiting(void *context, const struct counted *counted)
{
	struct numbers *numbers = context;

	if (plan_sees_desk(numbers->call, counted->one))
		line_of(&numbers->tables[BY_DESK], counted->one)
		    ->cells[WAITING] += counted->count;
}

static int
compare(const void *a, const void *b)
{
	return strcmp(
	    ((const struct line *)a)->name, ((const struct line *)b)->name);
}

static int
read_numbers(struct desk_call *call, int64_t weeks, struct numbers **out,
    struct fault *fault)
{
	static const char *const names[TABLES] = {
	    "week", "topic", "language", "hour", "desk"};
	struct numbers *numbers = arena_alloc(call->arena, sizeof(*numbers));
	struct local_time today = clock_local(call->now_ms);
	int64_t from_ms = moment_days_later(
	    call->now_ms, -((today.weekday + 6) % 7) - (int)(weeks - 1) * 7);
	size_t i, j;

	numbers->call = call;
	if (store_count_each(call->store, tally_day(from_ms) * 100,
		(tally_day(call->now_ms) + 1) * 100, add, numbers,
		fault) != 0 ||
	    store_count_waiting(call->store, add_waiting, numbers, fault) != 0)
		return -1;
	for (i = 0; i < TABLES; i++) {
		struct table_of *table = &numbers->tables[i];

		table->name = names[i];
		qsort(
		    table->lines, table->count, sizeof(*table->lines), compare);
		for (j = 0; j < MEASURES; j++)
			suppress_column(&table->lines[0].cells[j], table->count,
			    sizeof(struct line) / sizeof(int64_t));
	}
	*out = numbers;
	return 0;
}

static json_t *
table_json(const struct table_of *table)
{
	json_t *list = json_array();
	size_t i, j;

	for (i = 0; i < table->count; i++) {
		json_t *line = json_pack("{s:s}", "name", table->lines[i].name);

		for (j = 0; j < MEASURES; j++)
			json_object_set_new(line, measures[j],
			    table->lines[i].cells[j] == SUPPRESSED ?
				json_null() :
				json_integer(table->lines[i].cells[j]));
		json_array_append_new(list, line);
	}
	return list;
}

static int
look_at_numbers(struct desk_call *call, struct fault *fault)
{
	struct numbers *numbers;
	int64_t weeks = 12;
	json_t *out;
	size_t i;

	if (number_parse(call_query(call, "weeks"), 1, WEEKS_MOST, &weeks) != 0)
		weeks = 12;
	if (read_numbers(call, weeks, &numbers, fault) != 0)
		return -1;
	out = json_pack("{s:i}", "below", SUPPRESS_BELOW);
	for (i = 0; i < TABLES; i++)
		json_object_set_new(out, numbers->tables[i].name,
		    table_json(&numbers->tables[i]));
	return call_json(call, out);
}

static void
write_table(struct text *csv, const struct table_of *table, struct arena *arena)
{
	size_t i, j;

	for (i = 0; i < table->count; i++) {
		csv_add(csv, slice_of(table->name), false);
		csv_add(csv, slice_of(table->lines[i].name), false);
		for (j = 0; j < MEASURES; j++)
			csv_add(csv,
			    slice_of(table->lines[i].cells[j] == SUPPRESSED ?
				    "" :
				    arena_printf(arena, "%lld",
					(long long)table->lines[i].cells[j])),
			    j + 1 == MEASURES);
	}
}

static int
look_at_export(struct desk_call *call, struct fault *fault)
{
	int64_t weeks = json_number(call->body, "weeks", 12);
	struct text *csv = arena_alloc(call->arena, sizeof(*csv));
	struct numbers *numbers;
	size_t i;

	if (weeks < 1 || weeks > WEEKS_MOST)
		return call_refuse(call, 400, "weeks");
	if (read_numbers(call, weeks, &numbers, fault) != 0)
		return -1;
	*csv = text_new(call->arena, CSV_MAX);
	text_add(csv, "by,name,came,machine,person,asked,waiting,lost\r\n");
	for (i = 0; i < TABLES; i++)
		write_table(csv, &numbers->tables[i], call->arena);
	call->kept = csv;
	return 0;
}

static int
hand_out(struct desk_call *call, struct fault *fault)
{
	const struct text *csv = call->kept;

	if (call_audit(call, "exported-numbers", 0, 0, fault) != 0)
		return -1;
	call->response.status = 200;
	call->response.type = "text/csv; charset=utf-8";
	call->response.body = (struct slice){csv->data, csv->length};
	return 0;
}

const struct desk_route view_numbers[] = {
    {"GET", "numbers", DESK_COORDINATOR, look_at_numbers, NULL, false},
    {"POST", "numbers/export", DESK_COORDINATOR, look_at_export, hand_out,
	false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
