/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_send.c - notices that are running: who is next, and their message
 *
 * A recipient and their message are written together, when an account has room
 * and not before, so that a pause or a stop has nothing to hold, and what
 * changes meanwhile still counts.
 */
#include "line/notice.h"

#include "base/clock.h"
#include "line/desk_alarm.h"
#include "line/drain.h"
#include "line/notice_call.h"
#include "words/parts.h"

#define LOOKED_MAX 500 /* people passed in one turn, most of them left out */
#define RUNNING_MAX 20 /* at once */
#define PAUSED_MS (10 * SECOND_MS) /* then it is looked at again */

struct sending {
	struct turn *turn;
	struct drain *drain; /* NULL on a tick */
	struct notice_row row;
	struct notice notice;
};

static enum urgency
urgency_of(const struct notice *notice)
{
	return notice->urgent ? URGENCY_URGENT_NOTICE : URGENCY_NOTICE;
}

/* As it is handed over; its id is that of the row that it gets. */
static struct message
message_for(const struct sending *sending, const struct person *person,
    const struct notice_text *text, int64_t last_ms)
{
	const struct turn *turn = sending->turn;
	enum urgency urgency = urgency_of(&sending->notice);

	return (struct message){.person = person->id,
	    .account = sending->notice.by_call ?
		NULL :
		way_first(turn->world, urgency, person->language,
		    person->number.e164),
	    .to = person->number,
	    .language = person->language,
	    .text = text->text,
	    .state = MESSAGE_WAITING,
	    .purpose = PURPOSE_NOTICE,
	    .urgency = urgency,
	    .notice = sending->row.id,
	    .due_ms = turn->now_ms,
	    .last_ms = last_ms,
	    .call = sending->notice.by_call};
}

static int
write_text(struct sending *sending, struct person *person,
    const struct notice_text *text, struct message *message,
    struct fault *fault)
{
	struct turn *turn = sending->turn;
	struct interaction row = {.at_ms = turn->now_ms,
	    .person = person->id,
	    .before = person->last_interaction,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_NOTICE,
	    .account = message->account,
	    .desks = turn->desk,
	    .language = text->language,
	    .text = text->text,
	    .parts = parts_count(text->text).parts};

	if (store_interaction_add(turn->store, &row, fault) != 0)
		return -1;
	message->id = person->last_interaction = row.id;
	if (store_message_add(turn->store, message, fault) != 0)
		return -1;
	return store_person_save(turn->store, person, false, fault);
}

/* Rings instead; what it says comes from the flow `notice`. */
static int
write_call(struct sending *sending, struct person *person,
    const struct notice_text *text, struct message *message,
    struct fault *fault)
{
	struct turn *turn = sending->turn;
	struct notice_call call = {.notice = sending->row.id,
	    .person = person,
	    .language = text->language,
	    .urgent = sending->notice.urgent,
	    .due_ms = turn->now_ms,
	    .last_ms = message->last_ms};
	int64_t id;
	bool found;

	if (notice_call_place(turn, &call, &id, fault) != 0)
		return -1;
	return id == 0 ? 0 :
			 store_message_get(turn->store, turn->arena, id,
			     message, &found, fault);
}

/*
 * Writes it, and lets it go.  Its id stays 0 when nothing can carry it now:
 * they stay to come, and *room is false if that is for want of room.
 */
static int
send(struct sending *sending, struct message *message,
    const struct notice_text *text, bool *room, struct fault *fault)
{
	struct turn *turn = sending->turn;
	struct person person;
	bool found;

	if (message->account == NULL && !message->call)
		return 0;
	*room = drain_has_room(sending->drain, message);
	if (!*room)
		return 0;
	if (store_person_by_id(turn->store, turn->arena, message->person,
		&person, &found, fault) != 0 ||
	    (message->call ? write_call : write_text)(
		sending, &person, text, message, fault) != 0)
		return -1;
	return message->id == 0 ? 0 : drain_one(sending->drain, message, fault);
}

static int64_t
last_moment(const struct sending *sending, const struct recipient *recipient)
{
	return sending->notice.valid_ms == 0 ? 0 :
					       sending->row.start_ms +
		recipient->after_ms + sending->notice.valid_ms;
}

/* One recipient: their message, or why there is none. */
static int
tell(struct sending *sending, const struct recipient *recipient, bool *room,
    struct fault *fault)
{
	struct turn *turn = sending->turn;
	int64_t last_ms = last_moment(sending, recipient);
	enum notice_reason reason = REASON_SAFETY;
	const struct notice_text *text;
	struct candidate candidate;
	struct message message;
	bool found;

	message.id = 0;
	if (store_candidate_get(
		turn->store, recipient->person, &candidate, &found, fault) != 0)
		return -1;
	if (found)
		reason = notice_judge(
		    turn->world, &sending->notice, &candidate, &text);
	if (reason == REASON_NONE && last_ms != 0 && last_ms < turn->now_ms)
		reason = REASON_LATE;
	if (reason == REASON_NONE) {
		message =
		    message_for(sending, &candidate.person, text, last_ms);
		if (send(sending, &message, text, room, fault) != 0)
			return -1;
		if (message.id == 0)
			return 0;
	}
	sending->drain->changed++;
	return store_recipient_settle(turn->store, sending->row.id,
	    recipient->person, message.id, reason, fault);
}

