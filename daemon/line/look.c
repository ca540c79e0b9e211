/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * look.c - questions to places on the network, politely
 *
 * Chance is an argument here as everywhere in a turn: who is asked when
 * differs by the look-up's id.
 */
#include "line/look.h"

#include <string.h>

#include "base/clock.h"
#include "line/looked.h"

#define FRESH_MS (20 * HOUR_MS) /* within it nobody asks again */
#define FORGET_MS (2 * DAY_MS)
#define BUSY_SLACK_MS MINUTE_MS /* an answer that is this late does not come */
#define NUMBER_MIN 4
#define NUMBER_MAX 64
#define FIRST_HOUR 10 /* of daily look-ups; far from quiet hours */
#define HOURS 7
#define END_LETTERS 4
#define HOLD_SLACK_MS (5 * SECOND_MS) /* for the pause before a request */
#define HOLD_OVER_MS (2 * MINUTE_MS) /* nobody is on the line any more */

static bool
ok(struct host *host, int result)
{
	if (result != 0)
		host->failed = true;
	return result == 0;
}

/* What is put into an address: letters, digits, dash and underscore. */
static bool
is_number(struct slice key)
{
	size_t i;

	for (i = 0; i < key.length; i++) {
		char letter = key.data[i];

		if ((letter < '0' || letter > '9') &&
		    (letter < 'A' || letter > 'Z') &&
		    (letter < 'a' || letter > 'z') && letter != '-' &&
		    letter != '_')
			return false;
	}
	return key.length >= NUMBER_MIN && key.length <= NUMBER_MAX;
}

void
look_values(const struct look *look, struct values *values)
{
	size_t length = strlen(look->number);

	if (length > END_LETTERS)
		values_set_text(values, "end",
		    slice_of(look->number + length - END_LETTERS));
	if (look->looked_ms != 0)
		values_set_date(values, "date", look->looked_ms);
}

int64_t
look_tomorrow(int64_t id, int64_t now_ms)
{
	struct local_time local = clock_local(now_ms + DAY_MS);
	int64_t minute = id * 7919 % (HOURS * 60), at;

	local.hour = FIRST_HOUR + (int)minute / 60;
	local.minute = (int)minute % 60;
	local.second = (int)(id * 31 % 60);
	at = clock_from_local(&local);
	return at < 0 ? now_ms + DAY_MS : at;
}

/* yyyymmdd in the desk's zone. */
static int64_t
day_of(int64_t at_ms)
{
	struct local_time local = clock_local(at_ms);

	return (local.year * 100 + local.month) * 100 + local.day;
}

/* Is somebody of the desk still to say that it may be asked again? */
static int
is_blocked(struct turn *turn, const struct source *source, bool *blocked,
    struct fault *fault)
{
	*blocked = false;
	if (source->blocked == 0)
		return 0;
	return store_follow_up_is_open(
	    turn->store, source->blocked, blocked, fault);
}

/* Would a question now only be put off? */
static int
is_away(struct turn *turn, const struct world_lookup *lookup, bool *away,
    struct fault *fault)
{
	struct source source;

	if (store_source_get(turn->store, lookup->name, &source, fault) != 0 ||
	    is_blocked(turn, &source, away, fault) != 0)
		return -1;
	if (source.failures > 0 && source.next_ms > turn->now_ms)
		*away = true;
	if (source.day == day_of(turn->now_ms) && source.asked >= lookup->a_day)
		*away = true;
	return 0;
}

bool
look_has_come(const struct look *look)
{
	return look->state != NULL && look->looked_ms >= look->asked_ms;
}

bool
look_may_change(const struct look *look)
{
	return look->days_left > 0 &&
	    (strcmp(look->state, "not_found") == 0 ||
		strcmp(look->state, "in_process") == 0);
}

/* Where the conversation waits for this. */
static struct slice
conversation(const struct host *host)
{
	struct turn *turn = host->turn;

	return session_write(host->session, turn->world->program, turn->arena);
}

