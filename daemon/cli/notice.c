/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice.c - passaparola notice: notices to many
 */
#include "cli/notice_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "base/file.h"
#include "base/moment.h"
#include "base/number.h"
#include "cli/ask.h"
#include "cli/lines.h"
#include "cli/notice_recording.h"

#define ARENA_MAX ((size_t)1 << 30) /* of a rehearsal of millions */

/* What was done, and what comes next: an approval that says nothing leaves
   people wondering. */
static void
print_done(const struct noticing *noticing)
{
	static const struct {
		const char *verb, *done;
	} deeds[] = {
	    {"approve", "is approved; now: passaparola notice start"},
	    {"start", "runs; how far it is: passaparola notice show"},
	    {"pause", "is paused; to go on: passaparola notice start"},
	    {"stop",
		"is stopped, for good; whom it reached: passaparola "
		"notice show"},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(deeds); i++)
		if (strcmp(noticing->verb, deeds[i].verb) == 0)
			printf("notice %lld %s %lld\n", (long long)noticing->id,
			    deeds[i].done, (long long)noticing->id);
	if (strcmp(noticing->verb, "phone") == 0)
		puts("done; the phones: passaparola notice phones");
}

/* Asks the line; a number, hash and PIN that it answers are printed. */
static int
ask(struct noticing *noticing, json_t *request)
{
	json_t *answer = NULL;
	struct fault fault;
	const char *hash, *pin;
	int result = ask_line(noticing->loaded->settings,
	    &noticing->loaded->world, request, &answer, &fault);

	json_decref(request);
	if (result != 0)
		return command_failed("notice", &fault);
	hash = json_string_value(json_object_get(answer, "hash"));
	pin = json_string_value(json_object_get(answer, "pin"));
	if (noticing->json)
		json_put_line(json_incref(answer), stdout);
	else if (hash != NULL && hash[0] != '\0')
		printf("notice %lld, text %s; now: passaparola notice rehearse "
		       "%lld\n",
		    (long long)json_integer_value(
			json_object_get(answer, "id")),
		    hash,
		    (long long)json_integer_value(
			json_object_get(answer, "id")));
	else
		print_done(noticing);
	if (!noticing->json && pin != NULL && pin[0] != '\0')
		printf("PIN %s: it is shown only now\n", pin);
	json_decref(answer);
	return EX_OK;
}

/* new FILE, change ID FILE: a file that is wrong never gets to the line. */
static int
do_write(struct noticing *noticing)
{
	struct command_line *line = noticing->line;
	const char *file = line->words[line->count - 1];
	struct findings findings = findings_new(noticing->arena);
	json_t *recordings;
	struct slice contents;
	struct notice notice;
	struct fault fault;

	if (file_read(
		noticing->arena, file, NOTICE_FILE_MAX, &contents, &fault) != 0)
		return command_failed("notice", &fault);
	notice_read(noticing->arena, file, contents,
	    &noticing->loaded->settings->languages, &notice, &findings);
	findings_print(&findings, stderr);
	if (findings.errors > 0)
		return EX_DATAERR;
	if (notice_take_recordings(noticing->arena,
		file_folder(noticing->arena, file), &notice, &contents,
		&recordings, &fault) != 0)
		return command_failed("notice", &fault);
	return ask(noticing,
	    json_pack("{s:s,s:s,s:I,s:s%,s:o,s:s}", "do", "notice", "what",
		noticing->verb, "id", (json_int_t)noticing->id, "script",
		contents.data, contents.length, "recordings", recordings, "by",
		noticing->by));
}

static int
do_approve(struct noticing *noticing)
{
	return ask(noticing,
	    json_pack("{s:s,s:s,s:I,s:s,s:s}", "do", "notice", "what",
		"approve", "id", (json_int_t)noticing->id, "hash",
		noticing->line->words[2], "by", noticing->by));
}

