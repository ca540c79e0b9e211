/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * caller.c - telephones: who calls, what they press, and how it ends
 *
 * The provider plays what it is told: it asks the next address with what was
 * pressed, asks once more when nobody answered, and hangs up when that fails.
 */
#include "caller.h"

#include <stdlib.h>
#include <string.h>

#include "core/purpose.h"
#include "ledger.h"
#include "town.h"
#include "twiml.h"
#include "wire/form.h"

#define STEPS_MAX 40
#define TRIES_MAX 2

struct phone_call {
	char sid[SID_SIZE];
	const struct account *account;
	const char *from, *to;
	const char *home; /* that is told how it ends */
	const char *url; /* that is asked next */
	const char *keys; /* with it */
	const char *recording; /* … or that */
	int seconds, steps, tries;
	int resident; /* -1: nobody of the town */
	int64_t began_ms;
	bool placed; /* by the line */
	bool answered; /* something was heard */
	bool asked_for_lists;
	bool over;
};

/* One request of a call, until it is answered. */
struct asking {
	struct phone_call *call;
	const char *recording; /* that it brings, or NULL */
};

static void ask(struct simulation *, void *);
static void ring_off(struct simulation *, void *);

static void
add_call(struct text *form, const struct phone_call *call, const char *status)
{
	form_add(form, "CallSid", slice_of(call->sid));
	form_add(form, "CallStatus", slice_of(status));
}

static void
nothing(struct simulation *run, void *context, const struct response *response)
{
	(void)run;
	(void)context;
	(void)response;
}

/* They tell how it ended; in any order with the rest. */
static void
end(struct simulation *run, struct phone_call *call, const char *status)
{
	struct arena *arena = arena_new(1 << 16);
	struct text form = text_new(arena, 4000);
	int64_t seconds = (run->true_ms - call->began_ms) / SECOND_MS;

	if (!call->over) {
		call->over = true;
		if (call->resident >= 0)
			run->town->residents[call->resident].on_call = false;
		form_add(&form, "CallDuration",
		    slice_of(arena_printf(arena, "%lld", (long long)seconds)));
		add_call(&form, call, status);
		form_add(&form, "Direction",
		    slice_of(call->placed ? "outbound-api" : "inbound"));
		form_add(&form, "From", slice_of(call->from));
		form_add(&form, "To", slice_of(call->to));
		telecom_post(
		    run, call->account, call->home, &form, nothing, NULL);
	}
	arena_free(&arena);
}

static void
ring_off(struct simulation *run, void *context)
{
	end(run, context, "completed");
}

/* What they press, or nothing. */
static const char *
some_keys(struct simulation *run, const struct phone_call *call,
    const struct twiml *twiml)
{
	static const char *const keys[] = {
	    "1", "2", "3", "0", "4", "5", "*", "9", "1", "2"};
	const struct resident *who =
	    call->resident < 0 ? NULL : &run->town->residents[call->resident];

	/* Who stays with a language presses no key of a menu of languages. */
	if (chance_one_in(6) || (who != NULL && who->settled))
		return "";
	if (twiml->digits > 3 && who != NULL && who->code != NULL)
		return "624821"; /* letters by the key they are on */
	return keys[chance_below(ARRAY_LEN(keys))];
}

/*
 * Key 5 is the list for notices, and 1 then joins it: who said STOP once has
 * changed their mind about these.
 */
static void
note_joining(struct simulation *run, struct phone_call *call)
{
	struct resident *who =
	    call->resident < 0 ? NULL : &run->town->residents[call->resident];

	if (call->keys == NULL || who == NULL)
		return;
	call->asked_for_lists |= strcmp(call->keys, "5") == 0;
	if (!call->asked_for_lists || strcmp(call->keys, "1") != 0)
		return;
	who->stopped[PURPOSE_REMINDER] |= who->stopped[0];
	who->stopped[0] = who->stopped[PURPOSE_NOTICE] = false;
}

/* They listen to what is said, then do what they want. */
static void
go_on(
    struct simulation *run, struct phone_call *call, const struct twiml *twiml)
{
	int64_t after_ms = chance_between(1, 15) * SECOND_MS;

	call->answered = true;
	call->keys = call->recording = NULL;
	call->tries = 0;
	if (twiml->verb == VERB_HANG_UP || twiml->verb == VERB_REJECT ||
	    twiml->verb == VERB_NONE || ++call->steps > STEPS_MAX ||
	    chance_one_in(12)) {
		later(run, after_ms, ring_off, call);
		return;
	}
	call->url = arena_string(run->arena, twiml->action);
	if (twiml->verb == VERB_GATHER)
		call->keys = some_keys(run, call, twiml);
	if (twiml->verb == VERB_RECORD && chance_one_in(3)) {
		char sid[SID_SIZE];

		telecom_sid(run->telecom, "RE", sid);
		call->recording = arena_string(run->arena, sid);
		call->seconds = (int)chance_between(1, 90);
	}
	later(run, after_ms, ask, call);
	if (chance_below(1000) < run->telecom->repeats)
		later(run, after_ms + 200, ask, call);
}

/* Of who was erased in the middle of a call nothing is known any more. */
static bool
is_erased(const struct simulation *run, const struct phone_call *call)
{
	return call->resident >= 0 &&
	    run->town->residents[call->resident].erased;
}