/* Somebody else asked about this number today: the same answer, of their own. */
static const char *
answer_again(struct host *host, const struct look *known, struct values *values,
    int64_t *id)
{
	struct look look = *known;

	look_values(known, values);
	*id = known->id;
	if (known->person == host->person->id)
		return known->state;
	look.person = host->person->id;
	look.interaction = look.answered = 0;
	look.told = look.state;
	look.phase = LOOK_DONE;
	look.days_left = look.attempts = 0;
	look.asked_ms = host->turn->now_ms;
	look.conversation = conversation(host);
	if (!ok(host, store_look_add(host->turn->store, &look, &host->fault)))
		return "failed";
	*id = look.id;
	return look.state;
}

/* A caller waits, and it is there: they hear it now, and nobody writes. */
static const char *
answer_held(struct host *host, struct look *look, const struct look *known,
    struct values *values, int64_t *id)
{
	int64_t now_ms = host->turn->now_ms;

	look->state = look->told = known->state;
	look->looked_ms = known->looked_ms;
	look->phase = look_may_change(look) ? LOOK_KEEP : LOOK_DONE;
	look->due_ms = look_tomorrow(look->id, now_ms);
	look_values(look, values);
	*id = look->id;
	return ok(host,
		   store_look_save(host->turn->store, look, &host->fault)) ?
	    look->state :
	    "failed";
}

/* Gets in line, or goes on waiting there; NULL: who asks has to wait. */
static const char *
wait_for(struct host *host, struct look *look, bool away,
    const struct world_lookup *lookup)
{
	struct turn *turn = host->turn;
	int64_t waited_ms = turn->now_ms - look->asked_ms;
	bool holds = look->phase == LOOK_HELD && waited_ms < HOLD_OVER_MS;

	if (holds && waited_ms > lookup->timeout_ms + HOLD_SLACK_MS)
		return "later";
	host->looks = true;
	look->conversation = conversation(host);
	look->phase = away		    ? LOOK_LATE :
	    turn->event->kind == EVENT_TEXT ? LOOK_ASKED :
					      LOOK_HELD;
	if (look->attempts == 0)
		look->due_ms = turn->now_ms;
	if (!holds)
		look->asked_ms = turn->now_ms;
	return away ? "failed" : NULL;
}

const char *
look_outside(struct host *host, const char *source, struct slice key,
    struct values *values, int64_t *id)
{
	struct turn *turn = host->turn;
	const struct world_lookup *lookup = world_lookup(turn->world, source);
	struct look *look = &host->look, known;
	bool found, open, away;

	*look = (struct look){.source = source,
	    .person = host->person->id,
	    .account = turn->event->account,
	    .number = arena_copy(turn->arena, key.data, key.length),
	    .asked_ms = turn->now_ms,
	    .due_ms = turn->now_ms};
	look_values(look, values);
	if (lookup == NULL)
		return "none";
	/* Nobody can be written to who withholds their number.  Several readings of what was typed: which one is meant, a person has
	   to find out. */
	if (host->person->id == 0 || memchr(key.data, ' ', key.length) != NULL)
		return "unknown";
	if (!is_number(key))
		return "none";
	if (!ok(host,
		store_look_by_number(turn->store, turn->arena, source, key,
		    turn->now_ms - FRESH_MS, &known, &found, &host->fault)) ||
	    !ok(host,
		store_look_open(turn->store, turn->arena, host->person->id,
		    source, key, look, &open, &host->fault)) ||
	    !ok(host, is_away(turn, lookup, &away, &host->fault)))
		return "failed";
	if (found && open && look->phase == LOOK_HELD)
		return answer_held(host, look, &known, values, id);
	if (found)
		return answer_again(host, &known, values, id);
	return wait_for(host, look, away, lookup);
}

