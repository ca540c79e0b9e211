/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_place.c - calls of ours: the request that makes a phone ring
 *
 * Who answers is looked at before our address is asked for, so that nothing
 * is said to a machine.  Where they cannot tell they say `unknown`.  That takes
 * seconds of silence, so it is left out where a key is asked for anyway.
 */
#include "provider/twilio_rest.h"

#include <string.h>

#include "provider/twilio_voice.h"

#define RING_S "25" /* less than most voicemails wait */
#define LISTEN_S "6" /* to tell a person from a machine */
#define CALL_MOST_S "1800" /* what a call can cost has an end */

void
twilio_place(struct arena *arena, const struct account *account,
    const struct action *action, struct request *request)
{
	const char *url = twilio_call_url(arena, account, action->message, 0);
	struct slice sid = account_get(account, "account-sid");
	struct text body = text_new(arena,
	    3 * (strlen(action->to) + strlen(action->from) + 2 * strlen(url)) +
		256);

	form_add(&body, "To", slice_of(action->to));
	form_add(&body, "From", slice_of(action->from));
	form_add(&body, "Url", slice_of(url));
	form_add(&body, "StatusCallback", slice_of(url));
	form_add(&body, "Timeout", slice_of(RING_S));
	form_add(&body, "TimeLimit", slice_of(CALL_MOST_S));
	if (!action->keyed) {
		form_add(&body, "MachineDetection", slice_of("Enable"));
		form_add(&body, "MachineDetectionTimeout", slice_of(LISTEN_S));
	}
	rest_begin(arena, &twilio_rest, account, "POST",
	    arena_printf(arena, "/2010-04-01/Accounts/%.*s/Calls.json",
		(int)sid.length, sid.data),
	    request);
	twilio_set_form(request, &body);
}

void
twilio_end_call(struct arena *arena, const struct account *account,
    const struct action *action, struct request *request)
{
	struct slice sid = account_get(account, "account-sid");
	struct text body = text_new(arena, 32);

	form_add(&body, "Status", slice_of("completed"));
	rest_begin(arena, &twilio_rest, account, "POST",
	    arena_printf(arena, "/2010-04-01/Accounts/%.*s/Calls/%s.json",
		(int)sid.length, sid.data, action->remote_id),
	    request);
	twilio_set_form(request, &body);
}
