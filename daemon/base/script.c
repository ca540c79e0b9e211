/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * script.c - the one way to write everything that a person edits
 */
#include "base/script.h"

#include <stdarg.h>
#include <string.h>

#include "base/file.h"
#include "base/macros.h"
#include "base/utf8.h"

#define NO_BREAK_SPACE 0xA0u
#define BYTE_ORDER_MARK 0xFEFFu

/* How many bytes of a blank stand at P; 0 for none. */
static size_t
blank_at(const char *p, const char *end)
{
	const char *at = p;

	if (p >= end)
		return 0;
	if (*p == ' ' || *p == '\t' || *p == '\r')
		return 1;
	if ((unsigned char)*p == 0xC2 && utf8_next(&at, end) == NO_BREAK_SPACE)
		return 2;
	return 0;
}

static struct slice
trim_blanks(struct slice slice)
{
	const char *end = slice.data + slice.length;
	size_t blank;

	while ((blank = blank_at(slice.data, end)) > 0) {
		slice.data += blank;
		slice.length -= blank;
	}
	while (slice.length > 0) {
		if (blank_at(end - 1, end) == 1)
			blank = 1;
		else if (slice.length > 1 && blank_at(end - 2, end) == 2)
			blank = 2;
		else
			break;
		slice.length -= blank;
		end -= blank;
	}
	return slice;
}

/* Commas part words: before the first they mean nothing. */
static struct slice
without_commas(struct slice line)
{
	while (line.length > 0 && line.data[0] == ',') {
		line.data++;
		line.length--;
		line = trim_blanks(line);
	}
	return line;
}

/* Does a line that begins so carry text for people? */
static bool
begins_text(struct slice line)
{
	size_t i = 0;

	if (line.length == 0 || line.data[0] == '<')
		return line.length > 0;
	while (i < line.length && line.data[i] >= 'a' && line.data[i] <= 'z')
		i++;
	return i < line.length && line.data[i] == '>';
}

/* Cuts "  # comment": a hash after two blanks or a tab; "C#" and "a #1" stay. */
static struct slice
without_comment(struct slice line)
{
	const char *p = line.data, *end = p + line.length;
	size_t blanks = 2; /* as if they stood before the line */

	while (p < end) {
		size_t blank = blank_at(p, end);

		if (*p == '#' && blanks >= 2)
			return trim_blanks(
			    (struct slice){line.data, (size_t)(p - line.data)});
		blanks = blank == 0 ? 0 : blanks + (*p == '\t' ? 2 : 1);
		p += blank == 0 ? 1 : blank;
	}
	return line;
}

/* How many bytes of an arrow stand at P, also as a word processor draws it. */
static size_t
arrow_at(const char *p, const char *end)
{
	static const char *const arrows[] = {"->", "→", "–>"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(arrows); i++) {
		size_t length = strlen(arrows[i]);

		if ((size_t)(end - p) >= length &&
		    memcmp(p, arrows[i], length) == 0)
			return length;
	}
	return 0;
}

/* The length of the word at P: up to a blank, a comma or an arrow. */
static size_t
word_length(const char *p, const char *end)
{
	const char *at = p;

	while (at < end && blank_at(at, end) == 0 && *at != ',' &&
	    arrow_at(at, end) == 0)
		at++;
	return (size_t)(at - p);
}

/* The marker of a text line is a word of its own, also without a blank. */
static size_t
marker_length(const char *p, const char *end)
{
	const char *mark = memchr(p, *p == '<' ? '<' : '>', (size_t)(end - p));

	return (size_t)(mark - p) + 1;
}

static int
split(struct script_line *line, struct script_word words[SCRIPT_MAX_WORDS],
    const char *line_start)
{
	const char *p = line->whole.data, *end = p + line->whole.length;
	struct slice before = {line_start, 0};
	size_t blank, arrow, length;

	while (p < end) {
		if ((blank = blank_at(p, end)) > 0) {
			p += blank;
			continue;
		}
		if (*p == ',') {
			if (line->count > 0)
				words[line->count - 1].comma = true;
			p++;
			continue;
		}
		if (line->count == SCRIPT_MAX_WORDS)
			return line->is_text ? 0 : -1;
		arrow = arrow_at(p, end);
		length = line->count == 0 && line->is_text ?
		    marker_length(p, end) :
		    arrow > 0 ? arrow :
				word_length(p, end);
		before.length = (size_t)(p - line_start);
		words[line->count++] = (struct script_word){
		    .text = {p, length}, .column = (int)utf8_count(before) + 1};
		p += length;
	}
	return 0;
}

