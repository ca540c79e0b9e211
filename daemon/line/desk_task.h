/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_task.h - a person has to look at it
 */
#ifndef LINE_DESK_TASK_H
#define LINE_DESK_TASK_H

#include "line/turn.h"
#include "store/follow_up.h"

/*
 * Opens TASK now, for the desk that is there for everything when it names none;
 * the caller says its topic, when it is due, and whom and what it is about.
 */
int desk_task(struct turn *, struct follow_up task, struct fault *) MUST_CHECK;

#endif
