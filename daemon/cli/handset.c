/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * handset.c - what is typed at the phone in the terminal, and what comes back
 */
#include "cli/handset.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/number.h"
#include "cli/ask.h"

#define WAIT_MAX_MS HOUR_MS

static void
print_text(const struct handset *phone, const char *text)
{
	printf(phone->at_terminal ? "\033[32m%s\033[0m\n" : "%s\n", text);
}

static int
send_text(struct handset *phone, struct slice text, struct fault *fault)
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
int
handset_later(struct handset *phone, bool aloud, struct fault *fault)
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
wait_for(struct handset *phone, struct slice how_long, struct fault *fault)
{
	int64_t ms, until;

	if (duration_parse(how_long, WAIT_MAX_MS, &ms) != 0)
		return fault_set(fault, FAULT_DATA, "written: /wait 3s");
	for (until = clock_monotonic_ms() + ms; clock_monotonic_ms() < until;) {
		int64_t left = until - clock_monotonic_ms();

		poll(NULL, 0,
		    (int)(left < HANDSET_LOOK_MS ? left : HANDSET_LOOK_MS));
		if (handset_later(phone, true, fault) != 0)
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
do_word(struct handset *phone, struct slice line, struct fault *fault)
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

int
handset_line(struct handset *phone, struct slice line, struct fault *fault)
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
