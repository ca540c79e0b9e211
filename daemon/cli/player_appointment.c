/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_appointment.c - what the desk does with an appointment, in a
 * conversation in plain text
 */
#include "cli/player_desk.h"
#include "cli/player_person.h"
#include "serve/settings_desk.h"
#include "store/waiting.h"

static const char *
copy(struct player *player, struct slice word)
{
	return arena_copy(player->arena, word.data, word.length);
}

/* appointment +39… NA4821 2026-11-24 10:30 [at legal], via Imbriani 218 */
void
play_appointment(struct player *player, const struct script_line *line)
{
	bool at_desk = script_is(line, 5, "at");
	struct slice place = script_rest(line, at_desk ? 7 : 5);
	struct person *person = player_person(player, line);
	struct appointment appointment = {
	    .code = copy(player, script_word(line, 2)),
	    .starts_ms = player_moment(line, 3),
	    .place = copy(player, place),
	    .desk = at_desk ? copy(player, script_word(line, 6)) : NULL,
	    .ref = copy(player, script_word(line, 2))};
	struct fault fault;

	if (person == NULL)
		return;
	appointment.person = person->id;
	if (appointment.starts_ms < 0 || place.length == 0)
		player_differs(player, line,
		    "written: appointment NUMBER CODE 2026-11-24 10:30, PLACE");
	else if (store_appointment_put(player->store, &appointment,
		     &player->world.reminders, player->now_ms, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
}

/* desk legal, slots 30m: a line of a desk in the settings, or desk legal */
void
play_desk(struct player *player, const struct script_line *line)
{
	struct script_line rest = *line;
	struct findings findings = findings_new(player->arena);
	struct settings_reader reader = {
	    .settings = player->loaded->settings, .findings = &findings};
	const char *name = copy(player, script_word(line, 1));

	reader.desk = (struct desk_hours *)desk_find(
	    player->desks, player->world.desk_count, name);
	if (reader.desk == NULL && player->world.desk_count < DESKS_MAX) {
		reader.desk = &player->desks[player->world.desk_count++];
		*reader.desk = desk_plain(name, 0);
		player->world.desks = player->desks;
	}
	rest.words += 2;
	rest.count -= 2;
	if (reader.desk == NULL || line->count < 3)
		player_differs(
		    player, line, "written: desk legal open Thu 15:00-18:00");
	else
		settings_desk_line(&reader, &rest);
	if (findings.errors > 0)
		player_differs(player, line, "%s", findings.list[0].message);
}

/* waits +39… legal NA4821: in the list for a slot, with that code */
void
play_waits(struct player *player, const struct script_line *line)
{
	struct person *person = player_person(player, line);
	struct waiting waiting = {.desk = copy(player, script_word(line, 2)),
	    .code = copy(player, script_word(line, 3)),
	    .since_ms = player->now_ms};
	struct fault fault;

	if (person == NULL)
		return;
	waiting.person = person->id;
	if (store_waiting_add(player->store, &waiting, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
}

/* The one of the code at word 1; false when there is none. */
static bool
find(struct player *player, const struct script_line *line,
    struct appointment *appointment)
{
	struct fault fault;
	bool found;

	if (store_appointment_by_code(player->store, player->arena,
		script_word(line, 1), player->now_ms, appointment, &found,
		&fault) != 0)
		player_differs(player, line, "%s", fault.text);
	else if (!found)
		player_differs(
		    player, line, "there is no appointment of this code");
	return !player->over;
}

/* cancel NA4821 */
void
play_cancel(struct player *player, const struct script_line *line)
{
	struct appointment appointment;
	struct fault fault;

	if (find(player, line, &appointment) &&
	    store_appointment_move(player->store, appointment.id,
		APPOINTMENT_CANCELLED, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
}

/* no-reminders NA4821 */
void
play_no_reminders(struct player *player, const struct script_line *line)
{
	struct appointment appointment;
	struct fault fault;

	if (!find(player, line, &appointment))
		return;
	appointment.no_reminders = true;
	if (store_appointment_put(player->store, &appointment,
		&player->world.reminders, player->now_ms, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
}

/* until 2026-11-22 10:31: time passes up to then */
void
play_until(struct player *player, const struct script_line *line)
{
	int64_t at_ms = player_moment(line, 1);

	if (at_ms < player->now_ms)
		player_differs(player, line,
		    "written: until 2026-11-22 10:31, a moment to come");
	else
		player_wait(player, line, at_ms - player->now_ms);
}
