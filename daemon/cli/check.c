/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * check.c - passaparola check: all that is wrong, before anyone texts or calls
 */
#include "cli/check.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "prompt/recordings.h"

#define ARENA_MAX ((size_t)32 << 20)

static void
print_json(const struct findings *findings)
{
	size_t i;

	for (i = 0; i < findings->count; i++) {
		const struct finding *finding = &findings->list[i];
		json_t *line = json_pack("{s:s,s:s,s:i,s:i,s:s,s:s}", "level",
		    finding_level_name(finding->level), "file", finding->file,
		    "line", finding->line, "column", finding->column, "code",
		    finding->code, "message", finding->message);

		json_dumpf(line, stdout, JSON_COMPACT);
		json_decref(line);
		putchar('\n');
	}
}

/* Without --all, what is only worth knowing is counted. */
static size_t
leave_out_notes(struct findings *findings)
{
	size_t i, kept = 0, notes;

	for (i = 0; i < findings->count; i++)
		if (findings->list[i].level != FINDING_NOTE)
			findings->list[kept++] = findings->list[i];
	notes = findings->count - kept;
	findings->count = kept;
	return notes;
}

static void
print_text(struct findings *findings, bool all)
{
	size_t notes = all ? 0 : leave_out_notes(findings);

	findings_print(findings, stdout);
	printf(
	    "%zu errors, %zu warnings", findings->errors, findings->warnings);
	if (notes > 0)
		printf(", %zu notes (--all shows them)", notes);
	printf("%s\n", findings->errors == 0 ? ": it can run" : "");
}

int
command_check(struct command_line *line)
{
	bool all = command_flag(line, "all");
	const char *format = command_value(line, "format");
	struct arena *arena = arena_new(ARENA_MAX);
	struct findings findings = findings_new(arena);
	struct settings *settings;
	struct loaded *loaded = NULL;
	int status = EX_OK;

	if (!command_fits(line)) {
		arena_free(&arena);
		return EX_USAGE;
	}
	settings = settings_load(line->settings, &findings);
	if (settings == NULL)
		status = EX_CONFIG;
	else
		loaded = load_from(settings, &findings);
	if (settings != NULL && loaded == NULL)
		status = EX_DATAERR;
	if (loaded != NULL)
		words_check(loaded->words, &findings);
	if (loaded != NULL)
		program_check_costs(
		    loaded->program, &loaded->settings->languages, &findings);
	if (loaded != NULL)
		recordings_check(loaded->prompts, &loaded->settings->languages,
		    loaded->settings->prompts, loaded->settings->voices,
		    loaded->settings->name, &findings);
	if (format != NULL && strcmp(format, "json") == 0)
		print_json(&findings);
	else
		print_text(&findings, all);
	loaded_free(&loaded);
	arena_free(&arena);
	return status;
}
