/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_alarm.h - something is wrong with the line itself, and people have to know
 */
#ifndef LINE_DESK_ALARM_H
#define LINE_DESK_ALARM_H

#include "line/turn.h"

/*
 * A line `error` in the log and an urgent follow-up that is nobody's; while
 * one of the same topic is open, nothing is said twice.
 */
int desk_alarm(struct turn *, const char *topic, const char *account,
    struct fault *) MUST_CHECK;

#endif
