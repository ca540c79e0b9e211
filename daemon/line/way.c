/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * way.c - by which account a text goes
 */
#include "line/way.h"

#include <string.h>

#include "base/clock.h"
#include "line/desk_alarm.h"
#include "store/setting.h"
#include "store/tally.h"

#define SHARE_WHOLE 100
#define SHARE_LEAST 5 /* enough to see how it fares */
#define SLOW_PERCENT 15
#define SLOW_MINUTES 5 /* that a quick one may take */
#define WATCHED_MINUTES 15
#define WATCHED_LEAST 20 /* fewer texts say nothing */
#define GROW_MINUTES 5 /* between two steps up */

static bool
carries(const struct account *account, enum urgency urgency,
    const struct language *language, const char *number)
{
	bool fits = account->prefix_count == 0 || number == NULL;
	size_t i;

	for (i = 0; i < account->prefix_count && !fits; i++)
		fits = strncmp(number, account->prefixes[i],
			   strlen(account->prefixes[i])) == 0;
	return fits && account->number[0] != '\0' &&
	    (account->carries == 0 || (account->carries & 1u << urgency)) &&
	    (account->languages.count == 0 || language == NULL ||
		language_index(&account->languages, language) >= 0);
}

static bool
can_carry(const struct account *account, const struct message *message)
{
	return (account->calls || !message->call) &&
	    carries(
		account, message->urgency, message->language, message->to.e164);
}

const char *
way_first(const struct world *world, enum urgency urgency,
    const struct language *language, const char *number)
{
	size_t i;

	for (i = 0; i < world->account_count; i++)
		if (carries(&world->accounts[i], urgency, language, number))
			return world->accounts[i].name;
	return NULL;
}

const struct account *
way_after(
    const struct world *world, const struct message *message, const char *after)
{
	bool passed = false;
	size_t i;

	for (i = 0; i < world->account_count && !message->pinned; i++) {
		const struct account *account = &world->accounts[i];

		if (passed && can_carry(account, message))
			return account;
		passed |= strcmp(account->name, after) == 0;
	}
	return NULL;
}

static const char *
name_of(char *name, size_t size, const char *what, const char *account)
{
	snprintf(name, size, "%s-%s", what, account);
	return name;
}

static int
read_share(
    struct store *store, const char *account, int *share, struct fault *fault)
{
	char name[64];
	int64_t value;
	bool found;

	if (store_setting_get(store,
		name_of(name, sizeof(name), "share", account), &value, &found,
		fault) != 0)
		return -1;
	*share = found ? (int)value : SHARE_WHOLE;
	return 0;
}

static void
read_budget(const struct event *event, struct way *way)
{
	size_t i;

	way->left = event->budgets == NULL ? ACTIONS_MAX : 0;
	for (i = 0; i < event->budget_count; i++)
		if (strcmp(event->budgets[i].account, way->account->name) ==
		    0) {
			way->left = event->budgets[i].sends;
			way->down = event->budgets[i].down;
		}
}

int
ways_read(struct turn *turn, struct ways *ways, struct fault *fault)
{
	const struct world *world = turn->world;

	for (ways->count = 0;
	     ways->count < world->account_count && ways->count < WAYS_MAX;
	     ways->count++) {
		struct way *way = &ways->list[ways->count];

		*way = (struct way){.account = &world->accounts[ways->count]};
		read_budget(turn->event, way);
		if (read_share(turn->store, way->account->name, &way->share,
			fault) != 0)
			return -1;
	}
	return 0;
}

/* Of a hundred messages in a row, SHARE: the same ones whenever asked. */
static bool
is_its_turn(const struct way *way, const struct message *message)
{
	return (int)(message->id * 37 % SHARE_WHOLE) < way->share;
}

static struct way *
find(struct ways *ways, const char *account)
{
	size_t i;

	for (i = 0; i < ways->count && account != NULL; i++)
		if (strcmp(ways->list[i].account->name, account) == 0)
			return &ways->list[i];
	return NULL;
}

