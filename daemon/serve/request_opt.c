/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_opt.c - the desk notes that somebody wants no messages, or wants them
 *
 * A line of the log too, since it is something that staff did.
 */
#include "serve/request_opt.h"

#include "store/interaction.h"
#include "store/opt_out.h"

#define WORDS_MAX 500
#define ROW_ARENA_MAX ((size_t)1 << 18)

struct wish {
	const char *person;
	struct opt_change change;
};

static int
find_person(struct store *store, struct arena *arena, const char *who,
    int64_t now_ms, struct person *person, struct fault *fault)
{
	struct phone_number number;
	bool found;
	int result;

	/* A number that nobody wrote from yet may be noted too. */
	if (phone_number_parse(slice_of(who), &number) == 0)
		result = store_person_by_number(
		    store, arena, &number, true, now_ms, person, &found, fault);
	else
		result = store_person_by_name(
		    store, arena, who, person, &found, fault);
	if (result == 0 && !found)
		return fault_set(fault, FAULT_MISSING,
		    "there is nobody of that name or number; the list shows "
		    "their names");
	return result;
}

static int
write_row(struct store *store, struct person *person, const struct wish *wish,
    struct arena *arena, struct fault *fault)
{
	const struct opt_change *change = &wish->change;
	struct interaction row = {.at_ms = change->at_ms,
	    .person = person->id,
	    .before = person->last_interaction,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_IN,
	    .kind = KIND_OPT_OUT};

	row.text = slice_of(arena_printf(arena, "%s %s: %.*s",
	    change->stops ? "stop" : "start", purpose_name(change->purpose),
	    (int)change->words.length, change->words.data));
	if (store_interaction_add(store, &row, fault) != 0)
		return -1;
	person->last_interaction = row.id;
	return store_person_save(store, person, false, fault);
}

static int
work(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct wish *wish = context;
	struct arena *arena = arena_new(ROW_ARENA_MAX);
	struct person person;
	int result;

	wish->change.at_ms = now_ms;
	result =
	    find_person(store, arena, wish->person, now_ms, &person, fault);
	if (result == 0)
		result =
		    store_opt_out_change(store, &person, &wish->change, fault);
	if (result == 0)
		result = write_row(store, &person, wish, arena, fault);
	arena_wipe(&arena);
	return result;
}

static const char *
string_of(const json_t *json, const char *name)
{
	const char *value = json_string_value(json_object_get(json, name));

	return value == NULL ? "" : value;
}

int
request_opt_unit(const json_t *json, struct unit *unit, struct fault *fault)
{
	struct wish *wish = arena_alloc(unit->arena, sizeof(*wish));
	const char *words = string_of(json, "words");

	*wish = (struct wish){
	    .person = arena_string(unit->arena, string_of(json, "person")),
	    .change = {.stops = json_is_true(json_object_get(json, "stops")),
		.way = OPT_BY_DESK,
		.words = slice_of(arena_string(unit->arena, words))}};
	if (purpose_find(slice_of(string_of(json, "purpose")),
		&wish->change.purpose) != 0)
		return fault_set(fault, FAULT_DATA,
		    "messages are for reminders, notices or all");
	if (wish->change.words.length > WORDS_MAX)
		return fault_set(fault, FAULT_DATA,
		    "the words have at most %d bytes", WORDS_MAX);
	if (wish->change.words.length == 0 && !wish->change.stops)
		return fault_set(fault, FAULT_DATA,
		    "write with --words how they agreed to get messages again");
	unit->work = work;
	unit->context = wish;
	return 0;
}
