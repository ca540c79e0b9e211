/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * stage.c - what all runs share: settings, flows, prompts, words
 */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/log.h"
#include "plant.h"

#define STAGE_BYTES ((size_t)64 << 20)
#define WARM_SEED 6

static const char settings[] =
    "name Sportello\n"
    "phone +390810000000\n"
    "timezone Europe/Rome\n"
    "public-url https://line.example.org\n"
    "quiet 21:00-08:00\n"
    "remind 2d 3h\n"
    "cap 3\n"
    "answers-per-hour 20\n"
    "keep text 90d, recording 30d, person 365d, code 30d, audit 180d\n"
    "desk legal\n"
    "  place via N&C 1\n"
    "  open Mon-Fri 09:00-18:00\n"
    "  slots 30m, 2 people\n"
    "  volunteer anna +393339900001\n"
    "desk medico\n"
    "  place via N&C 2\n"
    "  open Tue 15:00-16:00\n"
    "  open Thu 15:00-16:00\n"
    "  slots 60m\n"
    "  ahead 8d\n"
    "  answer-within 2h\n"
    "account main\n"
    "  provider twilio\n"
    "  number +390810000000\n"
    "  account-sid AC00000000000000000000000000000000\n"
    "  auth-token 00000000000000000000000000000000\n"
    "  opt-out-words none\n"
    "  price 0.07\n"
    "  call-price 0.02\n"
    "account spare\n"
    "  provider twilio\n"
    "  number +390810000009\n"
    "  account-sid AC00000000000000000000000000000000\n"
    "  auth-token 00000000000000000000000000000000\n"
    "  opt-out-words none\n"
    "  squillo pause 4s\n"
    "  price 0.09\n"
    "  call-price 0.02\n";

/* After a reload: every step has another number, and a desk is new. */
static const char another_flow[] =
    "flow aaa\nabout Read after all others were\ntitle Altro\nmenu main 8\n"
    "step first\n  > Ciao.\n  go second\nstep second\n  > A presto.\n  end\n";
static const char more_settings[] = "desk nuovo\n"
				    "  place via N&C 3\n"
				    "  open Mon 10:00-12:00\n"
				    "  slots 60m\n";

static int
write_file(const char *path, const char *contents)
{
	FILE *file = fopen(path, "w");

	if (file == NULL)
		return -1;
	fputs(contents, file);
	return fclose(file) != 0 || chmod(path, 0600) != 0 ? -1 : 0;
}

/* A copy of the flows that ship, with one more. */
static int
write_flows(const struct stage *stage, const char *top)
{
	struct arena *arena = stage->arena;
	const char *command = arena_printf(
	    arena, "cp -r '%s/flows' '%s/flows'", top, stage->folder);

	return system(command) != 0 ?
	    -1 :
	    write_file(arena_printf(arena, "%s/flows/aaa.flow", stage->folder),
		another_flow);
}

static struct loaded *
load_one(const struct stage *stage, const char *top, const char *flows,
    const char *more, struct findings *findings)
{
	struct arena *arena = stage->arena;
	const char *path = arena_printf(arena, "%s/line.conf", stage->folder);

	if (write_file(path,
		arena_printf(arena,
		    "flows %s/flows\nprompts %s/prompts\ndatabase line.db\n"
		    "key-file line.key\naudio audio\n%s%s",
		    flows, top, settings, more)) != 0)
		return NULL;
	return load(path, findings);
}

/* The settings of the line, and those that it may read again. */
static int
load_both(struct stage *stage, struct findings *findings)
{
	const char *srcdir = getenv("srcdir");
	char *top = realpath(srcdir == NULL ? "." : srcdir, NULL);

	if (top == NULL || write_flows(stage, top) != 0)
		return -1;
	stage->loaded = load_one(stage, top, top, "", findings);
	stage->other =
	    load_one(stage, top, stage->folder, more_settings, findings);
	free(top);
	return stage->loaded == NULL || stage->other == NULL ? -1 : 0;
}

/*
 * What libraries make once and keep is made before any run is counted: a short
 * run without a bug in it.
 */
static void
warm_up(const struct stage *stage)
{
	enum plant kept = planted;
	struct outcome outcome = {.done = false};

	planted = PLANT_NONE;
	stage_run(stage, WARM_SEED, false, &outcome);
	planted = kept;
}

int
stage_open(struct stage *stage)
{
	struct findings findings;

	log_start(LOG_LEVEL_ERROR, false);
	stage->arena = arena_new(STAGE_BYTES);
	findings = findings_new(stage->arena);
	snprintf(stage->folder, sizeof(stage->folder), "%s/simulate.XXXXXX",
	    access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
	if (mkdtemp(stage->folder) == NULL ||
	    load_both(stage, &findings) != 0) {
		findings_print(&findings, stderr);
		return -1;
	}
	vocabulary_load(&stage->vocabulary, stage->arena, stage->loaded);
	warm_up(stage);
	return 0;
}

void
stage_close(struct stage *stage)
{
	char command[96];

	loaded_free(&stage->loaded);
	loaded_free(&stage->other);
	arena_free(&stage->arena);
	snprintf(command, sizeof(command), "rm -rf %s", stage->folder);
	if (system(command) != 0)
		perror(stage->folder);
}
