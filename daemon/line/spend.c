/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * spend.c - what is spent, and the cap of a day
 */
#include "line/spend.h"

#include "base/clock.h"
#include "base/moment.h"
#include "line/desk_alarm.h"
#include "store/setting.h"
#include "store/tally.h"
#include "words/parts.h"

int64_t
spend_on_text(const struct account *account, struct slice text)
{
	return account->price * parts_count(text).parts;
}

/* Once a day, also when somebody has closed the task already. */
static int
tell(struct turn *turn, int64_t day, struct fault *fault)
{
	int64_t told;
	bool found;

	if (store_setting_get(turn->store, "cap-told", &told, &found, fault) !=
	    0)
		return -1;
	if (found && told == day)
		return 0;
	if (desk_alarm(turn, "spending-cap", NULL, fault) != 0)
		return -1;
	return store_setting_put(turn->store, "cap-told", day, fault);
}

int
spend_fits(struct turn *turn, int64_t cost, bool *fits, struct fault *fault)
{
	int64_t day = tally_day(turn->now_ms), spent;

	*fits = true;
	if (turn->world->cap == 0)
		return 0;
	if (store_tally_sum(
		turn->store, TALLY_SPENT, NULL, day, day, &spent, fault) != 0)
		return -1;
	*fits = spent + cost <= turn->world->cap;
	return *fits ? 0 : tell(turn, day, fault);
}

int64_t
spend_next_day(int64_t now_ms)
{
	struct local_time day = clock_local(moment_days_later(now_ms, 1));

	day.hour = day.minute = day.second = 0;
	return clock_from_local(&day);
}

int
spend_answered(
    struct turn *turn, const char *name, struct slice text, struct fault *fault)
{
	const struct account *account = world_account(turn->world, name);
	int64_t day = tally_day(turn->now_ms);

	if (account == NULL)
		return 0;
	if (store_tally_add(turn->store, TALLY_TEXTS, name, day, 1, fault) != 0)
		return -1;
	return store_tally_add(turn->store, TALLY_SPENT, name, day,
	    spend_on_text(account, text), fault);
}

int
spend_call(
    struct turn *turn, const char *name, int seconds, struct fault *fault)
{
	const struct account *account = world_account(turn->world, name);
	int minutes = (seconds + 59) / 60;

	if (account == NULL || minutes <= 1)
		return 0;
	return store_tally_add(turn->store, TALLY_SPENT, name,
	    tally_day(turn->now_ms), account->call_price * (minutes - 1),
	    fault);
}
