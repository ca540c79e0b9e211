/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_look.c - asks what is known: look up SOURCE by NAME, and NAME
 *
 * What is found is {date}, {time}, {place} … in the texts after it, also in
 * later turns: the session keeps only where it was found.  What takes a while
 * makes the conversation wait at this line, until flow_looked goes on; a caller
 * hears the step of `hold` meanwhile, and asks again by being silent.
 */
#include <stdio.h>
#include <string.h>

#include "base/nearest.h"
#include "core/case_state.h"
#include "flow/looked.h"
#include "flow/run.h"
#include "flow/step.h"

#define HOLDS_MAX 4 /* "one moment", to one caller, for one answer */
#define HOLD_S 2 /* of silence between two of them */

struct look {
	const char *source, *name;
	const char *pin; /* name of the PIN that was asked for, or NULL */
	bool outside; /* over the network: it can take a while */
};

/* A permit may be looked up in flows of a desk that has no look-up for it. */
static const struct {
	const char *written, *source;
} sources[] = {
    {"appointments", "appointments"},
    {"appointment", "appointments"},
    {"cases", "cases"},
    {"case", "cases"},
    {"permit", "permit"},
};

static const char *
source_of(struct reader *reader, const struct script_line *line)
{
	const char *const *lookups = reader->program->lookups;
	struct nearest nearest = nearest_start(script_word(line, 2));
	size_t i;

	for (i = 0; i < ARRAY_LEN(sources); i++) {
		if (script_is(line, 2, sources[i].written))
			return sources[i].source;
		nearest_try(&nearest, sources[i].written);
	}
	for (i = 0; lookups != NULL && lookups[i] != NULL; i++) {
		if (script_is(line, 2, lookups[i]))
			return lookups[i];
		nearest_try(&nearest, lookups[i]);
	}
	script_error(reader->findings, line, 2, "unknown-source",
	    "there is nothing to look up in '%.*s'; appointments, cases, "
	    "permit and each `lookup` of the settings there are%s",
	    (int)script_word(line, 2).length, script_word(line, 2).data,
	    nearest_said(&nearest, reader->findings->arena));
	return NULL;
}

/* A code, a number of a case and a PIN open something: the log has no whole one. */
static void
keep_secret(struct program *program, const char *name, bool whole)
{
	if (name != NULL && program_secret(program, name) == NULL &&
	    program->secret_count < SECRETS_MAX)
		program->secrets[program->secret_count++] =
		    (struct secret_name){name, whole};
}

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct program *program = reader->program;
	struct look *look = arena_alloc(program->arena, sizeof(*look));
	bool pin = script_is(line, 5, "and");

	op->data = look;
	if (!script_is(line, 1, "up") || !script_is(line, 3, "by") ||
	    line->count != (pin ? 7u : 5u)) {
		reader_wrong(reader, line, 1, op->kind->says);
		return;
	}
	look->source = source_of(reader, line);
	look->name = reader_name(reader, line, 4);
	if (look->source == NULL)
		return;
	if (pin)
		look->pin = reader_name(reader, line, 6);
	look->outside = strcmp(look->source, "appointments") != 0 &&
	    strcmp(look->source, "cases") != 0;
	keep_secret(program, look->name, false);
	keep_secret(program, look->pin, true);
}

/* Is there a way on for what is found: `found`, or a state's name? */
static bool
leads_on(const struct op *op)
{
	size_t i, j;

	for (i = 0; i < op->route_count; i++)
		for (j = 0; j < op->routes[i].label_count; j++)
			if (strcmp(op->routes[i].labels[j], "none") != 0 &&
			    strcmp(op->routes[i].labels[j], "failed") != 0)
				return true;
	return false;
}

/* What the table of cases can say. */
static const char *const *
case_labels(struct arena *arena)
{
	static const char *const more[] = {
	    "found", "none", "failed", "pin", "wrong_pin", "locked"};
	size_t count = 0, i;
	const char **labels;

	while (case_states[count] != NULL)
		count++;
	labels =
	    arena_array(arena, count + ARRAY_LEN(more) + 1, sizeof(*labels));
	for (i = 0; i < ARRAY_LEN(more); i++)
		labels[i] = more[i];
	for (i = 0; i < count; i++)
		labels[ARRAY_LEN(more) + i] = case_states[i];
	return labels;
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const labels[] = {"found", "none", "failed", NULL};
	const struct look *look = op->data;

	reader_need_way(reader, step, op, "none", "when nothing is found");
	reader_need_way(
	    reader, step, op, "failed", "when it cannot be looked up");
	if (look->outside) {
		reader_need_way(
		    reader, step, op, "later", "when it takes long");
		reader_need_way(reader, step, op, "unknown",
		    "when nobody knows what they mean");
	}
	if (look->pin != NULL) {
		reader_need_way(
		    reader, step, op, "pin", "when a PIN is needed");
		reader_need_way(
		    reader, step, op, "wrong_pin", "when a PIN is wrong");
		reader_need_way(
		    reader, step, op, "locked", "after five wrong PINs");
	}
	if (strcmp(look->source, "appointments") == 0)
		reader_labels(reader, step, op, labels);
	if (strcmp(look->source, "cases") == 0)
		reader_labels(
		    reader, step, op, case_labels(reader->findings->arena));
	if (!leads_on(op))
		reader_need_way(reader, step, op, "found", "when it is found");
}

