/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * coverage.c - passaparola prompts status, prompts extract, prompts build
 */
#include "cli/coverage.h"

#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/number.h"
#include "cli/hear.h"
#include "cli/prompts.h"
#include "cli/texts.h"
#include "prompt/build.h"
#include "serve/fallback.h"

#define FINDINGS_ARENA_MAX ((size_t)16 << 20)

struct wish {
	const char *what;
	bool missing, unrecorded, json;
	int jobs;
	const char *only; /* "fr/greeting.bye", or NULL */
};

static int
extract(const struct loaded *loaded)
{
	struct fault fault;

	if (cli_prompts_extract(loaded->prompts, &loaded->settings->languages,
		loaded->settings->prompts, stdout, &fault) != 0)
		return command_failed("prompts", &fault);
	return EX_OK;
}

/* What --only names; false when it is no clip of ours. */
static bool
find_only(const char *only, struct build_order *order)
{
	const char *slash = strchr(only, '/');
	struct slice tag = {only, slash == NULL ? 0 : (size_t)(slash - only)};

	order->language = language_find(tag);
	order->id = slash == NULL ? NULL : slash + 1;
	if (order->language != NULL &&
	    language_index(order->languages, order->language) >= 0)
		return true;
	fputs("passaparola prompts: --only takes a language of the settings "
	      "and a name, such as fr/greeting.bye\n",
	    stderr);
	return false;
}

/* With what was made just now. */
static int
make_fallback(struct loaded *loaded, struct fault *fault)
{
	const struct settings *settings = loaded->settings;
	struct arena *arena = arena_new(FINDINGS_ARENA_MAX);
	struct findings findings = findings_new(arena);
	int result;

	audio_release(&loaded->audio);
	loaded->audio = audio_load(loaded->prompts, settings->prompts,
	    settings->audio, settings->name, &findings);
	loaded->world.audio = loaded->audio;
	result = fallback_write(loaded, fault);
	arena_free(&arena);
	return result;
}

/* What was made, and what could not be. */
static int
report(const struct build_counts *counts, const struct findings *findings)
{
	findings_print(findings, stderr);
	if (counts->voiceless)
		fputs("passaparola prompts: the program espeak-ng is missing; "
		      "what nobody has recorded stays without a voice\n",
		    stderr);
	printf("%zu made, %zu kept, %zu failed, %zu old files removed\n",
	    counts->made, counts->kept, counts->failed, counts->removed);
	return findings->errors > 0 ? 1 : EX_OK;
}

static int
build(struct loaded *loaded, const struct wish *wish)
{
	const struct settings *settings = loaded->settings;
	struct build_order order = {.prompts = loaded->prompts,
	    .languages = &settings->languages,
	    .voiced = &settings->call_languages,
	    .folder = settings->prompts,
	    .own = settings->voices,
	    .audio = settings->audio,
	    .desk = settings->name,
	    .jobs = wish->jobs,
	    .progress = isatty(STDERR_FILENO) ? stderr : NULL};
	struct build_counts counts;
	struct findings findings;
	struct arena *arena;
	struct fault fault;
	int status;

	if (wish->only != NULL && !find_only(wish->only, &order))
		return EX_USAGE;
	arena = arena_new(FINDINGS_ARENA_MAX);
	findings = findings_new(arena);
	if (audio_build(&order, &counts, &findings, &fault) != 0 ||
	    make_fallback(loaded, &fault) != 0) {
		findings_print(&findings, stderr);
		status = command_failed("prompts", &fault);
	} else {
		status = report(&counts, &findings);
	}
	arena_free(&arena);
	return status;
}

static int
run(struct loaded *loaded, const struct wish *wish,
    const struct command_line *line)
{
	const struct language_list *languages = &loaded->settings->languages;

	if (strcmp(wish->what, "extract") == 0)
		return extract(loaded);
	if (strcmp(wish->what, "compare") == 0)
		return cli_texts_compare(loaded, line);
	if (strcmp(wish->what, "export") == 0)
		return cli_texts_export(loaded, line);
	if (strcmp(wish->what, "build") == 0)
		return build(loaded, wish);
	if (wish->missing)
		return cli_prompts_missing(loaded->prompts, languages, stdout);
	if (wish->unrecorded)
		return cli_prompts_unrecorded(
		    loaded->audio, languages, clock_now_ms(), stdout);
	return cli_prompts_status(loaded->prompts, loaded->audio, languages,
	    clock_now_ms(), stdout, wish->json);
}

static bool
is_known(const char *what)
{
	return strcmp(what, "status") == 0 || strcmp(what, "extract") == 0 ||
	    strcmp(what, "build") == 0 || strcmp(what, "hear") == 0 ||
	    strcmp(what, "compare") == 0 || strcmp(what, "export") == 0;
}

int
command_prompts(struct command_line *line)
{
	const char *format = command_value(line, "format");
	const char *jobs = command_value(line, "jobs");
	struct wish wish = {
	    .json = format != NULL && strcmp(format, "json") == 0,
	    .missing = command_flag(line, "missing"),
	    .unrecorded = command_flag(line, "unrecorded"),
	    .only = command_value(line, "only")};
	struct loaded *loaded;
	int64_t number = 0;
	int status;

	if (line->count < 1 || !is_known(line->words[0])) {
		fputs("passaparola prompts: write status, extract, build, "
		      "hear, compare or export\n",
		    stderr);
		return EX_USAGE;
	}
	if (strcmp(line->words[0], "hear") == 0)
		return cli_hear(line);
	if (jobs != NULL &&
	    number_parse(slice_of(jobs), 1, BUILD_JOBS_MAX, &number) != 0) {
		fprintf(stderr,
		    "passaparola prompts: --jobs takes a number from 1 to %d\n",
		    BUILD_JOBS_MAX);
		return EX_USAGE;
	}
	wish.what = line->words[0];
	wish.jobs = (int)number;
	loaded = command_load(line, &status);
	if (loaded == NULL)
		return status;
	status = run(loaded, &wish, line);
	loaded_free(&loaded);
	return status;
}
