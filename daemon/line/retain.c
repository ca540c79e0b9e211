/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * retain.c - once an hour, what was kept for long enough goes
 */
#include "line/retain.h"

#include "base/clock.h"
#include "store/follow_up.h"
#include "store/notice_recording.h"
#include "store/setting.h"

#define EVERY_MS HOUR_MS
#define JUMP_MS (2 * DAY_MS)
#define HELD_MS (7 * DAY_MS)
#define LOOKED ".retain-looked" /* when all was done the last time */
#define HELD ".retain-held" /* since when the clock is not trusted; or 0 */

static int
hold(struct turn *turn, struct fault *fault)
{
	if (store_setting_put(turn->store, HELD, turn->now_ms, fault) != 0 ||
	    store_setting_put(turn->store, LOOKED, turn->now_ms, fault) != 0)
		return -1;
	return turn_clock_jumped(turn, fault);
}

/* While it is held, only the look moves on; *held false when it is over. */
static int
keep_holding(struct turn *turn, bool *held, struct fault *fault)
{
	int64_t since = 0;

	*held = false;
	if (store_setting_get(turn->store, HELD, &since, held, fault) != 0)
		return -1;
	*held = since != 0 && turn->now_ms - since < HELD_MS;
	if (since == 0)
		return 0;
	if (!*held)
		return store_setting_put(turn->store, HELD, 0, fault);
	return store_setting_put(turn->store, LOOKED, turn->now_ms, fault);
}

/* Everything is kept for ever. */
static bool
keeps_all(const struct retention *rules)
{
	return rules->text_ms == 0 && rules->recording_ms == 0 &&
	    rules->person_ms == 0 && rules->code_ms == 0 &&
	    rules->audit_ms == 0;
}

int
retain_due(struct turn *turn, struct fault *fault)
{
	struct retained_counts counts = {.of = {0}};
	int64_t looked = 0;
	bool found, held, more;

	if (keeps_all(&turn->world->retention))
		return 0;
	if (store_setting_get(turn->store, LOOKED, &looked, &found, fault) != 0)
		return -1;
	/* The first time ever, or the clock went back. */
	if (!found || looked > turn->now_ms)
		return store_setting_put(
		    turn->store, LOOKED, turn->now_ms, fault);
	if (turn->now_ms - looked < EVERY_MS)
		return 0;
	if (turn->now_ms - looked > JUMP_MS)
		return hold(turn, fault);
	if (keep_holding(turn, &held, fault) != 0 || held)
		return held ? 0 : -1;
	if (store_retain_piece(turn->store, &turn->world->retention,
		turn->now_ms, &counts, &more, fault) != 0)
		return -1;
	if (more)
		return 0;
	if (turn->world->recordings != NULL &&
	    store_notice_recording_sweep(turn->store, turn->world->recordings,
		turn->now_ms, turn->world->retention.text_ms, fault) != 0)
		return -1;
	return store_setting_put(turn->store, LOOKED, turn->now_ms, fault);
}

int
retain_release(struct store *store, int64_t now_ms, struct fault *fault)
{
	if (store_setting_put(store, HELD, 0, fault) != 0)
		return -1;
	return store_setting_put(store, LOOKED, now_ms, fault);
}
