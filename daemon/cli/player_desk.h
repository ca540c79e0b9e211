/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_desk.h - the lines of a conversation that are about the desk: what it
 * does with an appointment, what it has set
 */
#ifndef CLI_PLAYER_DESK_H
#define CLI_PLAYER_DESK_H

#include "cli/player.h"

/* player_appointment.c: what the desk does with one, and time for it. */
void play_appointment(struct player *, const struct script_line *);
void play_desk(struct player *, const struct script_line *);
void play_waits(struct player *, const struct script_line *);
void play_cancel(struct player *, const struct script_line *);
void play_no_reminders(struct player *, const struct script_line *);
void play_until(struct player *, const struct script_line *);
/* player_staff.c: what somebody there does in a conversation. */
void play_staff(struct player *, const struct script_line *);
/* player_set.c: a line of the settings. */
void play_set(struct player *, const struct script_line *);

#endif
