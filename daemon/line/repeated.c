/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * repeated.c - texts that a machine may have written, or the same again
 */
#include "line/repeated.h"

#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "flow/hear.h"
#include "prompt/own.h"
#include "words/fold.h"

/* A code, a number or a key is shorter, and may well come again. */
#define LONG_LETTERS 12
#define SAME_MOST 2 /* of the same before this one, that were answered */
#define SAME_MOST_DANGER 5
#define SAME_MS HOUR_MS
#define MACHINE_MS (24 * HOUR_MS)
#define QUICK_ANSWERS 12 /* nobody reads so many in QUICK_MS */
#define QUICK_MS (60 * SECOND_MS)
#define ROWS_MAX 64 /* that are looked at */

struct looking {
	struct turn *turn;
	const char *flow; /* that answers `repeated` */
	struct slice text; /* that came, folded */
	int64_t since_ms;
	bool beyond; /* another text does not end the look back */
	int same; /* texts like it, without another one in between */
	bool other; /* there was another one */
	bool said; /* one of those since then led to that flow */
	bool said_same; /* … of those that are the same */
};

static void
take(struct looking *looking, const struct interaction *row)
{
	bool said = row->flow != NULL && strcmp(row->flow, looking->flow) == 0;

	if (row->channel != CHANNEL_TEXT || row->direction != DIRECTION_IN ||
	    row->kind != KIND_TEXT)
		return;
	if (!looking->other)
		looking->other = !slice_equals(
		    fold(looking->turn->arena, row->text), looking->text);
	looking->same += !looking->other;
	looking->said |= said;
	looking->said_same |= said && !looking->other;
}

/* Goes back along what was said, the newest first. */
static int
look_back(struct looking *looking, int64_t id, struct fault *fault)
{
	struct interaction row;
	int i;

	for (i = 0; i < ROWS_MAX && id > 0; i++, id = row.before) {
		bool found;

		if (store_interaction_get(looking->turn->store,
			looking->turn->arena, id, &row, &found, fault) != 0)
			return -1;
		if (!found || row.at_ms < looking->since_ms)
			return 0;
		take(looking, &row);
		if (looking->other && !looking->beyond)
			return 0;
	}
	return 0;
}

static bool
is_by_machine(const struct turn *turn)
{
	struct slice text = turn->event->text;

	return prompts_is_own(turn->world->prompts, turn->arena, text) ||
	    words_is_automatic(turn->world->words, turn->arena, text);
}

static bool
is_too_quick(const struct turn *turn, const struct person *person)
{
	return person->answers >= QUICK_ANSWERS &&
	    turn->now_ms - person->window_ms < QUICK_MS;
}

static enum repeated
judge(const struct looking *looking, bool machine, bool quick, bool danger)
{
	if (machine || (quick && !danger))
		return looking->said ? REPEATED_SILENT : REPEATED_ONCE;
	if (looking->same < (danger ? SAME_MOST_DANGER : SAME_MOST))
		return REPEATED_NOT;
	return looking->said_same ? REPEATED_SILENT : REPEATED_ONCE;
}

int
repeated_look(struct turn *turn, const struct person *person,
    const struct match *match, enum repeated *repeated, struct fault *fault)
{
	const struct program *program = turn->world->program;
	bool danger = flow_comes_first(match->concept);
	struct looking looking = {.turn = turn};
	bool machine, quick;

	*repeated = REPEATED_NOT;
	if (program->repeated < 0 || (flow_overrules(match) && !danger))
		return 0;
	looking.flow = program->flows[program->repeated].name;
	looking.text = fold(turn->arena, turn->event->text);
	if (utf8_count(looking.text) <= LONG_LETTERS)
		return 0;
	machine = is_by_machine(turn);
	quick = is_too_quick(turn, person);
	looking.since_ms = turn->now_ms - (machine ? MACHINE_MS : SAME_MS);
	looking.beyond = machine || quick;
	if (look_back(&looking, person->last_interaction, fault) != 0)
		return -1;
	*repeated = judge(&looking, machine, quick, danger);
	/* After a STOP a machine is told nothing at all. */
	if (*repeated == REPEATED_ONCE && person->stops.all_ms != 0)
		*repeated = REPEATED_SILENT;
	return 0;
}

int
repeated_step(const struct world *world)
{
	return world->program->flows[world->program->repeated].first_step;
}
