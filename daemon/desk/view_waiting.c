/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_waiting.c - who waits for a slot, what they were offered, and who is put
 * into the list
 */
#include "base/utf8.h"
#include "desk/plan.h"
#include "desk/route.h"
#include "desk/view.h"
#include "sheet/wish.h"
#include "store/offer.h"

#define SHOWN_MOST 300
#define OFFERS_SHOWN 5

struct listing {
	struct desk_call *call;
	json_t *list;
	struct fault *fault;
	int result;
};

static bool
add_offer(void *list, const struct offer *offer)
{
	static const char *const states[] = {
	    "open", "taken", "refused", "late"};

	json_array_append_new(list,
	    json_pack("{s:o,s:o,s:I,s:s}", "day", plan_day(offer->starts_ms),
		"time", plan_time(offer->starts_ms), "until",
		(json_int_t)offer->until_ms, "state", states[offer->state]));
	return true;
}

static bool
add_waiting(void *context, const struct waiting *waiting)
{
	struct listing *listing = context;
	struct desk_call *call = listing->call;
	json_t *offers, *out;

	if (!plan_sees_desk(call, waiting->desk))
		return true;
	offers = json_array();
	out = json_pack("{s:I,s:I,s:s,s:o,s:o,s:I,s:b,s:o}", "id",
	    (json_int_t)waiting->id, "since", (json_int_t)waiting->since_ms,
	    "desk", waiting->desk, "topic", view_string(waiting->topic), "code",
	    view_string(waiting->code), "appointment",
	    (json_int_t)waiting->appointment, "keeps", waiting->keeps, "offers",
	    offers);
	json_array_append_new(listing->list, out);
	if (plan_add_person(call, waiting->person, out, listing->fault) != 0 ||
	    store_offer_list(call->store, waiting->id, OFFERS_SHOWN, add_offer,
		offers, listing->fault) != 0)
		listing->result = -1;
	return listing->result == 0 &&
	    json_array_size(listing->list) < SHOWN_MOST;
}

static int
look_at_waiting(struct desk_call *call, struct fault *fault)
{
	struct listing listing = {
	    .call = call, .list = json_array(), .fault = fault};

	if (store_waiting_list(call->store, add_waiting, &listing, fault) !=
		0 ||
	    listing.result != 0) {
		json_decref(listing.list);
		return -1;
	}
	return call_json(call, json_pack("{s:o}", "waiting", listing.list));
}

/* For an earlier slot than the appointment {id} has. */
static int
wait_for_slot(struct desk_call *call, struct fault *fault)
{
	struct appointment appointment;
	struct wish wish = {.id = call_number(call)};
	struct plan_deed deed = {.did = "waits-for-slot"};
	bool found;

	if (plan_find(call, &appointment, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	deed.person = appointment.person;
	deed.thing = appointment.id;
	deed.at_ms = appointment.starts_ms;
	deed.desk = appointment.desk;
	wish_set_desks(&wish, call->arena, call->world->line->desks,
	    call->world->line->desk_count);
	call->wrong = "no-slots";
	if (wish_work(&wish, call->store, call->now_ms, fault) != 0 ||
	    plan_note(call, &deed, fault) != 0)
		return -1;
	return call_done(call);
}

static int
wait_no_more(struct desk_call *call, struct fault *fault)
{
	struct plan_deed deed = {.did = "waits-no-more"};
	struct waiting waiting;
	bool found;

	if (store_waiting_by_id(call->store, call->arena, call_number(call),
		&waiting, &found, fault) != 0)
		return -1;
	if (!found || !plan_sees_desk(call, waiting.desk))
		return call_refuse(call, 404, "waiting");
	deed.person = waiting.person;
	deed.thing = waiting.id;
	deed.desk = waiting.desk;
	if (wish_drop(call->store, waiting.id, fault) != 0 ||
	    plan_note(call, &deed, fault) != 0)
		return -1;
	return call_done(call);
}

const struct desk_route view_waiting[] = {
    {"GET", "waiting", DESK_VOLUNTEER, look_at_waiting, NULL, false},
    {"POST", "appointments/{id}/wait", DESK_VOLUNTEER, NULL, wait_for_slot,
	false},
    {"POST", "waiting/{id}/drop", DESK_VOLUNTEER, NULL, wait_no_more, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
