/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk.c - passaparola follow-ups and passaparola backup
 */
#include <stdio.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/clock.h"
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

int
command_follow_ups(struct command_line *line)
{
	bool all = command_flag(line, "all");
	struct store *store = NULL;
	struct settings *settings;
	struct fault fault;
	int status;

	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	if (ask_reader(settings, &store, &fault) != 0 ||
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
