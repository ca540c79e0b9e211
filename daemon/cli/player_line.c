/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_line.c - what each line of a conversation in plain text does
 */
#include <string.h>

#include "base/moment.h"
#include "base/nearest.h"
#include "base/number.h"
#include "cli/player_call.h"
#include "cli/player_desk.h"
#include "cli/player_join.h"
#include "cli/player_look.h"
#include "cli/player_notice.h"
#include "cli/player_person.h"
#include "cli/player_send.h"
#include "store/appointment.h"

#define WAIT_MAX_MS (400 * DAY_MS)

int64_t
player_moment(const struct script_line *line, size_t index)
{
	struct local_time local = {.hour = 0};
	int minutes;

	if (date_parse(script_word(line, index), &local) != 0 ||
	    hour_parse(script_word(line, index + 1), &minutes) != 0)
		return -1;
	local.hour = minutes / 60;
	local.minute = minutes % 60;
	return clock_from_local(&local);
}

/* now 2026-11-20 09:00 */
static void
play_now(struct player *player, const struct script_line *line)
{
	int64_t at = player_moment(line, 1);

	if (at < 0)
		player_differs(player, line, "written: now 2026-11-20 09:00");
	else
		player->now_ms = at;
}

/* wait 24h */
static void
play_wait(struct player *player, const struct script_line *line)
{
	int64_t ms;

	if (duration_parse(script_word(line, 1), WAIT_MAX_MS, &ms) != 0)
		player_differs(player, line,
		    "written: wait 24h (or 30s, 10m, "
		    "3d)");
	else
		player_wait(player, line, ms);
}

/* case +39… 26NA123456 in_process [2026-12-01 10:30, PLACE, or: pin 4711] */
static void
play_case(struct player *player, const struct script_line *line)
{
	struct slice number = script_word(line, 2),
		     state = script_word(line, 3), date = script_word(line, 4),
		     time = script_word(line, 5), place = script_rest(line, 6);
	struct person *person = player_person(player, line);
	struct case_file file = {
	    .number = arena_copy(player->arena, number.data, number.length),
	    .state = arena_copy(player->arena, state.data, state.length),
	    .checked_ms = player->now_ms};
	struct fault fault;

	if (person == NULL)
		return;
	if (!case_state_is_known(state)) {
		player_differs(player, line, "there is no state '%.*s'",
		    (int)state.length, state.data);
		return;
	}
	if (slice_is(date, "pin")) {
		file.pin = arena_copy(player->arena, time.data, time.length);
	} else if (date.length > 0) {
		file.date = arena_copy(player->arena, date.data, date.length);
		file.time = arena_copy(player->arena, time.data, time.length);
		file.place =
		    arena_copy(player->arena, place.data, place.length);
	}
	file.person = person->id;
	if (store_case_put(player->store, &file, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
}

/* <  +39…  text */
static void
play_came(struct player *player, const struct script_line *line)
{
	struct phone_number number;
	struct event event = {.kind = EVENT_TEXT,
	    .account = "main",
	    .to = player->accounts[0].number,
	    .text = script_rest(line, 2)};

	if (player_number(player, line, 1, &number) != 0)
		return;
	event.from = arena_string(player->arena, number.e164);
	event.remote_id =
	    arena_printf(player->arena, "TALK%d", ++player->sequence);
	player_event(player, line, &event);
}

void
player_take(struct player *player, size_t index)
{
	memmove(&player->heard[index], &player->heard[index + 1],
	    (player->heard_count - index - 1) * sizeof(*player->heard));
	player->heard_count--;
}

/* >  +39…  text, or nothing */
static void
play_expected(struct player *player, const struct script_line *line)
{
	struct slice wanted = script_rest(line, 2), got;
	struct phone_number number;
	size_t i = 0;

	if (player_number(player, line, 1, &number) != 0)
		return;
	while (i < player->heard_count &&
	    strcmp(player->heard[i].to.e164, number.e164) != 0)
		i++;
	if (i == player->heard_count) {
		if (!slice_is(wanted, "nothing"))
			player_differs(player, line,
			    "nothing went out\n  expected: %.*s",
			    (int)wanted.length, wanted.data);
		return;
	}
	got = player->heard[i].text;
	if (!player_is_same(player, got, wanted))
		player_differs(player, line,
		    "another text went out\n  expected: %.*s\n  got:      "
		    "%.*s",
		    (int)wanted.length, wanted.data, (int)got.length, got.data);
	player_take(player, i);
}

/* receipt delivered: for the text that went out last */
static void
play_receipt(struct player *player, const struct script_line *line)
{
	struct event event = {.kind = EVENT_RECEIPT,
	    .account = "main",
	    .message = player->last_message,
	    .state = message_state_find(script_word(line, 1))};

	if (event.state == MESSAGE_STATES)
		player_differs(player, line, "written: receipt delivered");
	else
		player_event(player, line, &event);
}

/* crash: all memory is lost, the file is opened again */
static void
play_crash(struct player *player, const struct script_line *line)
{
	struct fault fault;

	store_close(&player->store);
	if (store_open(player->database,
		(struct slice){PLAYER_KEY, STORE_KEY_BYTES}, &player->store,
		&fault) != 0)
		player_differs(player, line, "%s", fault.text);
}

static const struct player_word words[] = {
    {"<", play_came, true},
    {">", play_expected, false},
    {"now", play_now, true},
    {"wait", play_wait, true},
    {"appointment", play_appointment, true},
    {"desk", play_desk, true},
    {"waits", play_waits, true},
    {"case", play_case, true},
    {"person", play_person, true},
    {"cancel", play_cancel, true},
    {"no-reminders", play_no_reminders, true},
    {"until", play_until, true},
    {"set", play_set, true},
    {"receipt", play_receipt, true},
    {"crash", play_crash, true},
    {"lookup", player_says, true},
    {"notice", play_notice, true},
    {"staff", play_staff, true},
    {NULL, NULL, false},
};

static const struct player_word *
find_word(const struct player_word *list, const struct script_line *line,
    struct nearest *nearest)
{
	for (; list->word != NULL; list++) {
		nearest_try(nearest, list->word);
		if (script_is(line, 0, list->word))
			return list;
	}
	return NULL;
}

void
player_line(struct player *player, const struct script_line *line)
{
	struct nearest nearest = nearest_start(script_word(line, 0));
	const struct player_word *word = find_word(words, line, &nearest);

	if (word == NULL)
		word = find_word(player_call_words, line, &nearest);
	if (word == NULL)
		word = find_word(player_place_words, line, &nearest);
	if (word == NULL)
		word = find_word(player_join_words, line, &nearest);
	if (word == NULL)
		word = find_word(player_send_words, line, &nearest);
	if (word != NULL) {
		if (word->silent)
			player_expect_silence(player, line);
		if (!player->over)
			word->play(player, line);
		return;
	}
	player_differs(player, line,
	    "no line of a conversation begins with "
	    "'%.*s'%s",
	    (int)script_word(line, 0).length, script_word(line, 0).data,
	    nearest_said(&nearest, player->arena));
}
