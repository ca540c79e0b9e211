/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fields.c - an appointment, a case or a person as named values
 */
#include "sheet/fields.h"

#include <string.h>

#include "base/moment.h"
#include "store/contact.h"
#include "store/opt_out.h"

#define ROW_BYTES (1 << 18)
#define END_LETTERS 4
#define SAID_MAX 5 /* of what they wanted no more of or again */
#define SAID_BYTES (1 << 16)

struct listing {
	struct store *store;
	struct fields fields;
	bool (*each)(void *context, struct fields *);
	void *context;
	struct fault *fault;
	int result;
};

void
fields_set(struct fields *fields, const char *name, const char *value)
{
	size_t i;

	for (i = 0; i < fields->count; i++)
		if (strcmp(fields->list[i].name, name) == 0)
			break;
	if (i == FIELDS_MAX)
		return;
	if (i == fields->count)
		fields->count++;
	fields->list[i] = (struct field){name, value};
}

const char *
fields_get(const struct fields *fields, const char *name)
{
	size_t i;

	for (i = 0; i < fields->count; i++)
		if (strcmp(fields->list[i].name, name) == 0)
			return fields->list[i].value;
	return NULL;
}

const char *
fields_shown(const struct fields *fields, const char *name)
{
	const char *value = fields_get(fields, name);
	struct phone_number number;
	char masked[PHONE_MASK_SIZE];
	size_t length;

	if (value == NULL)
		return "";
	length = strlen(value);
	if (strcmp(name, "case_number") == 0 && length > END_LETTERS)
		return arena_printf(
		    fields->arena, "…%s", value + length - END_LETTERS);
	if (strcmp(name, "pin") == 0)
		return "set";
	if (strcmp(name, "number") == 0 &&
	    phone_number_parse(slice_of(value), &number) == 0) {
		phone_number_mask(&number, masked);
		return arena_string(fields->arena, masked);
	}
	return value;
}

/* "2026-11-24 10:30"; NULL for 0. */
static const char *
moment_written(struct arena *arena, int64_t at_ms)
{
	char written[MOMENT_SIZE];

	moment_write(at_ms, written);
	return at_ms == 0 ? NULL : arena_string(arena, written);
}

static const char *
hours_written(struct arena *arena, const struct quiet *quiet)
{
	return quiet->from == quiet->until ?
	    NULL :
	    arena_printf(arena, "%02d:%02d-%02d:%02d", quiet->from / 60,
		quiet->from % 60, quiet->until / 60, quiet->until % 60);
}

static const char *
tag_of(const struct language *language)
{
	return language == NULL ? NULL : language->tag;
}

/* Whose it is; nobody's when they were erased. */
static void
set_number(struct listing *listing, int64_t person)
{
	struct fields *fields = &listing->fields;
	struct person found;
	bool is_there = false;

	if (store_person_by_id(listing->store, fields->arena, person, &found,
		&is_there, listing->fault) != 0)
		listing->result = -1;
	if (is_there)
		fields_set(fields, "number",
		    arena_string(fields->arena, found.number.e164));
}

static void
begin(struct listing *listing)
{
	arena_reset(listing->fields.arena);
	listing->fields.count = 0;
}

static bool
on_appointment(void *context, const struct appointment *appointment)
{
	static const char *const states[] = {
	    "planned", "confirmed", "cancelled", "moving"};
	struct listing *listing = context;
	struct fields *fields = &listing->fields;

	begin(listing);
	fields_set(fields, "id",
	    arena_printf(fields->arena, "%lld", (long long)appointment->id));
	fields_set(fields, "starts",
	    moment_written(fields->arena, appointment->starts_ms));
	set_number(listing, appointment->person);
	fields_set(fields, "code", appointment->code);
	fields_set(fields, "state", states[appointment->state]);
	fields_set(fields, "place", appointment->place);
	fields_set(fields, "language", tag_of(appointment->language));
	fields_set(fields, "topic", appointment->topic);
	fields_set(fields, "desk", appointment->desk);
	fields_set(fields, "staff", appointment->staff);
	fields_set(fields, "ref", appointment->ref);
	fields_set(
	    fields, "reminders", appointment->no_reminders ? "no" : "yes");
	return listing->each(listing->context, fields) && listing->result == 0;
}

