/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_talk.c - the desk and people: notices, conversations, erasure
 */
#include <stdio.h>
#include <string.h>

#include "desk/attend.h"
#include "desk_act.h"
#include "ledger.h"
#include "rows.h"
#include "serve/request.h"
#include "store/notice_recording.h"
#include "store/staff.h"
#include "town.h"
#include "wire/signature.h"
#include "wire/wave.h"

#define NOTICE_STAGES 6

static const char *const names[] = {"anna", "bruno"};

/* A notice on its way from the first word to the last person. */
struct sending {
	int64_t id;
	char hash[16];
	int stage;
};

static int
hire(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	size_t i;

	(void)context;
	for (i = 0; i < ARRAY_LEN(names); i++) {
		struct staff staff = {.name = names[i],
		    .role = ROLE_COORDINATOR,
		    .desks = STAFF_ALL_DESKS,
		    .made_ms = now_ms};

		if (store_staff_add(store, &staff, fault) != 0)
			return -1;
	}
	return 0;
}

static void
hired(struct simulation *run, struct job *job, bool died)
{
	if (died || job->unit.result != UNIT_DONE)
		desk_hire(run);
}

void
desk_hire(struct simulation *run)
{
	struct job *job = job_make(run);

	job->unit.work = hire;
	job->then = hired;
	job->wanted = true;
	job_give(run, job);
}

static void next_of_notice(struct simulation *, void *);

/* What a second person has to name is in the answer to who wrote it. */
static void
noticed(struct simulation *run, struct job *job, bool died)
{
	struct sending *sending = job->context;
	json_t *answer;
	const char *hash;

	if (died || job->unit.result != UNIT_DONE)
		return;
	answer = json_loadb(request_answer(&job->unit).data,
	    request_answer(&job->unit).length, 0, NULL);
	hash = json_string_value(json_object_get(answer, "hash"));
	sending->id = json_integer_value(json_object_get(answer, "id"));
	if (sending->stage == 0 && hash != NULL)
		snprintf(sending->hash, sizeof(sending->hash), "%s", hash);
	json_decref(answer);
	if (++sending->stage == NOTICE_STAGES)
		return;
	later(run, chance_between(1, 120) * MINUTE_MS, next_of_notice, sending);
}

/* The shortest recording that is telephone audio. */
static const char wave[] = "RIFF\x26\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0"
			   "\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0"
			   "data\x02\0\0\0\0\0";

/* To be read, or heard: then one language is in somebody's voice. */
static const char *
some_script(struct simulation *run, bool *recorded)
{
	char name[NOTICE_RECORDING_SIZE];
	struct slice audio = {wave, sizeof(wave) - 1};

	*recorded = chance_one_in(3);
	store_notice_recording_name(audio, wave_seconds(audio), name);
	if (*recorded)
		return arena_printf(run->arena,
		    "notice Corteo\nto list corteo\ncall\n"
		    "text it\n> Sabato alle 10.\nrecording it %s\n"
		    "text others\n> Sabato alle 10.\n",
		    name);
	return chance_one_in(2) ? "notice Corteo\nto list corteo\n"
				  "text others\n> Sabato alle 10.\n" :
				  "notice Corteo\nto list corteo\n"
				  "then 1h to list donne\n"
				  "text others\n> Domani alle 18.\n";
}

static json_t *
recordings(bool any)
{
	char base64[4 * ((sizeof(wave) + 1) / 3) + 1];

	if (!any)
		return json_array();
	base64_encode((const unsigned char *)wave, sizeof(wave) - 1, base64);
	return json_pack("[s]", base64);
}

static void
somebody_is_forgotten(struct simulation *run, void *context)
{
	(void)context;
	if (run->machine->store != NULL && !run->calm)
		desk_forgets(run);
}