static void
read_line(struct arena *arena, struct script *script, struct slice raw,
    int number, struct findings *findings)
{
	struct script_word words[SCRIPT_MAX_WORDS];
	struct script_line line = {.file = script->file, .number = number};

	if (!utf8_is_valid(raw)) {
		finding_add(findings, FINDING_ERROR, script->file, number, 1,
		    "encoding",
		    "this line is not UTF-8; save the file as UTF-8 and write "
		    "its letters again");
		return;
	}
	line.whole = without_commas(trim_blanks(raw));
	line.is_text = begins_text(line.whole);
	if (!line.is_text)
		line.whole = without_comment(line.whole);
	if (line.whole.length == 0)
		return;
	if (split(&line, words, raw.data) != 0) {
		finding_add(findings, FINDING_ERROR, script->file, number, 1,
		    "too-long", "a line takes at most %d words; use two lines",
		    SCRIPT_MAX_WORDS);
		return;
	}
	if (line.count == 0)
		return;
	line.words = arena_array(arena, line.count, sizeof(*line.words));
	memcpy(line.words, words, line.count * sizeof(*words));
	script->lines[script->count++] = line;
}

struct script
script_read(struct arena *arena, const char *file, struct slice contents,
    struct findings *findings)
{
	struct script script = {.file = file};
	const char *p = contents.data, *end = p + contents.length, *newline;
	const char *after_mark = p;
	size_t lines = 1;
	int number = 0;

	if (p < end && utf8_next(&after_mark, end) == BYTE_ORDER_MARK)
		p = after_mark;
	for (newline = p; newline < end; newline++)
		lines += *newline == '\n';
	script.lines = arena_array(arena, lines, sizeof(*script.lines));
	while (p < end) {
		newline = memchr(p, '\n', (size_t)(end - p));
		if (newline == NULL)
			newline = end;
		read_line(arena, &script,
		    (struct slice){p, (size_t)(newline - p)}, ++number,
		    findings);
		p = newline + 1;
	}
	return script;
}

bool
script_load(struct arena *arena, const char *path, size_t max,
    enum finding_level level, struct script *script, struct findings *findings)
{
	struct slice contents;
	struct fault fault;

	*script = (struct script){.file = path};
	if (file_read(arena, path, max, &contents, &fault) != 0) {
		finding_add(
		    findings, level, path, 0, 0, "file", "%s", fault.text);
		return false;
	}
	*script = script_read(arena, path, contents, findings);
	return true;
}

struct slice
script_word(const struct script_line *line, size_t index)
{
	if (index >= line->count)
		return (struct slice){"", 0};
	return line->words[index].text;
}

struct slice
script_rest(const struct script_line *line, size_t index)
{
	const char *end = line->whole.data + line->whole.length;

	if (index >= line->count)
		return (struct slice){"", 0};
	return (struct slice){line->words[index].text.data,
	    (size_t)(end - line->words[index].text.data)};
}

bool
script_is(const struct script_line *line, size_t index, const char *word)
{
	struct slice text = script_word(line, index);

	if (strcmp(word, "->") == 0)
		return text.length > 0 &&
		    arrow_at(text.data, text.data + text.length) > 0;
	return index < line->count && slice_is(text, word);
}

void
script_error(struct findings *findings, const struct script_line *line,
    size_t index, const char *code, const char *format, ...)
{
	va_list arguments;
	char *message;
	int column;

	if (index < line->count)
		column = line->words[index].column;
	else
		column = line->words[line->count - 1].column +
		    (int)utf8_count(line->words[line->count - 1].text);
	va_start(arguments, format);
	message = arena_vprintf(findings->arena, format, arguments);
	va_end(arguments);
	finding_add(findings, FINDING_ERROR, line->file, line->number, column,
	    code, "%s", message);
}
