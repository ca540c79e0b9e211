/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * session.c - where one conversation stands between two turns
 *
 * Lines of words parted by tabs: at, back, tried, found, var.
 */
#include "flow/session.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"
#include "flow/step.h"

void
session_clear(struct session *session)
{
	memset(session, 0, sizeof(*session));
	session->at.step = -1;
}

bool
session_waits(const struct session *session)
{
	return session->at.step >= 0;
}

static void
write_place(struct text *text, const struct program *program, const char *word,
    struct place place)
{
	text_addf(text, "%s\t%s\t%s\t%d", word,
	    program_step_flow(program, place.step),
	    program->steps[place.step].name, place.op);
}

struct slice
session_write(const struct session *session, const struct program *program,
    struct arena *arena)
{
	struct text text = text_new(arena, SESSION_MAX_BYTES);
	size_t i;

	if (!session_waits(session))
		return (struct slice){"", 0};
	write_place(&text, program, "at", session->at);
	for (i = 0; i < session->depth; i++)
		write_place(&text, program, "\nback", session->back[i]);
	for (i = 0; i < session->tries_count; i++) {
		write_place(&text, program, "\ntried", session->tries[i].place);
		text_addf(&text, "\t%d\t%d", session->tries[i].route,
		    session->tries[i].count);
	}
	if (session->found != 0)
		text_addf(&text, "\nfound\t%s\t%lld", session->source,
		    (long long)session->found);
	for (i = 0; i < session->variable_count; i++)
		text_addf(&text, "\nvar\t%s\t%s", session->variables[i].name,
		    session->variables[i].value);
	return (struct slice){text.data, text.length};
}

#define FIELDS 6

/* Cuts the next line off at tabs; returns how many fields. */
static size_t
next_line(struct slice *rest, struct slice fields[FIELDS])
{
	const char *p = rest->data, *end = p + rest->length;
	const char *newline = memchr(p, '\n', rest->length);
	size_t count = 0;

	if (newline == NULL)
		newline = end;
	while (count < FIELDS) {
		const char *tab = memchr(p, '\t', (size_t)(newline - p));

		if (tab == NULL)
			tab = newline;
		fields[count++] = (struct slice){p, (size_t)(tab - p)};
		if (tab == newline)
			break;
		p = tab + 1;
	}
	*rest = newline == end ?
	    (struct slice){end, 0} :
	    (struct slice){newline + 1, (size_t)(end - newline - 1)};
	return count;
}

static int
read_place(const struct program *program, const struct slice *fields,
    struct place *place)
{
	int flow = program_flow(program, fields[1]);
	int64_t op;

	if (flow < 0)
		return -1;
	place->step = program_step(program, flow, fields[2]);
	if (place->step < 0 ||
	    number_parse(fields[3], 0,
		(int64_t)program->steps[place->step].op_count - 1, &op) != 0)
		return -1;
	place->op = (int)op;
	return 0;
}

/* The flows were changed: what stands there now may not be a question. */
static bool
can_wait(const struct program *program, struct place place)
{
	return program->steps[place.step].ops[place.op].kind->waits;
}

static int
read_tried(struct session *session, const struct program *program,
    const struct slice *fields)
{
	struct tries *tries = &session->tries[session->tries_count];
	int64_t route, count;

	if (session->tries_count == SESSION_TRIES ||
	    read_place(program, fields, &tries->place) != 0 ||
	    number_parse(fields[4], ROUTE_SILENT, INT_MAX, &route) != 0 ||
	    number_parse(fields[5], 0, INT_MAX, &count) != 0)
		return -1;
	tries->route = (int)route;
	tries->count = (int)count;
	session->tries_count++;
	return 0;
}

static int
read_fields(struct session *session, const struct program *program,
    const struct slice *fields, size_t count)
{
	if (slice_is(fields[0], "at") && count == 4)
		return read_place(program, fields, &session->at) == 0 &&
			can_wait(program, session->at) ?
		    0 :
		    -1;
	if (slice_is(fields[0], "back") && count == 4 &&
	    session->depth < SESSION_DEPTH)
		return read_place(
		    program, fields, &session->back[session->depth++]);
	if (slice_is(fields[0], "tried") && count == 6)
		return read_tried(session, program, fields);
	if (slice_is(fields[0], "found") && count == 3) {
		snprintf(session->source, sizeof(session->source), "%.*s",
		    (int)fields[1].length, fields[1].data);
		return number_parse(fields[2], 1, INT64_MAX, &session->found);
	}
	if (slice_is(fields[0], "var") && count == 3) {
		char name[VARIABLE_NAME_SIZE];

		snprintf(name, sizeof(name), "%.*s", (int)fields[1].length,
		    fields[1].data);
		session_set(session, name, fields[2]);
		return 0;
	}
	return -1;
}

int
session_read(
    struct session *session, const struct program *program, struct slice kept)
{
	struct slice fields[FIELDS];

	session_clear(session);
	while (kept.length > 0) {
		size_t count = next_line(&kept, fields);

		if (read_fields(session, program, fields, count) != 0) {
			session_clear(session);
			return -1;
		}
	}
	return 0;
}

static struct variable *
find(const struct session *session, const char *name)
{
	size_t i;

	for (i = 0; i < session->variable_count; i++)
		if (strcmp(session->variables[i].name, name) == 0)
			return (struct variable *)&session->variables[i];
	return NULL;
}

void
session_set(struct session *session, const char *name, struct slice value)
{
	struct variable *variable = find(session, name);
	size_t i, length = value.length;

	if (variable == NULL) {
		if (session->variable_count == SESSION_VARIABLES) {
			memmove(session->variables, session->variables + 1,
			    sizeof(*session->variables) *
				(SESSION_VARIABLES - 1));
			session->variable_count--;
		}
		variable = &session->variables[session->variable_count++];
		snprintf(variable->name, sizeof(variable->name), "%s", name);
	}
	if (length >= VARIABLE_SIZE) {
		length = VARIABLE_SIZE - 1;
		while (length > 0 && (value.data[length] & 0xC0) == 0x80)
			length--;
	}
	for (i = 0; i < length; i++)
		variable->value[i] =
		    (unsigned char)value.data[i] < ' ' ? ' ' : value.data[i];
	variable->value[length] = '\0';
}

struct slice
session_get(const struct session *session, const char *name)
{
	const struct variable *variable = find(session, name);

	return slice_of(variable == NULL ? "" : variable->value);
}

static bool
same_place(struct place a, struct place b)
{
	return a.step == b.step && a.op == b.op;
}

int
session_try(struct session *session, struct place place, int route)
{
	struct tries *tries;
	size_t i;

	for (i = 0; i < session->tries_count; i++) {
		tries = &session->tries[i];
		if (same_place(tries->place, place) && tries->route == route)
			return ++tries->count;
	}
	if (session->tries_count == SESSION_TRIES) {
		memmove(session->tries, session->tries + 1,
		    sizeof(*session->tries) * (SESSION_TRIES - 1));
		session->tries_count--;
	}
	session->tries[session->tries_count++] =
	    (struct tries){.place = place, .route = route, .count = 1};
	return 1;
}

void
session_forget_tries(struct session *session, struct place place, int route)
{
	size_t i, kept = 0;

	for (i = 0; i < session->tries_count; i++)
		if (!same_place(session->tries[i].place, place) ||
		    session->tries[i].route != route)
			session->tries[kept++] = session->tries[i];
	session->tries_count = kept;
}
