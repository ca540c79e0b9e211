/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player.c - plays one conversation in plain text against the real line
 */
#include "base/utf8.h"
#include "cli/player_look.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/player_call.h"
#include "cli/player_notice.h"
#include "cli/player_place.h"
#include "provider/provider.h"
#include "store/outbox.h"
#include "store/reminder.h"

#define ARENA_MAX ((size_t)64 << 20)
#define HOP_MS HOUR_MS
#define HOPS_MAX 20000

int
player_start(struct player *player, struct loaded *loaded, const char *folder,
    struct fault *fault)
{
	*player = (struct player){.arena = arena_new(ARENA_MAX),
	    .loaded = loaded,
	    .world = loaded->world,
	    .next_status = 201};
	player->accounts[0] = (struct account){.name = "main",
	    .provider = "phone",
	    .number = loaded->settings->phone,
	    .calls = true,
	    .public_url = ""};
	player->world.accounts = player->accounts;
	player->world.account_count = 1;
	player->recordings =
	    arena_printf(player->arena, "%s/recordings", folder);
	player->world.recordings = player->recordings;
	/* Conversations are of words, whatever was recorded here. */
	player->world.audio = NULL;
	player->database = arena_printf(player->arena, "%s/talk.db", folder);
	player->now_ms = clock_from_local(&(struct local_time){
	    .year = 2026, .month = 1, .day = 7, .hour = 10});
	return store_open(player->database,
	    (struct slice){PLAYER_KEY, STORE_KEY_BYTES}, &player->store, fault);
}

void
player_stop(struct player *player)
{
	static const char *const ends[] = {
	    "", "-wal", "-shm", ".lock", ".marks"};
	size_t i;

	store_close(&player->store);
	for (i = 0; i < ARRAY_LEN(ends); i++)
		unlink(arena_printf(
		    player->arena, "%s%s", player->database, ends[i]));
	player_call_forget(player);
	arena_free(&player->arena);
}

void
player_differs(struct player *player, const struct script_line *line,
    const char *format, ...)
{
	va_list arguments;

	if (player->over)
		return;
	player->over = true;
	printf("%s:%d: ", line->file, line->number);
	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	putchar('\n');
}

static void
hear(struct player *player, const struct script_line *line,
    const struct action *action)
{
	struct heard_text *heard = &player->heard[player->heard_count];

	if (player->heard_count == HEARD_MAX ||
	    phone_number_parse(slice_of(action->to), &heard->to) != 0) {
		player_differs(player, line, "too many texts went out");
		return;
	}
	heard->text = action->text;
	heard->account = action->account;
	heard->message = player->last_message = action->message;
	player->went[player->went_count++ % WENT_MAX] =
	    (struct went){action->message, action->account};
	player->heard_count++;
}

/* What the made-up provider answers; a bad one is said once. */
static int
next_status(struct player *player, const struct action *action)
{
	int status = player->next_status;

	if (player->next_account != NULL &&
	    strcmp(player->next_account, action->account) != 0)
		return 201;
	player->next_status = 201;
	return status;
}

/* What the made-up provider says to a send, as an event. */
static void
answer_send(struct player *player, const struct script_line *line,
    const struct action *action)
{
	struct response response = {.status = next_status(player, action)};
	enum verdict verdict = verdict_by_status(&response);
	struct event event = {.kind = EVENT_SENT,
	    .account = action->account,
	    .message = action->message,
	    .attempt = action->attempt,
	    .state = verdict_state(verdict),
	    .account_wrong = verdict == VERDICT_MISCONFIGURED};

	if (verdict == VERDICT_SENT && action->kind == ACTION_PLACE)
		event.remote_id = player_place_id(player, action->message);
	if (verdict == VERDICT_SENT && action->kind == ACTION_PLACE)
		player_place_ring(player, line, action);
	else if (verdict == VERDICT_SENT)
		hear(player, line, action);
	player_event(player, line, &event);
}

