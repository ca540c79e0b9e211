/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_remind.c - remind: how long before an appointment, and for which
 *
 * A line of one topic or desk counts for it instead of the line for all, not
 * beside it: who reads one line knows when people are told.
 */
#include "serve/settings_remind.h"

#include "base/clock.h"
#include "base/number.h"

#define REMIND_MAX_MS (60 * DAY_MS)

static void
wrong(struct settings_reader *reader, const struct script_line *line,
    size_t index)
{
	script_error(reader->findings, line, index, "value",
	    "`remind` takes at most four times before an appointment, such as "
	    "2d 3h, or never; before them a topic or a desk");
}

/* Is it a time or `never`, and so no name of a topic? */
static bool
is_time(struct slice word)
{
	return slice_is(word, "never") ||
	    (word.length > 0 && word.data[0] >= '0' && word.data[0] <= '9');
}

/* The place of a kind, whose line before counts no more; NULL: too many. */
static struct reminder_offsets *
kind_of(struct settings_reader *reader, struct slice name)
{
	struct reminder_rules *rules = &reader->settings->reminders;
	const char *kind =
	    arena_copy(reader->settings->arena, name.data, name.length);
	int i;

	for (i = 0; i < rules->kind_count; i++)
		if (slice_is(name, rules->kinds[i].kind))
			return &rules->kinds[i];
	if (rules->kind_count == REMINDER_KINDS_MAX)
		return NULL;
	rules->kinds[rules->kind_count].kind = kind;
	return &rules->kinds[rules->kind_count++];
}

void
settings_remind(struct settings_reader *reader, const struct script_line *line)
{
	struct reminder_offsets *offsets = &reader->settings->reminders.all;
	size_t i = 1;

	if (line->count > 2 && !is_time(script_word(line, 1)))
		offsets = kind_of(reader, script_word(line, i++));
	if (offsets == NULL) {
		script_error(reader->findings, line, 1, "value",
		    "at most %d topics and desks have a `remind` of their own",
		    REMINDER_KINDS_MAX);
		return;
	}
	offsets->count = 0;
	if (line->count == i + 1 && script_is(line, i, "never"))
		return;
	reader->settings->reminds = true;
	for (; i < line->count && offsets->count < REMINDERS_MAX; i++)
		if (duration_parse(script_word(line, i), REMIND_MAX_MS,
			&offsets->before_ms[offsets->count]) != 0 ||
		    offsets->before_ms[offsets->count++] == 0)
			break;
	if (i != line->count || offsets->count == 0)
		wrong(reader, line, i);
}
