/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * backup.c - passaparola backup, and restore: it in the place of the database
 */
#include <stdio.h>
#include <sys/stat.h>
#include <sysexits.h>

#include "base/clock.h"
#include "cli/ask.h"
#include "cli/bar.h"
#include "cli/privacy.h"
#include "serve/carry.h"

#define ARENA_MAX (1 << 16)
#define SHOWN_AFTER_MS (2 * SECOND_MS)

static int64_t began_ms;
static bool shown;

/* Only of what takes a while. */
static void
show_progress(int done, int all, const char *what)
{
	shown = shown || clock_monotonic_ms() - began_ms > SHOWN_AFTER_MS;
	if (shown)
		bar_show((size_t)done, all < 1 ? 1 : (size_t)all, what);
}

static void
begin_progress(void)
{
	began_ms = clock_monotonic_ms();
	shown = false;
}

static void
end_progress(void)
{
	if (shown)
		bar_end();
}

/* The page says how old the newest one is; it is made, whatever comes of this. */
static void
tell(const struct settings *settings)
{
	json_t *answer = NULL, *request = json_pack("{s:s}", "do", "backed-up");
	struct fault fault;

	if (ask_line(settings, NULL, request, &answer, &fault) != 0)
		fprintf(stderr, "passaparola backup: made, but not noted: %s\n",
		    fault.text);
	json_decref(request);
	json_decref(answer);
}

/* An older backup may go, the database itself not. */
static int
check_target(
    const struct settings *settings, const char *path, struct fault *fault)
{
	struct stat target, database;

	if (stat(path, &target) != 0 ||
	    stat(settings->database, &database) != 0 ||
	    target.st_dev != database.st_dev ||
	    target.st_ino != database.st_ino)
		return 0;
	return fault_set(fault, FAULT_WRITE,
	    "%s is the database itself; name another file for its backup",
	    path);
}

static int
back_up(const struct settings *settings, const char *path, bool replace,
    struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct carried_places places = carry_places(arena, settings);
	struct store *store = NULL;
	int result = check_target(settings, path, fault);

	if (result == 0)
		result = ask_reader(settings, &store, fault);
	begin_progress();
	if (result == 0)
		result = store_backup(
		    store, path, replace, &places, show_progress, fault);
	end_progress();
	store_close(&store);
	arena_free(&arena);
	return result;
}

int
command_backup(struct command_line *line)
{
	bool replace = command_flag(line, "replace");
	struct settings *settings;
	struct fault fault;
	int status;

	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	if (back_up(settings, line->words[0], replace, &fault) != 0)
		status = command_failed("backup", &fault);
	else
		tell(settings);
	settings_free(&settings);
	return status;
}

struct restoring {
	const struct settings *settings;
	struct carried_places places;
	struct slice key;
	int64_t marks;
	struct carried_counts files;
};

/* Files come after who was erased since: their messages stay away. */
static int
settle(struct restoring *restoring, struct store *store, struct fault *fault)
{
	const struct carried_places *places = &restoring->places;

	restoring->marks = store_marks_taken(store);
	if (store_restored(store, clock_now_ms(), fault) != 0 ||
	    store_carried_back(
		store, places, &restoring->files, show_progress, fault) != 0 ||
	    store_carried_messages(
		store, places->folder[CARRIED_RECORDINGS], fault) != 0)
		return -1;
	return store_checkpoint(store, fault);
}

/* As it is now: brought up to date, with what was erased and stopped since. */
static int
open_restored(struct restoring *restoring, struct fault *fault)
{
	struct store *store = NULL;
	int result = store_open(
	    restoring->settings->database, restoring->key, &store, fault);

	if (result == 0)
		result = settle(restoring, store, fault);
	store_close(&store);
	if (result != 0)
		fault_prefix(fault,
		    "the backup is in the place of the database, but not all "
		    "of it was brought up to date; do the same once more");
	return result;
}

static int
restore(struct restoring *restoring, const char *path, struct fault *fault)
{
	const char *database = restoring->settings->database;
	int result;

	begin_progress();
	result = store_restore(path, database, restoring->key,
	    &restoring->places, show_progress, fault);
	if (result == 0)
		result = open_restored(restoring, fault);
	end_progress();
	return result;
}

static void
print_restored(const struct restoring *restoring)
{
	printf("restored; %lld who were forgotten, stopped or came back since "
	       "are so again\n",
	    (long long)restoring->marks);
	if (restoring->files.files > 0)
		printf("%lld files of the desk are back\n",
		    (long long)restoring->files.files);
	if (restoring->files.voices > 0)
		puts("its recordings are heard after: passaparola prompts "
		     "build");
}

int
command_restore(struct command_line *line)
{
	struct arena *arena = arena_new_secret(ARENA_MAX);
	struct restoring restoring = {.marks = 0};
	struct settings *settings;
	struct fault fault;
	int status;

	settings = command_settings(line, &status);
	if (settings != NULL) {
		restoring.settings = settings;
		restoring.places = carry_places(arena, settings);
		if (store_key(arena, settings->key_file, NULL, &restoring.key,
			&fault) != 0 ||
		    restore(&restoring, line->words[0], &fault) != 0)
			status = command_failed("restore", &fault);
		else
			print_restored(&restoring);
	}
	arena_wipe(&arena);
	settings_free(&settings);
	return status;
}
