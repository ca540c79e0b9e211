/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * outbox_fared.c - what became of a text, in whatever order the news comes
 */
#include "line/outbox.h"

#include "base/back_off.h"
#include "base/clock.h"
#include "line/desk_alarm.h"
#include "line/notice_call.h"
#include "line/opt_out.h"
#include "line/remind.h"
#include "line/ring.h"
#include "line/unasked.h"
#include "line/waiting.h"
#include "line/way.h"
#include "store/tally.h"

#define BACK_OFF_MS (15 * SECOND_MS)
#define BACK_OFF_MAX_MS (15 * MINUTE_MS)
#define LOOK_SOON_MS (15 * SECOND_MS)
#define QUICK_MS (5 * MINUTE_MS)

int64_t
outbox_back_off(int64_t id, int attempts)
{
	int64_t wait_ms = back_off_ms(BACK_OFF_MS, BACK_OFF_MAX_MS, attempts);
	uint64_t chance =
	    (uint64_t)id * 0x9E3779B97F4A7C15u + (uint64_t)attempts;

	/* A quarter more or less, so that not all come back at once. */
	return wait_ms * (int64_t)(75 + (chance >> 32) % 51) / 100;
}

int
outbox_lost(struct turn *turn, int64_t message, struct fault *fault)
{
	int64_t first;

	if (unasked_first(turn, message, &first, fault) != 0 ||
	    waiting_lost(turn, first, fault) != 0 ||
	    notice_call_lost(turn, message, fault) != 0)
		return -1;
	return remind_lost(turn, first, fault);
}

/* How fast are they? */
static int
count(struct turn *turn, const struct message_change *change,
    const struct message_moved *moved, struct fault *fault)
{
	int64_t minute = tally_minute(moved->began_ms);

	if (!moved->moved || moved->began_ms == 0)
		return 0;
	if (moved->from == MESSAGE_SENDING &&
	    store_tally_add(turn->store, TALLY_TEXTS, moved->account,
		tally_day(turn->now_ms), 1, fault) != 0)
		return -1;
	if (moved->from == MESSAGE_SENDING &&
	    store_tally_add(
		turn->store, TALLY_SENT, moved->account, minute, 1, fault) != 0)
		return -1;
	if ((change->to != MESSAGE_DELIVERED && change->to != MESSAGE_FAILED) ||
	    moved->from == MESSAGE_FAILED ||
	    turn->now_ms - moved->began_ms > QUICK_MS)
		return 0;
	return store_tally_add(
	    turn->store, TALLY_QUICK, moved->account, minute, 1, fault);
}

/* What they charge, or what their count of parts makes of our price. */
static void
price(const struct turn *turn, struct message_change *change, const char *name)
{
	const struct account *account = world_account(turn->world, name);

	change->cost = turn->event->price;
	change->guessed = change->cost == 0;
	if (change->guessed && account != NULL)
		change->cost = account->price * turn->event->parts;
	change->priced = change->cost > 0;
}

static int
settle(struct turn *turn, const struct message_change *change, bool *went,
    struct fault *fault)
{
	struct message_moved moved;

	if (store_message_move(turn->store, change, &moved, fault) != 0 ||
	    count(turn, change, &moved, fault) != 0)
		return -1;
	*went = moved.moved;
	if (moved.moved && moved.rings_for != 0 &&
	    (change->to == MESSAGE_SENT || change->to == MESSAGE_WAITING) &&
	    ring_placed(turn, moved.rings_for, fault) != 0)
		return -1;
	return moved.moved && change->to == MESSAGE_FAILED ?
	    outbox_lost(turn, change->id, fault) :
	    0;
}

int
turn_settle(
    struct turn *turn, const struct message_change *change, struct fault *fault)
{
	bool moved;

	return settle(turn, change, &moved, fault);
}

/* Nobody but us knows what waits, and an unknown outcome is no news. */
static bool
tells_how_it_fared(enum message_state state)
{
	return state < MESSAGE_STATES && state != MESSAGE_WAITING &&
	    state != MESSAGE_UNKNOWN;
}

int
turn_receipt(struct turn *turn, struct fault *fault)
{
	const struct event *event = turn->event;
	struct message_change change = {.id = event->message,
	    /* What they are sending, they have. */
	    .to = event->state == MESSAGE_SENDING ? MESSAGE_SENT : event->state,
	    .remote_id = event->remote_id,
	    .error = event->error,
	    .parts = event->parts,
	    .at_ms = turn->now_ms};
	bool moved;

	turn->outcome = "ignored";
	if (event->message <= 0 || !tells_how_it_fared(event->state))
		return 0;
	price(turn, &change, event->account);
	if (opt_out_mirror_message(turn, fault) != 0 ||
	    settle(turn, &change, &moved, fault) != 0)
		return -1;
	turn->outcome = moved ? "moved" : "known";
	return 0;
}

/* What it costs, when it goes again, and which way. */
static int
complete(struct turn *turn, struct message_change *change, struct fault *fault)
{
	const struct event *event = turn->event;
	const struct account *next = NULL;
	struct message message;
	bool found = false;

	if (change->to == MESSAGE_SENT)
		price(turn, change, event->account);
	if (change->to == MESSAGE_UNKNOWN)
		change->due_ms = turn->now_ms + LOOK_SOON_MS;
	if (change->to != MESSAGE_SENT && change->to != MESSAGE_UNKNOWN)
		change->priced = true; /* nothing was spent */
	if (change->to != MESSAGE_WAITING && !event->elsewhere)
		return 0;
	if (store_message_get(turn->store, turn->arena, change->id, &message,
		&found, fault) != 0)
		return -1;
	if (found && (event->elsewhere || event->account_wrong))
		next = way_after(turn->world, &message, event->account);
	if (event->elsewhere)
		change->to = next != NULL ? MESSAGE_WAITING : MESSAGE_FAILED;
	change->account = event->elsewhere && next != NULL ? next->name : NULL;
	change->due_ms = turn->now_ms;
	if (next == NULL)
		change->due_ms +=
		    outbox_back_off(change->id, found ? message.attempts : 1);
	if (change->due_ms < turn->now_ms + event->wait_ms)
		change->due_ms = turn->now_ms + event->wait_ms;
	return 0;
}

/* The account itself was refused: others take over, and people hear of it. */
static int
note_wrong_account(struct turn *turn, struct fault *fault)
{
	if (!turn->event->account_wrong)
		return 0;
	if (way_was_refused(turn, turn->event->account, fault) != 0)
		return -1;
	return desk_alarm(
	    turn, "account-misconfigured", turn->event->account, fault);
}

int
turn_sent(struct turn *turn, struct fault *fault)
{
	const struct event *event = turn->event;
	struct message_change change = {.id = event->message,
	    .to = event->state,
	    .remote_id = event->remote_id,
	    .error = event->error,
	    .parts = event->parts,
	    .attempt = event->attempt,
	    .at_ms = turn->now_ms};
	bool moved;

	turn->outcome = message_state_name(event->state);
	if (note_wrong_account(turn, fault) != 0 ||
	    opt_out_mirror_message(turn, fault) != 0 ||
	    complete(turn, &change, fault) != 0)
		return -1;
	return settle(turn, &change, &moved, fault);
}
