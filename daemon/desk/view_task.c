/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_task.c - what becomes of a task: taken, left, handed over, put off,
 * done; and one that the desk gives itself
 */
#include <string.h>

#include "base/utf8.h"
#include "desk/attend.h"
#include "desk/route.h"
#include "line/desks.h"
#include "store/attention.h"

#define YEAR_MS (366 * DAY_MS)

static const char *const states[] = {"open", "taken", "waiting", "done"};

/* The word among the states, NULL when there is none in the body. */
static bool
read_state(struct desk_call *call, const char **state)
{
	struct slice word = json_text(call->body, "state");
	size_t i;

	*state = NULL;
	for (i = 0; i < ARRAY_LEN(states); i++)
		if (slice_is(word, states[i]))
			*state = states[i];
	if (*state != NULL || word.length == 0)
		return true;
	call_refuse(call, 400, "state");
	return false;
}

static bool
read_due(struct desk_call *call, int64_t *due_ms)
{
	*due_ms = json_number(call->body, "due", 0);
	if (*due_ms == 0 ||
	    (*due_ms > call->now_ms - DAY_MS &&
		*due_ms < call->now_ms + YEAR_MS))
		return true;
	call_refuse(call, 400, "due");
	return false;
}

static bool
read_note(struct desk_call *call, struct slice *note)
{
	*note =
	    utf8_clean(call->arena, slice_trim(json_text(call->body, "note")));
	if (note->length <= ATTEND_TEXT_MAX)
		return true;
	call_refuse(call, 400, "text");
	return false;
}

static bool
read_desk(struct desk_call *call, const char **desk)
{
	struct slice word = json_text(call->body, "desk");

	*desk = NULL;
	if (word.length == 0)
		return true;
	*desk = desks_find(call->world->line, word);
	if (*desk == NULL)
		call_refuse(call, 400, "desk");
	return *desk != NULL;
}

/* Whose it is to be; they have to be able to see it then. */
static int
read_receiver(struct desk_call *call, const struct task *task, const char *desk,
    int64_t *to, bool *fine, struct fault *fault)
{
	const char *name = call_word(call, "to");
	struct staff staff;
	bool sees = true;

	*fine = true;
	*to = json_flag(call->body, "take") ? call->staff.id : 0;
	if (name == NULL)
		return 0;
	if (store_staff_by_name(
		call->store, call->arena, name, &staff, fine, fault) != 0)
		return -1;
	*fine = *fine && !staff.disabled;
	/* A caller without a number is of the task's own desk alone. */
	if (task->follow_up.person == 0 && desk == NULL)
		desk = task->follow_up.desk;
	if (*fine && task->follow_up.person != 0 &&
	    store_sees(call->store, staff.desks, task->follow_up.person, &sees,
		fault) != 0)
		return -1;
	*fine = *fine && sees &&
	    (desk == NULL || staff_has_desk(staff.desks, desk));
	*to = *fine ? staff.id : 0;
	if (!*fine)
		call_refuse(call, 409, "border");
	return 0;
}

/* All of what the body says; *fine false: it is answered already. */
static int
read_change(struct desk_call *call, const struct task *task,
    struct attend_change *change, bool *fine, struct fault *fault)
{
	*change =
	    (struct attend_change){.leave = json_flag(call->body, "leave"),
		.of = call_word(call, "of")};
	*fine = read_state(call, &change->state) &&
	    read_due(call, &change->due_ms) && read_note(call, &change->note) &&
	    read_desk(call, &change->desk);
	if (!*fine)
		return 0;
	if (read_receiver(call, task, change->desk, &change->to, fine, fault) !=
	    0)
		return -1;
	/* Handed over to a desk it is nobody's there. */
	if (change->desk != NULL && change->to == 0)
		change->leave = true;
	if (change->state == NULL && change->desk == NULL && change->to != 0)
		change->state = "taken";
	if (change->state == NULL && change->leave)
		change->state = "open";
	return 0;
}

static int
change_task(struct desk_call *call, struct fault *fault)
{
	struct attend_change change;
	struct person person = {0};
	struct task task;
	attend_refusal refused;
	struct attending attending = attend_as(call, &person);
	bool found, fine;

	if (store_task_get(call->store, call->arena, call->staff.desks,
		call_number(call), &task, &found, fault) != 0)
		return -1;
	if (!found)
		return call_refuse(call, 404, "task");
	if (store_person_by_id(call->store, call->arena, task.follow_up.person,
		&person, &found, fault) != 0 ||
	    read_change(call, &task, &change, &fine, fault) != 0)
		return -1;
	if (!fine)
		return 0;
	if (attend_change(&attending, &task, &change, &refused, fault) != 0)
		return -1;
	if (refused != NULL)
		return call_refuse(call, 409, refused);
	return call_done(call);
}

/* The next step with somebody of whom no flow asked for one. */
static int
open_task(struct desk_call *call, struct fault *fault)
{
	struct attend_change change;
	struct person person;
	struct task task = {.staff = 0};
	attend_refusal refused;
	struct attending attending = attend_as(call, &person);
	bool found, fine;

	if (call_person(call, &person, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	task.follow_up.person = person.id;
	if (read_change(call, &task, &change, &fine, fault) != 0)
		return -1;
	if (!fine)
		return 0;
	if (change.state == NULL)
		change.state = "open";
	if (attend_open(&attending, &change, &refused, fault) != 0)
		return -1;
	if (refused != NULL)
		return call_refuse(call, 409, refused);
	return call_done(call);
}

const struct desk_route view_task[] = {
    {"POST", "people/{name}/task", DESK_VOLUNTEER, NULL, open_task, false},
    {"POST", "tasks/{id}", DESK_VOLUNTEER, NULL, change_task, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
