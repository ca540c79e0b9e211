/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox_check.c - may this message go, now?
 */
#include "line/outbox.h"

#include "base/clock.h"
#include "line/notice.h"
#include "line/remind.h"
#include "line/unasked.h"
#include "line/waiting.h"
#include "store/contact.h"
#include "store/opt_out.h"

#define ATTEMPTS_MAX 8

static bool
is_broken(const struct message *message)
{
	return message->to.e164[0] == '\0' ||
	    (message->text.length == 0 && !message->call) ||
	    message->attempts >= ATTEMPTS_MAX;
}

static int
judge_hour(struct turn *turn, const struct message *message, enum going *going,
    int64_t *later_ms, struct fault *fault)
{
	struct quiet_hours hours;
	struct quiet own;

	if (store_contact_quiet(turn->store, message->person, &own, fault) != 0)
		return -1;
	hours = reminder_quiet(&turn->world->reminders, &own);
	if (!quiet_is(&hours, turn->now_ms))
		return 0;
	*later_ms = quiet_ends(&hours, turn->now_ms);
	*going = message->last_ms != 0 && *later_ms > message->last_ms ?
	    GOING_NEVER :
	    GOING_LATER;
	return 0;
}

/* What nobody asked for. */
static int
judge_unasked(struct turn *turn, const struct message *message,
    enum going *going, int64_t *later_ms, struct fault *fault)
{
	enum bar bar;

	if (store_opt_out_bar(turn->store, message->person, message->purpose,
		&bar, fault) != 0)
		return -1;
	if (bar != BAR_NONE || !world_allows(turn->world, message->to.e164)) {
		*going = GOING_NEVER;
		return 0;
	}
	if (message->notice != 0 &&
	    notice_may_go(turn, message->notice, going, later_ms, fault) != 0)
		return -1;
	return *going != GOING_NOW ?
	    0 :
	    judge_hour(turn, message, going, later_ms, fault);
}

/* What goes on with a text that did not go says half of something. */
static int
first_went(struct turn *turn, int64_t first, bool *went, struct fault *fault)
{
	struct message message;

	if (store_message_get(
		turn->store, turn->arena, first, &message, went, fault) != 0)
		return -1;
	*went = *went && message.state != MESSAGE_STOPPED &&
	    message.state != MESSAGE_FAILED;
	return 0;
}

/* Whoever planned it knows more of it, and what to do when it may not go. */
static int
judge_reminder(struct turn *turn, const struct message *message,
    enum going *going, struct fault *fault)
{
	int64_t first;
	bool go = true;

	if (unasked_first(turn, message->id, &first, fault) != 0 ||
	    (first != message->id &&
		first_went(turn, first, &go, fault) != 0) ||
	    (go && remind_may_go(turn, first, &go, fault) != 0) ||
	    (go && waiting_may_go(turn, first, &go, fault) != 0))
		return -1;
	if (!go)
		*going = GOING_NEVER;
	return 0;
}

int
outbox_may_go(struct turn *turn, const struct message *message,
    enum going *going, int64_t *later_ms, struct fault *fault)
{
	*going = GOING_NOW;
	*later_ms = 0;
	if (is_broken(message))
		*going = GOING_BROKEN;
	else if (message->last_ms != 0 && message->last_ms < turn->now_ms)
		*going = GOING_NEVER;
	if (*going != GOING_NOW || message->purpose == PURPOSE_ANSWER)
		return 0;
	if (message->purpose == PURPOSE_REMINDER &&
	    judge_reminder(turn, message, going, fault) != 0)
		return -1;
	return *going != GOING_NOW ?
	    0 :
	    judge_unasked(turn, message, going, later_ms, fault);
}
