/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_task.c - a person has to look at it
 */
#include "line/desk_task.h"

#include "store/attention.h"

int
desk_task(struct turn *turn, struct follow_up task, struct fault *fault)
{
	int64_t id;

	if (task.desk == NULL)
		task.desk = DESK_GENERAL;
	task.opened_ms = turn->now_ms;
	return store_follow_up_open(turn->store, &task, &id, fault);
}
