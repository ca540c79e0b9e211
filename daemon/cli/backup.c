/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * backup.c - passaparola backup, and restore: it in the place of the database
 */
#include <stdio.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/ask.h"
#include "cli/privacy.h"
#include "prompt/lent.h"

#define VOICES_ARENA_MAX ((size_t)64 << 20) /* names of files */

/* On a terminal only, and only for what takes a while. */
static void
show_progress(int done, int all)
{
	if (!isatty(STDERR_FILENO))
		return;
	fprintf(stderr, "\r%3d%%", all == 0 ? 100 : done * 100 / all);
	if (done == all)
		fputs("\r    \r", stderr);
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

/* Files of their own, which nobody has a second time. */
static void
name_voices(const struct settings *settings)
{
	struct arena *arena = arena_new(VOICES_ARENA_MAX);
	struct lent_files files;
	struct fault fault;
	size_t count = 0, i;

	for (i = 0; i < settings->languages.count; i++)
		if (lent_files(arena, settings->voices,
			settings->languages.list[i], &files, &fault) == 0)
			count += files.count;
	if (count > 0)
		fprintf(stderr,
		    "passaparola backup: the recordings of the desk page are "
		    "not in it; copy %s too\n",
		    settings->voices);
	arena_free(&arena);
}

int
command_backup(struct command_line *line)
{
	struct store *store = NULL;
	struct settings *settings;
	struct fault fault;
	int status;

	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	if (ask_reader(settings, &store, &fault) != 0 ||
	    store_backup(store, line->words[0], show_progress, &fault) != 0)
		status = command_failed("backup", &fault);
	store_close(&store);
	if (status == EX_OK) {
		tell(settings);
		name_voices(settings);
	}
	settings_free(&settings);
	return status;
}

/* As it is now: brought up to date, with what was erased and stopped since. */
static int
open_restored(
    const char *path, struct slice key, int64_t *marks, struct fault *fault)
{
	struct store *store;
	int result;

	if (store_open(path, key, &store, fault) != 0)
		return -1;
	*marks = store_marks_taken(store);
	result = store_restored(store, clock_now_ms(), fault);
	if (result == 0)
		result = store_checkpoint(store, fault);
	store_close(&store);
	return result;
}

int
command_restore(struct command_line *line)
{
	struct arena *arena = arena_new_secret(1 << 16);
	struct settings *settings;
	struct fault fault;
	struct slice key;
	int64_t marks = 0;
	int status;

	settings = command_settings(line, &status);
	if (settings == NULL)
		;
	else if (store_key(arena, settings->key_file, false, &key, &fault) !=
		0 ||
	    store_restore(line->words[0], settings->database, key,
		show_progress, &fault) != 0 ||
	    open_restored(settings->database, key, &marks, &fault) != 0)
		status = command_failed("restore", &fault);
	else
		printf("restored; %lld who were forgotten, stopped or came "
		       "back since are so again\n",
		    (long long)marks);
	arena_wipe(&arena);
	settings_free(&settings);
	return status;
}
