/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * batch.c - units in one transaction, each in its own savepoint
 */
#include <string.h>

#include "base/log.h"
#include "line/line.h"

static const char *const kind_names[] = {"text", "receipt", "sent", "tick",
    "drain", "traced", "call", "keys", "recording", "call-ended", "fetched",
    "dropped", "removed", "looked", "late"};

/* One line a decision: who (by name), what, with which outcome. */
static void
say_turn(const struct turn *turn)
{
	if (turn->event->kind == EVENT_TICK || turn->event->kind == EVENT_DRAIN)
		return;
	log_event(LOG_LEVEL_INFO, "turn", "kind", kind_names[turn->event->kind],
	    "account", turn->event->account, "person",
	    turn->person[0] == '\0' ? NULL : turn->person, "outcome",
	    turn->outcome, "flow", turn->flow, NULL);
}

static int
run_events(struct store *store, const struct world *world, struct unit *unit,
    int64_t now_ms)
{
	size_t i, j;

	for (i = 0; i < unit->event_count; i++) {
		struct turn turn = {.store = store,
		    .world = world,
		    .arena = unit->arena,
		    .event = &unit->events[i],
		    .now_ms = now_ms};

		if (turn_run(&turn, &unit->fault) != 0)
			return -1;
		say_turn(&turn);
		unit->actions.more |= turn.actions.more;
		for (j = 0; j < turn.actions.count; j++)
			if (unit->actions.count < ACTIONS_MAX)
				unit->actions.list[unit->actions.count++] =
				    turn.actions.list[j];
	}
	return 0;
}

static void
run_unit(struct store *store, const struct world *world, struct unit *unit,
    int64_t now_ms)
{
	int result;

	unit->result = UNIT_DONE;
	unit->actions.count = 0;
	unit->actions.more = false;
	if (store_turn_begin(store, &unit->fault) != 0) {
		unit->result = UNIT_REFUSED;
		return;
	}
	result = unit->work != NULL ?
	    unit->work(unit->context, store, now_ms, &unit->fault) :
	    run_events(store, world, unit, now_ms);
	if (result == 0 && store_turn_keep(store, &unit->fault) == 0)
		return;
	unit->result = UNIT_FAULTY;
	unit->actions.count = 0;
	store_turn_undo(store);
	/* What the disk refuses is told by whoever looks at the batch. */
	if (unit->fault.kind != FAULT_BUSY)
		log_event(LOG_LEVEL_WARNING, "turn-undone", "why",
		    unit->fault.text, NULL);
}

static void
refuse_all(struct unit *first, const struct unit *end)
{
	struct unit *unit;

	for (unit = first; unit != end; unit = unit->next) {
		unit->result = UNIT_REFUSED;
		unit->actions.count = 0;
	}
}

/* Ends the list before *NEXT and gives that away. */
static struct unit *
cut_off(struct unit **next)
{
	struct unit *rest = *next;

	*next = NULL;
	return rest;
}

int
line_batch(struct store *store, const struct world *world, struct unit *units,
    int64_t now_ms, struct fault *fault)
{
	struct unit *rest;

	return line_batch_until(
	    store, world, units, now_ms, NULL, NULL, &rest, fault);
}

int
line_batch_until(struct store *store, const struct world *world,
    struct unit *units, int64_t now_ms,
    bool (*enough)(void *context, const struct unit *next), void *context,
    struct unit **rest, struct fault *fault)
{
	struct unit *unit, *kept = units;

	*rest = NULL;
	if (store_begin(store, fault) != 0) {
		refuse_all(units, NULL);
		return -1;
	}
	for (unit = units; unit != NULL; unit = unit->next) {
		run_unit(store, world, unit, now_ms);
		if (unit->next != NULL && enough != NULL &&
		    enough(context, unit->next))
			*rest = cut_off(&unit->next);
		if (store_in_transaction(store))
			continue;
		/* A full disk took back all before it too. */
		*fault = unit->fault;
		if (fault->kind == FAULT_FATAL) {
			refuse_all(kept, NULL);
			return -1;
		}
		refuse_all(kept, unit->next);
		kept = unit->next;
		if (kept != NULL && store_begin(store, fault) != 0) {
			refuse_all(kept, NULL);
			return -1;
		}
	}
	if (kept == NULL || store_commit(store, fault) == 0)
		return 0;
	store_rollback(store);
	refuse_all(kept, NULL);
	return -1;
}