static bool
on_case(void *context, const struct case_file *file)
{
	struct listing *listing = context;
	struct fields *fields = &listing->fields;

	begin(listing);
	fields_set(fields, "case_number", file->number);
	set_number(listing, file->person);
	fields_set(fields, "state", file->state);
	fields_set(fields, "date", file->date);
	fields_set(fields, "time", file->time);
	fields_set(fields, "place", file->place);
	fields_set(fields, "pin", file->pin);
	fields_set(
	    fields, "checked", moment_written(fields->arena, file->checked_ms));
	return listing->each(listing->context, fields) && listing->result == 0;
}

static const char *
stops_written(const struct stops *stops)
{
	if (stops->all_ms != 0)
		return "all";
	if (stops->reminders_ms != 0 && stops->notices_ms != 0)
		return "reminders, notices";
	return stops->reminders_ms != 0 ? "reminders" :
	    stops->notices_ms != 0	? "notices" :
					  NULL;
}

/* What they wanted no more of or again, when, and in which words. */
static void
set_said(struct listing *listing, int64_t person)
{
	struct fields *fields = &listing->fields;
	struct text said = text_new(fields->arena, SAID_BYTES);
	struct opt_change list[SAID_MAX];
	size_t count, i;

	if (store_opt_out_list(listing->store, fields->arena, person, list,
		SAID_MAX, &count, listing->fault) != 0) {
		listing->result = -1;
		return;
	}
	for (i = 0; i < count; i++)
		text_addf(&said, "%s%s %s %s by %s%s%.*s", i == 0 ? "" : "; ",
		    moment_written(fields->arena, list[i].at_ms),
		    list[i].stops ? "stop" : "start",
		    purpose_name(list[i].purpose), opt_way_name(list[i].way),
		    list[i].words.length == 0 ? "" : ": ",
		    (int)list[i].words.length, list[i].words.data);
	fields_set(fields, "said", count == 0 ? NULL : said.data);
}

static bool
on_person(void *context, const struct contact *contact)
{
	struct listing *listing = context;
	struct fields *fields = &listing->fields;

	begin(listing);
	fields_set(fields, "person", contact->person_name);
	fields_set(fields, "number",
	    arena_string(fields->arena, contact->number.e164));
	fields_set(fields, "language", tag_of(contact->language));
	fields_set(fields, "safety", safety_name(contact->safety));
	fields_set(fields, "stopped", stops_written(&contact->stops));
	set_said(listing, contact->person);
	fields_set(fields, "name", contact->name);
	fields_set(fields, "lists", contact->lists);
	fields_set(fields, "consent", contact->consent);
	fields_set(fields, "consent_on",
	    moment_written(fields->arena, contact->consent_ms));
	fields_set(fields, "consent_by", contact->consent_by);
	fields_set(
	    fields, "quiet", hours_written(fields->arena, &contact->quiet));
	fields_set(fields, "by", contact->by_call ? "call" : NULL);
	return listing->each(listing->context, fields) && listing->result == 0;
}

int
fields_list(struct store *store, enum import_kind kind, bool all,
    bool (*each)(void *context, struct fields *), void *context,
    struct fault *fault)
{
	struct listing listing = {.store = store,
	    .fields = {.arena = arena_new(ROW_BYTES)},
	    .each = each,
	    .context = context,
	    .fault = fault};
	int result;

	if (kind == IMPORT_APPOINTMENTS)
		result = store_appointment_list(store, all ? 0 : clock_now_ms(),
		    0, on_appointment, &listing, fault);
	else if (kind == IMPORT_CASES)
		result = store_case_list(store, 0, on_case, &listing, fault);
	else
		result = store_contact_list(store, on_person, &listing, fault);
	arena_wipe(&listing.fields.arena);
	return result == 0 ? listing.result : result;
}
