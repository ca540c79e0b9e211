/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_appointment.h - lines of a conversation in plain text in which the
 * desk does something with appointments, or time passes
 */
#ifndef CLI_PLAYER_APPOINTMENT_H
#define CLI_PLAYER_APPOINTMENT_H

#include "cli/player.h"

void play_appointment(struct player *, const struct script_line *);
void play_desk(struct player *, const struct script_line *);
void play_waits(struct player *, const struct script_line *);
void play_cancel(struct player *, const struct script_line *);
void play_no_reminders(struct player *, const struct script_line *);
void play_until(struct player *, const struct script_line *);

#endif
