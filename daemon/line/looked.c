/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * looked.c - what a look-up answered: to whoever waits, and to the desk
 *
 * Who waits gets it as the answer to their text, or hears it as soon as their
 * call asks again; who was told that we write, or hung up, gets a text, and who
 * let us keep looking hears of a change once.  Words that
 * nobody knows go to the desk as they are, and never to the person.
 */
#include <string.h>

#include "base/back_off.h"
#include "base/clock.h"
#include "line/looked.h"
#include "line/mask.h"

#define PAUSE_MS (2 * SECOND_MS) /* between two requests of one source */
#define PAUSE_MORE_MS (3 * SECOND_MS)
#define FIRST_BACK_OFF_MS MINUTE_MS
#define LAST_BACK_OFF_MS (6 * HOUR_MS)
#define ATTEMPTS_MAX 8
#define HEARD_MS MINUTE_MS /* in which a call asks for what is there */
#define WAITED_MS (10 * SECOND_MS) /* nobody waits any more, come what may */

static int
read_answer(struct answer *answer, int64_t look, struct fault *fault)
{
	struct turn *turn = answer->turn;

	if (store_look_by_id(turn->store, turn->arena, look, &answer->look,
		&answer->found, fault) != 0)
		return -1;
	if (!answer->found)
		return 0;
	if (store_person_by_id(turn->store, turn->arena, answer->look.person,
		&answer->person, &answer->found, fault) != 0)
		return -1;
	memcpy(turn->person, answer->person.name, sizeof(turn->person));
	/* After a crash the webhook that waited is gone. */
	if (turn->event->kind == EVENT_LOOKED &&
	    answer->look.phase == LOOK_ASKED &&
	    turn->now_ms - answer->look.asked_ms > WAITED_MS)
		answer->look.phase = LOOK_LATE;
	answer->host = (struct host){.turn = turn, .person = &answer->person};
	return 0;
}

/* A look-up is a line of the log too; number and page as the desk may see. */
static int
write_row(struct answer *answer, struct slice text, struct fault *fault)
{
	struct turn *turn = answer->turn;

	answer->row = (struct interaction){.at_ms = turn->now_ms,
	    .person = answer->person.id,
	    .before = answer->person.last_interaction,
	    .cause = answer->look.interaction,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_IN,
	    .kind = KIND_LOOKUP,
	    .account = answer->look.account,
	    .language = answer->person.language,
	    .text = mask_number(turn->arena, text, answer->look.number)};
	if (store_interaction_add(turn->store, &answer->row, fault) != 0)
		return -1;
	answer->last = answer->row.id;
	return 0;
}

static void
wait_for_tomorrow(struct answer *answer)
{
	struct look *look = &answer->look;

	look->phase = LOOK_KEEP;
	look->due_ms = look_tomorrow(look->id, answer->turn->now_ms);
	if (--look->days_left > 0)
		return;
	look->phase = LOOK_DONE;
	looked_tell_desk(answer, "lookup-ended");
}

/* What was said just now may have promised to keep looking. */
static int
take_promise(struct answer *answer, struct fault *fault)
{
	struct turn *turn = answer->turn;
	struct look *look = &answer->look, now;
	bool found;

	if (store_look_by_id(
		turn->store, turn->arena, look->id, &now, &found, fault) != 0)
		return -1;
	if (found && now.phase == LOOK_KEEP && look->phase == LOOK_DONE) {
		look->phase = now.phase;
		look->days_left = now.days_left;
		look->due_ms = now.due_ms;
	}
	return 0;
}

static int
tell(struct answer *answer, struct fault *fault)
{
	struct turn *turn = answer->turn;
	struct look *look = &answer->look;
	enum look_phase phase = look->phase;
	int result = 0;

	/* What is said may look it up again. */
	look->phase = LOOK_DONE;
	if (store_look_save(turn->store, look, fault) != 0)
		return -1;
	look->phase = phase;
	if (phase != LOOK_KEEP)
		result = looked_tell(answer, look->state, fault);
	else if (look->told == NULL || strcmp(look->told, look->state) != 0)
		result = looked_tell_news(answer, fault);
	look->told = look->state;
	look->attempts = 0;
	look->phase = LOOK_DONE;
	if (look_may_change(look))
		wait_for_tomorrow(answer);
	return result != 0 ? result : take_promise(answer, fault);
}

/* A caller hears it when their call asks next. */
static bool
is_held(struct look *look, int64_t now_ms)
{
	look->due_ms = now_ms + HEARD_MS;
	return look->phase == LOOK_HELD;
}

static int
state_came(struct answer *answer, struct fault *fault)
{
	struct turn *turn = answer->turn;
	struct look *look = &answer->look;

	look->state = arena_copy(
	    turn->arena, turn->event->text.data, turn->event->text.length);
	look->looked_ms = turn->now_ms;
	look->attempts = 0;
	return is_held(look, turn->now_ms) ? 0 : tell(answer, fault);
}

/* Never to the person: the row has their words, the desk has the row. */
static int
unknown_came(struct answer *answer, struct fault *fault)
{
	struct look *look = &answer->look;
	int result = 0;

	looked_tell_desk(answer, "lookup");
	look->state = "unknown";
	look->looked_ms = answer->turn->now_ms;
	if (is_held(look, look->looked_ms))
		return 0;
	if (look->phase != LOOK_KEEP)
		result = looked_tell(answer, look->state, fault);
	look->phase = LOOK_DONE;
	return result;
}