/* Is there a look-up with this id, and is it theirs? */
static bool
find_theirs(struct host *host, int64_t id, struct look *look)
{
	bool found;

	return ok(host,
		   store_look_by_id(host->turn->store, host->turn->arena, id,
		       look, &found, &host->fault)) &&
	    found && look->person == host->person->id;
}

bool
look_recall(struct host *host, int64_t id, struct values *values)
{
	struct look look;

	if (!find_theirs(host, id, &look))
		return false;
	look_values(&look, values);
	return true;
}

void
look_keep(struct host *host, int64_t id, int days)
{
	struct look look;

	if (!find_theirs(host, id, &look))
		return;
	look.phase = LOOK_KEEP;
	look.days_left = days;
	look.told = look.state;
	look.attempts = 0;
	look.due_ms = look_tomorrow(id, host->turn->now_ms);
	ok(host, store_look_save(host->turn->store, &look, &host->fault));
}

/*
 * Asks what waits longest at a source, if it may be asked now and the turn has
 * room for it.
 */
static int
ask_next(
    struct turn *turn, const struct world_lookup *lookup, struct fault *fault)
{
	struct source source;
	struct look look;
	bool found, away;

	if (turn->actions.count == ACTIONS_MAX)
		return 0;
	if (store_source_get(turn->store, lookup->name, &source, fault) != 0)
		return -1;
	if (source.next_ms > turn->now_ms ||
	    (source.busy != 0 &&
		turn->now_ms - source.busy_ms <
		    lookup->timeout_ms + BUSY_SLACK_MS))
		return 0;
	if (is_away(turn, lookup, &away, fault) != 0 ||
	    (!away &&
		store_look_next(turn->store, turn->arena, lookup->name,
		    turn->now_ms, &look, &found, fault) != 0))
		return -1;
	if (away || !found)
		return 0;
	/* Nobody came to hear it: it is there already. */
	if (look.phase == LOOK_HELD && look_has_come(&look))
		return looked_let_go(turn, look.id, fault);
	source.busy = look.id;
	source.busy_ms = turn->now_ms;
	source.asked =
	    source.day == day_of(turn->now_ms) ? source.asked + 1 : 1;
	source.day = day_of(turn->now_ms);
	turn_act(turn,
	    &(struct action){.kind = ACTION_LOOK,
		.message = look.id,
		.source = lookup->name,
		.text = slice_of(look.number)});
	return store_source_put(turn->store, &source, fault);
}

int
look_all_due(struct turn *turn, struct fault *fault)
{
	size_t i;

	if (turn->world->lookup_count > 0 &&
	    store_look_forget(turn->store, turn->now_ms - FORGET_MS, fault) !=
		0)
		return -1;
	for (i = 0; i < turn->world->lookup_count; i++)
		if (ask_next(turn, &turn->world->lookups[i], fault) != 0)
			return -1;
	return 0;
}

int
look_begin(
    struct host *host, int64_t interaction, bool wait, struct fault *fault)
{
	struct turn *turn = host->turn;
	struct look *look = &host->look;

	if (!host->looks || host->erase)
		return 0;
	look->interaction = interaction;
	if (!wait || turn->event->by_request)
		look->phase = LOOK_LATE;
	if ((look->id == 0 ? store_look_add(turn->store, look, fault) :
			     store_look_save(turn->store, look, fault)) != 0)
		return -1;
	if (look->phase == LOOK_ASKED)
		turn_act(turn,
		    &(struct action){.kind = ACTION_WAIT, .message = look->id});
	return ask_next(turn, world_lookup(turn->world, look->source), fault);
}

int
look_repeat(struct turn *turn, int64_t *id, bool *waits, struct fault *fault)
{
	struct look look;
	bool found;

	*waits = false;
	if (store_look_by_cause(
		turn->store, turn->arena, *id, &look, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	*waits = look.phase == LOOK_ASKED;
	if (*waits)
		turn_act(turn,
		    &(struct action){.kind = ACTION_WAIT, .message = look.id});
	else if (look.answered != 0)
		*id = look.answered;
	return 0;
}
