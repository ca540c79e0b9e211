/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_look.c - asks what the desk knows: look up SOURCE by NAME
 *
 * What is found is {date}, {time}, {place} … in the texts after it, also in
 * later turns: the session keeps only where it was found.
 */
#include <stdio.h>
#include <string.h>

#include "base/nearest.h"
#include "flow/step.h"

struct look {
	const char *source, *name;
};

static const struct {
	const char *written, *source;
} sources[] = {
    {"appointments", "appointments"},
    {"appointment", "appointments"},
    {"cases", "cases"},
    {"case", "cases"},
};

static const char *
source_of(struct reader *reader, const struct script_line *line)
{
	struct nearest nearest = nearest_start(script_word(line, 2));
	size_t i;

	for (i = 0; i < ARRAY_LEN(sources); i++) {
		if (script_is(line, 2, sources[i].written))
			return sources[i].source;
		nearest_try(&nearest, sources[i].written);
	}
	script_error(reader->findings, line, 2, "unknown-source",
	    "nothing can be looked up in '%.*s', only in appointments and "
	    "cases%s",
	    (int)script_word(line, 2).length, script_word(line, 2).data,
	    nearest_said(&nearest, reader->findings->arena));
	return NULL;
}

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct look *look = arena_alloc(reader->program->arena, sizeof(*look));

	op->data = look;
	if (!script_is(line, 1, "up") || !script_is(line, 3, "by") ||
	    line->count != 5) {
		reader_wrong(reader, line, 1, op->kind->says);
		return;
	}
	look->source = source_of(reader, line);
	look->name = reader_name(reader, line, 4);
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

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const labels[] = {"found", "none", "failed", NULL};
	const char *file = reader->program->flows[step->flow].file;
	const struct look *look = op->data;

	if (op_route(op, "none") == NULL)
		finding_add(reader->findings, FINDING_ERROR, file, op->line, 1,
		    "no-way-on",
		    "when nothing is found there is no way on; write a line: "
		    "none -> STEP");
	if (op_route(op, "failed") == NULL)
		finding_add(reader->findings, FINDING_ERROR, file, op->line, 1,
		    "no-way-on",
		    "when it cannot be looked up there is no way on; write a "
		    "line: failed -> STEP");
	if (strcmp(look->source, "appointments") == 0)
		reader_labels(reader, step, op, labels);
	if (!leads_on(op))
		finding_add(reader->findings, FINDING_ERROR, file, op->line, 1,
		    "no-way-on",
		    "when it is found there is no way on; write a line: "
		    "found -> STEP");
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
 * meant; when two do, nobody can tell and a person has to.
 */
static const char *
look_up(struct talk *talk, const struct look *look, struct slice readings,
    int64_t *id)
{
	const struct flow_host *host = talk->host;
	const char *outcome = "none";

	do {
		struct values values = *talk->values;
		int64_t found = 0;
		const char *this = host->look_up(host->context, look->source,
		    next_reading(&readings), &values, &found);

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

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct look *look = op->data;
	struct slice keys = session_get(talk->session, look->name);
	const struct route *route;
	const char *outcome;
	int64_t id = 0;

	outcome = talk->locked ? "failed" : look_up(talk, look, keys, &id);
	talk->missed = strcmp(outcome, "none") == 0;
	talk->session->found = id;
	snprintf(talk->session->source, sizeof(talk->session->source), "%s",
	    look->source);
	route = op_route(op, outcome);
	if (route == NULL && id != 0)
		route = op_route(op, "found");
	if (route == NULL)
		route = op_route(op, "none");
	return talk_route(talk, op, route);
}

const struct step_kind step_look = {
    .words = {"look"},
    .says = "look up SOURCE by NAME (look up appointments by code)",
    .routes = true,
    .leaves = true,
    .parse = parse,
    .check = check,
    .enter = enter,
};
