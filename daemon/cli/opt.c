/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * opt.c - passaparola people stop and people start
 */
#include "cli/opt.h"

#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "cli/ask.h"

bool
command_opt_is(const struct command_line *line)
{
	return line->count > 0 &&
	    (strcmp(line->words[0], "stop") == 0 ||
		strcmp(line->words[0], "start") == 0);
}

static int
ask(const struct settings *settings, json_t *request)
{
	json_t *answer = NULL;
	struct fault fault;
	int result = ask_line(settings, NULL, request, &answer, &fault);

	json_decref(request);
	json_decref(answer);
	return result == 0 ? EX_OK : command_failed("people", &fault);
}

int
command_opt(struct command_line *line)
{
	const char *purpose = command_value(line, "purpose");
	const char *words = command_value(line, "words");
	struct settings *settings;
	int status;

	if (line->count != 2) {
		fprintf(stderr,
		    "passaparola people: write whose messages, such as people "
		    "%s +393331112233\n",
		    line->words[0]);
		return EX_USAGE;
	}
	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	status = ask(settings,
	    json_pack("{s:s,s:s,s:s,s:b,s:s}", "do", "opt", "person",
		line->words[1], "purpose", purpose == NULL ? "all" : purpose,
		"stops", strcmp(line->words[0], "stop") == 0, "words",
		words == NULL ? "" : words));
	settings_free(&settings);
	return status;
}
