/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * caller.c - one caller during one turn: read, let the flows speak, write
 */
#include "line/caller.h"

#include <string.h>

#include "line/looked.h"
#include "line/mask.h"
#include "line/place.h"
#include "line/remind.h"
#include "line/spoken.h"

#define STEPS_MAX 400 /* of a call; then the line says goodbye */
#define MISSES_MAX 5 /* wrong codes in a call */

/* How providers write that the number is withheld: letters on the keys. */
static const char *const withheld[] = {
    "+266696687", "+7378742833", "+2562533", "+8656696", "+464"};

static bool
is_withheld(const char *number)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(withheld); i++)
		if (strcmp(number, withheld[i]) == 0)
			return true;
	return false;
}

int
caller_find(struct caller *caller, bool *found, struct fault *fault)
{
	struct turn *turn = caller->turn;
	const struct event *event = turn->event;
	int64_t id = event->call;

	*found = false;
	if (id == 0 &&
	    store_interaction_seen(turn->store, event->account, KIND_CALL,
		event->remote_id, &id, fault) != 0)
		return -1;
	if (id == 0)
		return 0;
	if (store_call_get(
		turn->store, turn->arena, id, &caller->call, found, fault) != 0)
		return -1;
	if (!*found)
		caller->rang = id;
	/* An address of another call, or of an erased one, is nobody's. */
	if (*found &&
	    (caller->call.remote_id == NULL ||
		strcmp(caller->call.account, event->account) != 0 ||
		strcmp(caller->call.remote_id, event->remote_id) != 0))
		*found = false;
	return 0;
}

int
caller_read_person(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	const char *from = turn->event->from;
	struct phone_number number;
	bool known;

	caller->person.session = (struct slice){"", 0};
	if (from == NULL || is_withheld(from) ||
	    phone_number_parse(slice_of(from), &number) != 0)
		return 0;
	if (store_person_by_number(turn->store, turn->arena, &number, false,
		turn->now_ms, &caller->person, &known, fault) != 0)
		return -1;
	caller->new_person = !known;
	if (!known &&
	    store_person_by_number(turn->store, turn->arena, &number, true,
		turn->now_ms, &caller->person, &known, fault) != 0)
		return -1;
	memcpy(turn->person, caller->person.name, sizeof(turn->person));
	return 0;
}

/* What the waiting step is called, for the rows of keys. */
static void
name_place(const struct caller *caller, struct interaction *row)
{
	const struct program *program = caller->turn->world->program;
	int step = caller->session.at.step;

	if (!session_waits(&caller->session))
		return;
	row->flow = program_step_flow(program, step);
	row->step = program->steps[step].name;
}

static int
add_row(struct caller *caller, struct interaction *row, struct fault *fault)
{
	struct turn *turn = caller->turn;

	row->at_ms = turn->now_ms;
	row->person = caller->person.id;
	row->before =
	    caller->last != 0 ? caller->last : caller->person.last_interaction;
	row->channel = CHANNEL_CALL;
	row->account = turn->event->account;
	if (row->direction == DIRECTION_OUT)
		row->desks = turn->desk;
	if (store_interaction_add(turn->store, row, fault) != 0)
		return -1;
	caller->last = row->id;
	return 0;
}

int
caller_note(struct caller *caller, enum direction direction,
    enum interaction_kind kind, const char *remote_id, struct slice text,
    struct fault *fault)
{
	struct interaction row = {.direction = direction,
	    .kind = kind,
	    .remote_id = remote_id,
	    .language = caller->call.language,
	    .text = text};

	if (kind != KIND_CALL)
		name_place(caller, &row);
	return add_row(caller, &row, fault);
}

/*
 * What they chose on a call is their language in texts too, unless they write
 * one that no call is in.
 */
static void
learn_language(struct caller *caller)
{
	const struct world *world = caller->turn->world;
	struct person *person = &caller->person;

	if (caller->talk.language_known)
		caller->call.language = caller->talk.language;
	if (!caller->talk.language_chosen ||
	    (person->language_chosen &&
		language_index(&world->call_languages, person->language) < 0))
		return;
	person->language = caller->talk.language;
	person->language_chosen = true;
}

/* Of a call of ours that reminds of something, as the flows know it. */
static const char *
reminder_of(struct caller *caller)
{
	struct host *host = &caller->host;
	const char *what = NULL;

	if (caller->turn->event->placed &&
	    remind_what(caller->turn, caller->call.id, &what, &host->fault) !=
		0)
		host->failed = true;
	return what;
}

void
caller_talk(
    struct caller *caller, void (*take)(struct talk *, const struct caller *))
{
	struct turn *turn = caller->turn;
	const struct world *world = turn->world;
	struct flow_host functions = host_functions(&caller->host);
	const struct language *language = caller->call.language;

	caller->host = (struct host){.turn = turn,
	    .person = &caller->person,
	    .session = &caller->session,
	    .call = &caller->call};
	if (language == NULL &&
	    language_index(&world->call_languages, caller->person.language) >=
		0)
		language = caller->person.language;
	world_values(world, &caller->values);
	caller->talk = (struct talk){.program = world->program,
	    .languages = &world->languages,
	    .call_languages = &world->call_languages,
	    .host = &functions,
	    .arena = turn->arena,
	    .now_ms = turn->now_ms,
	    .audio = world->audio,
	    .on_call = true,
	    .language_known = language != NULL,
	    .safety = safety_name(caller->person.safety),
	    .stopped = stops_any(&caller->person.stops),
	    .new_person = caller->new_person,
	    .withheld = caller->person.id == 0,
	    .unsure =
		turn->event->placed && turn->event->answered != ANSWERED_PERSON,
	    .locked = caller->call.misses >= MISSES_MAX,
	    .language_before = language,
	    .reminder = reminder_of(caller),
	    .session = &caller->session,
	    .values = &caller->values,
	    .language =
		language != NULL ? language : world->call_languages.list[0]};
	take(&caller->talk, caller);
	caller->call.misses += caller->talk.missed;
	learn_language(caller);
}

