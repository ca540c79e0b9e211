/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_dial.c - calling a person through the line, who sees its number
 *
 * What rings first is the phone of whoever asks: the one that they gave here,
 * else the one that stands under their name in a rota of the settings.
 */
#include "desk/attend.h"
#include "desk/route.h"

/* The number of who asks in a rota, or NULL. */
static const struct phone_number *
find_in_rota(const struct desk_call *call)
{
	const struct world *line = call->world->line;
	size_t i, j;

	for (i = 0; i < line->desk_count; i++)
		for (j = 0; j < line->desks[i].volunteer_count; j++) {
			const struct volunteer *one =
			    &line->desks[i].volunteers[j];

			if (slice_is(slice_of(call->staff.name), one->name))
				return &one->number;
		}
	return NULL;
}

/* The phone of who asks; false: none is known. */
static bool
find_phone(const struct desk_call *call, struct phone_number *phone)
{
	const struct phone_number *number;

	if (call->staff.phone != NULL)
		return phone_number_parse(slice_of(call->staff.phone), phone) ==
		    0;
	number = find_in_rota(call);
	if (number != NULL)
		*phone = *number;
	return number != NULL;
}

static int
dial(struct desk_call *call, struct fault *fault)
{
	struct phone_number phone;
	struct person person;
	struct attending attending = attend_as(call, &person);
	attend_refusal refused;
	bool found;

	if (call_person(call, &person, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (!find_phone(call, &phone))
		return call_refuse(call, 409, "no-phone");
	if (attend_call(&attending, call->world->line, &phone, call->staff.name,
		&refused, fault) != 0)
		return -1;
	if (refused != NULL)
		return call_refuse(call, 409, refused);
	return call_done(call);
}

static bool
may_ring(const struct desk_call *call, const struct phone_number *phone)
{
	return world_allows(call->world->line, phone->e164) &&
	    !world_is_own_number(call->world->line, phone->e164);
}

/* Theirs from now on; empty takes it away. */
static int
set_phone(struct desk_call *call, struct fault *fault)
{
	struct slice wanted = slice_trim(json_text(call->body, "phone"));
	struct phone_number phone;

	call->staff.phone = NULL;
	if (wanted.length > 0) {
		if (phone_number_parse(wanted, &phone) != 0 ||
		    !may_ring(call, &phone))
			return call_refuse(call, 400, "phone");
		call->staff.phone = phone.e164;
	}
	if (store_staff_save(call->store, &call->staff, fault) != 0 ||
	    call_audit(call, wanted.length == 0 ? "phone-removed" : "phone-set",
		0, call->staff.id, fault) != 0)
		return -1;
	return call_done(call);
}

const struct desk_route view_dial[] = {
    {"POST", "people/{name}/call", DESK_VOLUNTEER, NULL, dial, false},
    {"POST", "me/phone", DESK_VOLUNTEER, NULL, set_phone, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