struct way *
ways_choose(struct ways *ways, const struct message *message, bool *never)
{
	struct way *own = find(ways, message->account), *chosen = NULL;
	struct way *first = own != NULL && !own->down ? own : NULL;
	size_t i;

	if (first != NULL && (message->pinned || is_its_turn(first, message)))
		chosen = first;
	for (i = 0; i < ways->count && !message->pinned && chosen == NULL;
	     i++) {
		struct way *way = &ways->list[i];

		if (way == own || way->down ||
		    !can_carry(way->account, message))
			continue;
		if (first == NULL)
			first = way;
		if (is_its_turn(way, message))
			chosen = way;
	}
	if (chosen == NULL)
		chosen = first;
	*never = chosen == NULL;
	return chosen == NULL || chosen->left == 0 ? NULL : chosen;
}

static int
put_share(
    struct turn *turn, const char *account, int share, struct fault *fault)
{
	char name[64];

	if (store_setting_put(turn->store,
		name_of(name, sizeof(name), "share", account), share,
		fault) != 0)
		return -1;
	return store_setting_put(turn->store,
	    name_of(name, sizeof(name), "shared", account),
	    tally_minute(turn->now_ms), fault);
}

/* Of the quarter hour that had time to be told of: too many late? */
static int
is_slow(struct turn *turn, const char *account, bool *slow, struct fault *fault)
{
	int64_t until = tally_minute(turn->now_ms) - SLOW_MINUTES - 1;
	int64_t from = until - WATCHED_MINUTES + 1, sent, quick;

	if (store_tally_sum(turn->store, TALLY_SENT, account, from, until,
		&sent, fault) != 0 ||
	    store_tally_sum(turn->store, TALLY_QUICK, account, from, until,
		&quick, fault) != 0)
		return -1;
	*slow = sent >= WATCHED_LEAST &&
	    (sent - quick) * 100 >= sent * SLOW_PERCENT;
	return 0;
}

static int
watch_one(struct turn *turn, const char *account, struct fault *fault)
{
	char name[64];
	int64_t changed;
	bool slow, found;
	int share;

	if (is_slow(turn, account, &slow, fault) != 0 ||
	    read_share(turn->store, account, &share, fault) != 0)
		return -1;
	if (slow && share > SHARE_LEAST) {
		if (desk_alarm(turn, "account-slow", account, fault) != 0)
			return -1;
		return put_share(turn, account, SHARE_LEAST, fault);
	}
	if (slow || share >= SHARE_WHOLE)
		return 0;
	if (store_setting_get(turn->store,
		name_of(name, sizeof(name), "shared", account), &changed,
		&found, fault) != 0)
		return -1;
	if (found && tally_minute(turn->now_ms) - changed < GROW_MINUTES)
		return 0;
	share = share * 2 > SHARE_WHOLE ? SHARE_WHOLE : share * 2;
	return put_share(turn, account, share, fault);
}

int
ways_watch(struct turn *turn, struct fault *fault)
{
	const struct world *world = turn->world;
	int64_t minute = tally_minute(turn->now_ms), last;
	bool found;
	size_t i;

	if (world->account_count < 2)
		return 0; /* nobody could take over */
	if (store_setting_get(
		turn->store, "ways-watched", &last, &found, fault) != 0)
		return -1;
	if (found && last == minute)
		return 0;
	for (i = 0; i < world->account_count; i++)
		if (watch_one(turn, world->accounts[i].name, fault) != 0)
			return -1;
	if (store_tally_forget(turn->store, turn->now_ms - DAY_MS, fault) != 0)
		return -1;
	return store_setting_put(turn->store, "ways-watched", minute, fault);
}

int
way_was_refused(struct turn *turn, const char *account, struct fault *fault)
{
	return put_share(turn, account, SHARE_LEAST, fault);
}
