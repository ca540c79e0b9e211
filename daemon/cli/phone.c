/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone.c - passaparola phone: a phone in the terminal, no provider needed
 *
 * What is typed is a text to the line; what comes back is what a phone would
 * show.  A line that begins with / is something else that a phone can do.  With
 * a daemon running it goes through it, else straight to the database: the same
 * turns either way.
 */
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/number.h"
#include "cli/ask.h"
#include "cli/dial.h"
#include "cli/lines.h"
#include "cli/serve.h"
#include "core/event.h"
#include "core/phone_number.h"
#include "serve/demo.h"

#define WAIT_MAX_MS HOUR_MS
#define LOOK_EVERY_MS 1000 /* for what comes later */

struct phone {
	struct loaded *loaded;
	const char *from;
	bool at_terminal;
	int64_t later; /* number of the last text that came so */
	struct dial dial;
};

static void
print_text(const struct phone *phone, const char *text)
{
	printf(phone->at_terminal ? "\033[32m%s\033[0m\n" : "%s\n", text);
}

static int
send_text(struct phone *phone, struct slice text, struct fault *fault)
{
	json_t *request = json_pack("{s:s,s:s,s:o}", "do", "text", "from",
	    phone->from, "text", json_stringn(text.data, text.length));
	json_t *answer = NULL, *texts;
	size_t i;
	int result = ask_line(phone->loaded->settings, &phone->loaded->world,
	    request, &answer, fault);

	texts = json_object_get(answer, "texts");
	for (i = 0; i < json_array_size(texts); i++)
		print_text(phone, json_string_value(json_array_get(texts, i)));
	if (result == 0 && json_array_size(texts) == 0 && phone->at_terminal)
		puts("(nothing comes)");
	json_decref(answer);
	json_decref(request);
	return result;
}

/* Texts that come by themselves: what was looked up, reminders. */
static int
print_later(struct phone *phone, bool aloud, struct fault *fault)
{
	json_t *answer = NULL, *texts;
	size_t i;
	int result = ask_later(phone->loaded->settings, &phone->loaded->world,
	    phone->later, &answer, fault);

	texts = json_object_get(answer, "texts");
	for (i = 0; aloud && i < json_array_size(texts); i++) {
		const json_t *one = json_array_get(texts, i);

		if (strcmp(json_string_value(json_object_get(one, "to")),
			phone->from) == 0)
			print_text(phone,
			    json_string_value(json_object_get(one, "text")));
	}
	if (result == 0)
		phone->later =
		    json_integer_value(json_object_get(answer, "last"));
	fflush(stdout);
	json_decref(answer);
	return result;
}

static int
wait_for(struct phone *phone, struct slice how_long, struct fault *fault)
{
	int64_t ms, until;

	if (duration_parse(how_long, WAIT_MAX_MS, &ms) != 0)
		return fault_set(fault, FAULT_DATA, "written: /wait 3s");
	for (until = clock_monotonic_ms() + ms; clock_monotonic_ms() < until;) {
		int64_t left = until - clock_monotonic_ms();

		poll(NULL, 0,
		    (int)(left < LOOK_EVERY_MS ? left : LOOK_EVERY_MS));
		if (print_later(phone, true, fault) != 0)
			return -1;
	}
	return 0;
}

static bool
is_keys(struct slice line)
{
	size_t i;

	for (i = 0; i < line.length; i++)
		if (strchr("0123456789*#", line.data[i]) == NULL)
			return false;
	return true;
}

/* /call, /hang up, /record WHAT, /wait 3s */
static int
do_word(struct phone *phone, struct slice line, struct fault *fault)
{
	const char *rest = strchr(line.data, ' ');

	rest = rest == NULL ? "" : rest + 1;
	if (slice_is(line, "/call"))
		return dial_call(&phone->dial, fault);
	if (slice_is(line, "/hang up"))
		return dial_hang_up(&phone->dial, fault);
	if (strncmp(line.data, "/record ", 8) == 0)
		return dial_record(&phone->dial, rest, fault);
	if (strncmp(line.data, "/wait ", 6) == 0)
		return wait_for(phone, slice_of(rest), fault);
	return fault_set(fault, FAULT_DATA,
	    "a phone can: /call, /hang up, /record 12s (or FILE.wav), "
	    "/wait 3s");
}

static int
do_line(struct phone *phone, struct slice line, struct fault *fault)
{
	if (line.length > 0 && line.data[0] == '/')
		return do_word(phone, line, fault);
	if (!dial_is_on(&phone->dial))
		return send_text(phone, line, fault);
	if (!is_keys(line))
		return fault_set(fault, FAULT_DATA,
		    "on a call keys are pressed: 1 to 9, 0, * and #; Enter "
		    "alone says nothing; /hang up ends it");
	return dial_press(&phone->dial, line, fault);
}

/* Shows what comes until somebody types, who is asked for more by `> `. */
static void
wait_for_line(struct phone *phone)
{
	struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
	struct fault fault;

	fputs(dial_is_on(&phone->dial) ? "call> " : "> ", stdout);
	fflush(stdout);
	while (poll(&input, 1, LOOK_EVERY_MS) == 0)
		if (print_later(phone, true, &fault) != 0)
			return; /* whatever is wrong is told at the next line */
}

/* A mistake of who types is told; what the line cannot do ends it. */
static int
take_line(struct phone *phone, struct slice line)
{
	struct fault fault;
	int status = EX_OK;

	if (do_line(phone, line, &fault) != 0 ||
	    print_later(phone, true, &fault) != 0) {
		if (phone->at_terminal && fault.kind == FAULT_DATA)
			puts(fault.text);
		else
			status = command_failed("phone", &fault);
	}
	fflush(stdout);
	return status;
}

static int
talk(struct phone *phone)
{
	struct arena *arena = arena_new((size_t)1 << 20);
	struct slice line;
	struct fault fault;
	int status = EX_OK;

	if (phone->at_terminal)
		printf("%s writes to %s. Write a text and press Enter; /call "
		       "calls; Ctrl-D ends.\n",
		    phone->from, phone->loaded->settings->name);
	/* What came before this phone was there is not for it. */
	if (print_later(phone, false, &fault) != 0)
		status = command_failed("phone", &fault);
	while (status == EX_OK) {
		if (phone->at_terminal)
			wait_for_line(phone);
		if (!line_read(arena, stdin, &line))
			break;
		status = take_line(phone, line);
		arena_reset(arena);
	}
	if (dial_hang_up(&phone->dial, &fault) != 0)
		status = command_failed("phone", &fault);
	arena_free(&arena);
	return status;
}

int
command_phone(struct command_line *line)
{
	const char *from = command_value(line, "from");
	struct phone phone = {.from = from == NULL ? DEMO_NUMBER : from,
	    .at_terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)};
	struct phone_number number;
	int status;

	if (phone_number_parse(slice_of(phone.from), &number) != 0) {
		fputs("passaparola phone: --from takes a telephone number, "
		      "such as +393331112233\n",
		    stderr);
		return EX_USAGE;
	}
	log_start(LOG_LEVEL_ERROR, false);
	phone.from = number.e164;
	phone.loaded = command_load(line, &status);
	if (phone.loaded == NULL)
		return status;
	phone.dial = (struct dial){.loaded = phone.loaded, .from = phone.from};
	if (phone.at_terminal)
		setvbuf(stdin, NULL, _IONBF, 0); /* poll sees all of it */
	status = talk(&phone);
	loaded_free(&phone.loaded);
	return status;
}
