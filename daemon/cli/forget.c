/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * forget.c - passaparola forget and passaparola retain: what is taken away
 */
#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/ask.h"
#include "cli/privacy.h"
#include "store/retain.h"

int
number_argument(
    const char *word, struct phone_number *number, struct fault *fault)
{
	if (phone_number_parse(slice_of(word), number) == 0)
		return 0;
	return fault_set(fault, FAULT_DATA,
	    "that is no telephone number; write it with its country, such as "
	    "+39 333 111 2233");
}

static int
ask_and_count(const struct settings *settings, json_t *request, int64_t *done,
    bool *more, struct fault *fault)
{
	json_t *answer = NULL;
	int result = ask_line(settings, NULL, request, &answer, fault);

	*done = json_integer_value(json_object_get(answer, "done"));
	*more = json_is_true(json_object_get(answer, "more"));
	json_decref(answer);
	json_decref(request);
	return result;
}

/* Copies of the database: each is opened as a database of its own. */
static int
forget_in(const struct settings *settings, const char *path, const char *number,
    int64_t *done, struct fault *fault)
{
	struct settings copy = *settings;
	bool more;

	if (access(path, R_OK | W_OK) != 0)
		return fault_set(fault, FAULT_MISSING,
		    "%s cannot be read and written; name a file that "
		    "`passaparola backup` made",
		    path);
	copy.database = path;
	copy.demo = false;
	return ask_and_count(&copy,
	    json_pack("{s:s,s:s}", "do", "forget", "number", number), done,
	    &more, fault);
}

static int
forget(struct command_line *line, const struct settings *settings,
    const char *number)
{
	struct fault fault;
	int64_t done, all;
	bool more;
	int i;

	if (ask_and_count(settings,
		json_pack("{s:s,s:s}", "do", "forget", "number", number), &all,
		&more, &fault) != 0)
		return command_failed("forget", &fault);
	for (i = 1; i < line->count; i++) {
		if (forget_in(
			settings, line->words[i], number, &done, &fault) != 0)
			return command_failed("forget", &fault);
		all += done;
	}
	puts(all > 0 ? "forgotten" : "nothing was kept of this number");
	return EX_OK;
}

int
command_forget(struct command_line *line)
{
	struct phone_number number;
	struct settings *settings;
	struct fault fault;
	int status;

	settings = command_settings(line, &status);
	if (settings == NULL)
		;
	else if (number_argument(line->words[0], &number, &fault) != 0)
		status = command_failed("forget", &fault);
	else
		status = forget(line, settings, number.e164);
	settings_free(&settings);
	return status;
}

static void
print_counts(const struct retained_counts *counts)
{
	int i;

	for (i = 0; i < RETAINED; i++)
		printf("%-14s%8lld\n", retained_name((enum retained)i),
		    (long long)counts->of[i]);
}

static int
count_only(const struct settings *settings)
{
	struct retained_counts counts = {.of = {0}};
	struct store *store = NULL;
	struct fault fault;
	int result = ask_reader(settings, &store, &fault);

	if (result == 0)
		result = store_retain_count(
		    store, &settings->keep, clock_now_ms(), &counts, &fault);
	store_close(&store);
	if (result != 0)
		return command_failed("retain", &fault);
	print_counts(&counts);
	return EX_OK;
}

static int
ask_piece(const struct settings *settings, struct retained_counts *counts,
    bool *more, struct fault *fault)
{
	json_t *answer = NULL, *request = json_pack("{s:s}", "do", "retain");
	int result = ask_line(settings, NULL, request, &answer, fault);
	int i;

	*more = json_is_true(json_object_get(answer, "more"));
	for (i = 0; i < RETAINED; i++)
		counts->of[i] += json_integer_value(
		    json_object_get(answer, retained_name((enum retained)i)));
	json_decref(answer);
	json_decref(request);
	return result;
}

static int
retain(const struct settings *settings)
{
	struct retained_counts counts = {.of = {0}};
	bool more = true, shown = isatty(STDERR_FILENO) != 0;
	struct fault fault;

	while (more) {
		if (ask_piece(settings, &counts, &more, &fault) != 0)
			return command_failed("retain", &fault);
		if (shown)
			fprintf(
			    stderr, "\r%lld texts", (long long)counts.of[0]);
	}
	if (shown)
		fputs("\r\033[K", stderr);
	print_counts(&counts);
	return EX_OK;
}

int
command_retain(struct command_line *line)
{
	bool dry = command_flag(line, "dry-run");
	struct settings *settings;
	int status;

	settings = command_settings(line, &status);
	if (settings != NULL)
		status = dry ? count_only(settings) : retain(settings);
	settings_free(&settings);
	return status;
}
