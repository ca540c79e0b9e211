/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * calendar_name.c - what the events of a calendar are called
 *
 * No two may be the same appointment: two with one UID and no RECURRENCE-ID, or one that is moved twice: which of
 * them holds, nobody can tell.
 */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "sheet/calendar.h"

#define NUMBER_DIGITS 8 /* and hardly anything else */

/* What the event is called; one that may be somebody's number is not shown. */
static const char *
shown_name(const struct calendar_event *event)
{
	size_t i, digits = 0, length;

	if (event->uid == NULL)
		return "without UID";
	length = strcspn(event->uid, "@");
	for (i = 0; i < length; i++)
		digits += event->uid[i] >= '0' && event->uid[i] <= '9';
	return digits >= NUMBER_DIGITS && digits + 2 > length ? "on this line" :
								event->uid;
}

void
calendar_wrong(const struct calendar_event *event, const char *code,
    const char *format, ...)
{
	va_list arguments;
	const char *sentence;

	va_start(arguments, format);
	sentence = arena_vprintf(event->arena, format, arguments);
	va_end(arguments);
	finding_add(event->findings, FINDING_ERROR, event->file, event->line, 1,
	    code, "%s (event %s)", sentence, shown_name(event));
}

struct named {
	struct slice ref;
	int line;
};

static int
by_ref(const void *a, const void *b)
{
	const struct named *first = a, *second = b;
	size_t shorter = first->ref.length < second->ref.length ?
	    first->ref.length :
	    second->ref.length;
	int order = memcmp(first->ref.data, second->ref.data, shorter);

	if (order == 0)
		order = (first->ref.length > second->ref.length) -
		    (first->ref.length < second->ref.length);
	return order != 0 ? order : first->line - second->line;
}

void
calendar_refuse_twice(
    struct arena *arena, const struct table *table, struct findings *findings)
{
	struct named *list =
	    arena_array(arena, table->row_count + 1, sizeof(*list));
	size_t i;

	for (i = 0; i < table->row_count; i++)
		list[i] = (struct named){
		    .ref = table_cell(table, &table->rows[i], "ref"),
		    .line = table->rows[i].line};
	qsort(list, table->row_count, sizeof(*list), by_ref);
	for (i = 1; i < table->row_count; i++)
		if (slice_equals(list[i].ref, list[i - 1].ref))
			finding_add(findings, FINDING_ERROR, table->file,
			    list[i].line, 1, "twice",
			    "this event has the UID of the one on line %d; "
			    "give it one of its own, or the RECURRENCE-ID of "
			    "the repeat that it is",
			    list[i - 1].line);
}
