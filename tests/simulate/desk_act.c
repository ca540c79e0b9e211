/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_act.c - what the desk does, by the same requests as the command line
 */
#include "desk_act.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"
#include "rows.h"
#include "serve/request.h"
#include "town.h"

#define ROWS_MOST 8

void
desk_request(struct simulation *run, json_t *request,
    void (*then)(struct simulation *, struct job *, bool), void *context)
{
	struct job *job = job_make(run);
	char *line = json_dumps(request, JSON_COMPACT);
	struct settings settings = *run->loaded->settings;
	struct fault fault;

	json_decref(request);
	job->wanted = true;
	job->then = then;
	job->context = context;
	settings.audio = machine_audio(run);
	if (request_unit(slice_of(line), &settings, &job->unit, &fault) != 0)
		broke(run, "takes-what-staff-say", "%s", fault.text);
	else
		job_give(run, job);
	free(line);
}

/* Between 05:00 and 20:00, soon. */
static int64_t
some_start(const struct simulation *run)
{
	struct local_time at = clock_local(
	    phone_ms(run) + chance_between(0, 6) * DAY_MS + DAY_MS / 2);

	at.hour = (int)chance_between(5, 20);
	at.minute = chance_below(2) * 30;
	at.second = 0;
	return clock_from_local(&at);
}

/* One of the few slots of the desk `medico`, in the week to come. */
static int64_t
some_slot(const struct simulation *run)
{
	struct local_time at;
	int days = (int)chance_between(1, 7);

	do
		at = clock_local(phone_ms(run) + days++ * DAY_MS);
	while (at.weekday != 2 && at.weekday != 4);
	at.hour = 15;
	at.minute = at.second = 0;
	return clock_from_local(&at);
}

static const char *
code_of(struct simulation *run, int index)
{
	struct resident *who = &run->town->residents[index];

	if (who->code == NULL)
		who->code =
		    arena_printf(run->arena, "%c%c%04d", 'A' + chance_below(26),
			'A' + chance_below(26), index % 10000);
	return who->code;
}

static json_t *
some_appointment(struct simulation *run)
{
	int index = chance_below(run->town->count);
	const char *number = run->town->residents[index].number;
	const char *code = code_of(run, index);
	bool slot = chance_one_in(2);
	int64_t starts_ms = slot ? some_slot(run) : some_start(run);
	char place[40], ref[40];

	snprintf(place, sizeof(place), "via N&C %d", index);
	snprintf(ref, sizeof(ref), "r%d-%d", index, chance_below(2));
	return json_pack("{s:s,s:s,s:I,s:s,s:s,s:s,s:s}", "number", number,
	    "code", code, "starts_ms", (json_int_t)starts_ms, "place", place,
	    "ref", ref, "desk", slot ? "medico" : "legal", "cancelled",
	    chance_one_in(6) ? "yes" : "no");
}

static void
import_appointments(struct simulation *run)
{
	json_t *rows = json_array();
	int count = (int)chance_between(1, ROWS_MOST);

	story_tell("the desk imports %d appointments", count);
	while (count-- > 0)
		json_array_append_new(rows, some_appointment(run));
	desk_request(run,
	    json_pack("{s:s,s:s,s:o}", "do", "import", "what", "appointments",
		"rows", rows),
	    NULL, NULL);
}

/* Somebody waits for a slot that none is free of. */
static void
let_wait(struct simulation *run)
{
	int index = chance_below(run->town->count);

	story_tell("the desk lets person %d wait", index);
	desk_request(run,
	    json_pack("{s:s,s:s,s:s,s:s}", "do", "wait", "number",
		run->town->residents[index].number, "desk", "medico", "code",
		code_of(run, index)),
	    NULL, NULL);
}

/* What the desk says of people, as far as it was written down. */
struct described {
	int count;
	struct {
		int resident;
		bool silent, sleeps;
	} list[3 * ROWS_MOST];
};

static void
are_described(struct simulation *run, struct job *job, bool died)
{
	const struct described *described = job->context;
	int i;

	if (died || job->unit.result != UNIT_DONE)
		return;
	for (i = 0; i < described->count; i++) {
		struct resident *who =
		    &run->town->residents[described->list[i].resident];

		if (who->asks_erasing)
			continue;
		who->silent |= described->list[i].silent;
		who->sleeps |= described->list[i].sleeps;
	}
}

/* Some sleep at noon, some are called, some must not be written to. */
static void
import_people(struct simulation *run)
{
	struct described *described =
	    arena_alloc(run->arena, sizeof(*described));
	json_t *rows = json_array();
	int i;

	described->count = (int)chance_between(1, 3 * ROWS_MOST);
	story_tell("the desk imports %d people", described->count);
	for (i = 0; i < described->count; i++) {
		int resident = chance_below(run->town->count);
		json_t *row = json_pack("{s:s,s:s,s:s}", "number",
		    run->town->residents[resident].number, "lists",
		    chance_one_in(3) ? "corteo;donne" : "corteo", "consent",
		    "said so at the desk");

		described->list[i].resident = resident;
		described->list[i].silent = chance_one_in(12);
		described->list[i].sleeps = chance_one_in(6);
		if (described->list[i].silent)
			json_object_set_new(
			    row, "safety", json_string("silent"));
		if (described->list[i].sleeps)
			json_object_set_new(
			    row, "quiet", json_string(TOWN_SLEEPS));
		if (chance_one_in(6))
			json_object_set_new(row, "by", json_string("call"));
		json_array_append_new(rows, row);
	}
	desk_request(run,
	    json_pack("{s:s,s:s,s:o}", "do", "import", "what", "people", "rows",
		rows),
	    are_described, described);
}

/* HUP: settings, flows and words are read again, and some are others now. */
static void
reload(struct simulation *run)
{
	struct machine *machine = run->machine;
	const char *recordings = machine->world.recordings;

	machine->reloaded = !machine->reloaded;
	story_tell("the daemon reads its settings again");
	machine->world =
	    machine->reloaded ? run->other->world : run->loaded->world;
	machine->world.recordings = recordings;
}

static void
cancel_one(struct simulation *run)
{
	int64_t count =
	    rows_one(run, "SELECT count(*) FROM appointment WHERE id > ?", 0);
	int64_t id;

	if (count == 0)
		return;
	id = rows_one(run, "SELECT id FROM appointment LIMIT 1 OFFSET ?",
	    chance_between(0, count - 1));
	story_tell("the desk cancels appointment %lld", (long long)id);
	desk_request(run,
	    json_pack("{s:s,s:I}", "do", "cancel", "id", (json_int_t)id), NULL,
	    NULL);
}

static void
somebody_acts(struct simulation *run, void *context)
{
	static void (*const acts[])(struct simulation *) = {import_appointments,
	    import_appointments, import_people, cancel_one, desk_notice,
	    desk_notice, desk_takes, desk_takes, desk_forgets, desk_closes,
	    let_wait, reload};

	(void)context;
	if (run->calm)
		return;
	if (run->machine->store != NULL)
		acts[chance_below(ARRAY_LEN(acts))](run);
	later(run, chance_between(1, 12 * run->plan.every_ms), somebody_acts,
	    NULL);
}

void
desk_start_acts(struct simulation *run)
{
	desk_hire(run);
	later(run, run->plan.every_ms, somebody_acts, NULL);
}
