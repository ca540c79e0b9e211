/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * finding.c - what is wrong in a file that a person wrote, all of it at once
 */
#include "base/finding.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

struct findings
findings_new(struct arena *arena)
{
	return (struct findings){.arena = arena};
}

/*
 * Findings quote what is wrong, and that may be any bytes: one sentence stays
 * one line of valid UTF-8, without letters that a terminal would obey.
 */
static const char *
one_line(struct arena *arena, const char *message)
{
	struct slice clean = utf8_clean(arena, slice_of(message));
	char *line = arena_copy(arena, clean.data, clean.length);
	size_t i;

	for (i = 0; i < clean.length; i++)
		if (line[i] == '\n' || line[i] == '\t')
			line[i] = ' ';
	return line;
}

void
finding_add(struct findings *findings, enum finding_level level,
    const char *file, int line, int column, const char *code,
    const char *format, ...)
{
	struct finding *finding;
	va_list arguments;

	if (level == FINDING_ERROR)
		findings->errors++;
	if (level == FINDING_WARNING)
		findings->warnings++;
	if (findings->count == FINDINGS_MAX)
		return;
	if (findings->count == findings->size) {
		size_t size = findings->size == 0 ? 16 : findings->size * 2;
		struct finding *list =
		    arena_array(findings->arena, size, sizeof(*list));

		if (findings->count > 0)
			memcpy(list, findings->list,
			    findings->count * sizeof(*list));
		findings->list = list;
		findings->size = size;
	}
	finding = &findings->list[findings->count++];
	finding->level = level;
	finding->file = arena_string(findings->arena, file);
	finding->line = line;
	finding->column = column;
	finding->code = arena_string(findings->arena, code);
	va_start(arguments, format);
	finding->message = one_line(
	    findings->arena, arena_vprintf(findings->arena, format, arguments));
	va_end(arguments);
}

const char *
finding_level_name(enum finding_level level)
{
	static const char *const names[] = {"error", "warning", "note"};

	return names[level];
}

static int
by_place(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;
	int order = strcmp(x->file, y->file);

	if (order != 0)
		return order;
	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	return x->column < y->column ? -1 : x->column > y->column;
}

void
findings_print(const struct findings *findings, FILE *out)
{
	size_t i;

	if (findings->count > 1)
		qsort(findings->list, findings->count, sizeof(*findings->list),
		    by_place);
	for (i = 0; i < findings->count; i++) {
		const struct finding *finding = &findings->list[i];

		fprintf(out, "%s:", finding->file);
		if (finding->line > 0)
			fprintf(out, "%d:", finding->line);
		if (finding->line > 0 && finding->column > 0)
			fprintf(out, "%d:", finding->column);
		fprintf(out, " %s: %s\n", finding_level_name(finding->level),
		    finding->message);
	}
}
