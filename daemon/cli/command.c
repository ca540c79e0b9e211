/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * command.c - what all subcommands share: options, loading, saying what failed
 */
#include "cli/command.h"

#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/macros.h"
#include "cli/lines.h"

#define HIDDEN_MAX 8 /* words that are read from a file */

static void
take_out(struct command_line *line, int index, int count)
{
	int i;

	for (i = index; i + count < line->count; i++)
		line->words[i] = line->words[i + count];
	line->count -= count;
}

bool
command_flag(struct command_line *line, const char *name)
{
	int i;

	for (i = 0; i < line->count; i++)
		if (strncmp(line->words[i], "--", 2) == 0 &&
		    strcmp(line->words[i] + 2, name) == 0) {
			take_out(line, i, 1);
			return true;
		}
	return false;
}

const char *
command_value(struct command_line *line, const char *name)
{
	size_t length = strlen(name);
	int i;

	for (i = 0; i < line->count; i++) {
		const char *word = line->words[i];

		if (strncmp(word, "--", 2) != 0 ||
		    strncmp(word + 2, name, length) != 0)
			continue;
		if (word[2 + length] == '=') {
			take_out(line, i, 1);
			return word + 3 + length;
		}
		if (word[2 + length] == '\0' && i + 1 < line->count) {
			word = line->words[i + 1];
			take_out(line, i, 2);
			return word;
		}
	}
	return NULL;
}

void
command_read_hidden(struct command_line *line, struct arena *arena, FILE *in)
{
	static const char *const of_people[] = {"appointments", "cases",
	    "export", "forget", "log", "notice", "people"};
	int i, read = 0;

	for (i = 0; i < (int)ARRAY_LEN(of_people); i++)
		if (strcmp(line->command->name, of_people[i]) == 0)
			break;
	if (i == (int)ARRAY_LEN(of_people))
		return;
	for (i = 0; i < line->count && read < HIDDEN_MAX; i++) {
		struct slice word = slice_of("");

		if (strcmp(line->words[i], "-") != 0)
			continue;
		read++;
		if (!line_read(arena, in, &word))
			word = slice_of("");
		line->words[i] = arena_copy(arena, word.data, word.length);
	}
}

bool
command_fits(const struct command_line *line)
{
	const struct command *command = line->command;
	int i;

	for (i = 0; i < line->count; i++)
		if (line->words[i][0] == '-' && line->words[i][1] != '\0') {
			fprintf(stderr,
			    "passaparola %s: there is no option %s, or its "
			    "value is missing; see passaparola %s --help\n",
			    command->name, line->words[i], command->name);
			return false;
		}
	if (line->count >= command->least && line->count <= command->most)
		return true;
	fprintf(stderr,
	    "passaparola %s: too %s words; see passaparola %s --help\n",
	    command->name, line->count < command->least ? "few" : "many",
	    command->name);
	return false;
}

struct settings *
command_settings(struct command_line *line, int *status)
{
	struct arena *arena;
	struct findings findings;
	struct settings *settings;

	*status = EX_USAGE;
	if (!command_fits(line))
		return NULL;
	arena = arena_new((size_t)16 << 20);
	findings = findings_new(arena);
	settings = settings_load(line->settings, &findings);
	if (settings == NULL)
		findings_print(&findings, stderr);
	*status = settings == NULL ? EX_CONFIG : EX_OK;
	arena_free(&arena);
	return settings;
}

struct loaded *
command_load(struct command_line *line, int *status)
{
	struct settings *settings = command_settings(line, status);
	struct arena *arena;
	struct findings findings;
	struct loaded *loaded;

	if (settings == NULL)
		return NULL;
	arena = arena_new((size_t)16 << 20);
	findings = findings_new(arena);
	loaded = load_from(settings, &findings);
	if (loaded == NULL) {
		findings_print(&findings, stderr);
		*status = EX_DATAERR;
	}
	arena_free(&arena);
	return loaded;
}

int
command_failed(const char *name, const struct fault *fault)
{
	fprintf(stderr, "passaparola %s: %s\n", name, fault->text);
	return fault_exit(fault);
}
