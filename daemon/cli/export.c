/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * export.c - passaparola export: all that is known of one person, for them
 *
 * One JSON object a line, as `log` and the lists have them, each with `what`:
 * who has a right to it reads it as it is kept.
 */
#include <stdio.h>
#include <string.h>

#include "base/moment.h"
#include "cli/ask.h"
#include "sheet/fields.h"
#include "cli/lines.h"
#include "cli/log.h"
#include "cli/privacy.h"
#include "sheet/rows.h"
#include "store/audit.h"
#include "store/follow_up.h"
#include "store/waiting.h"

#define NUMBER_ARENA_MAX ((size_t)2 << 20)

struct exporting {
	const char *what;
	const char *number;
	int64_t person;
	const struct settings *settings;
	bool failed;
};

static void
put(struct exporting *exporting, json_t *json)
{
	json_object_set_new(json, "what", json_string(exporting->what));
	exporting->failed =
	    json_put_line(json, stdout) != 0 || exporting->failed;
}

static bool
put_fields(void *context, struct fields *fields)
{
	struct exporting *exporting = context;
	const char *number = fields_get(fields, "number");
	json_t *json;
	size_t i;

	if (number == NULL || strcmp(number, exporting->number) != 0)
		return true;
	json = json_object();
	for (i = 0; i < fields->count; i++)
		json_object_set_new(json, fields->list[i].name,
		    json_or_null(fields->list[i].value));
	put(exporting, json);
	return !exporting->failed;
}

static bool
put_said(void *context, const struct interaction *interaction)
{
	struct exporting *exporting = context;

	put(exporting,
	    log_json(exporting->settings, interaction, exporting->number));
	return !exporting->failed;
}

/* A moment as lists show it; null for none. */
static json_t *
moment_json(int64_t at_ms)
{
	char written[MOMENT_SIZE];

	moment_write(at_ms, written);
	return at_ms == 0 ? json_null() : json_string(written);
}

static bool
put_task(void *context, const struct follow_up *task)
{
	struct exporting *exporting = context;

	if (task->person == exporting->person)
		put(exporting,
		    json_pack("{s:s,s:s,s:s,s:o,s:o,s:i}", "topic", task->topic,
			"desk", task->desk, "state", task->state, "opened",
			moment_json(task->opened_ms), "due",
			moment_json(task->due_ms), "seconds", task->seconds));
	return !exporting->failed;
}

static bool
put_waiting(void *context, const struct waiting *waiting)
{
	struct exporting *exporting = context;

	if (waiting->person == exporting->person)
		put(exporting,
		    json_pack("{s:s,s:o,s:o,s:o}", "desk", waiting->desk,
			"topic", json_or_null(waiting->topic), "code",
			json_or_null(waiting->code), "since",
			moment_json(waiting->since_ms)));
	return !exporting->failed;
}

/* Who of the desk looked at them or did something, and when. */
static bool
put_audit(void *context, const struct audit *row)
{
	struct exporting *exporting = context;

	if (row->person == exporting->person)
		put(exporting,
		    json_pack("{s:o,s:o,s:s}", "at", moment_json(row->at_ms),
			"staff", json_or_null(row->staff_name), "did",
			row->did));
	return !exporting->failed;
}

static int
put_desk(struct store *store, struct exporting *exporting, struct fault *fault)
{
	exporting->what = "follow-ups";
	if (store_follow_up_list(store, true, put_task, exporting, fault) != 0)
		return -1;
	exporting->what = "waiting";
	if (store_waiting_list(store, put_waiting, exporting, fault) != 0)
		return -1;
	exporting->what = "audit";
	return store_audit_list(
	    store, 0, SIZE_MAX >> 1, put_audit, exporting, fault);
}

static int
put_all(struct store *store, struct exporting *exporting,
    const struct person *person, struct fault *fault)
{
	static const enum import_kind kinds[] = {
	    IMPORT_PEOPLE, IMPORT_APPOINTMENTS, IMPORT_CASES};
	struct interaction_filter filter = {
	    .person = person->name, .channel = -1};
	size_t i;

	for (i = 0; i < ARRAY_LEN(kinds); i++) {
		exporting->what = rows_kind_name(kinds[i]);
		if (fields_list(store, kinds[i], true, put_fields, exporting,
			fault) != 0)
			return -1;
	}
	exporting->person = person->id;
	if (put_desk(store, exporting, fault) != 0)
		return -1;
	exporting->what = "log";
	return store_interaction_list(
	    store, &filter, put_said, exporting, fault);
}

static int
export_one(const struct settings *settings, struct store *store,
    struct arena *arena, struct phone_number *number, struct fault *fault)
{
	struct exporting exporting = {
	    .number = number->e164, .settings = settings};
	struct person person;
	bool found;

	if (store_person_by_number(
		store, arena, number, false, 0, &person, &found, fault) != 0)
		return -1;
	if (!found)
		return fault_set(
		    fault, FAULT_MISSING, "nothing is kept of this number");
	if (put_all(store, &exporting, &person, fault) != 0)
		return -1;
	if (exporting.failed || fflush(stdout) != 0)
		return fault_set(fault, FAULT_WRITE,
		    "what is known could not be written to the end");
	return 0;
}

int
command_export(struct command_line *line)
{
	struct arena *arena = arena_new(NUMBER_ARENA_MAX);
	struct phone_number number;
	struct store *store = NULL;
	struct settings *settings;
	struct fault fault;
	int status;

	settings = command_settings(line, &status);
	if (settings == NULL) {
		arena_free(&arena);
		return status;
	}
	if (number_argument(line->words[0], &number, &fault) != 0 ||
	    ask_numbers(settings, &fault) != 0 ||
	    ask_reader(settings, &store, &fault) != 0 ||
	    export_one(settings, store, arena, &number, &fault) != 0)
		status = command_failed("export", &fault);
	store_close(&store);
	settings_free(&settings);
	arena_wipe(&arena);
	return status;
}
