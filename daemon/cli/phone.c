/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone.c - passaparola phone: a phone in the terminal, no provider needed
 *
 * What is typed is a text to the line; what comes back is what a phone would
 * show.  With a daemon running it goes through it, else straight to the
 * database: the same turns either way.
 */
#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/log.h"
#include "base/utf8.h"
#include "cli/ask.h"
#include "cli/serve.h"
#include "core/event.h"
#include "core/phone_number.h"
#include "serve/demo.h"

#define LINE_MAX_BYTES EVENT_TEXT_MAX

struct phone {
	struct loaded *loaded;
	const char *from;
	bool at_terminal;
};

static void
print_text(const struct phone *phone, const char *text)
{
	printf(phone->at_terminal ? "\033[32m%s\033[0m\n" : "%s\n", text);
}

static int
send_text(const struct phone *phone, struct slice text, struct fault *fault)
{
	struct arena *arena = arena_new(1 << 16);
	struct slice clean = utf8_clean(arena, text);
	json_t *request = json_pack("{s:s,s:s,s:o}", "do", "text", "from",
	    phone->from, "text", json_stringn(clean.data, clean.length));
	json_t *answer = NULL, *texts;
	size_t i;
	int result = ask_line(phone->loaded->settings, &phone->loaded->world,
	    request, &answer, fault);

	texts = json_object_get(answer, "texts");
	for (i = 0; i < json_array_size(texts); i++)
		print_text(phone, json_string_value(json_array_get(texts, i)));
	if (result == 0 && json_array_size(texts) == 0 && phone->at_terminal)
		puts("(nothing comes)");
	fflush(stdout);
	json_decref(answer);
	json_decref(request);
	arena_free(&arena);
	return result;
}

static int
talk(const struct phone *phone)
{
	char line[LINE_MAX_BYTES];
	struct fault fault;

	if (phone->at_terminal)
		printf("%s writes to %s. Write a text and press Enter; "
		       "Ctrl-D hangs up.\n",
		    phone->from, phone->loaded->settings->name);
	for (;;) {
		if (phone->at_terminal) {
			fputs("> ", stdout);
			fflush(stdout);
		}
		if (fgets(line, sizeof(line), stdin) == NULL)
			return EX_OK;
		line[strcspn(line, "\n")] = '\0';
		if (send_text(phone, slice_of(line), &fault) != 0)
			return command_failed("phone", &fault);
	}
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
	status = talk(&phone);
	loaded_free(&phone.loaded);
	return status;
}
