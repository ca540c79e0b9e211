/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_person.c - one conversation, and what is known beside it
 */
#include <string.h>

#include "base/clock.h"
#include "base/number.h"
#include "core/message.h"
#include "desk/plan.h"
#include "desk/route.h"
#include "desk/view.h"
#include "store/attention.h"
#include "store/contact.h"
#include "store/thread.h"
#include "wire/range.h"
#include "words/fold.h"

#define THREAD_PAGE 60
#define TASKS_MAX 30
#define SEARCHED_MAX 2000 /* rows of one conversation */
#define PART_BYTES ((size_t)4 << 20)
#define LATELY_MS (30 * DAY_MS) /* appointments that are shown after it */

/* Of a case's number its last four characters say which one it is. */
static bool
add_case(void *list, const struct case_file *file)
{
	struct slice number = slice_of(file->number);

	if (number.length > 4)
		number = (struct slice){number.data + number.length - 4, 4};
	json_array_append_new(list,
	    json_pack("{s:I,s:o,s:o,s:I}", "id", (json_int_t)file->id, "number",
		view_text(number), "state", view_string(file->state), "checked",
		(json_int_t)file->checked_ms));
	return json_array_size(list) < TASKS_MAX;
}

/* Who holds it now, by name, or null. */
static int
add_holder(struct desk_call *call, const struct attention *attention,
    json_t *out, struct fault *fault)
{
	struct staff holder;
	bool found = false;

	if (attention_until(attention, call->now_ms) != 0 &&
	    store_staff_by_id(call->store, call->arena, attention->holder,
		&holder, &found, fault) != 0)
		return -1;
	json_object_set_new(
	    out, "holder", found ? json_string(holder.name) : json_null());
	json_object_set_new(out, "held_until",
	    json_integer(found ? attention->held_until_ms : 0));
	return 0;
}

static int
fill_person(struct desk_call *call, const struct person *person, json_t *out,
    struct fault *fault)
{
	json_t *tasks = json_array(), *appointments = json_array(),
	       *cases = json_array();
	struct attention attention;

	json_object_set_new(out, "tasks", tasks);
	json_object_set_new(out, "appointments", appointments);
	json_object_set_new(out, "cases", cases);
	if (store_task_list_person(call->store, call->staff.desks, person->id,
		TASKS_MAX, view_add_task, tasks, fault) != 0 ||
	    plan_list_person(call, person->id, call->now_ms - LATELY_MS,
		appointments, fault) != 0 ||
	    store_case_list(call->store, person->id, add_case, cases, fault) !=
		0 ||
	    store_attention_get(call->store, person->id, &attention, fault) !=
		0)
		return -1;
	return add_holder(call, &attention, out, fault);
}

