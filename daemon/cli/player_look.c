/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_look.c - lookup NAME STATE: what a place on the network says
 *
 *     lookup permit ready            a state of the settings, from now on
 *     lookup permit unknown WORDS    words that no state knows
 *     lookup permit failed|blocked   no answer, or a page that turns us away
 *     lookup permit slow STATE       too late for whoever waits; for a
 *                                    caller when the clock runs again
 *     lookup permit asked 3          it was asked so often until now
 */
#include <string.h>

#include "base/clock.h"
#include "base/number.h"
#include "cli/player_look.h"

/* Its place, or -1.  The first line about a permit makes it known. */
static int
find(struct player *player, struct slice name)
{
	struct world *world = &player->world;
	size_t i;

	if (world->lookups != player->lookups) {
		memcpy(player->lookups, world->lookups,
		    world->lookup_count * sizeof(*world->lookups));
		world->lookups = player->lookups;
	}
	for (i = 0; i < world->lookup_count; i++)
		if (slice_is(name, player->lookups[i].name))
			return (int)i;
	if (!slice_is(name, "permit") || i == LOOKUPS_MAX)
		return -1;
	player->lookups[i] = (struct world_lookup){
	    .name = "permit", .a_day = 200, .timeout_ms = 5 * SECOND_MS};
	world->lookup_count++;
	return (int)i;
}

/* The first word, which is taken off. */
static struct slice
take_word(struct slice *text)
{
	const char *blank = memchr(text->data, ' ', text->length);
	struct slice word = *text;

	if (blank != NULL)
		word.length = (size_t)(blank - text->data);
	text->data += word.length;
	text->length -= word.length;
	*text = slice_trim(*text);
	return word;
}

static enum look_outcome
outcome_of(struct slice word)
{
	if (slice_is(word, "failed"))
		return LOOKED_FAILED;
	if (slice_is(word, "blocked"))
		return LOOKED_BLOCKED;
	return slice_is(word, "unknown") ? LOOKED_UNKNOWN : LOOKED_STATE;
}

static void
is_late(struct player *player, const struct script_line *line, int64_t look)
{
	player_event(
	    player, line, &(struct event){.kind = EVENT_LATE, .message = look});
}

static void
carry_out(struct player *player, const struct script_line *line,
    const struct action *action)
{
	struct event event = {.kind = EVENT_LOOKED,
	    .account = action->source,
	    .message = action->message};
	int place = find(player, slice_of(action->source));
	struct slice says =
	    place < 0 ? slice_of("failed") : player->says[place];
	struct slice word = take_word(&says);

	bool slow = slice_is(word, "slow");

	player->asked++;
	if (slow)
		word = take_word(&says);
	event.looked = outcome_of(word);
	event.text = event.looked == LOOKED_UNKNOWN ? says : word;
	if (slow && player->call.on) {
		player->late = event;
		player->is_late = true;
		return;
	}
	if (slow)
		is_late(player, line, action->message);
	player_event(player, line, &event);
}

void
player_look_comes(struct player *player, const struct script_line *line)
{
	if (!player->is_late)
		return;
	player->is_late = false;
	player_event(player, line, &player->late);
}

static bool
is_asked(const struct actions *actions, int64_t look)
{
	size_t i;

	for (i = 0; i < actions->count; i++)
		if (actions->list[i].kind == ACTION_LOOK &&
		    actions->list[i].message == look)
			return true;
	return false;
}

void
player_look(struct player *player, const struct script_line *line,
    const struct actions *actions)
{
	size_t i;

	for (i = 0; i < actions->count && !player->over; i++) {
		const struct action *action = &actions->list[i];

		if (action->kind == ACTION_LOOK)
			carry_out(player, line, action);
		else if (action->kind == ACTION_WAIT &&
		    !is_asked(actions, action->message))
			is_late(player, line, action->message);
	}
}

void
player_says(struct player *player, const struct script_line *line)
{
	int place = find(player, script_word(line, 1));
	struct slice says = script_rest(line, 2);
	int64_t count;

	if (place < 0 || says.length == 0)
		player_differs(player, line,
		    "written: lookup permit ready (or failed, blocked, unknown "
		    "WORDS, slow STATE, asked 3)");
	else if (!script_is(line, 2, "asked"))
		player->says[place] = (struct slice){
		    arena_copy(player->arena, says.data, says.length),
		    says.length};
	else if (number_parse(script_word(line, 3), 0, 100000, &count) != 0 ||
	    count != player->asked)
		player_differs(
		    player, line, "it was asked %d times", player->asked);
}
