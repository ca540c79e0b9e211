/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * text.c - fuzz: a conversation, each line a text, by the flows that ship
 *
 * Whatever somebody texts: all of it is answered or kept, the answers are
 * valid and few, and nobody hears another's.
 */
#include "fuzz.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "line/line.h"

#define NOW_MS INT64_C(1795158000000)
#define TEXTS_MAX 12
#define RUNS_MAX 400 /* with one database; it grows */

static struct loaded *loaded;
static struct store *store;
static int runs;

static void
open_store(void)
{
	struct fault fault;

	if (store != NULL && runs++ < RUNS_MAX)
		return;
	runs = 0;
	store_close(&store);
	fuzz_need(
	    store_open(":memory:", slice_of("0123456789abcdef0123456789abcdef"),
		&store, &fault) == 0,
	    "there is a database");
}

static void
say(struct arena *arena, const char *from, struct slice text, int number)
{
	struct event event = {.kind = EVENT_TEXT,
	    .account = "phone",
	    .remote_id = arena_printf(arena, "%d-%d-%s", runs, number, from),
	    .from = from,
	    .to = "+390810000000",
	    .text = utf8_clean(arena, text)};
	struct unit unit = {.arena = arena, .events = &event, .event_count = 1};
	struct fault fault;
	size_t i;

	fuzz_need(
	    line_batch(store, &loaded->world, &unit,
		NOW_MS + runs * DAY_MS + number * MINUTE_MS, &fault) == 0 &&
		unit.result == UNIT_DONE,
	    "a text is taken");
	for (i = 0; i < unit.actions.count; i++) {
		const struct action *action = &unit.actions.list[i];

		if (action->kind != ACTION_ANSWER)
			continue;
		fuzz_need(strcmp(action->to, from) == 0,
		    "an answer goes to who wrote");
		fuzz_need(
		    action->text.length > 0 && utf8_is_valid(action->text),
		    "an answer says something, in UTF-8");
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice rest = {(const char *)data, size};
	struct arena *arena = fuzz_arena();
	const char *from;
	int number;

	if (loaded == NULL)
		loaded = fuzz_loaded("timezone Europe/Rome\n");
	open_store();
	from = arena_printf(arena, "+39333%07d", runs);
	for (number = 0; rest.length > 0 && number < TEXTS_MAX; number++) {
		struct slice text = fuzz_cut(&rest, '\n');

		if (text.length > EVENT_TEXT_MAX / 3)
			text.length = EVENT_TEXT_MAX / 3;
		say(arena, from, text, number);
	}
	return 0;
}
