/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call.c - a call came, keys were pressed, a message was left, it ended
 *
 *     step 1 ─ keys with n=1 ─▶ step 2 ─ keys with n=2 ─▶ …
 *
 * Every step is one request, and all that is known about the call is in the
 * database.  The counter tells news from repeats: the same key pressed twice
 * comes with two counters, a request sent twice with one.
 */
#include <string.h>

#include "base/clock.h"
#include "flow/looked.h"
#include "line/caller.h"
#include "line/desk_task.h"
#include "line/mask.h"
#include "line/place.h"
#include "line/ring.h"
#include "line/squillo.h"
#include "line/turn_call.h"
#include "store/recording.h"

#define RESUME_MS HOUR_MS /* after which a chapter begins anew */
#define MESSAGE_DUE_MS DAY_MS

static void
take_call(struct talk *talk, const struct caller *caller)
{
	(void)caller;
	flow_call(talk);
}

static void
take_keys(struct talk *talk, const struct caller *caller)
{
	flow_keys(talk, caller->turn->event->text);
}

static void
take_recording(struct talk *talk, const struct caller *caller)
{
	flow_recorded(talk, caller->turn->event->seconds);
}

/* Where the call stands; a conversation that is gone begins anew. */
static void
read_session(struct caller *caller)
{
	if (session_read(&caller->session, caller->turn->world->program,
		caller->call.session) != 0)
		session_clear(&caller->session);
}

/*
 * What the call before says of this one: whose own language no call speaks
 * goes on in the one that they chose then, and a chapter that broke off within
 * the hour goes on where it stopped.
 */