/* What is heard first says what the silence after it is for. */
static bool
waits_in_silence(const struct phone_call *call, const struct twiml *twiml)
{
	return !call->answered && twiml->said == 0 &&
	    (twiml->verb == VERB_GATHER || twiml->verb == VERB_RECORD);
}

static void
hears(struct simulation *run, void *context, const struct response *response)
{
	const struct asking *step = context;
	struct phone_call *call = step->call;
	bool went = response != NULL && response->status / 100 == 2;
	struct arena *arena;
	struct twiml twiml;

	if (went && step->recording != NULL)
		ledger_is_recorded(run, call->resident, step->recording);
	if (call->over)
		return;
	if (!went) {
		if (++call->tries > TRIES_MAX)
			end(run, call, "failed");
		else
			later(run, 2 * SECOND_MS, ask, call);
		return;
	}
	arena = arena_new(1 << 20);
	if (!twiml_read(arena, response->body, &twiml))
		broke(run, "speaks-well", "TwiML that cannot be read");
	else if (twiml.text_count > 0)
		broke(run, "speaks-well", "a text in the answer to a call");
	else if (twiml.verb == VERB_NONE && !is_erased(run, call))
		broke(run, "nobody-hears-silence", "a call without an end");
	else if (waits_in_silence(call, &twiml))
		broke(run, "nobody-hears-silence", "nothing, and it waits");
	else
		go_on(run, call, &twiml);
	arena_free(&arena);
}

static void
ask(struct simulation *run, void *context)
{
	struct phone_call *call = context;
	struct asking *step;
	struct arena *arena;
	struct text form;

	if (call->over)
		return;
	step = arena_alloc(run->arena, sizeof(*step));
	*step = (struct asking){call, call->recording};
	arena = arena_new(1 << 16);
	form = text_new(arena, 4000);
	if (call->placed && !call->answered)
		form_add(&form, "AnsweredBy",
		    slice_of(chance_one_in(4) ? "machine_start" : "human"));
	add_call(&form, call, "in-progress");
	note_joining(run, call);
	if (call->keys != NULL)
		form_add(&form, "Digits", slice_of(call->keys));
	form_add(&form, "Direction",
	    slice_of(call->placed ? "outbound-api" : "inbound"));
	form_add(&form, "From", slice_of(call->from));
	if (call->recording != NULL) {
		form_add(&form, "RecordingDuration",
		    slice_of(arena_printf(arena, "%d", call->seconds)));
		form_add(&form, "RecordingSid", slice_of(call->recording));
		form_add(&form, "RecordingUrl",
		    slice_of(arena_printf(
			arena, "https://api.twilio.com/%s", call->recording)));
	}
	form_add(&form, "To", slice_of(call->to));
	telecom_post(run, call->account, call->url, &form, hears, step);
	arena_free(&arena);
}

/* It rang, and nobody answered yet: they want to be called back. */
static void
rings_off_early(struct simulation *run, void *context)
{
	struct phone_call *call = context;

	if (call->answered || call->over)
		return;
	story_tell("person %d rings off", call->resident);
	end(run, call, "no-answer");
}

void
caller_calls(struct simulation *run, int resident)
{
	struct resident *who = &run->town->residents[resident];
	struct phone_call *call;

	if (who->on_call)
		return;
	who->on_call = true;
	call = arena_alloc(run->arena, sizeof(*call));
	*call = (struct phone_call){.account = who->account,
	    .from = chance_one_in(10) ? "anonymous" : who->number,
	    .to = who->account->number,
	    .resident = resident,
	    .began_ms = run->true_ms};
	call->home = call->url = arena_printf(run->arena, "%s/in/%s",
	    who->account->public_url, who->account->name);
	telecom_sid(run->telecom, "CA", call->sid);
	story_tell("person %d calls", resident);
	ask(run, call);
	if (who->account->squillo == SQUILLO_PAUSE && chance_one_in(2))
		later(run, chance_between(200, 3500), rings_off_early, call);
}

static void
rings_long_enough(struct simulation *run, void *context)
{
	struct phone_call *call = context;
	struct resident *who =
	    call->resident < 0 ? NULL : &run->town->residents[call->resident];

	if (who != NULL && who->on_call) {
		call->resident = -1;
		end(run, call, "busy");
		return;
	}
	switch (chance_below(4)) {
	case 0:
		end(run, call, "no-answer");
		return;
	case 1:
		end(run, call, "busy");
		return;
	default:
		if (who != NULL)
			who->on_call = true;
		call->began_ms = run->true_ms;
		ask(run, call);
	}
}

void
caller_rings(struct simulation *run, const struct account *account,
    const char *sid, const char *to, const char *url)
{
	struct phone_call *call = arena_alloc(run->arena, sizeof(*call));

	*call = (struct phone_call){.account = account,
	    .from = account->number,
	    .to = to,
	    .resident = town_find(run, to),
	    .began_ms = run->true_ms,
	    .placed = true,
	    .home = url,
	    .url = url};
	memcpy(call->sid, sid, SID_SIZE);
	story_tell("a phone rings");
	later(run, chance_between(2, 25) * SECOND_MS, rings_long_enough, call);
}
