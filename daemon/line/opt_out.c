/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * opt_out.c - what the provider says of who wants no more messages
 */
#include "line/opt_out.h"

#include "store/opt_out.h"

static int
change(struct turn *turn, struct person *person, bool stops, struct slice words,
    struct fault *fault)
{
	struct opt_change change = {.purpose = PURPOSE_ALL,
	    .stops = stops,
	    .at_ms = turn->now_ms,
	    .way = OPT_BY_PROVIDER,
	    .words = words};

	return store_opt_out_change(turn->store, person, &change, fault);
}

int
opt_out_mirror(
    struct turn *turn, struct person *person, bool known, struct fault *fault)
{
	const struct event *event = turn->event;
	bool stopped = person->stops.all_ms != 0;

	if (event->opted_out_there && !stopped)
		return change(turn, person, true, event->text, fault);
	if (event->opted_in_there && stopped && !known)
		return change(turn, person, false, event->text, fault);
	return 0;
}

/* No text of theirs stands in the log for it. */
static int
write_row(struct turn *turn, struct person *person, struct fault *fault)
{
	struct interaction row = {.at_ms = turn->now_ms,
	    .person = person->id,
	    .before = person->last_interaction,
	    .cause = turn->event->message,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_IN,
	    .kind = KIND_OPT_OUT,
	    .account = turn->event->account,
	    .text = slice_of("stop all, said the provider")};

	if (store_interaction_add(turn->store, &row, fault) != 0)
		return -1;
	person->last_interaction = row.id;
	return store_person_save(turn->store, person, false, fault);
}

int
opt_out_mirror_message(struct turn *turn, struct fault *fault)
{
	struct person person;
	bool found, old;

	if (!turn->event->opted_out_there)
		return 0;
	if (store_person_of_interaction(turn->store, turn->arena,
		turn->event->message, &person, &found, fault) != 0 ||
	    store_opt_out_is_old(
		turn->store, turn->event->message, &old, fault) != 0)
		return -1;
	if (!found || old || person.stops.all_ms != 0)
		return 0;
	if (change(turn, &person, true, slice_of(NULL), fault) != 0)
		return -1;
	return write_row(turn, &person, fault);
}
