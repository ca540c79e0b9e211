/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_send.c - notices that are running: a window of messages ahead
 *
 * A recipient and their message are written together.  More than the accounts
 * send in two seconds never waits, so that a pause or a stop has little to
 * hold, and what changes meanwhile still counts.
 */
#include "line/notice.h"

#include "base/clock.h"
#include "line/desk_alarm.h"
#include "line/notice_call.h"
#include "line/way.h"
#include "store/outbox.h"
#include "words/parts.h"

#define WINDOW_LEAST 20
#define WINDOW_MOST 2000 /* written in one turn */
#define WINDOW_SECONDS 2
#define RUNNING_MAX 20 /* at once */
#define PAUSED_MS (10 * SECOND_MS) /* then it is looked at again */

struct sending {
	struct turn *turn;
	struct notice_row row;
	struct notice notice;
};

static int64_t
window_of(const struct world *world)
{
	int64_t rate = 0;
	size_t i;

	for (i = 0; i < world->account_count; i++)
		rate += world->accounts[i].rate;
	rate *= WINDOW_SECONDS;
	return rate < WINDOW_LEAST ? WINDOW_LEAST :
	    rate > WINDOW_MOST	   ? WINDOW_MOST :
				     rate;
}

static int
write_text(struct sending *sending, struct person *person,
    const struct notice_text *text, int64_t last_ms, int64_t *message,
    struct fault *fault)
{
	struct turn *turn = sending->turn;
	enum urgency urgency =
	    sending->notice.urgent ? URGENCY_URGENT_NOTICE : URGENCY_NOTICE;
	const char *account = way_first(
	    turn->world, urgency, person->language, person->number.e164);
	struct interaction row = {.at_ms = turn->now_ms,
	    .person = person->id,
	    .before = person->last_interaction,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_NOTICE,
	    .account = account,
	    .language = text->language,
	    .text = text->text,
	    .parts = parts_count(text->text).parts};
	struct message new = {.person = person->id,
	    .account = account,
	    .to = person->number,
	    .language = person->language,
	    .text = text->text,
	    .state = MESSAGE_WAITING,
	    .purpose = PURPOSE_NOTICE,
	    .urgency = urgency,
	    .notice = sending->row.id,
	    .due_ms = turn->now_ms,
	    .last_ms = last_ms};

	*message = 0;
	if (account == NULL)
		return 0;
	if (store_interaction_add(turn->store, &row, fault) != 0)
		return -1;
	new.id = *message = person->last_interaction = row.id;
	if (store_message_add(turn->store, &new, fault) != 0)
		return -1;
	return store_person_save(turn->store, person, false, fault);
}

/* Rings instead; what it says comes from the flow `notice`. */
static int
write_call(struct sending *sending, struct person *person,
    const struct notice_text *text, int64_t last_ms, int64_t *message,
    struct fault *fault)
{
	struct notice_call call = {.notice = sending->row.id,
	    .person = person,
	    .language = text->language,
	    .urgent = sending->notice.urgent,
	    .due_ms = sending->turn->now_ms,
	    .last_ms = last_ms};

	return notice_call_place(sending->turn, &call, message, fault);
}

/* One recipient: their message, or why there is none. */
static int
tell(struct sending *sending, const struct recipient *recipient,
    struct fault *fault)
{
	struct turn *turn = sending->turn;
	const struct notice *notice = &sending->notice;
	int64_t last_ms = notice->valid_ms == 0 ?
	    0 :
	    sending->row.start_ms + recipient->after_ms + notice->valid_ms;
	enum notice_reason reason = REASON_SAFETY;
	const struct notice_text *text;
	struct candidate candidate;
	struct person person;
	int64_t message = 0;
	bool found;

	if (store_candidate_get(
		turn->store, recipient->person, &candidate, &found, fault) != 0)
		return -1;
	if (found)
		reason = notice_judge(turn->world, notice, &candidate, &text);
	if (reason == REASON_NONE && last_ms != 0 && last_ms < turn->now_ms)
		reason = REASON_LATE;
	if (reason == REASON_NONE) {
		if (store_person_by_id(turn->store, turn->arena,
			recipient->person, &person, &found, fault) != 0 ||
		    (notice->by_call ? write_call : write_text)(
			sending, &person, text, last_ms, &message, fault) != 0)
			return -1;
		if (message == 0)
			return 0; /* no account that can: it stays to come */
	}
	return store_recipient_settle(turn->store, sending->row.id,
	    recipient->person, message, reason, fault);
}

static int
tell_some(struct sending *sending, struct fault *fault)
{
	struct turn *turn = sending->turn;
	int64_t room = window_of(turn->world), waiting;
	struct recipient *list;
	size_t count, i;

	if (store_notice_window(turn->store, sending->row.id, turn->now_ms,
		&waiting, fault) != 0)
		return -1;
	room -= waiting;
	if (room <= 0)
		return 0;
	list = arena_array(turn->arena, (size_t)room, sizeof(*list));
	if (store_recipient_next(turn->store, sending->row.id,
		turn->now_ms - sending->row.start_ms, list, (size_t)room,
		&count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++)
		if (tell(sending, &list[i], fault) != 0)
			return -1;
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

static int
go_on(struct sending *sending, struct fault *fault)
{
	struct turn *turn = sending->turn;
	struct notice_row *row = &sending->row;
	struct quiet_hours quiet =
	    reminder_quiet(&turn->world->reminders, &(struct quiet){0});

	if (row->start_ms > turn->now_ms)
		return 0;
	if (notice_open(&turn->world->languages, turn->arena, row,
		&sending->notice, fault) != 0) {
		/* Not one line of it goes until somebody has looked. */
		row->state = NOTICE_PAUSED;
		if (store_notice_hold(turn->store, row->id, INT64_MAX, fault) !=
		    0)
			return -1;
		if (store_notice_save(turn->store, row, fault) != 0)
			return -1;
		return desk_alarm(turn, "notice-unreadable", NULL, fault);
	}
	if (!notice_is_planned(&sending->notice, row) &&
	    (notice_plan(turn->store, turn->world, &sending->notice, row,
		 NOTICE_PLAN_MAX, fault) != 0 ||
		store_notice_save(turn->store, row, fault) != 0))
		return -1;
	/* In quiet hours only what is too late by now is settled. */
	if (quiet_is(&quiet, turn->now_ms) && sending->notice.valid_ms == 0)
		return 0;
	if (tell_some(sending, fault) != 0)
		return -1;
	return end_if_done(sending, fault);
}

int
notice_due(struct turn *turn, struct fault *fault)
{
	struct sending sending = {.turn = turn};
	bool found = true;
	int64_t after = 0;
	int i;

	for (i = 0; i < RUNNING_MAX; i++) {
		if (store_notice_running(turn->store, turn->arena, after,
			&sending.row, &found, fault) != 0)
			return -1;
		if (!found)
			return 0;
		after = sending.row.id;
		if (go_on(&sending, fault) != 0)
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
