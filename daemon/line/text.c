/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * text.c - a text came: who wrote it, what it means, what they get
 *
 * Everything is written before anything is answered: the text that came, the
 * conversation, the texts that go, what the desk has to do.
 */
#include <string.h>

#include "base/clock.h"
#include "flow/hear.h"
#include "line/call_back.h"
#include "line/look.h"
#include "line/mask.h"
#include "line/opt_out.h"
#include "line/said.h"
#include "line/remind.h"
#include "line/repeated.h"
#include "line/street.h"
#include "store/attention.h"

#define QUIET_MS (24 * HOUR_MS) /* after it a conversation is over */
#define DANGER_MORE 30 /* answers in an hour, over those of everything else */

struct reading {
	struct turn *turn;
	struct person person;
	bool known; /* there was such a person before this text */
	const struct language *language_before; /* this text */
	struct match match;
	enum repeated repeated;
	struct interaction came;
	struct host host;
	struct talk talk;
	struct session session;
	struct values values;
};

/*
 * A repeated webhook gets what it got before; but what was found late in the
 * provider's list, and went or goes by a request of ours, is not said twice.
 * Of who was erased meanwhile there is no text to say any more.
 */
static int
repeat(struct turn *turn, int64_t id, struct fault *fault)
{
	struct interaction said[ACTIONS_MAX];
	size_t count, i;
	bool waits;

	turn->outcome = "repeated";
	if (look_repeat(turn, &id, &waits, fault) != 0)
		return -1;
	if (waits)
		return 0;
	if (store_interaction_caused(turn->store, turn->arena, id, said,
		ACTIONS_MAX, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++)
		if (said[i].kind == KIND_PROMPT && said[i].status == NULL &&
		    said[i].text.length > 0)
			turn_act(turn,
			    &(struct action){.kind = ACTION_ANSWER,
				.message = said[i].id,
				.account = turn->event->account,
				.from = turn->event->to,
				.to = turn->event->from,
				.text = said[i].text});
	return 0;
}

/* What a text says about the language of who wrote it. */
static void
learn_language(struct reading *reading)
{
	struct person *person = &reading->person;
	const struct match *match = &reading->match;
	const struct language *heard = match->language;

	reading->language_before = person->language;
	if (person->language_chosen)
		return;
	if (heard == NULL || match->how == HOW_ASK)
		heard = language_by_script(reading->turn->event->text);
	else if (person->language != NULL && match->how != HOW_WHOLE)
		heard = NULL; /* one word in a sentence is no evidence */
	if (heard != NULL)
		person->language = heard;
}

static int
read_person(struct reading *reading, struct fault *fault)
{
	struct turn *turn = reading->turn;
	struct phone_number number;

	if (phone_number_parse(slice_of(turn->event->from), &number) != 0)
		return 0;
	if (store_person_by_number(turn->store, turn->arena, &number, true,
		turn->now_ms, &reading->person, &reading->known, fault) != 0)
		return -1;
	memcpy(turn->person, reading->person.name, sizeof(turn->person));
	return 0;
}

/* The step that what came led to, or -1. */
static int
step_of(const struct reading *reading)
{
	if (reading->talk.said_count > 0)
		return reading->talk.said[0].step;
	return reading->repeated == REPEATED_SILENT ?
	    repeated_step(reading->turn->world) :
	    -1;
}

/* The row of what came, with that step. */
static int
write_came(struct reading *reading, struct fault *fault)
{
	struct turn *turn = reading->turn;
	const struct event *event = turn->event;
	int step = step_of(reading);

	reading->came = (struct interaction){.at_ms = turn->now_ms,
	    .person = reading->person.id,
	    .before = reading->person.last_interaction,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_IN,
	    .kind = KIND_TEXT,
	    .account = event->account,
	    .remote_id = event->remote_id,
	    .language = reading->person.language,
	    .text = mask_secret(turn->arena, event->text, reading->talk.secret),
	    .parts = event->parts};
	if (step >= 0) {
		reading->came.flow =
		    program_step_flow(turn->world->program, step);
		reading->came.step = turn->world->program->steps[step].name;
	}
	return store_interaction_add(turn->store, &reading->came, fault);
}

/*
 * Who comes from a number that no text can go to (a name, a short one, one of
 * ours) is only written down, and the desk looks.
 */
static int
write_nobody(struct reading *reading, struct fault *fault)
{
	struct turn *turn = reading->turn;

	turn->outcome = "nobody";
	if (write_came(reading, fault) != 0)
		return -1;
	return desk_task(turn,
	    (struct follow_up){.topic = "text-nobody",
		.interaction = reading->came.id,
		.due_ms = turn->now_ms + turn->world->answer_days * DAY_MS},
	    fault);
}

/*
 * Does somebody of the desk hold the conversation?  Then the flows are silent,
 * but for what ends everything or is danger, and what that asked.  (Who takes a
 * conversation ends what waited in it.)
 */
static int
look_who_speaks(struct reading *reading, bool *held, struct fault *fault)
{
	const struct person *person = &reading->person;
	struct attention attention;

	if (store_attention_get(
		reading->turn->store, person->id, &attention, fault) != 0)
		return -1;
	*held = attention_until(&attention, reading->turn->now_ms) != 0 &&
	    person->stops.all_ms == 0 && person->session.length == 0 &&
	    !flow_overrules(&reading->match);
	return 0;
}

/*
 * Did they say STOP after they wrote this, which only the provider's list had?
 * Then it is answered by nobody, and lifts no stop.  One for a purpose alone
 * leaves their other texts to be answered.
 */
static bool
is_before_stop(const struct reading *reading)
{
	const struct stops *stops = &reading->person.stops;
	const char *concept = reading->match.concept;
	int64_t said_ms = reading->turn->event->said_ms;

	if (said_ms == 0)
		return false;
	if (said_ms > 0 && said_ms < stops->all_ms)
		return true;
	/* Without its date, they may have said it before. */
	return concept != NULL && strcmp(concept, "start") == 0 &&
	    (said_ms < stops->all_ms || said_ms < stops->reminders_ms ||
		said_ms < stops->notices_ms);
}

/*
 * A language that they choose is theirs, whoever answers or does not; but what
 * comes late takes back none that they chose, since that may have been after.
 */
static void
keep_choice(struct reading *reading)
{
	const struct language_list *list = &reading->turn->world->languages;
	const struct match *match = &reading->match;
	struct person *person = &reading->person;
	const struct language *chosen = NULL;

	if (match->how == HOW_WHOLE && match->concept != NULL &&
	    match->value != NULL && strcmp(match->concept, "language") == 0)
		chosen = language_find(slice_of(match->value));
	if (chosen == NULL || language_index(list, chosen) < 0 ||
	    (person->language_chosen && reading->turn->event->said_ms != 0))
		return;
	person->language = chosen;
	person->language_chosen = true;
}

/* Written down, and left to a person of the desk. */
static int
leave_to_desk(struct reading *reading, const char *outcome, struct fault *fault)
{
	struct turn *turn = reading->turn;
	struct person *person = &reading->person;

	turn->outcome = outcome;
	keep_choice(reading);
	if (write_came(reading, fault) != 0 ||
	    host_open_tasks(&reading->host, reading->came.id, fault) != 0)
		return -1;
	person->last_interaction = reading->came.id;
	person->heard_ms = turn->now_ms;
	return store_person_save(turn->store, person, false, fault);
}

static void
hear(struct reading *reading)
{
	struct turn *turn = reading->turn;
	struct person *person = &reading->person;
	struct flow_host functions = host_functions(&reading->host);

	session_clear(&reading->session);
	if (person->session.length > 0 &&
	    turn->now_ms - person->heard_ms < QUIET_MS &&
	    session_read(
		&reading->session, turn->world->program, person->session) != 0)
		session_clear(&reading->session);
	functions.call_me = call_back_ask;
	world_values(turn->world, &reading->values);
	reading->talk = said_talk(turn, &functions, person);
	reading->talk.session = &reading->session;
	reading->talk.values = &reading->values;
	reading->talk.new_person = !reading->known;
	reading->talk.language_before = reading->language_before;
	if (reading->repeated == REPEATED_ONCE)
		flow_break_in(&reading->talk, repeated_step(turn->world));
	else if (!street_hear(&reading->host, &reading->talk) &&
	    !remind_answer(&reading->host, &reading->talk, &reading->match))
		flow_hear(&reading->talk, turn->event->text, &reading->match);
	person->language = reading->talk.language;
	person->language_chosen = reading->talk.language_chosen;
	person->misunderstood =
	    reading->talk.understood ? 0 : person->misunderstood + 1;
}

/*
 * May this person be answered once more?  At the bound the line goes quiet and
 * says so to the desk; danger is answered past it too, but not without end.
 */
static bool
may_answer(struct reading *reading)
{
	struct turn *turn = reading->turn;
	struct person *person = &reading->person;
	bool danger = flow_comes_first(reading->match.concept);

	if (said_may_answer(turn->world, person, turn->now_ms))
		return true;
	person->answers++;
	if (danger &&
	    person->answers <= turn->world->answers_per_hour + DANGER_MORE)
		return true;
	turn->outcome = "quiet";
	host_functions(&reading->host)
	    .follow_up(&reading->host, "many-texts", "desk", danger);
	return false;
}

static int
write_all(struct reading *reading, bool answer, struct fault *fault)
{
	struct turn *turn = reading->turn;
	struct person *person = &reading->person;
	struct saying saying = {.turn = turn,
	    .person = person,
	    .account = turn->event->account,
	    .from = turn->event->to,
	    .by_request = turn->event->by_request,
	    .erased = reading->host.erase};

	if (write_came(reading, fault) != 0 ||
	    host_open_tasks(&reading->host, reading->came.id, fault) != 0)
		return -1;
	saying.cause = saying.last = reading->came.id;
	if (answer && said_write(&saying, &reading->talk, fault) != 0)
		return -1;
	person->last_interaction = saying.last;
	person->heard_ms = turn->now_ms;
	person->session =
	    session_write(&reading->session, turn->world->program, turn->arena);
	if (look_begin(&reading->host, reading->came.id, answer, fault) != 0 ||
	    call_back_begin(&reading->host, reading->came.id, fault) != 0)
		return -1;
	if (store_person_save(turn->store, person, false, fault) != 0)
		return -1;
	return host_erase(&reading->host, fault);
}

/* An opt-out word of the provider's, or one that lifts it and is only theirs. */
static bool
is_answered_there(const struct reading *reading)
{
	const struct event *event = reading->turn->event;

	return event->opted_out_there ||
	    (event->opted_in_there && reading->match.concept == NULL);
}

int
turn_text(struct turn *turn, struct fault *fault)
{
	struct reading reading = {.turn = turn};
	int64_t seen;
	bool answer, held;

	if (store_interaction_seen(turn->store, turn->event->account, KIND_TEXT,
		turn->event->remote_id, &seen, fault) != 0)
		return -1;
	if (seen != 0)
		return repeat(turn, seen, fault);
	if (read_person(&reading, fault) != 0)
		return -1;
	/* Our own numbers never: two lines would text each other for ever. */
	if (reading.person.id == 0 ||
	    world_is_own_number(turn->world, turn->event->from))
		return write_nobody(&reading, fault);
	reading.match = words_match(turn->world->words, turn->arena,
	    turn->event->text, reading.person.language);
	learn_language(&reading);
	reading.host = (struct host){.turn = turn,
	    .person = &reading.person,
	    .session = &reading.session};
	if (is_before_stop(&reading)) {
		host_functions(&reading.host)
		    .follow_up(&reading.host, "text-late", "desk",
			flow_comes_first(reading.match.concept));
		return leave_to_desk(&reading, "late", fault);
	}
	if (look_who_speaks(&reading, &held, fault) != 0)
		return -1;
	if (!held &&
	    repeated_look(turn, &reading.person, &reading.match,
		&reading.repeated, fault) != 0)
		return -1;
	if (reading.repeated == REPEATED_SILENT)
		host_functions(&reading.host)
		    .follow_up(&reading.host, "repeated", "desk", false);
	if (held || reading.repeated == REPEATED_SILENT) {
		if (opt_out_mirror(turn, &reading.person, true, fault) != 0)
			return -1;
		return leave_to_desk(
		    &reading, held ? "held" : "repeated", fault);
	}
	turn->outcome = "answered";
	hear(&reading);
	if (opt_out_mirror(turn, &reading.person, reading.match.concept != NULL,
		fault) != 0)
		return -1;
	answer = may_answer(&reading) && !is_answered_there(&reading);
	if (reading.talk.looking)
		turn->outcome = "looking";
	if (reading.host.failed) {
		*fault = reading.host.fault;
		return -1;
	}
	return write_all(&reading, answer, fault);
}
