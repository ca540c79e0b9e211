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
#include "store/follow_up.h"

static bool
print_follow_up(void *context, const struct follow_up *task)
{
	char opened[CLOCK_STAMP_SIZE];

	(void)context;
	clock_stamp(task->opened_ms, opened);
	printf("%5lld  %s  %-12s  %-8s  %-10s  %-20s  %s\n",
	    (long long)task->id, opened, task->person_name, task->state,
	    task->desk, task->topic, task->urgent ? "urgent" : "");
	return true;
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

int
command_follow_ups(struct command_line *line)
{
	bool all = command_flag(line, "all");
	struct store *store = NULL;
	struct settings *settings;
	struct fault fault;
	int64_t id;
	int status;
	bool close = line->count == 2 && strcmp(line->words[0], "close") == 0 &&
	    number_parse(slice_of(line->words[1]), 1, INT64_MAX, &id) == 0;

	if (!close && line->count > 0 &&
	    (line->count > 1 || strcmp(line->words[0], "list") != 0)) {
		fputs("passaparola follow-ups: write list, or close and a "
		      "number of the list\n",
		    stderr);
		return EX_USAGE;
	}
	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	if (close)
		status = close_one(settings, id);
	else if (ask_reader(settings, &store, &fault) != 0 ||
	    store_follow_up_list(store, all, print_follow_up, NULL, &fault) !=
		0)
		status = command_failed("follow-ups", &fault);
	store_close(&store);
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
	settings_free(&settings);
	return status;
}