static struct slice
next_reading(struct slice *rest)
{
	const char *blank = memchr(rest->data, ' ', rest->length);
	struct slice reading = *rest;

	if (blank == NULL) {
		rest->length = 0;
		return reading;
	}
	reading.length = (size_t)(blank - rest->data);
	rest->data = blank + 1;
	rest->length -= reading.length + 1;
	return reading;
}

/*
 * What was typed on a telephone has several readings.  The one that exists is
 * meant; when two do, nobody can tell and a person has to.  Strangers are not
 * asked about guesses: the host gets all readings at once.
 */
static const char *
look_up(struct talk *talk, const struct look *look, struct slice readings,
    int64_t *id)
{
	const struct flow_host *host = talk->host;
	struct slice pin = {NULL, 0};
	const char *outcome = "none";

	if (look->outside)
		return host->look_up(host->context, look->source, readings, pin,
		    talk->values, id);
	if (look->pin != NULL)
		pin = session_get(talk->session, look->pin);
	do {
		struct values values = *talk->values;
		int64_t found = 0;
		const char *this = host->look_up(host->context, look->source,
		    next_reading(&readings), pin, &values, &found);

		if (strcmp(this, "none") != 0 && strcmp(outcome, "none") != 0)
			return "failed";
		if (strcmp(outcome, "none") != 0)
			continue;
		outcome = this;
		*id = found;
		*talk->values = values;
	} while (readings.length > 0);
	return outcome;
}

/* What was found, and where; ID 0: nothing was. */
static void
remember(struct talk *talk, const struct op *op, int64_t id)
{
	const struct look *look = op->data;

	talk->session->found = id;
	snprintf(talk->session->source, sizeof(talk->session->source), "%s",
	    look->source);
}

/* On by what was found. */
static enum next
go_on(struct talk *talk, const struct op *op, const char *outcome, int64_t id)
{
	const struct route *route = op_route(op, outcome);

	remember(talk, op, id);
	if (route == NULL && id != 0)
		route = op_route(op, "found");
	if (route == NULL)
		route = op_route(op, "none");
	return talk_route(talk, op, route);
}

/* The answer takes a while: a caller hears so, but not for ever. */
static enum next
hold(struct talk *talk, const struct op *op)
{
	const struct route *route = op_route(op, "hold");
	int most;

	talk->looking = !talk->on_call;
	if (talk->looking)
		return NEXT_WAIT;
	if (route == NULL)
		return go_on(talk, op, "later", 0);
	most = route->most > 0 ? route->most : HOLDS_MAX;
	talk->looking = session_try(talk->session, talk->here,
			    (int)(route - op->routes)) <= most;
	if (!talk->looking)
		return route->most > 0 ? talk_go(talk, route->then) :
					 go_on(talk, op, "later", 0);
	talk_say_step(talk, route->target);
	return NEXT_WAIT;
}

static enum next
ask(struct talk *talk, const struct op *op)
{
	const struct look *look = op->data;
	const char *outcome = "failed";
	int64_t id = 0;

	talk->session->at = talk->here; /* for whoever keeps it to go on */
	if (!talk->locked)
		outcome = look_up(
		    talk, look, session_get(talk->session, look->name), &id);
	if (look->pin != NULL) /* for one try, and for this number */
		session_set(talk->session, look->pin, slice_of(""));
	if (outcome == NULL)
		return hold(talk, op);
	talk->missed = strcmp(outcome, "none") == 0;
	return go_on(talk, op, outcome, id);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct route *route = op_route(op, "hold");

	if (route != NULL)
		session_forget_tries(
		    talk->session, talk->here, (int)(route - op->routes));
	return ask(talk, op);
}

/*
 * While it waits, nothing that somebody writes is an answer.  A caller's
 * silence asks whether it is there; so does a key that means nothing here.
 */
static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	bool is_universal = slice_is(heard->text, "0") ||
	    slice_is(heard->text, "*") || slice_is(heard->text, "#");

	return talk->on_call && !is_universal ? ask(talk, op) : NEXT_UNUSED;
}

static void
await(const struct talk *talk, const struct op *op, struct call_wait *wait)
{
	(void)talk;
	(void)op;
	*wait = (struct call_wait){
	    .then = CALL_KEYS, .digits = 1, .timeout_s = HOLD_S};
}

const struct step_kind step_look = {
    .words = {"look"},
    .says = "look up SOURCE by NAME (look up cases by number, or by number "
	    "and pin)",
    .routes = true,
    .leaves = true,
    .hears_silence = true,
    .parse = parse,
    .check = check,
    .enter = enter,
    .hear = hear,
    .await = await,
};

enum secret
flow_secret(const struct session *session, const struct program *program)
{
	struct place at = session->at;

	return ask_secret(program, &program->steps[at.step].ops[at.op]);
}

bool
flow_holds(const struct session *session, const struct program *program)
{
	struct place at = session->at;

	return session_waits(session) &&
	    program->steps[at.step].ops[at.op].kind == &step_look;
}

bool
flow_looked(struct talk *talk, const char *outcome, int64_t id)
{
	struct place at = talk->session->at;
	const struct op *op;

	if (!flow_holds(talk->session, talk->program))
		return false;
	op = &talk->program->steps[at.step].ops[at.op];
	if (op_route(op, outcome) == NULL &&
	    (strcmp(outcome, "later") == 0 || strcmp(outcome, "unknown") == 0 ||
		strcmp(outcome, "changed") == 0))
		return false;
	talk->broken = -1;
	talk->here = at;
	remember(talk, op, id);
	talk_recall(talk);
	talk_run(talk, go_on(talk, op, outcome, id));
	if (talk->closed)
		session_clear(talk->session);
	return true;
}
