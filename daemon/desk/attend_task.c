/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * attend_task.c - what becomes of a task that somebody of the desk changes
 */
#include <string.h>

#include "desk/attend_inside.h"
#include "store/staff.h"
#include "store/thread.h"

/* A line in the conversation: "taken human", and what was said with it. */
static int
write_change(const struct attending *attending, const struct task *task,
    const char *what, struct slice note, struct fault *fault)
{
	struct text text = text_new(attending->arena, ATTEND_TEXT_MAX + 200);
	struct interaction row = {.at_ms = attending->now_ms,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_IN,
	    .kind = KIND_FOLLOW_UP,
	    .flow = task->follow_up.topic,
	    .step = what};

	text_add_slice(&text, note);
	row.text = (struct slice){text.data, text.length};
	return store_thread_add(
	    attending->store, attending->person, attending->staff, &row, fault);
}

static void
apply(const struct attend_change *change, struct task *task)
{
	if (change->state != NULL)
		task->follow_up.state = change->state;
	if (change->desk != NULL)
		task->follow_up.desk = change->desk;
	if (change->leave)
		task->staff = 0;
	if (change->to != 0)
		task->staff = change->to;
	if (change->due_ms != 0)
		task->follow_up.due_ms = change->due_ms;
}

/* The word for it in the conversation and, with "task-", in the audit. */
static const char *
name_of(const struct attending *attending, const struct attend_change *change)
{
	if (change->desk != NULL ||
	    (change->to != 0 && change->to != attending->staff))
		return "handed-over";
	if (change->state != NULL)
		return change->state;
	return change->leave ? "left" : "moved";
}

static bool
is_done(const struct task *task)
{
	return strcmp(task->follow_up.state, "done") == 0;
}

/*
 * Is it to be closed over the head of who works at it?  Not so when the page
 * says whose it is: then it was asked.
 */
static bool
goes_over(const struct attending *attending, const struct task *task,
    const struct attend_change *change)
{
	return task->staff != 0 && task->staff != attending->staff &&
	    slice_is(slice_of(change->state), "done") &&
	    !slice_equals(slice_of(change->of), slice_of(task->staff_name));
}

int
attend_change(const struct attending *attending, struct task *task,
    const struct attend_change *change, attend_refusal *refused,
    struct fault *fault)
{
	const char *what = name_of(attending, change);
	bool takes = change->to == attending->staff;

	*refused = goes_over(attending, task, change) ? "colleague" : NULL;
	if (*refused != NULL)
		return 0;
	if (takes && task->staff != 0 && task->staff != attending->staff) {
		*refused = "taken";
		return 0;
	}
	if (takes && change->desk == NULL && is_done(task) &&
	    slice_is(slice_of(change->state), "taken")) {
		*refused = "ended";
		return 0;
	}
	apply(change, task);
	if (store_task_change(attending->store, task, fault) != 0) {
		if (fault->kind != FAULT_DATA)
			return -1;
		*refused = "same";
		return 0;
	}
	/* A caller without a number has no conversation. */
	if (attending->person->id != 0 &&
	    write_change(attending, task, what, change->note, fault) != 0)
		return -1;
	return attend_audit(attending,
	    arena_printf(attending->arena, "task-%s", what), task->follow_up.id,
	    fault);
}

int
attend_open(const struct attending *attending,
    const struct attend_change *change, attend_refusal *refused,
    struct fault *fault)
{
	struct follow_up next = {.person = attending->person->id,
	    .topic = "next-step",
	    .desk = change->desk == NULL ? "desk" : change->desk,
	    .opened_ms = attending->now_ms,
	    .due_ms = attending->now_ms};
	struct task task;
	int64_t id;
	bool found;

	if (store_follow_up_open(attending->store, &next, &id, fault) != 0 ||
	    store_task_get(attending->store, attending->arena, STAFF_ALL_DESKS,
		id, &task, &found, fault) != 0)
		return -1;
	return attend_change(attending, &task, change, refused, fault);
}
