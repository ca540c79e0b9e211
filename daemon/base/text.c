/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * text.c - slices to read and bounded builders to write
 */
#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define FIRST_SIZE 128

struct slice
slice_of(const char *string)
{
	if (string == NULL)
		return (struct slice){"", 0};
	return (struct slice){string, strlen(string)};
}

bool
slice_equals(struct slice a, struct slice b)
{
	return a.length == b.length &&
	    (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

bool
slice_is(struct slice slice, const char *string)
{
	return slice_equals(slice, slice_of(string));
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct slice
slice_trim(struct slice slice)
{
	while (slice.length > 0 && is_blank(slice.data[0])) {
		slice.data++;
		slice.length--;
	}
	while (slice.length > 0 && is_blank(slice.data[slice.length - 1]))
		slice.length--;
	return slice;
}

struct text
text_new(struct arena *arena, size_t max)
{
	size_t size = max < FIRST_SIZE ? max + 1 : FIRST_SIZE;

	return (struct text){.arena = arena,
	    .data = arena_alloc(arena, size),
	    .size = size,
	    .max = max};
}

/* Makes room for LENGTH more; false when the cap forbids it. */
static bool
text_room(struct text *text, size_t length)
{
	size_t size = text->size;
	char *data;

	if (text->full || length > text->max - text->length) {
		text->full = true;
		return false;
	}
	if (text->length + length < size)
		return true;
	while (size <= text->length + length)
		size *= 2;
	if (size > text->max + 1)
		size = text->max + 1;
	data = arena_alloc(text->arena, size);
	memcpy(data, text->data, text->length);
	text->data = data;
	text->size = size;
	return true;
}

void
text_add_slice(struct text *text, struct slice slice)
{
	if (slice.length == 0 || !text_room(text, slice.length))
		return;
	memcpy(text->data + text->length, slice.data, slice.length);
	text->length += slice.length;
	text->data[text->length] = '\0';
}

void
text_add(struct text *text, const char *string)
{
	text_add_slice(text, slice_of(string));
}

void
text_add_byte(struct text *text, char byte)
{
	text_add_slice(text, (struct slice){&byte, 1});
}

void
text_addf(struct text *text, const char *format, ...)
{
	va_list arguments;
	char small[256];
	int length;

	va_start(arguments, format);
	length = vsnprintf(small, sizeof(small), format, arguments);
	va_end(arguments);
	if (length < (int)sizeof(small)) {
		text_add_slice(text, (struct slice){small, (size_t)length});
		return;
	}
	if (!text_room(text, (size_t)length))
		return;
	va_start(arguments, format);
	vsnprintf(
	    text->data + text->length, (size_t)length + 1, format, arguments);
	va_end(arguments);
	text->length += (size_t)length;
}
