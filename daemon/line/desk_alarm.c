/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_alarm.c - something is wrong with the line itself, and people have to know
 */
#include "line/desk_alarm.h"

#include "base/clock.h"
#include "base/log.h"
#include "line/desk_task.h"

int
desk_alarm(struct turn *turn, const char *topic, const char *account,
    struct fault *fault)
{
	struct interaction row = {.at_ms = turn->now_ms,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_ERROR,
	    .account = account,
	    .text = slice_of(topic)};
	struct follow_up follow_up = {
	    .topic = topic, .due_ms = turn->now_ms + HOUR_MS, .urgent = true};
	int64_t id;

	if (store_follow_up_find(turn->store, 0, topic, "desk", &id, fault) !=
	    0)
		return -1;
	if (id != 0)
		return 0;
	log_event(LOG_LEVEL_ERROR, "told-desk", "account", account, "what",
	    topic, NULL);
	if (store_interaction_add(turn->store, &row, fault) != 0)
		return -1;
	follow_up.interaction = row.id;
	return desk_task(turn, follow_up, fault);
}
