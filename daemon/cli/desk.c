/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk.c - passaparola follow-ups
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
#include "store/follow_up.h"

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
