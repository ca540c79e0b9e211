/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * waiting.c - a slot that is free is offered to who waits, one after another
 *
 * Nobody holds a place up: who must not be written to is called by a person,
 * and who says nothing three times is taken out and called too.  For who
 * sleeps the slot waits until the morning, if the morning is soon enough.
 */
#include "line/waiting.h"

#include "base/clock.h"
#include "base/moment.h"
#include "line/slot.h"
#include "line/unasked.h"

#define OFFERS_PER_LOOK 4
#define LATE_PER_TICK 8
#define SLOTS_PER_LOOK 500
#define SOON_MS MINUTE_MS /* until a desk is looked at again */
#define LAST_ANSWER_MS HOUR_MS /* before the slot, nobody can say yes later */
#define ANSWER_MIN_MS (30 * MINUTE_MS) /* who has less is not asked */
#define MISSED_MAX 3

static int
take_out(struct turn *turn, const struct waiting *waiting, const char *topic,
    struct fault *fault)
{
	if (unasked_follow_up(turn, waiting->desk, waiting->person, topic, 0,
		INT64_MAX, fault) != 0)
		return -1;
	return store_waiting_drop(turn->store, waiting->id, fault);
}

/* They said nothing in time: the slot is for the next, at once. */
static int
end_late(struct turn *turn, const struct offer *offer, struct fault *fault)
{
	struct waiting waiting;
	bool found;

	if (store_offer_set(turn->store, offer->id, OFFER_LATE, fault) != 0 ||
	    store_waiting_by_id(turn->store, turn->arena, offer->waiting,
		&waiting, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (waiting.missed + 1 >= MISSED_MAX &&
	    take_out(turn, &waiting, "waiting-silent", fault) != 0)
		return -1;
	if (store_waiting_missed(
		turn->store, waiting.id, waiting.missed + 1, fault) != 0)
		return -1;
	return store_waiting_set_look(
	    turn->store, waiting.desk, turn->now_ms, fault);
}

/* Is the slot at AT so near that nobody could be asked and answer? */
static bool
is_too_near(const struct turn *turn, int64_t at_ms)
{
	return at_ms - LAST_ANSWER_MS < turn->now_ms + ANSWER_MIN_MS;
}

/* Until when who has these quiet hours may answer. */
static int64_t
deadline(const struct turn *turn, const struct desk_hours *desk,
    const struct quiet_hours *hours, int64_t at_ms)
{
	int64_t until_ms = turn->now_ms + desk->answer_ms;

	if (quiet_is(hours, until_ms))
		until_ms = quiet_ends(hours, until_ms) + LAST_ANSWER_MS;
	return until_ms < at_ms - LAST_ANSWER_MS ? until_ms :
						   at_ms - LAST_ANSWER_MS;
}

/* A slot of a desk on its way to somebody. */
struct offering {
	struct turn *turn;
	const struct desk_hours *desk;
	struct waiting waiting;
	struct offer offer;
	struct unasked unasked;
};

/*
 * The offer is written down before its text, which is of it; the text's number
 * then goes into it.
 */
static int
send_offer(struct offering *offering, struct fault *fault)
{
	struct turn *turn = offering->turn;
	struct offer *offer = &offering->offer;
	int64_t message;

	if (store_offer_add(turn->store, offering->desk->name, offer, fault) !=
	    0)
		return -1;
	offering->unasked.id = offer->id;
	offering->unasked.limit_ms = offer->until_ms;
	if (unasked_send(&offering->unasked, &message, fault) != 0)
		return -1;
	if (message != 0)
		return store_offer_told(turn->store, offer->id, message, fault);
	if (store_offer_drop(turn->store, offer->id, fault) != 0)
		return -1;
	return take_out(turn, &offering->waiting, "waiting-empty", fault);
}

/*
 * Offers the slot at AT to the first who can be told now.  *after moves on
 * behind those whom it waits for; *told: somebody was.
 */
static int
offer_slot(struct turn *turn, const struct desk_hours *desk, int64_t at_ms,
    int64_t *after, bool *told, struct fault *fault)
{
	int64_t from = *after;
	struct offering offering = {.turn = turn, .desk = desk};
	struct waiting *waiting = &offering.waiting;
	bool found;
	enum judged judged;

	*told = false;
	if (is_too_near(turn, at_ms))
		return 0;
	for (;; from = waiting->id) {
		if (slot_first_waiting(
			turn, desk, from, at_ms, waiting, &found, fault) != 0)
			return -1;
		if (!found)
			return 0;
		offering.unasked = (struct unasked){.turn = turn,
		    .limit_ms = at_ms - LAST_ANSWER_MS - ANSWER_MIN_MS,
		    .flow = "offer",
		    .source = "offers"};
		if (unasked_judge(&offering.unasked, waiting->person, &judged,
			fault) != 0)
			return -1;
		if (judged == JUDGED_WAIT)
			*after = waiting->id;
		if (judged == JUDGED_WAIT)
			return 0;
		if (judged == JUDGED_DROP &&
		    take_out(turn, waiting, "waiting-call", fault) != 0)
			return -1;
		if (judged != JUDGED_GO)
			continue;
		offering.offer = (struct offer){.waiting = waiting->id,
		    .person = waiting->person,
		    .starts_ms = at_ms,
		    .until_ms =
			deadline(turn, desk, &offering.unasked.quiet, at_ms),
		    .at_ms = turn->now_ms};
		*told = true;
		return send_offer(&offering, fault);
	}
}

/* Does anybody wait there who has no offer to answer? */
static int
find_anybody(struct turn *turn, const struct desk_hours *desk, bool *found,
    struct fault *fault)
{
	struct waiting waiting;

	return store_waiting_next(
	    turn->store, turn->arena, desk->name, 0, 0, &waiting, found, fault);
}

/* Goes through the slots of a desk from the first one on. */
static int
look_at(struct turn *turn, const struct desk_hours *desk, struct fault *fault)
{
	static const struct waiting nobody = {.id = 0};
	int64_t until_ms = moment_days_later(turn->now_ms, desk->ahead_days);
	int64_t at_ms = turn->now_ms + SLOT_LEAD_MS, after = 0;
	bool room, told = false;
	bool anybody;
	int i, offers = 0;

	if (find_anybody(turn, desk, &anybody, fault) != 0)
		return -1;
	for (i = 0; anybody && i < SLOTS_PER_LOOK && offers < OFFERS_PER_LOOK;
	     i++) {
		if (!told)
			at_ms = desk_next_slot(desk, at_ms, until_ms);
		told = false;
		if (at_ms == 0)
			break;
		if (slot_has_room(turn, desk, at_ms, &nobody, &room, fault) !=
			0 ||
		    (room &&
			offer_slot(turn, desk, at_ms, &after, &told, fault) !=
			    0))
			return -1;
		offers += told;
	}
	return store_waiting_set_look(turn->store, desk->name,
	    turn->now_ms + (offers == OFFERS_PER_LOOK ? 0 : SOON_MS), fault);
}

int
waiting_due(struct turn *turn, struct fault *fault)
{
	const struct world *world = turn->world;
	struct offer offer;
	int64_t look_ms = 0;
	bool found = true;
	size_t i;

	for (i = 0; i < LATE_PER_TICK && found; i++)
		if (store_offer_overdue(turn->store, turn->now_ms, &offer,
			&found, fault) != 0 ||
		    (found && end_late(turn, &offer, fault) != 0))
			return -1;
	if (!unasked_can(turn, "offer"))
		return 0;
	for (i = 0; i < world->desk_count && look_ms != INT64_MAX; i++) {
		if (world->desks[i].slot_minutes == 0)
			continue;
		if (store_waiting_look(turn->store, world->desks[i].name,
			&look_ms, fault) != 0 ||
		    (look_ms <= turn->now_ms &&
			look_at(turn, &world->desks[i], fault) != 0))
			return -1;
	}
	return 0;
}

int
waiting_may_go(
    struct turn *turn, int64_t message, bool *go, struct fault *fault)
{
	struct unasked unasked = {.turn = turn};
	struct offer offer;
	bool found;
	enum judged judged;

	*go = true;
	if (store_offer_of_message(
		turn->store, message, &offer, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	unasked.limit_ms = offer.until_ms;
	if (unasked_judge(&unasked, offer.person, &judged, fault) != 0)
		return -1;
	*go = judged == JUDGED_GO && offer.state == OFFER_OPEN &&
	    offer.until_ms > turn->now_ms;
	if (*go || offer.state != OFFER_OPEN)
		return 0;
	return store_offer_drop(turn->store, offer.id, fault);
}

int
waiting_lost(struct turn *turn, int64_t message, struct fault *fault)
{
	struct offer offer;
	bool found;

	if (store_offer_of_message(
		turn->store, message, &offer, &found, fault) != 0)
		return -1;
	if (!found || offer.state != OFFER_OPEN)
		return 0;
	return end_late(turn, &offer, fault);
}
