/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_place.c - the lines of a conversation that are about calls of ours
 *
 *     rings  +39…          the line calls: somebody's phone rings
 *     answer call          they answer it (answer call unsure: maybe a machine)
 *     machine, busy, no answer, failed
 *     stops  +39…          the line makes it stop to ring
 *     answer main 503      what the provider says to the next send
 */
#include "cli/player_send.h"

#include <string.h>

#include "base/number.h"
#include "cli/player_call.h"
#include "cli/player_join.h"

const char *
player_place_id(struct player *player, int64_t call)
{
	return arena_printf(player->arena, "PLACED%lld", (long long)call);
}

void
player_place_ring(struct player *player, const struct script_line *line,
    const struct action *action)
{
	struct ringing *ringing;

	if (player->ringing_count == RINGING_MAX) {
		player_differs(player, line, "too many phones ring");
		return;
	}
	ringing = &player->ringing[player->ringing_count++];
	*ringing = (struct ringing){.call = action->message, .to = action->to};
}

void
player_place_expect_silence(
    struct player *player, const struct script_line *line)
{
	size_t i;

	for (i = 0; i < player->ringing_count; i++)
		if (!player->ringing[i].expected)
			player_differs(player, line,
			    "before this line a call was placed:\n  rings  %s",
			    player->ringing[i].to);
		else if (player->ringing[i].stopped)
			player_differs(player, line,
			    "before this line a phone stopped to ring:\n"
			    "  stops  %s",
			    player->ringing[i].to);
}

/* rings  +39… */
static void
play_rings(struct player *player, const struct script_line *line)
{
	size_t i;

	for (i = 0; i < player->ringing_count; i++) {
		struct ringing *ringing = &player->ringing[i];

		if (ringing->expected || !script_is(line, 1, ringing->to))
			continue;
		ringing->expected = true;
		return;
	}
	player_differs(player, line, "no such phone rings");
	player_place_expect_silence(player, line);
}

/* The phone of the number at INDEX, or the only one, stops to ring. */
static bool
take_one(struct player *player, const struct script_line *line, size_t index,
    bool stopped, struct ringing *taken)
{
	size_t i = 0;

	while (line->count > index && i < player->ringing_count &&
	    !script_is(line, index, player->ringing[i].to))
		i++;
	if (i >= player->ringing_count || !player->ringing[i].expected ||
	    player->ringing[i].stopped != stopped) {
		player_differs(player, line, "no phone rings");
		return false;
	}
	*taken = player->ringing[i];
	player->ringing_count--;
	memmove(&player->ringing[i], &player->ringing[i + 1],
	    (player->ringing_count - i) * sizeof(*taken));
	return true;
}

static bool
take_ringing(struct player *player, const struct script_line *line,
    size_t index, struct ringing *taken)
{
	return take_one(player, line, index, false, taken);
}

static struct event
event_of(
    struct player *player, const struct ringing *ringing, enum event_kind kind)
{
	return (struct event){.kind = kind,
	    .account = "main",
	    .remote_id = player_place_id(player, ringing->call),
	    .from = player->accounts[0].number,
	    .to = ringing->to,
	    .text = {"", 0},
	    .call = ringing->call,
	    .placed = true};
}

/* answer call [unsure] [+39…] */
static void
answer_call(struct player *player, const struct script_line *line)
{
	bool unsure = script_is(line, 2, "unsure");
	struct player_call *call = &player->call;
	struct ringing ringing;
	struct event event;

	if (!take_ringing(player, line, unsure ? 3 : 2, &ringing))
		return;
	player_join_hold(player, line);
	event = event_of(player, &ringing, EVENT_CALL);
	event.answered = unsure ? ANSWERED_UNSURE : ANSWERED_PERSON;
	*call = (struct player_call){.on = true,
	    .placed = true,
	    .last_message = call->last_message,
	    .began_ms = player->now_ms,
	    .from = event.from,
	    .to = event.to,
	    .remote_id = event.remote_id,
	    .last = event};
	player_event(player, line, &event);
}

static void
play_answer(struct player *player, const struct script_line *line)
{
	const struct account *account;
	int64_t status;

	if (script_is(line, 1, "call"))
		answer_call(player, line);
	else if (number_parse(script_word(line, 2), 0, 599, &status) != 0)
		player_differs(
		    player, line, "written: answer main 503 (or: answer call)");
	else if ((account = player_account(player, line, 1)) != NULL) {
		player->next_status = (int)status;
		player->next_account = account->name;
	}
}

/* A machine answers: it has to hear nothing at all. */
static void
play_machine(struct player *player, const struct script_line *line)
{
	const struct call_script *script = &player->call.script;
	struct ringing ringing;
	struct event event;

	if (!take_ringing(player, line, 1, &ringing))
		return;
	event = event_of(player, &ringing, EVENT_CALL);
	event.answered = ANSWERED_MACHINE;
	player_event(player, line, &event);
	if (script->spoken_count > 0 || script->wait.then != CALL_HANG_UP)
		player_differs(player, line, "the machine was told something");
	event.kind = EVENT_CALL_ENDED;
	player_event(player, line, &event);
}

static void
end_ringing(struct player *player, const struct script_line *line, size_t index,
    enum call_end end)
{
	struct ringing ringing;
	struct event event;

	if (!take_ringing(player, line, index, &ringing))
		return;
	event = event_of(player, &ringing, EVENT_CALL_ENDED);
	event.end = end;
	player_event(player, line, &event);
}

static void
play_busy(struct player *player, const struct script_line *line)
{
	end_ringing(player, line, 1, CALL_BUSY);
}

/* no answer */
static void
play_no(struct player *player, const struct script_line *line)
{
	end_ringing(player, line, 2, CALL_UNANSWERED);
}

static void
play_failed(struct player *player, const struct script_line *line)
{
	end_ringing(player, line, 1, CALL_FAILED);
}

void
player_place_stop(struct player *player, const struct action *action)
{
	size_t i;

	for (i = 0; i < player->ringing_count; i++)
		if (strcmp(action->remote_id,
			player_place_id(player, player->ringing[i].call)) == 0)
			player->ringing[i].stopped = true;
}

/* stops  +39…: the line made that phone stop to ring */
static void
play_stops(struct player *player, const struct script_line *line)
{
	struct ringing ringing;
	struct event event;

	if (!take_one(player, line, 1, true, &ringing))
		return;
	event = event_of(player, &ringing, EVENT_CALL_ENDED);
	event.end = CALL_UNANSWERED;
	player_event(player, line, &event);
}

const struct player_word player_place_words[] = {
    {"rings", play_rings, false},
    {"stops", play_stops, false},
    {"answer", play_answer, true},
    {"machine", play_machine, true},
    {"busy", play_busy, true},
    {"no", play_no, true},
    {"failed", play_failed, true},
    {NULL, NULL, false},
};
