/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * coverage.c - passaparola prompts status, prompts extract
 */
#include "cli/coverage.h"

#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "cli/prompts.h"

static int
run(const struct loaded *loaded, const char *what, bool missing, bool json)
{
	const struct language_list *languages = &loaded->settings->languages;
	struct fault fault;

	if (strcmp(what, "extract") == 0) {
		if (cli_prompts_extract(loaded->prompts, languages,
			loaded->settings->prompts, stdout, &fault) != 0)
			return command_failed("prompts", &fault);
		return EX_OK;
	}
	if (missing)
		return cli_prompts_missing(loaded->prompts, languages, stdout);
	return cli_prompts_status(loaded->prompts, languages, stdout, json);
}

int
command_prompts(struct command_line *line)
{
	const char *format = command_value(line, "format");
	bool json = format != NULL && strcmp(format, "json") == 0;
	bool missing = command_flag(line, "missing");
	struct loaded *loaded;
	int status;

	if (line->count != 1 ||
	    (strcmp(line->words[0], "status") != 0 &&
		strcmp(line->words[0], "extract") != 0)) {
		fputs("passaparola prompts: write status or extract\n", stderr);
		return EX_USAGE;
	}
	loaded = command_load(line, &status);
	if (loaded == NULL)
		return status;
	status = run(loaded, line->words[0], missing, json);
	loaded_free(&loaded);
	return status;
}
