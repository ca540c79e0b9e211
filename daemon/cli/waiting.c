/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * waiting.c - passaparola appointments slots, waiting, wait and unwait
 *
 * Slots are those of the settings, less who is in them.
 */
#include "cli/waiting.h"

#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/clock.h"
#include "base/moment.h"
#include "base/number.h"
#include "cli/ask.h"
#include "cli/lines.h"
#include "sheet/fields.h"
#include "sheet/slots.h"
#include "store/waiting.h"

#define ROW_BYTES (1 << 18)

static const char *const verbs[] = {"slots", "waiting", "wait", "unwait"};

struct listing {
	struct store *store;
	struct arena *arena; /* of one row */
	const char *desk; /* this one only, or NULL */
	bool json;
	struct fault *fault;
	int result;
};

bool
command_waiting_is(const struct command_line *line)
{
	size_t i;

	for (i = 0; line->count > 0 && i < ARRAY_LEN(verbs); i++)
		if (strcmp(line->words[0], verbs[i]) == 0)
			return true;
	return false;
}

static void
print_fields(const struct listing *listing, const struct fields *fields)
{
	json_t *line;
	size_t i;

	for (i = 0; !listing->json && i < fields->count; i++)
		printf("%s%s", i == 0 ? "" : "  ",
		    fields_shown(fields, fields->list[i].name));
	if (!listing->json) {
		putchar('\n');
		return;
	}
	line = json_object();
	for (i = 0; i < fields->count; i++)
		json_object_set_new(line, fields->list[i].name,
		    json_string(fields_shown(fields, fields->list[i].name)));
	json_put_line(line, stdout);
}

static bool
print_slot(void *context, const struct free_slot *slot)
{
	const struct listing *listing = context;
	struct local_time at = clock_local(slot->starts_ms);
	struct fields fields = {.arena = listing->arena};

	arena_reset(listing->arena);
	fields_set(&fields, "starts",
	    arena_printf(listing->arena, "%04d-%02d-%02d %02d:%02d", at.year,
		at.month, at.day, at.hour, at.minute));
	fields_set(
	    &fields, "free", arena_printf(listing->arena, "%d", slot->room));
	fields_set(&fields, "desk", slot->desk->name);
	fields_set(&fields, "place", slot->desk->place);
	print_fields(listing, &fields);
	return !ferror(stdout);
}

/* The free slots of a desk, as far ahead as they are offered. */
static int
list_slots(struct listing *listing, const struct settings *settings,
    const struct desk_hours *desk)
{
	int64_t now_ms = clock_now_ms();

	return slots_each(listing->store, desk, settings->desk_count == 1,
	    now_ms, moment_days_later(now_ms, desk->ahead_days), print_slot,
	    listing, listing->fault);
}

static int
do_slots(struct listing *listing, const struct settings *settings)
{
	size_t i;

	for (i = 0; i < settings->desk_count; i++)
		if ((listing->desk == NULL ||
			strcmp(settings->desks[i].name, listing->desk) == 0) &&
		    list_slots(listing, settings, &settings->desks[i]) != 0)
			return -1;
	return 0;
}

static bool
on_waiting(void *context, const struct waiting *waiting)
{
	struct listing *listing = context;
	struct fields fields = {.arena = listing->arena};
	struct local_time since = clock_local(waiting->since_ms);
	struct person person;
	bool found;

	if (listing->desk != NULL && strcmp(listing->desk, waiting->desk) != 0)
		return true;
	arena_reset(listing->arena);
	if (store_person_by_id(listing->store, listing->arena, waiting->person,
		&person, &found, listing->fault) != 0) {
		listing->result = -1;
		return false;
	}
	fields_set(&fields, "id",
	    arena_printf(listing->arena, "%lld", (long long)waiting->id));
	fields_set(&fields, "since",
	    arena_printf(listing->arena, "%04d-%02d-%02d %02d:%02d", since.year,
		since.month, since.day, since.hour, since.minute));
	if (found)
		fields_set(&fields, "number", person.number.e164);
	fields_set(&fields, "desk", waiting->desk);
	if (waiting->appointment != 0)
		fields_set(&fields, "appointment",
		    arena_printf(listing->arena, "%lld",
			(long long)waiting->appointment));
	if (waiting->code != NULL)
		fields_set(&fields, "code", waiting->code);
	print_fields(listing, &fields);
	return !ferror(stdout);
}

static int
list(struct command_line *line, const struct settings *settings,
    const char *desk, bool json)
{
	struct fault fault;
	struct listing listing = {.arena = arena_new(ROW_BYTES),
	    .desk = desk,
	    .json = json,
	    .fault = &fault};
	int result = ask_reader(settings, &listing.store, &fault);

	if (result == 0)
		result = strcmp(line->words[0], "slots") == 0 ?
		    do_slots(&listing, settings) :
		    store_waiting_list(
			listing.store, on_waiting, &listing, &fault);
	store_close(&listing.store);
	arena_wipe(&listing.arena);
	return result == 0 && listing.result == 0 ?
	    EX_OK :
	    command_failed("appointments", &fault);
}

static void
take_option(struct command_line *line, json_t *request, const char *name)
{
	const char *value = command_value(line, name);

	if (value != NULL)
		json_object_set_new(request, name, json_string(value));
}

static int
change(
    struct command_line *line, const struct settings *settings, json_t *request)
{
	json_t *answer = NULL;
	struct fault fault;
	int64_t id;
	int result;

	json_object_set_new(request, "do", json_string(line->words[0]));
	if (line->count == 2 &&
	    number_parse(slice_of(line->words[1]), 1, INT64_MAX, &id) == 0)
		json_object_set_new(request, "id", json_integer(id));
	result = ask_line(settings, NULL, request, &answer, &fault);
	json_decref(answer);
	return result == 0 ? EX_OK : command_failed("appointments", &fault);
}

int
command_waiting(struct command_line *line)
{
	const char *format = command_value(line, "format");
	bool shows = strcmp(line->words[0], "slots") == 0 ||
	    strcmp(line->words[0], "waiting") == 0;
	const char *desk = shows ? command_value(line, "desk") : NULL;
	json_t *request = json_object();
	struct settings *settings;
	int status = EX_USAGE;

	if (!shows) {
		take_option(line, request, "number");
		take_option(line, request, "code");
		take_option(line, request, "desk");
		take_option(line, request, "topic");
	}
	if (line->count > (shows ? 1 : 2) ||
	    (line->count == 1 && strcmp(line->words[0], "unwait") == 0))
		fputs("passaparola appointments: write slots, waiting, wait "
		      "ID, or unwait and a number of the list\n",
		    stderr);
	else if ((settings = command_settings(line, &status)) != NULL) {
		status = shows ?
		    list(line, settings, desk,
			format != NULL && strcmp(format, "json") == 0) :
		    change(line, settings, request);
		settings_free(&settings);
	}
	json_decref(request);
	return status;
}