static struct call_script *
make_script(struct caller *caller)
{
	struct turn *turn = caller->turn;
	const struct talk *talk = &caller->talk;
	struct call_script *script = arena_alloc(turn->arena, sizeof(*script));
	const struct account *account =
	    world_account(turn->world, turn->event->account);
	const char *audio = arena_printf(turn->arena, "%s/audio/",
	    account == NULL ? "" : account->public_url);
	size_t i;

	script->call = caller->call.id;
	script->step = ++caller->call.step;
	script->wait = talk->wait;
	script->wait.room = caller->host.room;
	if (script->step > STEPS_MAX)
		script->wait = (struct call_wait){.then = CALL_HANG_UP};
	for (i = 0; i < talk->said_count; i++)
		spoken_add(script, turn->arena, turn->world->prompts, audio,
		    &talk->said[i]);
	return script;
}

/* A number that is read back stands in the log as its end. */
static struct slice
without_typed(const struct caller *caller, struct slice text)
{
	struct slice typed = session_get(&caller->session, "typed");
	struct arena *arena = caller->turn->arena;

	if (typed.length == 0)
		return text;
	return mask_number(
	    arena, text, arena_copy(arena, typed.data, typed.length));
}

/* What is said with the same prompt one after another is one thing heard. */
static int
write_said(struct caller *caller, struct fault *fault)
{
	const struct talk *talk = &caller->talk;
	const struct program *program = caller->turn->world->program;
	size_t i = 0;

	while (i < talk->said_count) {
		const struct said *said = &talk->said[i];
		struct text text =
		    text_new(caller->turn->arena, CALL_SCRIPT_MAX);
		struct interaction row = {.direction = DIRECTION_OUT,
		    .kind = KIND_PROMPT,
		    .flow = program_step_flow(program, said->step),
		    .step = program->steps[said->step].name,
		    .language = said->language};

		for (; i < talk->said_count &&
		     talk->said[i].prompt == said->prompt &&
		     talk->said[i].language == said->language;
		     i++) {
			if (text.length > 0)
				text_add_byte(&text, ' ');
			text_add_slice(&text, talk->said[i].text);
		}
		row.text = without_typed(
		    caller, (struct slice){text.data, text.length});
		if (add_row(caller, &row, fault) != 0)
			return -1;
		caller->turn->flow = row.flow;
	}
	return 0;
}

static void
act(struct caller *caller, const struct call_script *script)
{
	const struct event *event = caller->turn->event;

	turn_act(caller->turn,
	    &(struct action){.kind = ACTION_CALL,
		.account = event->account,
		.from = event->to,
		.to = event->from,
		.script = script});
}

void
caller_turn_away(struct turn *turn, enum call_then then)
{
	struct call_script *script = arena_alloc(turn->arena, sizeof(*script));

	script->wait.then = then;
	turn_act(turn,
	    &(struct action){.kind = ACTION_CALL,
		.account = turn->event->account,
		.from = turn->event->to,
		.to = turn->event->from,
		.script = script});
}

int
caller_save(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	struct person *person = &caller->person;

	if (store_call_save(turn->store, &caller->call, fault) != 0)
		return -1;
	if (person->id == 0)
		return 0;
	if (caller->last != 0)
		person->last_interaction = caller->last;
	/* Of a text conversation under way it says when that ends. */
	if (person->session.length == 0)
		person->heard_ms = turn->now_ms;
	return store_person_save(turn->store, person, false, fault);
}

int
caller_let_go(struct caller *caller, struct fault *fault)
{
	if (!caller->held || caller->person.id == 0)
		return 0;
	return looked_let_go_of(caller->turn, caller->person.id, fault);
}

int
caller_answer(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	const struct call_script *script;

	if (caller->host.failed) {
		*fault = caller->host.fault;
		return -1;
	}
	if (host_open_tasks(&caller->host, caller->last, fault) != 0 ||
	    write_said(caller, fault) != 0 || place_heard(caller, fault) != 0)
		return -1;
	script = make_script(caller);
	caller->call.script = call_script_write(script, turn->arena);
	caller->call.session =
	    session_write(&caller->session, turn->world->program, turn->arena);
	act(caller, script);
	if (look_begin(&caller->host, caller->last, caller->talk.looking,
		fault) != 0 ||
	    caller_save(caller, fault) != 0)
		return -1;
	if (caller->host.erase)
		return host_erase(&caller->host, fault);
	return caller->talk.looking ? 0 : caller_let_go(caller, fault);
}

int
caller_repeat(struct caller *caller, struct fault *fault)
{
	struct turn *turn = caller->turn;
	struct call_script *script = arena_alloc(turn->arena, sizeof(*script));

	turn->outcome = "repeated";
	if (call_script_read(script, turn->arena, caller->call.script) != 0)
		return fault_set(fault, FAULT_DATA,
		    "what was said last on a call cannot be read");
	act(caller, script);
	return 0;
}
