/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call_back.c - calls that somebody asked for
 */
#include "line/call_back.h"

#include "base/clock.h"
#include "core/quiet.h"
#include "line/place.h"
#include "line/spend.h"
#include "store/contact.h"

#define SOURCE "asked" /* what a call that a text asked for is about */
#define BACK_MS (5 * SECOND_MS) /* until the phone is at their ear */
#define LAST_MS (10 * MINUTE_MS)

/* The one that they wrote to, if it calls; NULL is whichever does. */
static const struct account *
account_of(const struct turn *turn)
{
	const struct account *account =
	    world_account(turn->world, turn->event->account);

	return account != NULL && account->calls && account->number[0] != '\0' ?
	    account :
	    NULL;
}

/* Who rings for us to pay is still answered when they pay themselves. */
static int
fits_cap(struct turn *turn, bool *fits, struct fault *fault)
{
	const struct account *account = account_of(turn);

	return spend_fits(
	    turn, account == NULL ? 0 : account->call_price, fits, fault);
}

int
call_back_judge(struct turn *turn, const struct person *person,
    const char *source, bool *may, bool *waits, struct fault *fault)
{
	struct quiet_hours hours = {.count = 1};
	int count = 0, under_way = 0;

	*may = *waits = false;
	if (person->id == 0 || person->stops.all_ms != 0 ||
	    person->safety == SAFETY_NEVER ||
	    !world_allows(turn->world, person->number.e164))
		return 0;
	if (store_contact_quiet(
		turn->store, person->id, &hours.list[0], fault) != 0 ||
	    store_placed_count(turn->store, person->id, turn->now_ms - DAY_MS,
		source, &count, &under_way, fault) != 0)
		return -1;
	*waits = under_way > 0;
	*may = !quiet_is(&hours, turn->now_ms) &&
	    (*waits || count < turn->world->call_backs_per_day);
	return *may && !*waits ? fits_cap(turn, may, fault) : 0;
}

bool
call_back_ask(void *context, const char *place)
{
	struct host *host = context;
	bool may, waits;

	if (!place_can(host->turn->world))
		return false;
	if (call_back_judge(host->turn, host->person, SOURCE, &may, &waits,
		&host->fault) != 0) {
		host->failed = true;
		return false;
	}
	if (may && !waits)
		host->calls = place;
	return may;
}

int
call_back_begin(struct host *host, int64_t cause, struct fault *fault)
{
	struct turn *turn = host->turn;
	struct placing placing = {.person = host->person,
	    .account = account_of(turn),
	    .flow = host->calls,
	    .source = SOURCE,
	    .purpose = PURPOSE_ANSWER,
	    .kind = KIND_CALL,
	    .cause = cause,
	    .due_ms = turn->now_ms + BACK_MS,
	    .last_ms = turn->now_ms + LAST_MS};
	int64_t id;

	if (host->calls == NULL)
		return 0;
	return place_call(turn, &placing, &id, fault);
}