static int
do_move(struct noticing *noticing)
{
	int64_t start_ms = 0;
	int status;

	if (noticing->at != NULL &&
	    moment_parse(slice_of(noticing->at), &start_ms) != 0) {
		fputs("passaparola notice: --at takes a moment such as "
		      "'2026-11-21 10:00'\n",
		    stderr);
		return EX_USAGE;
	}
	status = ask(noticing,
	    json_pack("{s:s,s:s,s:I,s:I,s:s}", "do", "notice", "what",
		noticing->verb, "id", (json_int_t)noticing->id, "start_ms",
		(json_int_t)start_ms, "by", noticing->by));
	if (status == EX_OK && noticing->watch)
		return notice_do_show(noticing);
	return status;
}

/* phone NUMBER NAME: may start notices; without a name, not any more. */
static int
do_phone(struct noticing *noticing)
{
	struct command_line *line = noticing->line;

	return ask(noticing,
	    json_pack("{s:s,s:s,s:s,s:s,s:s}", "do", "notice", "what", "phone",
		"number", line->words[1], "name",
		line->count == 3 ? line->words[2] : "", "by", noticing->by));
}

static const struct {
	const char *name;
	int least, most; /* words after it */
	bool has_id; /* the first of them */
	bool signed_by; /* by a name that was given, not by the login */
	int (*run)(struct noticing *);
} verbs[] = {
    {"new", 1, 1, false, true, do_write},
    {"change", 2, 2, true, true, do_write},
    {"rehearse", 1, 1, true, false, notice_do_rehearse},
    {"approve", 2, 2, true, true, do_approve},
    {"start", 1, 1, true, false, do_move},
    {"pause", 1, 1, true, false, do_move},
    {"stop", 1, 1, true, false, do_move},
    {"show", 1, 1, true, false, notice_do_show},
    {"list", 0, 0, false, false, notice_do_list},
    {"phone", 1, 2, false, false, do_phone},
    {"phones", 0, 0, false, false, notice_do_phones},
};

static int
run(struct noticing *noticing, size_t verb)
{
	struct command_line *line = noticing->line;
	const char *login = getenv("USER");
	int status;

	noticing->verb = verbs[verb].name;
	if (verbs[verb].has_id &&
	    number_parse(
		slice_of(line->words[1]), 1, INT64_MAX, &noticing->id) != 0) {
		fputs("passaparola notice: a notice is called by its number; "
		      "passaparola notice list shows them\n",
		    stderr);
		return EX_USAGE;
	}
	if (noticing->by == NULL && verbs[verb].signed_by) {
		fputs(
		    "passaparola notice: say who does it: --by NAME\n", stderr);
		return EX_USAGE;
	}
	if (noticing->by == NULL)
		noticing->by =
		    login == NULL || login[0] == '\0' ? "terminal" : login;
	noticing->loaded = command_load(line, &status);
	if (noticing->loaded == NULL)
		return status;
	status = verbs[verb].run(noticing);
	loaded_free(&noticing->loaded);
	return status;
}

int
command_notice(struct command_line *line)
{
	bool example = command_flag(line, "example");
	const char *format = command_value(line, "format");
	struct noticing noticing = {.line = line,
	    .by = command_value(line, "by"),
	    .at = command_value(line, "at"),
	    .watch = command_flag(line, "watch"),
	    .json = format != NULL && strcmp(format, "json") == 0,
	    .arena = arena_new(ARENA_MAX)};
	int status = EX_USAGE;
	size_t i;

	for (i = 0; line->count > 0 && i < ARRAY_LEN(verbs); i++)
		if (strcmp(line->words[0], verbs[i].name) == 0 &&
		    line->count > verbs[i].least &&
		    line->count <= verbs[i].most + 1)
			break;
	if (example) {
		fputs(notice_example, stdout);
		status = EX_OK;
	} else if (line->count == 0 || i == ARRAY_LEN(verbs)) {
		fputs("passaparola notice: write what to do: new, rehearse, "
		      "approve, start, pause, stop, show or list; see "
		      "passaparola notice --help\n",
		    stderr);
	} else {
		status = run(&noticing, i);
	}
	arena_wipe(&noticing.arena);
	return status;
}