/* As many as there is room for; *room false: there is none for the next. */
static int
tell_some(struct sending *sending, bool *room, struct fault *fault)
{
	struct turn *turn = sending->turn;
	struct recipient list[ACTIONS_MAX], last = {.after_ms = -1000};
	size_t count = ARRAY_LEN(list), looked, i;
	int changed = sending->drain->changed;

	*room = true;
	turn->desk = notice_desks(turn->arena, &sending->notice);
	for (looked = 0;
	     *room && count == ARRAY_LEN(list) && looked < LOOKED_MAX;
	     looked += count) {
		if (store_recipient_next(turn->store, sending->row.id, &last,
			turn->now_ms - sending->row.start_ms, list,
			ARRAY_LEN(list), &count, fault) != 0)
			return -1;
		for (i = 0; i < count && *room; i++)
			if (tell(sending, &list[i], room, fault) != 0)
				return -1;
		if (count > 0)
			last = list[count - 1];
	}
	turn->desk = NULL;
	/* Those whom no account reaches stay, and are no reason to hurry. */
	turn->actions.more |= sending->drain->changed > changed &&
	    (!*room || looked >= LOOKED_MAX);
	return 0;
}

/* Everybody has a message, or a reason, and nothing goes or rings any more. */
static int
end_if_done(struct sending *sending, struct fault *fault)
{
	struct store *store = sending->turn->store;
	bool left;

	if (!notice_is_planned(&sending->notice, &sending->row))
		return 0;
	if (store_recipient_left(store, sending->row.id, &left, fault) != 0 ||
	    (!left &&
		store_notice_under_way(store, &sending->row, &left, fault) !=
		    0))
		return -1;
	if (left)
		return 0;
	sending->row.state = NOTICE_DONE;
	sending->row.ended_ms = sending->turn->now_ms;
	return store_notice_save(store, &sending->row, fault);
}

/* Not one line of it goes until somebody has looked. */
static int
hold_unreadable(struct sending *sending, struct fault *fault)
{
	struct turn *turn = sending->turn;
	struct notice_row *row = &sending->row;

	row->state = NOTICE_PAUSED;
	if (store_notice_hold(turn->store, row->id, INT64_MAX, fault) != 0 ||
	    store_notice_save(turn->store, row, fault) != 0)
		return -1;
	return desk_alarm(turn, "notice-unreadable", NULL, fault);
}

static int
go_on(struct sending *sending, struct fault *fault)
{
	struct turn *turn = sending->turn;
	struct notice_row *row = &sending->row;

	if (row->start_ms > turn->now_ms)
		return 0;
	if (notice_open(&turn->world->languages, turn->arena, row,
		&sending->notice, fault) != 0)
		return hold_unreadable(sending, fault);
	if (!notice_is_planned(&sending->notice, row)) {
		if (notice_plan(turn->store, turn->world, &sending->notice, row,
			NOTICE_PLAN_MAX, fault) != 0 ||
		    store_notice_save(turn->store, row, fault) != 0)
			return -1;
		turn->actions.more |= !notice_is_planned(&sending->notice, row);
	}
	return end_if_done(sending, fault);
}

/* The next one after SENDING's that is running; *found false: no more. */
static int
next_running(struct sending *sending, bool *found, struct fault *fault)
{
	struct turn *turn = sending->turn;

	return store_notice_running(turn->store, turn->arena, sending->row.id,
	    &sending->row, found, fault);
}

int
notice_due(struct turn *turn, struct fault *fault)
{
	struct sending sending = {.turn = turn};
	bool found;
	int i;

	for (i = 0; i < RUNNING_MAX; i++) {
		if (next_running(&sending, &found, fault) != 0)
			return -1;
		if (!found)
			return 0;
		if (go_on(&sending, fault) != 0)
			return -1;
	}
	return 0;
}

/* In quiet hours only what is too late by then is settled. */
static bool
may_be_told(struct sending *sending, enum urgency urgency)
{
	const struct turn *turn = sending->turn;
	struct quiet_hours quiet =
	    reminder_quiet(&turn->world->reminders, &(struct quiet){0});
	struct fault fault;

	/* One that cannot be read is paused by the next tick. */
	return sending->row.start_ms <= turn->now_ms &&
	    notice_open(&turn->world->languages, turn->arena, &sending->row,
		&sending->notice, &fault) == 0 &&
	    urgency_of(&sending->notice) == urgency &&
	    (sending->notice.valid_ms != 0 || !quiet_is(&quiet, turn->now_ms));
}

int
notice_fill(struct drain *drain, enum urgency urgency, struct fault *fault)
{
	struct sending sending = {.turn = drain->turn, .drain = drain};
	bool found, room = true;
	int i;

	for (i = 0; i < RUNNING_MAX && room; i++) {
		if (next_running(&sending, &found, fault) != 0)
			return -1;
		if (!found)
			return 0;
		if (may_be_told(&sending, urgency) &&
		    tell_some(&sending, &room, fault) != 0)
			return -1;
	}
	return 0;
}

int
notice_may_go(struct turn *turn, int64_t id, enum going *going,
    int64_t *later_ms, struct fault *fault)
{
	enum notice_state state;

	if (store_notice_state(turn->store, id, &state, fault) != 0)
		return -1;
	if (state == NOTICE_PAUSED) {
		*going = GOING_LATER;
		*later_ms = turn->now_ms + PAUSED_MS;
	} else if (state != NOTICE_RUNNING) {
		*going = GOING_NEVER;
	}
	return 0;
}
