/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_trace.c - did Twilio take a text that we do not know the outcome of?
 *
 * Their list has no id of ours in it, so a text is known by whom it went to,
 * what it says and when.  All that ever went to that number is read: by day the
 * list would leave out what their queue still holds, and what order it has for
 * such a text nobody promises.
 */
#include "provider/twilio_rest.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"

#define PAGE_SIZE "20"
#define EARLIER_MS (2 * MINUTE_MS) /* their clock is not ours */
#define DOUBT_MS DAY_MS /* what is older no row of ours may claim any more */

void
twilio_trace(struct arena *arena, struct provider_state *state,
    const struct account *account, const struct action *action,
    const char *page, struct request *request)
{
	struct slice sid = account_get(account, "account-sid");
	struct text query;

	(void)state;
	if (page == NULL) {
		query = text_new(arena,
		    3 * (strlen(action->to) + strlen(action->from)) + 64);
		form_add(&query, "To", slice_of(action->to));
		form_add(&query, "From", slice_of(action->from));
		form_add(&query, "PageSize", slice_of(PAGE_SIZE));
		page = arena_printf(arena,
		    "/2010-04-01/Accounts/%.*s/Messages.json?%s",
		    (int)sid.length, sid.data, query.data);
	}
	rest_begin(arena, &twilio_rest, account, "GET", page, request);
}

static int64_t
read_moment(const char *text, const char *zone)
{
	struct tm parts = {0};
	const char *end = strptime(text, "%a, %d %b %Y %H:%M:%S", &parts);

	if (end == NULL || strcmp(end, zone) != 0)
		return -1;
	return (int64_t)timegm(&parts) * SECOND_MS;
}

int64_t
twilio_moment(struct arena *arena, struct slice written)
{
	return read_moment(
	    arena_copy(arena, written.data, written.length), " +0000");
}

/*
 * What they made before we asked may be it all the same, when our clock is
 * ahead: as far back as this, by their clock where they tell it.
 */
static int64_t
doubted_from(const struct action *action, const struct response *response)
{
	const char *date = response_header(response, "Date");
	int64_t now_ms = date == NULL ? -1 : read_moment(date, " GMT");

	return (now_ms < 0 ? action->began_ms : now_ms) - DOUBT_MS;
}

static bool
may_be_it(const struct action *action, const struct json *item)
{
	struct slice body = json_text(item, "body");
	struct slice direction = json_text(item, "direction");

	/* An account that keeps no texts shows none. */
	return direction.length >= 8 &&
	    memcmp(direction.data, "outbound", 8) == 0 &&
	    slice_is(json_text(item, "to"), action->to) &&
	    (body.length == 0 || slice_equals(body, action->text)) &&
	    rest_is_id(json_text(item, "sid")) &&
	    json_text(item, "sid").length > 0;
}

static void
take(struct arena *arena, const struct action *action, const struct json *item,
    bool too_early, struct event *event)
{
	struct slice sid = json_text(item, "sid");

	*event = (struct event){.kind = EVENT_TRACED,
	    .account = action->account,
	    .message = action->message,
	    .remote_id = arena_copy(arena, sid.data, sid.length),
	    .state = twilio_state(json_text(item, "status")),
	    .too_early = too_early,
	    .error = (int)json_number(item, "error_code", 0)};
	if (event->state == MESSAGE_STATES || event->state == MESSAGE_SENDING)
		event->state = MESSAGE_SENT;
	twilio_price(item, event);
}

int
twilio_traced(struct arena *arena, const struct account *account,
    const struct action *action, const struct response *response,
    struct events *events, const char **page, struct fault *fault)
{
	int64_t from_ms = doubted_from(action, response);
	const struct json *list;
	struct event *found;
	size_t i;

	(void)account;
	if (twilio_list(arena, response, &list, events, page, fault) != 0)
		return -1;
	events->list = found =
	    arena_array(arena, json_count(list), sizeof(*found));
	for (i = json_count(list); i-- > 0;) {
		const struct json *item = json_at(list, i);
		int64_t made_ms;
		bool early;

		if (!may_be_it(action, item))
			continue;
		made_ms = twilio_moment(arena, json_text(item, "date_created"));
		early = made_ms >= 0 && made_ms < action->began_ms - EARLIER_MS;
		if (!early || made_ms >= from_ms)
			take(arena, action, item, early,
			    &found[events->count++]);
	}
	return 0;
}
