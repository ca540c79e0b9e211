/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_appointment.c - what the desk does with an appointment, in a
 * conversation in plain text
 */
#include "base/moment.h"
#include "cli/player.h"
#include "store/appointment.h"

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