static void
next_of_notice(struct simulation *run, void *context)
{
	static const char *const stages[NOTICE_STAGES] = {
	    "new", "approve", "start", "pause", "start", "stop"};
	struct sending *sending = context;
	const char *what = stages[sending->stage], *script;
	bool recorded;

	if (sending->stage == NOTICE_STAGES - 1 && !chance_one_in(3))
		return;
	story_tell("the desk: notice %lld, %s", (long long)sending->id, what);
	script = some_script(run, &recorded);
	desk_request(run,
	    json_pack("{s:s,s:s,s:I,s:s,s:s,s:s,s:o}", "do", "notice", "what",
		what, "id", (json_int_t)sending->id, "script", script, "by",
		names[sending->stage == 1], "hash", sending->hash, "recordings",
		recordings(recorded && sending->stage == 0)),
	    noticed, sending);
	/* … while its texts are on their way */
	if (strcmp(what, "start") == 0 && chance_one_in(2))
		later(run, chance_between(500, 5000), somebody_is_forgotten,
		    NULL);
}

void
desk_notice(struct simulation *run)
{
	struct sending *sending = arena_alloc(run->arena, sizeof(*sending));

	next_of_notice(run, sending);
}

/* One of the staff with somebody's conversation. */
struct deed {
	int resident, what;
	const struct world *world;
	const char *number;
};

static int
do_deed(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	const struct deed *deed = context;
	struct arena *arena = arena_new(1 << 20);
	attend_refusal refused = NULL;
	struct phone_number number;
	struct person person;
	struct staff staff;
	struct attending attending = {.store = store,
	    .arena = arena,
	    .now_ms = now_ms,
	    .person = &person};
	bool found = false;
	int result = phone_number_parse(slice_of(deed->number), &number);

	if (result == 0)
		result = store_staff_by_name(
		    store, arena, names[deed->what % 2], &staff, &found, fault);
	if (result == 0 && found)
		result = store_person_by_number(store, arena, &number, true,
		    now_ms, &person, &found, fault);
	attending.staff = staff.id;
	if (result == 0 && staff.id > 0 && deed->what < 4)
		result = attend_take(&attending, &refused, fault);
	else if (result == 0 && staff.id > 0 && deed->what < 7)
		result = attend_answer(&attending, deed->world->accounts,
		    deed->world->account_count,
		    slice_of("Ti chiamiamo domani."), &refused, fault);
	else if (result == 0 && staff.id > 0)
		result = attend_free(&attending, &refused, fault);
	arena_free(&arena);
	return result;
}

void
desk_takes(struct simulation *run)
{
	struct job *job = job_make(run);
	struct deed *deed = arena_alloc(job->unit.arena, sizeof(*deed));

	deed->resident = chance_below(run->town->count);
	deed->number = run->town->residents[deed->resident].number;
	deed->what = chance_below(10);
	deed->world = &run->machine->world;
	story_tell("the desk and person %d, %d", deed->resident, deed->what);
	job->unit.work = do_deed;
	job->unit.context = deed;
	job->wanted = true;
	job_give(run, job);
}

static void
forgot(struct simulation *run, struct job *job, bool died)
{
	struct resident *who = job->context;

	/* Whether it was done is not known when it died in the middle. */
	who->asks_erasing = true;
	if (!died && job->unit.result == UNIT_DONE)
		ledger_is_erased(run, (int)(who - run->town->residents));
}

void
desk_forgets(struct simulation *run)
{
	int index = chance_below(run->town->count);
	struct resident *who = &run->town->residents[index];

	if (who->settled || !chance_one_in(3))
		return;
	story_tell("the desk forgets person %d", index);
	ledger_remember(run, index);
	who->asks_erasing = true;
	who->forgotten_ms = run->true_ms;
	desk_request(run,
	    json_pack("{s:s,s:s}", "do", "forget", "number", who->number),
	    forgot, who);
}

void
desk_closes(struct simulation *run)
{
	int64_t id = rows_one(run,
	    "SELECT id FROM follow_up WHERE state <> 'done' AND id > ? LIMIT 1",
	    0);

	if (id != 0)
		desk_request(run,
		    json_pack("{s:s,s:I}", "do", "close", "id", (json_int_t)id),
		    NULL, NULL);
}
