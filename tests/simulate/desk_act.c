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
	struct fault fault;

	json_decref(request);
	job->wanted = true;
	job->then = then;
	job->context = context;
	if (request_unit(
		slice_of(line), run->loaded->settings, &job->unit, &fault) != 0)
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

static json_t *
some_appointment(struct simulation *run)
{
	int index = chance_below(run->town->count);
	struct resident *who = &run->town->residents[index];
	char place[40], ref[40];

	if (who->code == NULL)
		who->code =
		    arena_printf(run->arena, "%c%c%04d", 'A' + chance_below(26),
			'A' + chance_below(26), index % 10000);
	snprintf(place, sizeof(place), "via N&C %d", index);
	snprintf(ref, sizeof(ref), "r%d-%d", index, chance_below(2));
	return json_pack("{s:s,s:s,s:I,s:s,s:s,s:s,s:s}", "number", who->number,
	    "code", who->code, "starts_ms", (json_int_t)some_start(run),
	    "place", place, "ref", ref, "desk", "legal", "cancelled",
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

static void
import_people(struct simulation *run)
{
	json_t *rows = json_array();
	int count = (int)chance_between(1, 3 * ROWS_MOST);

	story_tell("the desk imports %d people", count);
	while (count-- > 0)
		json_array_append_new(rows,
		    json_pack("{s:s,s:s,s:s}", "number",
			run->town->residents[chance_below(run->town->count)]
			    .number,
			"lists", chance_one_in(3) ? "corteo;donne" : "corteo",
			"consent", "said so at the desk"));
	desk_request(run,
	    json_pack("{s:s,s:s,s:o}", "do", "import", "what", "people", "rows",
		rows),
	    NULL, NULL);
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
	    desk_notice, desk_takes, desk_takes, desk_forgets, desk_closes};

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
