/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_call.c - notices that are told by a call
 */
#include "line/notice_call.h"

#include <string.h>

#include "base/clock.h"
#include "line/notice.h"
#include "line/notice_recording.h"
#include "line/place.h"
#include "store/outbox.h"
#include "store/recipient.h"

#define SOURCE "notices"
#define CALLS_MAX 3
#define AGAIN_MS (20 * MINUTE_MS)

int
notice_call_place(struct turn *turn, const struct notice_call *call,
    int64_t *message, struct fault *fault)
{
	struct placing placing = {.person = call->person,
	    .flow = "notice",
	    .source = SOURCE,
	    .found = call->notice,
	    .notice = call->notice,
	    .urgent = call->urgent,
	    .language = call->language,
	    .purpose = PURPOSE_NOTICE,
	    .kind = KIND_NOTICE,
	    .due_ms = call->due_ms,
	    .last_ms = call->last_ms};

	return place_call(turn, &placing, message, fault);
}

/* Is it one of ours, with a notice that still goes, and not the last try? */
static int
may_ring_again(struct turn *turn, int64_t id, struct message *message,
    struct placed *placed, bool *again, struct fault *fault)
{
	int64_t at_ms = turn->now_ms + AGAIN_MS;
	enum notice_state state;
	int tries;

	if (store_message_get(
		turn->store, turn->arena, id, message, again, fault) != 0)
		return -1;
	*again = *again && message->call && message->notice != 0 &&
	    (message->last_ms == 0 || at_ms <= message->last_ms);
	if (!*again)
		return 0;
	if (store_placed_get(
		turn->store, turn->arena, id, placed, again, fault) != 0 ||
	    store_placed_about(turn->store, message->person, SOURCE,
		message->notice, &tries, fault) != 0 ||
	    store_notice_state(turn->store, message->notice, &state, fault) !=
		0)
		return -1;
	*again = *again && tries < CALLS_MAX &&
	    (state == NOTICE_RUNNING || state == NOTICE_PAUSED);
	return 0;
}

int
notice_call_lost(struct turn *turn, int64_t id, struct fault *fault)
{
	struct notice_call call = {.due_ms = turn->now_ms + AGAIN_MS};
	struct message message;
	struct placed placed;
	struct person person;
	bool again;

	if (may_ring_again(turn, id, &message, &placed, &again, fault) != 0)
		return -1;
	if (!again)
		return 0;
	if (store_person_by_id(turn->store, turn->arena, message.person,
		&person, &again, fault) != 0)
		return -1;
	if (!again)
		return 0;
	call.notice = message.notice;
	call.person = &person;
	call.language = placed.language;
	call.urgent = message.urgency == URGENCY_URGENT_NOTICE;
	call.last_ms = message.last_ms;
	if (notice_call_place(turn, &call, &id, fault) != 0)
		return -1;
	return id == 0 ? 0 :
			 store_recipient_settle(turn->store, message.notice,
			     person.id, id, REASON_NONE, fault);
}

int
notice_call_speaks(struct turn *turn, const struct placed *placed,
    const struct language **language, struct fault *fault)
{
	const struct world *world = turn->world;
	const struct notice_text *text;
	struct notice_row row;
	struct notice notice;
	bool found;

	*language = NULL;
	if (placed->language == NULL || strcmp(placed->source, SOURCE) != 0)
		return 0;
	if (store_notice_get(turn->store, turn->arena, placed->found, &row,
		&found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (notice_open(&world->languages, turn->arena, &row, &notice, fault) !=
	    0)
		return -1;
	text = notice_text_for(
	    &notice, placed->language, world->languages.list[0]);
	if (text != NULL && text->language == placed->language &&
	    notice_recording_path(world, turn->arena, text) != NULL)
		*language =
		    language_served(&world->call_languages, placed->language);
	return 0;
}