static int
look_at_person(struct desk_call *call, struct fault *fault)
{
	struct person person;
	struct contact contact;
	json_t *out;
	bool found;

	if (call_person(call, &person, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (store_contact_get(call->store, call->arena, person.id, &contact,
		&found, fault) != 0)
		return -1;
	out = json_pack("{s:s,s:o,s:o,s:s,s:b,s:I,s:o,s:o,s:o,s:I}", "person",
	    person.name, "number", view_masked(&person.number), "language",
	    view_language(person.language), "safety",
	    safety_name(person.safety), "stopped", person.stops.all_ms != 0,
	    "heard", (json_int_t)person.heard_ms, "name",
	    view_string(found ? contact.name : NULL), "lists",
	    view_string(found ? contact.lists : NULL), "consent",
	    view_string(found ? contact.consent : NULL), "consented",
	    (json_int_t)(found ? contact.consent_ms : 0));
	if (fill_person(call, &person, out, fault) != 0) {
		json_decref(out);
		return -1;
	}
	return call_json(call, out);
}

/* Why a text did not arrive, as a word; NULL: it did, or may yet. */
static const char *
why(const struct desk_call *call, const struct thread_row *row)
{
	const struct interaction *said = &row->interaction;
	const struct account *account = said->way == NULL ?
	    NULL :
	    world_account(call->world->line, said->way);

	if (said->status == NULL ||
	    strcmp(said->status, message_state_name(MESSAGE_FAILED)) != 0)
		return NULL;
	return call->world->why(
	    account == NULL ? "" : account->provider, row->error);
}

static void
add_row(
    const struct desk_call *call, json_t *list, const struct thread_row *row)
{
	const struct interaction *said = &row->interaction;

	if (row->sight == SIGHT_NOTHING)
		return;
	json_array_append_new(list,
	    json_pack("{s:I,s:I,s:I,s:s,s:s,s:s,s:o,s:o,s:o,s:o,s:i,s:o,s:o,"
		      "s:o,s:i,s:b,s:b}",
		"id", (json_int_t)said->id, "cause", (json_int_t)said->cause,
		"at", (json_int_t)said->at_ms, "channel",
		channel_name(said->channel), "direction",
		said->direction == DIRECTION_IN ? "in" : "out", "kind",
		kind_name(said->kind), "text", view_text(said->text),
		"language", view_language(said->language), "flow",
		view_string(said->flow), "step", view_string(said->step),
		"parts", said->parts, "status", view_string(said->status),
		"why", view_string(why(call, row)), "staff",
		view_string(row->staff), "seconds", row->seconds, "audio",
		row->has_audio, "other", row->sight == SIGHT_KIND));
}

/* Is what is wanted in it, however it is written?  Both folded. */
static bool
holds(struct arena *arena, struct slice text, struct slice wanted)
{
	struct slice folded = fold(arena, text);

	return folded.length > 0 &&
	    memmem(folded.data, folded.length, wanted.data, wanted.length) !=
	    NULL;
}

/* The rows of a conversation that hold what is wanted, newest first. */
static int
search_thread(struct desk_call *call, int64_t person, struct slice wanted,
    struct fault *fault)
{
	struct arena *part = arena_new(PART_BYTES);
	struct thread_row *rows;
	struct thread_wish wish = {
	    .desks = call->staff.desks, .person = person, .max = THREAD_PAGE};
	json_t *list = json_array();
	size_t count = THREAD_PAGE, looked = 0, i;
	int result = 0;

	wanted = fold(call->arena, wanted);
	while (result == 0 && count == THREAD_PAGE && looked < SEARCHED_MAX) {
		arena_reset(part);
		rows = arena_array(part, THREAD_PAGE, sizeof(*rows));
		result =
		    store_thread(call->store, part, &wish, rows, &count, fault);
		for (i = 0; result == 0 && i < count; i++, looked++) {
			wish.from = rows[i].interaction.before;
			if (json_array_size(list) < THREAD_PAGE &&
			    holds(part, rows[i].interaction.text, wanted))
				add_row(call, list, &rows[i]);
		}
		if (wish.from == 0)
			break;
	}
	arena_wipe(&part);
	if (result != 0) {
		json_decref(list);
		return -1;
	}
	return call_json(
	    call, json_pack("{s:o,s:i}", "rows", list, "earlier", 0));
}

static int
look_at_thread(struct desk_call *call, struct fault *fault)
{
	struct slice wanted = slice_trim(call_query(call, "q"));
	struct thread_row *rows =
	    arena_array(call->arena, THREAD_PAGE, sizeof(*rows));
	struct thread_wish wish = {
	    .desks = call->staff.desks, .max = THREAD_PAGE};
	struct person person;
	json_t *list;
	size_t count, i;
	bool found;

	if (call_person(call, &person, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (wanted.length > 0)
		return search_thread(call, person.id, wanted, fault);
	wish.person = person.id;
	if (number_parse(call_query(call, "from"), 1, INT64_MAX, &wish.from) !=
	    0)
		wish.from = 0;
	if (store_thread(
		call->store, call->arena, &wish, rows, &count, fault) != 0)
		return -1;
	list = json_array();
	for (i = 0; i < count; i++)
		add_row(call, list, &rows[i]);
	return call_json(call,
	    json_pack("{s:o,s:I}", "rows", list, "earlier",
		(json_int_t)(count < THREAD_PAGE ?
			0 :
			rows[count - 1].interaction.before)));
}

/* The audio of a caller's message, or a part of it, for a player. */
static int
look_at_recording(struct desk_call *call, struct fault *fault)
{
	struct recording recording;
	struct slice audio;
	bool found, sees = false;

	if (store_recording_get(call->store, call->arena, call_number(call),
		&recording, &found, fault) != 0)
		return -1;
	if (found && recording.person == 0 &&
	    store_sees_nobodys(call->store, call->staff.desks, recording.id,
		&sees, fault) != 0)
		return -1;
	if (found && recording.person != 0 &&
	    store_sees(call->store, call->staff.desks, recording.person, &sees,
		fault) != 0)
		return -1;
	if (!sees ||
	    (recording.state != RECORDING_KEPT &&
		recording.state != RECORDING_DONE))
		return call_refuse(call, 404, "recording");
	if (store_recording_read(call->store, call->arena,
		call->world->recordings, recording.id, &audio, fault) != 0)
		return -1;
	call->response.status = 200;
	call->response.type = "audio/wav";
	call->response.body = audio;
	range_cut(call->arena, call->request, NULL, &call->response);
	return 0;
}

const struct desk_route view_person[] = {
    {"GET", "people/{name}", DESK_VOLUNTEER, look_at_person, NULL, false},
    {"GET", "people/{name}/thread", DESK_VOLUNTEER, look_at_thread, NULL,
	false},
    {"GET", "recordings/{id}", DESK_VOLUNTEER, look_at_recording, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
