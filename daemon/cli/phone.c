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
#include <sysexits.h>
#include <unistd.h>

#include "base/log.h"
#include "cli/handset.h"
#include "cli/lines.h"
#include "cli/serve.h"
#include "core/phone_number.h"
#include "desk/demo.h"

/* Shows what comes until somebody types, who is asked for more by `> `. */
static void
wait_for_line(struct handset *phone)
{
	struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
	struct fault fault;

	fputs(dial_is_on(&phone->dial) ? "call> " : "> ", stdout);
	fflush(stdout);
	while (poll(&input, 1, HANDSET_LOOK_MS) == 0)
		if (handset_later(phone, true, &fault) != 0)
			return; /* whatever is wrong is told at the next line */
}

/* A mistake of who types is told; what the line cannot do ends it. */
static int
take_line(struct handset *phone, struct slice line)
{
	struct fault fault;
	int status = EX_OK;

	if (handset_line(phone, line, &fault) != 0 ||
	    handset_later(phone, true, &fault) != 0) {
		if (phone->at_terminal && fault.kind == FAULT_DATA)
			puts(fault.text);
		else
			status = command_failed("phone", &fault);
	}
	fflush(stdout);
	return status;
}

static int
talk(struct handset *phone)
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
	if (handset_later(phone, false, &fault) != 0)
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
	struct handset phone = {.from = from == NULL ? DEMO_NUMBER : from,
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
