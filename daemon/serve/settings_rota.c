/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_rota.c - volunteer NAME NUMBER HOURS, in a desk: whose phone rings
 *
 *     desk legal
 *       volunteer anna   +393331110001  Mon 15:00-18:00
 *       volunteer anna   +393331110001  2nd Saturday 10:00-12:00
 *       volunteer bilal  +393331110002
 *
 * Without hours it rings whenever the desk is open.  A number is a person's:
 * no sentence about a mistake repeats it.
 */
#include <string.h>

#include "serve/settings_desk.h"

#define NAME_BYTES_MAX 40

static struct volunteer *
find(const struct desk_hours *desk, struct slice name)
{
	size_t i;

	for (i = 0; i < desk->volunteer_count; i++)
		if (slice_is(name, desk->volunteers[i].name))
			return &desk->volunteers[i];
	return NULL;
}

static bool
is_twice(const struct desk_hours *desk, const struct phone_number *number)
{
	size_t i;

	for (i = 0; i < desk->volunteer_count; i++)
		if (strcmp(desk->volunteers[i].number.e164, number->e164) == 0)
			return true;
	return false;
}

static struct volunteer *
add(struct settings_reader *reader, const struct script_line *line,
    const struct phone_number *number)
{
	struct arena *arena = reader->settings->arena;
	struct desk_hours *desk = reader->desk;
	struct slice name = script_word(line, 1);
	struct volunteer *volunteer;

	if (desk->volunteer_count == VOLUNTEERS_MAX) {
		script_error(reader->findings, line, 1, "volunteer",
		    "a desk has at most %d volunteers", VOLUNTEERS_MAX);
		return NULL;
	}
	if (is_twice(desk, number)) {
		script_error(reader->findings, line, 2, "volunteer",
		    "another volunteer of this desk has the same number; "
		    "write it under one name");
		return NULL;
	}
	if (desk->volunteers == NULL)
		desk->volunteers = arena_array(
		    arena, VOLUNTEERS_MAX, sizeof(*desk->volunteers));
	volunteer = &desk->volunteers[desk->volunteer_count++];
	*volunteer = (struct volunteer){
	    .name = arena_copy(arena, name.data, name.length),
	    .number = *number,
	    .line = line->number};
	return volunteer;
}

void
settings_volunteer(
    struct settings_reader *reader, const struct script_line *line)
{
	struct slice name = script_word(line, 1);
	struct volunteer *volunteer = find(reader->desk, name);
	struct phone_number number;

	if (line->count < 3 || name.length > NAME_BYTES_MAX ||
	    phone_number_parse(script_word(line, 2), &number) != 0) {
		script_error(reader->findings, line, 2, "volunteer",
		    "a name of one word, a number and when they are on shift: "
		    "volunteer anna +39… Mon 15:00-18:00");
		return;
	}
	if (volunteer != NULL &&
	    strcmp(volunteer->number.e164, number.e164) != 0) {
		script_error(reader->findings, line, 2, "volunteer",
		    "'%s' has another number in a line above; write that one, "
		    "or another name",
		    volunteer->name);
		return;
	}
	if (volunteer == NULL)
		volunteer = add(reader, line, &number);
	if (volunteer != NULL && line->count > 3)
		settings_hours(reader, line, 3,
		    &(struct rules){volunteer->rules, &volunteer->rule_count,
			DESK_SHIFTS_MAX});
}

static bool
is_allowed(const struct settings *settings, const char *number)
{
	size_t i;

	for (i = 0; i < settings->allow_count; i++)
		if (strncmp(number, settings->allow[i],
			strlen(settings->allow[i])) == 0)
			return true;
	return false;
}

static bool
is_ours(const struct settings *settings, const char *number)
{
	size_t i;

	for (i = 0; i < settings->account_count; i++)
		if (strcmp(settings->accounts[i].number, number) == 0)
			return true;
	return strcmp(settings->phone, number) == 0;
}

void
settings_check_rota(
    struct settings_reader *reader, const struct desk_hours *desk)
{
	const struct settings *settings = reader->settings;
	size_t i;

	for (i = 0; i < desk->volunteer_count; i++) {
		const struct volunteer *volunteer = &desk->volunteers[i];
		const char *number = volunteer->number.e164;

		if (is_ours(settings, number))
			finding_add(reader->findings, FINDING_ERROR,
			    settings->file, volunteer->line, 1, "own-number",
			    "the number of '%s' is the line's own, which would "
			    "call itself; write the volunteer's",
			    volunteer->name);
		else if (!is_allowed(settings, number))
			finding_add(reader->findings, FINDING_ERROR,
			    settings->file, volunteer->line, 1, "not-allowed",
			    "the number of '%s' begins with nothing that "
			    "`allow` names, so it would never ring; add its "
			    "beginning there",
			    volunteer->name);
	}
}