void
player_event(struct player *player, const struct script_line *line,
    const struct event *event)
{
	struct unit unit = {
	    .arena = player->arena, .events = event, .event_count = 1};
	struct fault fault;
	size_t i;

	if (line_batch(player->store, &player->world, &unit, player->now_ms,
		&fault) != 0) {
		player_differs(player, line, "%s", fault.text);
		return;
	}
	if (unit.result != UNIT_DONE)
		player_differs(player, line, "%s", unit.fault.text);
	for (i = 0; i < unit.actions.count && !player->over; i++)
		if (unit.actions.list[i].kind == ACTION_FETCH ||
		    unit.actions.list[i].kind == ACTION_DROP)
			player_call_fetch(player, line, &unit.actions.list[i]);
		else if (unit.actions.list[i].kind == ACTION_CALL)
			player_call_hear(player, &unit.actions.list[i]);
		else if (unit.actions.list[i].kind == ACTION_END_CALL)
			player_place_stop(player, &unit.actions.list[i]);
		else if (unit.actions.list[i].kind == ACTION_RING)
			player_call_ring(player, &unit.actions.list[i]);
		else if (unit.actions.list[i].kind == ACTION_SEND ||
		    unit.actions.list[i].kind == ACTION_PLACE)
			answer_send(player, line, &unit.actions.list[i]);
		else if (unit.actions.list[i].kind == ACTION_ANSWER)
			hear(player, line, &unit.actions.list[i]);
	player_look(player, line, &unit.actions);
}

/* What is up has all the room that there is. */
static size_t
read_budgets(const struct player *player, struct budget *budgets)
{
	size_t i;

	for (i = 0; i < player->world.account_count; i++)
		budgets[i] =
		    (struct budget){.account = player->accounts[i].name,
			.sends = player->down[i] ? 0 : ACTIONS_MAX,
			.down = player->down[i]};
	return player->world.account_count;
}

void
player_wait(struct player *player, const struct script_line *line, int64_t ms)
{
	struct budget budgets[PLAYER_ACCOUNTS_MAX];
	struct event tick = {.kind = EVENT_TICK, .budgets = budgets};
	int hops = 0;

	tick.budget_count = read_budgets(player, budgets);

	while (ms > 0 && !player->over && hops++ < HOPS_MAX) {
		int64_t hop = ms < HOP_MS ? ms : HOP_MS, due_ms = 0;
		struct fault fault;

		/* A reminder goes when it is due, not at the next hop. */
		if (store_reminder_next(player->store, &due_ms, &fault) != 0)
			player_differs(player, line, "%s", fault.text);
		if (due_ms > player->now_ms && due_ms - player->now_ms < hop)
			hop = due_ms - player->now_ms;
		hop = player_notice_hop(player, hop);
		/* Of several ways, how each fares is looked at by the minute. */
		if (player->world.account_count > 1 && hop > MINUTE_MS)
			hop = MINUTE_MS;
		player->now_ms += hop;
		ms -= hop;
		player_look_comes(player, line);
		player_call_passes(player, line);
		player_event(player, line, &tick);
	}
}

/* Without the marks that only turn the direction of reading. */
static struct slice
without_isolates(struct arena *arena, struct slice text)
{
	const char *at = text.data, *end = at + text.length;
	struct text out = text_new(arena, text.length + 1);

	while (at < end) {
		uint32_t code = utf8_next(&at, end);

		if (code < 0x2066 || code > 0x2069)
			text_add_code(&out, code);
	}
	return (struct slice){out.data, out.length};
}

bool
player_is_same(struct player *player, struct slice got, struct slice wanted)
{
	return slice_equals(got, wanted) ||
	    slice_equals(without_isolates(player->arena, got),
		without_isolates(player->arena, wanted));
}

void
player_expect_silence(struct player *player, const struct script_line *line)
{
	player_call_expect_silence(player, line);
	player_place_expect_silence(player, line);
	if (player->heard_count == 0)
		return;
	player_differs(player, line,
	    "before this line nothing was expected, "
	    "but this went out:\n  >  %s  %.*s",
	    player->heard[0].to.e164, (int)player->heard[0].text.length,
	    player->heard[0].text.data);
}
