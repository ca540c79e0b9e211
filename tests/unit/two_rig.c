/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * two_rig.c - a line with two accounts, of which the first carries all
 */
#include "two_rig.h"

#include <string.h>

#include "base/macros.h"

#define DRAINS_MAX 10 /* turns that send what there is */

int
two_start(void **state)
{
	struct line_of_two *two = calloc(1, sizeof(*two));

	if (rig_start((void **)&two->rig) != 0)
		return -1;
	two->accounts[0] = two->accounts[1] = two->rig->account;
	two->accounts[0].price = two->accounts[1].price = PRICE;
	two->accounts[0].traces = true;
	two->accounts[0].list_delay_ms = LIST_DELAY_MS;
	two->accounts[1].name = "second";
	two->rig->world.accounts = two->accounts;
	two->rig->world.account_count = 2;
	*state = two;
	return 0;
}

int
two_end(void **state)
{
	struct line_of_two *two = *state;

	rig_end((void **)&two->rig);
	free(two);
	return 0;
}

int64_t
two_add(struct line_of_two *two, enum purpose purpose, bool pinned)
{
	struct rig *rig = two->rig;
	struct interaction row = {.at_ms = rig->now_ms,
	    .person = rig_person(rig, AMINA).id,
	    .direction = DIRECTION_OUT,
	    .account = "main",
	    .text = slice_of("Hello")};
	struct message message = {.person = row.person,
	    .account = "main",
	    .pinned = pinned,
	    .to = {AMINA},
	    .text = row.text,
	    .state = MESSAGE_WAITING,
	    .urgency =
		purpose == PURPOSE_ANSWER ? URGENCY_ANSWER : URGENCY_NOTICE,
	    .purpose = purpose};

	rig_fine(rig, store_begin(rig->store, &rig->fault));
	rig_fine(rig, store_interaction_add(rig->store, &row, &rig->fault));
	message.id = row.id;
	rig_fine(rig, store_message_add(rig->store, &message, &rig->fault));
	rig_fine(rig, store_commit(rig->store, &rig->fault));
	return row.id;
}

void
two_answer(struct line_of_two *two, int64_t id, const char *account,
    int attempt, enum message_state state)
{
	rig_event(two->rig,
	    &(struct event){.kind = EVENT_SENT,
		.account = account,
		.message = id,
		.attempt = attempt,
		.remote_id = state == MESSAGE_SENT ? "SM1" : NULL,
		.state = state});
}

/* All that may go goes, and is taken; counted by account. */
void
two_drain(struct line_of_two *two, bool first_is_down)
{
	struct budget budgets[] = {
	    {"main", first_is_down ? 0 : ACTIONS_MAX, first_is_down},
	    {"second", ACTIONS_MAX, false}};
	struct event event = {.kind = EVENT_DRAIN,
	    .budgets = budgets,
	    .budget_count = ARRAY_LEN(budgets)};
	struct actions actions;
	size_t i;
	int turns;

	two->first = two->second = 0;
	for (turns = 0; turns < DRAINS_MAX; turns++) {
		rig_event(two->rig, &event);
		actions = two->rig->unit.actions;
		for (i = 0; i < actions.count; i++) {
			const struct action *action = &actions.list[i];

			assert_int_equal(action->kind, ACTION_SEND);
			if (strcmp(action->account, "main") == 0)
				two->first++;
			else
				two->second++;
			two_answer(two, action->message, action->account,
			    action->attempt, MESSAGE_SENT);
		}
	}
}

void
two_add_many(struct line_of_two *two, int count)
{
	while (count-- > 0)
		two_add(two, PURPOSE_NOTICE, false);
}

/* A tick each minute. */
void
two_pass(struct line_of_two *two, int minutes)
{
	while (minutes-- > 0) {
		two->rig->now_ms += MINUTE_MS;
		rig_event(two->rig,
		    &(struct event){.kind = EVENT_TICK, .paced = true});
	}
}
