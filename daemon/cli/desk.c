/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk.c - passaparola follow-ups and passaparola backup
 */
#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/number.h"
#include "cli/ask.h"
#include "cli/log.h"
#include "cli/message.h"
#include "prompt/lent.h"
#include "store/follow_up.h"

#define VOICES_ARENA_MAX ((size_t)64 << 20) /* names of files */

static bool
print_follow_up(void *context, const struct follow_up *task)
{
	char opened[CLOCK_STAMP_SIZE], length[24] = "";

	(void)context;
	clock_stamp(task->opened_ms, opened);
	if (task->seconds > 0)
		snprintf(length, sizeof(length), "%d s", task->seconds);
	printf("%5lld  %s  %-12s  %-8s  %-10s  %-20s  %6s  %s\n",
	    (long long)task->id, opened,
	    task->person_name == NULL ? "-" : task->person_name, task->state,
	    task->desk, task->topic, length, task->urgent ? "urgent" : "");
	return true;
}

static int
list(const struct settings *settings, bool all)
{
	struct store *store = NULL;
	struct fault fault;
	int result = ask_reader(settings, &store, &fault);

	if (result == 0)
		result = store_follow_up_list(
		    store, all, print_follow_up, NULL, &fault);
	store_close(&store);
	return result == 0 ? EX_OK : command_failed("follow-ups", &fault);
}

static int
close_one(const struct settings *settings, int64_t id)
{
	json_t *answer = NULL,
	       *request =
		   json_pack("{s:s,s:I}", "do", "close", "id", (json_int_t)id);
	struct fault fault;
	int result = ask_line(settings, NULL, request, &answer, &fault);

	json_decref(request);
	json_decref(answer);
	return result == 0 ? EX_OK : command_failed("follow-ups", &fault);
}

static int
save_one(const struct settings *settings, int64_t id, const char *path)
{
	struct fault fault;
	int seconds;

	if (message_save(settings, id, path, &seconds, &fault) != 0)
		return command_failed("follow-ups", &fault);
	if (strcmp(path, "-") != 0)
		printf("%s  %d s\n", path, seconds);
	return EX_OK;
}

int
command_follow_ups(struct command_line *line)
{
	bool all = command_flag(line, "all");
	const char *what = line->count == 0 ? "list" : line->words[0];
	bool close = strcmp(what, "close") == 0 && line->count == 2;
	bool audio = strcmp(what, "audio") == 0 && line->count == 3;
	struct settings *settings;
	int64_t id = 0;
	int status;

	if ((close || audio) ?
		number_parse(slice_of(line->words[1]), 1, INT64_MAX, &id) != 0 :
		strcmp(what, "list") != 0 || line->count > 1) {
		fputs("passaparola follow-ups: write list, close and a number "
		      "of the list, or audio, a number and FILE.wav\n",
		    stderr);
		return EX_USAGE;
	}
	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	if (close)
		status = close_one(settings, id);
	else if (audio)
		status = save_one(settings, id, line->words[2]);
	else
		status = list(settings, all);
	settings_free(&settings);
	return status;
}

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
