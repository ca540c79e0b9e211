/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * turn.c - one event, all of what it does
 */
#include "line/turn_call.h"

#include "line/desk_task.h"
#include "line/look.h"
#include "line/opt_out.h"
#include "line/notice.h"
#include "line/outbox.h"
#include "line/place.h"
#include "line/remind.h"
#include "line/retain.h"
#include "line/ring.h"
#include "line/waiting.h"
#include "line/way.h"

void
turn_act(struct turn *turn, const struct action *action)
{
	if (turn->actions.count < ACTIONS_MAX)
		turn->actions.list[turn->actions.count++] = *action;
}

int
turn_clock_jumped(struct turn *turn, struct fault *fault)
{
	return desk_task(turn,
	    (struct follow_up){.topic = "clock-jumped", .due_ms = turn->now_ms},
	    fault);
}

/* While the clock is not believed, nothing is taken for due or past. */
static int
hold(struct turn *turn, struct fault *fault)
{
	return turn->event->clock == CLOCK_HELD ?
	    0 :
	    turn_clock_jumped(turn, fault);
}

int
turn_tick(struct turn *turn, struct fault *fault)
{
	turn->outcome = "tick";
	if (turn->event->clock != CLOCK_TRUSTED)
		return hold(turn, fault);
	if (store_seen_settle(turn->store, turn->now_ms, fault) != 0 ||
	    retain_due(turn, fault) != 0 || notice_due(turn, fault) != 0 ||
	    waiting_due(turn, fault) != 0 || ring_due(turn, fault) != 0 ||
	    ways_watch(turn, fault) != 0 || outbox_trace(turn, fault) != 0 ||
	    place_lost(turn, fault) != 0)
		return -1;
	if (!turn->event->paced && turn_drain(turn, fault) != 0)
		return -1;
	if (turn_recordings(turn, fault) != 0 ||
	    turn_removals(turn, fault) != 0)
		return -1;
	return look_all_due(turn, fault);
}

int
turn_run(struct turn *turn, struct fault *fault)
{
	switch (turn->event->kind) {
	case EVENT_TEXT:
		return turn_text(turn, fault);
	case EVENT_RECEIPT:
		return turn_receipt(turn, fault);
	case EVENT_SENT:
		return turn_sent(turn, fault);
	case EVENT_TICK:
		return turn_tick(turn, fault);
	case EVENT_DRAIN:
		return turn_drain(turn, fault);
	case EVENT_TRACED:
		return turn_traced(turn, fault);
	case EVENT_LOOKED:
		return turn_looked(turn, fault);
	case EVENT_LATE:
		return turn_late(turn, fault);
	case EVENT_CALL:
		return turn_call(turn, fault);
	case EVENT_KEYS:
		return turn_keys(turn, fault);
	case EVENT_RECORDING:
		return turn_recording(turn, fault);
	case EVENT_CALL_ENDED:
		return turn_call_ended(turn, fault);
	case EVENT_FETCHED:
		return turn_fetched(turn, fault);
	case EVENT_DROPPED:
		return turn_dropped(turn, fault);
	case EVENT_REMOVED:
		return turn_removed(turn, fault);
	}
	return fault_set(fault, FAULT_DATA, "an event of no known kind");
}
