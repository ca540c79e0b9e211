/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_house.c - what is still to be done before a line can be relied on, how
 * it is, what it spends, and its settings as they are in force
 *
 * The list looks for itself: who does something sees it ticked off.
 */
#include "desk/house.h"

#include <string.h>

#include "base/moment.h"
#include "desk/route.h"
#include "desk/view.h"
#include "prompt/audio.h"
#include "store/lately.h"
#include "store/setting.h"
#include "store/staff.h"
#include "store/tally.h"

#define BACKUP_OLD_MS (2 * DAY_MS)
#define DAYS_SHOWN 31

/* STATE is "done", "open" or "wrong"; OF says which, AT when. */
static void
add_step(json_t *steps, const char *name, const char *state, const char *of,
    int64_t at_ms)
{
	json_array_append_new(steps,
	    json_pack("{s:s,s:s,s:o,s:I}", "step", name, "state", state, "of",
		view_string(of), "at", (json_int_t)at_ms));
}

/* Has the provider's console our address, and the account its secret? */
static int
add_webhooks(struct desk_call *call, json_t *steps, struct fault *fault)
{
	size_t i;

	for (i = 0; i < call->house->account_count; i++) {
		const struct house_account *account = &call->house->accounts[i];
		int64_t heard_ms = account->heard_ms;

		if (heard_ms == 0 &&
		    store_lately_heard(
			call->store, account->name, &heard_ms, fault) != 0)
			return -1;
		add_step(steps, "webhook", heard_ms > 0 ? "done" : "open",
		    account->name, heard_ms);
		add_step(steps, "signature",
		    account->forged_ms > heard_ms ? "wrong" :
			heard_ms > 0		  ? "done" :
						    "open",
		    account->name, account->forged_ms);
		add_step(steps, "price", account->price > 0 ? "done" : "open",
		    account->name, 0);
	}
	if (i == 0)
		add_step(steps, "account", "open", NULL, 0);
	return 0;
}

static int
add_backup(struct desk_call *call, json_t *steps, struct fault *fault)
{
	int64_t at_ms = 0;
	bool found;

	if (store_setting_get(
		call->store, SETTING_BACKUP, &at_ms, &found, fault) != 0)
		return -1;
	if (!found)
		at_ms = 0;
	add_step(steps, "backup",
	    at_ms == 0				     ? "open" :
		at_ms + BACKUP_OLD_MS < call->now_ms ? "wrong" :
						       "done",
	    NULL, at_ms);
	return 0;
}

struct counting {
	size_t admins, without_code;
};

static bool
count_staff(void *context, const struct staff *staff)
{
	struct counting *counting = context;

	if (!staff->disabled && staff->role == ROLE_ADMIN) {
		counting->admins++;
		counting->without_code += staff->totp.length == 0;
	}
	return true;
}

static int
add_staff(struct desk_call *call, json_t *steps, struct fault *fault)
{
	struct counting counting = {0};

	if (store_staff_list(call->store, count_staff, &counting, fault) != 0)
		return -1;
	add_step(
	    steps, "admins", counting.admins > 1 ? "done" : "open", NULL, 0);
	add_step(steps, "codes", counting.without_code == 0 ? "done" : "open",
	    NULL, 0);
	return 0;
}

/* What callers would hear from a machine, or in another language. */
static void
add_recordings(struct desk_call *call, json_t *steps)
{
	const struct world *world = call->world->line;
	size_t i;

	for (i = 0; world->audio != NULL && i < world->call_languages.count;
	     i++) {
		const struct language *language = world->call_languages.list[i];
		struct audio_coverage coverage =
		    audio_coverage(world->audio, language, call->now_ms);

		add_step(steps, "recordings",
		    coverage.expired > 0 ? "wrong" :
			coverage.missing + coverage.synthetic + coverage.stale >
			    0 ?
					   "open" :
					   "done",
		    language->tag, 0);
	}
	if (world->audio == NULL)
		add_step(steps, "audio", "open", NULL, 0);
}

static int
list_steps(struct desk_call *call, json_t *steps, struct fault *fault)
{
	const struct world *world = call->world->line;

	add_step(steps, "public-url",
	    strncmp(call->world->public_url, "https://", 8) == 0 ? "done" :
								   "open",
	    call->world->public_url, 0);
	if (add_webhooks(call, steps, fault) != 0)
		return -1;
	add_step(steps, "fallback", "yourself", NULL, 0);
	add_step(
	    steps, "timezone", "done", call->world->timezone, call->now_ms);
	if (add_backup(call, steps, fault) != 0 ||
	    add_staff(call, steps, fault) != 0)
		return -1;
	add_step(steps, "cap", world->cap > 0 ? "done" : "open", NULL, 0);
	add_step(
	    steps, "desks", world->desk_count > 0 ? "done" : "open", NULL, 0);
	add_recordings(call, steps);
	return 0;
}

static json_t *
list_accounts(const struct house *house)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < house->account_count; i++) {
		const struct house_account *account = &house->accounts[i];

		json_array_append_new(list,
		    json_pack("{s:s,s:s,s:s,s:i,s:f,s:s,s:I,s:I}", "name",
			account->name, "provider", account->provider, "number",
			account->number, "rate", account->rate, "price",
			(double)account->price / 1e6, "state", account->state,
			"wait", (json_int_t)account->wait_ms, "heard",
			(json_int_t)account->heard_ms));
	}
	return list;
}

static void
add_day(void *list, int64_t day, int64_t spent, int64_t texts, int64_t calls)
{
	char date[16];

	if (json_array_size(list) >= DAYS_SHOWN)
		return;
	snprintf(date, sizeof(date), "%04d-%02d-%02d", (int)(day / 10000),
	    (int)(day / 100 % 100), (int)(day % 100));
	json_array_append_new(list,
	    json_pack("{s:s,s:f,s:I,s:I}", "day", date, "euro",
		(double)spent / 1e6, "texts", (json_int_t)texts, "calls",
		(json_int_t)calls));
}

static int
look_at_house(struct desk_call *call, struct fault *fault)
{
	const struct house *house = call->house;
	json_t *steps, *days, *out;

	if (house == NULL)
		return call_refuse(call, 404, "path");
	steps = json_array();
	days = json_array();
	out = json_pack("{s:o,s:o,s:o,s:o,s:f,s:I,s:o,s:s}", "wrong",
	    view_string(house->wrong), "steps", steps, "accounts",
	    list_accounts(house), "spending", days, "cap",
	    (double)call->world->line->cap / 1e6, "reloaded",
	    (json_int_t)house->reload_ms, "reload", view_string(house->reload),
	    "why", house->reload_why);

	if (list_steps(call, steps, fault) != 0 ||
	    store_tally_days(call->store, add_day, days, fault) != 0) {
		json_decref(out);
		return -1;
	}
	return call_json(call, out);
}

static int
look_at_settings(struct desk_call *call, struct fault *fault)
{
	json_t *list = json_array();
	size_t i;

	(void)fault;
	for (i = 0; i < call->world->setting_count; i++)
		json_array_append_new(list,
		    json_pack("{s:s,s:o}", "name",
			call->world->settings[i].name, "value",
			view_string(call->world->settings[i].value)));
	return call_json(call, json_pack("{s:o}", "settings", list));
}

const struct desk_route view_house[] = {
    {"GET", "house", DESK_COORDINATOR, look_at_house, NULL, false},
    {"GET", "house/settings", DESK_ADMIN, look_at_settings, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