static int
look_back(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	struct call before;
	bool found;

	session_clear(&caller->session);
	if (caller->person.id == 0)
		return 0;
	if (store_call_last(turn->store, turn->arena, caller->person.id,
		caller->call.id, &before, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (language_index(
		&turn->world->call_languages, caller->person.language) < 0 &&
	    language_index(&turn->world->call_languages, before.language) >= 0)
		caller->call.language = before.language;
	if (before.session.length == 0 ||
	    turn->now_ms - before.started_ms - before.seconds * SECOND_MS >
		RESUME_MS)
		return 0;
	if (session_read(
		&caller->session, turn->world->program, before.session) != 0 ||
	    !flow_may_resume(&caller->session, turn->world->program))
		session_clear(&caller->session);
	return 0;
}

/* From here on it is a call. */
static int
answer(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	const struct event *event = turn->event;
	int64_t id = caller->rang;

	/* They may have written while it rang: what is said comes after that. */
	caller->last = id == 0 ? 0 : caller->person.last_interaction;
	if (id == 0 &&
	    caller_note(caller, DIRECTION_IN, KIND_CALL, event->remote_id,
		(struct slice){"", 0}, fault) != 0)
		return -1;
	caller->call = (struct call){.id = id == 0 ? caller->last : id,
	    .person = caller->person.id,
	    .account = event->account,
	    .remote_id = event->remote_id,
	    .started_ms = turn->now_ms,
	    .session = {"", 0},
	    .script = {"", 0}};
	if (store_call_add(turn->store, &caller->call, fault) != 0 ||
	    look_back(caller, fault) != 0)
		return -1;
	turn->outcome = "answered";
	caller_talk(caller, take_call);
	return caller_answer(caller, fault);
}

static int
begin(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	const struct event *event = turn->event;
	bool taken;

	if (event->placed)
		return place_answered(caller, fault);
	if (world_is_own_number(turn->world, event->from)) {
		/* Two of our lines would talk to each other for ever. */
		turn->outcome = "rejected";
		caller_turn_away(turn, CALL_REJECT);
		return 0;
	}
	if (caller_read_person(caller, fault) != 0 ||
	    squillo_takes(caller, &taken, fault) != 0)
		return -1;
	return taken ? 0 : answer(caller, fault);
}

int
turn_call(struct turn *turn, struct fault *fault)
{
	struct caller caller = {.turn = turn};
	bool found;

	if (caller_find(&caller, &found, fault) != 0)
		return -1;
	return found ? caller_repeat(&caller, fault) : begin(&caller, fault);
}

/* The caller of a call that is known. */
static int
read_caller(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	bool found;

	caller->person = (struct person){.session = {"", 0}};
	if (caller->call.person != 0 &&
	    store_person_by_id(turn->store, turn->arena, caller->call.person,
		&caller->person, &found, fault) != 0)
		return -1;
	memcpy(turn->person, caller->person.name, sizeof(turn->person));
	read_session(caller);
	caller->held = flow_holds(&caller->session, turn->world->program);
	return 0;
}

/* As they were pressed, without what is a number of a case or a PIN. */
static struct slice
keys_to_keep(const struct caller *caller)
{
	struct turn *turn = caller->turn;

	if (!session_waits(&caller->session))
		return turn->event->text;
	return mask_secret(turn->arena, turn->event->text,
	    flow_secret(&caller->session, turn->world->program));
}

int
turn_keys(struct turn *turn, struct fault *fault)
{
	struct caller caller = {.turn = turn};
	bool found;

	if (caller_find(&caller, &found, fault) != 0)
		return -1;
	if (!found)
		return begin(&caller, fault);
	if (turn->event->step != caller.call.step)
		return caller_repeat(&caller, fault);
	if (read_caller(&caller, fault) != 0 ||
	    caller_note(&caller, DIRECTION_IN, KIND_KEYS, NULL,
		keys_to_keep(&caller), fault) != 0)
		return -1;
	turn->outcome = turn->event->text.length == 0 ? "silence" : "answered";
	caller_talk(&caller, take_keys);
	return caller_answer(&caller, fault);
}

/* What came with the event itself is nowhere else: it is kept at once. */
static int
keep_audio(struct turn *turn, struct recording *recording, struct fault *fault)
{
	if (turn->event->text.length == 0)
		return 0;
	recording->state = RECORDING_DONE;
	recording->remote_id = NULL;
	return store_recording_write(turn->store, turn->world->recordings,
	    recording->id, turn->event->text, fault);
}

/* It is fetched soon, and somebody has to listen to it. */
static int
plan_message(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	struct follow_up task = {.person = caller->person.id,
	    .topic = "message",
	    .due_ms = turn->now_ms + MESSAGE_DUE_MS,
	    .interaction = caller->last,
	    .alone = true};
	struct recording recording = {.id = caller->last,
	    .person = caller->person.id,
	    .account = turn->event->account,
	    .remote_id = turn->event->recording,
	    .seconds = turn->event->seconds,
	    .due_ms = turn->now_ms};

	if (keep_audio(turn, &recording, fault) != 0 ||
	    store_recording_add(turn->store, &recording, fault) != 0)
		return -1;
	return desk_task(turn, task, fault);
}

/* Kept also when the caller is gone; then nothing is answered. */
int
turn_recording(struct turn *turn, struct fault *fault)
{
	struct caller caller = {.turn = turn};
	const struct event *event = turn->event;
	int64_t seen;
	bool found;

	turn->outcome = "ignored";
	if (caller_find(&caller, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (store_interaction_seen(turn->store, event->account, KIND_RECORDING,
		event->recording, &seen, fault) != 0)
		return -1;
	if (seen != 0 && event->step == 0)
		return 0;
	if (event->step != 0 && event->step != caller.call.step)
		return caller_repeat(&caller, fault);
	turn->outcome = "recorded";
	if (read_caller(&caller, fault) != 0 ||
	    (seen == 0 &&
		(caller_note(&caller, DIRECTION_IN, KIND_RECORDING,
		     event->recording,
		     slice_of(
			 arena_printf(turn->arena, "%d s", event->seconds)),
		     fault) != 0 ||
		    plan_message(&caller, fault) != 0)))
		return -1;
	if (event->step == 0)
		return caller_save(&caller, fault);
	caller_talk(&caller, take_recording);
	return caller_answer(&caller, fault);
}

int
turn_call_ended(struct turn *turn, struct fault *fault)
{
	struct caller caller = {.turn = turn};
	const struct event *event = turn->event;
	struct call *call = &caller.call;
	bool found;

	turn->outcome = "ignored";
	if (caller_find(&caller, &found, fault) != 0)
		return -1;
	if (!found)
		return event->placed ? place_over(&caller, fault) :
				       squillo_rang_off(&caller, fault);
	if ((call->ended_ms != 0 && call->seconds >= event->seconds))
		return 0;
	if (read_caller(&caller, fault) != 0)
		return -1;
	turn->outcome = "ended";
	call->seconds = event->seconds;
	if (call->seconds == 0)
		call->seconds =
		    (int)((turn->now_ms - call->started_ms) / SECOND_MS);
	if (call->ended_ms == 0 &&
	    caller_note(&caller, DIRECTION_IN, KIND_CALL, NULL,
		slice_of(arena_printf(turn->arena, "%d s", call->seconds)),
		fault) != 0)
		return -1;
	call->ended_ms = turn->now_ms;
	if (ring_ended(&caller, fault) != 0)
		return -1;
	if (!flow_may_resume(&caller.session, turn->world->program))
		call->session = (struct slice){"", 0};
	/* What is placed again then has the last word about the person. */
	if (caller_save(&caller, fault) != 0 || place_over(&caller, fault) != 0)
		return -1;
	return caller_let_go(&caller, fault);
}
