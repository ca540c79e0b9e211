/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * year_rig.c - the line that ships, on a database and a clock of its own
 */
#include "year_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "store/outbox.h"

#define ARENA_MAX ((size_t)64 << 20)

void
fine(struct year *year, int result)
{
	if (result != 0)
		fail_msg("%s", year->fault.text);
}

int
chance(struct year *year, int below)
{
	year->chance =
	    year->chance * 6364136223846793005u + 1442695040888963407u;
	return (int)((year->chance >> 33) % (uint64_t)below);
}

static void
open_store(struct year *year)
{
	fine(year,
	    store_open(year->path, slice_of("0123456789abcdef0123456789abcdef"),
		&year->store, &year->fault));
	fine(year,
	    store_message_recover(
		year->store, (int64_t)year->now * 1000, &year->fault));
}

void
crash(struct year *year)
{
	store_close(&year->store);
	open_store(year);
}

const char *
number_of(struct year *year, int person)
{
	return arena_printf(year->arena, "+39333%07d", person);
}

static int
write_settings(struct year *year, char *path, size_t size)
{
	const char *srcdir = getenv("srcdir");
	char *top = realpath(srcdir == NULL ? "." : srcdir, NULL);
	FILE *file;

	snprintf(path, size, "%s/year.conf", year->folder);
	file = fopen(path, "w");
	if (file == NULL || top == NULL)
		return -1;
	fprintf(file, "flows %s/flows\nprompts %s/prompts\n", top, top);
	free(top);
	return fclose(file);
}

int
year_start(void **state)
{
	struct year *year = calloc(1, sizeof(*year));
	struct arena *arena = arena_new(ARENA_MAX);
	struct findings findings = findings_new(arena);
	char settings[128];

	log_start(LOG_LEVEL_ERROR, false);
	/* A year of commits: in memory, where there is such a folder. */
	snprintf(year->folder, sizeof(year->folder), "%s/year.XXXXXX",
	    access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
	if (mkdtemp(year->folder) == NULL ||
	    write_settings(year, settings, sizeof(settings)) != 0)
		return -1;
	year->loaded = load(settings, &findings);
	if (year->loaded == NULL)
		findings_print(&findings, stderr);
	arena_free(&arena);
	if (year->loaded == NULL)
		return -1;
	year->world = year->loaded->world;
	year->account = (struct account){.name = "main",
	    .provider = "twilio",
	    .number = "+390810000000",
	    .public_url = ""};
	year->world.accounts = &year->account;
	year->world.account_count = 1;
	year->arena = arena_new(ARENA_MAX);
	year->now = clock_from_local(&(struct local_time){
			.year = 2026, .month = 1, .day = 7}) /
	    1000;
	snprintf(year->path, sizeof(year->path), "%s/line.db", year->folder);
	open_store(year);
	*state = year;
	return 0;
}

int
year_end(void **state)
{
	struct year *year = *state;
	char command[128];

	store_close(&year->store);
	loaded_free(&year->loaded);
	arena_free(&year->arena);
	snprintf(command, sizeof(command), "rm -rf %s", year->folder);
	free(year);
	return system(command);
}