static int
nothing_came(struct answer *answer, int64_t next_ms, struct fault *fault)
{
	struct look *look = &answer->look;
	int result = 0;

	if (look->phase == LOOK_KEEP) {
		wait_for_tomorrow(answer);
		return 0;
	}
	if (look->phase == LOOK_ASKED)
		result = looked_tell(answer, "failed", fault);
	look->phase = LOOK_LATE;
	look->due_ms = next_ms;
	if (++look->attempts < ATTEMPTS_MAX)
		return result;
	look->phase = LOOK_DONE;
	looked_tell_desk(answer, "lookup-failed");
	return result;
}

static int64_t
back_off(int failures, int64_t id)
{
	int64_t wait =
	    back_off_ms(FIRST_BACK_OFF_MS, LAST_BACK_OFF_MS, failures);

	return wait + id * 7919 % (wait / 4);
}

/* What the answer means for the next request there. */
static int
note_source(struct answer *answer, int64_t *next_ms, struct fault *fault)
{
	struct turn *turn = answer->turn;
	const struct event *event = turn->event;
	struct follow_up task = {.desk = "desk",
	    .opened_ms = turn->now_ms,
	    .due_ms = turn->now_ms,
	    .interaction = answer->row.id,
	    .urgent = true};
	struct source source;

	if (store_source_get(turn->store, event->account, &source, fault) != 0)
		return -1;
	source.busy = 0;
	source.failures =
	    event->looked == LOOKED_FAILED ? source.failures + 1 : 0;
	source.next_ms = turn->now_ms +
	    (source.failures > 0 ?
		    back_off(source.failures, event->message) :
		    PAUSE_MS + event->message * 7919 % PAUSE_MORE_MS);
	*next_ms = source.next_ms;
	task.topic = arena_printf(
	    turn->arena, "%s-%s", LOOK_BLOCKED_TOPIC, event->account);
	if (event->looked == LOOKED_BLOCKED &&
	    store_follow_up_open(turn->store, &task, &source.blocked, fault) !=
		0)
		return -1;
	return store_source_put(turn->store, &source, fault);
}

/* Everything that the turn changed. */
static int
write_answer(struct answer *answer, struct fault *fault)
{
	struct turn *turn = answer->turn;
	struct person *person = &answer->person;

	if (answer->host.failed) {
		*fault = answer->host.fault;
		return -1;
	}
	person->last_interaction = answer->last;
	if (host_open_tasks(&answer->host, answer->row.id, fault) != 0 ||
	    store_look_save(turn->store, &answer->look, fault) != 0)
		return -1;
	return store_person_save(turn->store, person, false, fault);
}

static struct slice
words_of(struct answer *answer)
{
	static const char *const names[] = {
	    [LOOKED_FAILED] = "failed", [LOOKED_BLOCKED] = "blocked"};
	const struct event *event = answer->turn->event;

	if (event->looked == LOOKED_UNKNOWN)
		return event->text;
	return slice_of(arena_printf(answer->turn->arena, "%s %s %.*s",
	    event->account, answer->look.number,
	    event->looked == LOOKED_STATE ? (int)event->text.length : 10,
	    event->looked == LOOKED_STATE ? event->text.data :
					    names[event->looked]));
}

int
turn_looked(struct turn *turn, struct fault *fault)
{
	struct answer answer = {.turn = turn};
	int64_t next_ms;
	bool wanted;
	int result;

	turn->outcome = "known";
	if (read_answer(&answer, turn->event->message, fault) != 0)
		return -1;
	wanted = answer.found && answer.look.phase != LOOK_DONE;
	if (wanted && write_row(&answer, words_of(&answer), fault) != 0)
		return -1;
	if (note_source(&answer, &next_ms, fault) != 0)
		return -1;
	if (!wanted)
		return 0;
	turn->outcome = "answered";
	if (turn->event->looked == LOOKED_STATE)
		result = state_came(&answer, fault);
	else if (turn->event->looked == LOOKED_UNKNOWN)
		result = unknown_came(&answer, fault);
	else
		result = nothing_came(&answer, next_ms, fault);
	return result != 0 ? result : write_answer(&answer, fault);
}

int
turn_late(struct turn *turn, struct fault *fault)
{
	struct answer answer = {.turn = turn};

	turn->outcome = "known";
	if (read_answer(&answer, turn->event->message, fault) != 0)
		return -1;
	if (!answer.found || answer.look.phase != LOOK_ASKED)
		return 0;
	turn->outcome = "late";
	answer.look.phase = LOOK_LATE;
	if (write_row(&answer,
		slice_of(arena_printf(turn->arena, "%s %s later",
		    answer.look.source, answer.look.number)),
		fault) != 0 ||
	    looked_go_on(&answer, "later", false, PURPOSE_ANSWER, fault) != 0)
		return -1;
	return write_answer(&answer, fault);
}

int
looked_let_go(struct turn *turn, int64_t look, struct fault *fault)
{
	struct answer answer = {.turn = turn};

	if (read_answer(&answer, look, fault) != 0)
		return -1;
	if (!answer.found || answer.look.phase != LOOK_HELD)
		return 0;
	answer.look.phase = LOOK_LATE;
	if (!look_has_come(&answer.look))
		return store_look_save(turn->store, &answer.look, fault);
	if (write_row(&answer,
		slice_of(arena_printf(turn->arena, "%s %s told",
		    answer.look.source, answer.look.number)),
		fault) != 0 ||
	    tell(&answer, fault) != 0)
		return -1;
	return write_answer(&answer, fault);
}

int
looked_let_go_of(struct turn *turn, int64_t person, struct fault *fault)
{
	struct look look;
	bool found;

	if (store_look_held(
		turn->store, turn->arena, person, &look, &found, fault) != 0)
		return -1;
	return found ? looked_let_go(turn, look.id, fault) : 0;
}
