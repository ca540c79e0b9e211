/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * words.c - passaparola match and passaparola parts
 */
#include "cli/words.h"

#include <stdio.h>
#include <sysexits.h>

#include "base/file.h"
#include "cli/match.h"
#include "cli/parts.h"

#define ARENA_MAX ((size_t)16 << 20)

static int
match_all(const struct settings *settings, const struct language *language)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct findings findings = findings_new(arena);
	struct words *words =
	    words_load_own(file_join(arena, settings->flows, "words.tsv"),
		settings_own_words(arena, settings), &findings);
	int status = EX_DATAERR;

	if (words == NULL || findings.errors > 0)
		findings_print(&findings, stderr);
	else
		status = cli_match(words, language, stdin, stdout) == 0 ?
		    EX_OK :
		    EX_IOERR;
	words_free(&words);
	arena_free(&arena);
	return status;
}

int
command_match(struct command_line *line)
{
	const char *tag = command_value(line, "language");
	const struct language *language =
	    tag == NULL ? NULL : language_find(slice_of(tag));
	struct settings *settings;
	int status;

	if (tag != NULL && language == NULL) {
		fprintf(stderr,
		    "passaparola match: there is no language '%s' here; it, "
		    "en, fr, es, ar … are\n",
		    tag);
		return EX_USAGE;
	}
	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	status = match_all(settings, language);
	settings_free(&settings);
	return status;
}

int
command_parts(struct command_line *line)
{
	if (!command_fits(line))
		return EX_USAGE;
	return cli_parts(stdin, stdout) == 0 ? EX_OK : EX_IOERR;
}
