/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * form.c - application/x-www-form-urlencoded, both ways, by length
 */
#include "wire/form.h"

#include <string.h>

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return -1;
}

/* Puts what FROM to END means at *TO, which moves on; -1: a bad escape. */
static int
decode(const char *from, const char *end, char **to, struct slice *out)
{
	char *at = *to;

	while (from < end) {
		char c = *from++;

		if (c == '+')
			c = ' ';
		else if (c == '%') {
			int high = from < end ? hex_value(from[0]) : -1;
			int low = end - from > 1 ? hex_value(from[1]) : -1;

			if (high < 0 || low < 0)
				return -1;
			c = (char)(high << 4 | low);
			from += 2;
		}
		*at++ = c;
	}
	*out = (struct slice){*to, (size_t)(at - *to)};
	*to = at;
	return 0;
}

static size_t
count_pairs(struct slice body)
{
	const char *p = body.data, *end = p + body.length;
	size_t count = 1;

	while (p < end && (p = memchr(p, '&', (size_t)(end - p))) != NULL) {
		count++;
		p++;
	}
	return count;
}

int
form_parse(struct arena *arena, struct slice body, struct form *form,
    struct fault *fault)
{
	const char *p = body.data, *end = p + body.length;
	size_t room = count_pairs(body);
	char *to = arena_alloc(arena, body.length);

	if (room > FORM_PAIRS_MAX)
		room = FORM_PAIRS_MAX;
	form->pairs = arena_array(arena, room, sizeof(*form->pairs));
	form->count = 0;
	while (p < end) {
		size_t left = (size_t)(end - p);
		const char *pair_end = memchr(p, '&', left), *equals;
		struct form_pair *pair = form->pairs + form->count;

		if (pair_end == NULL)
			pair_end = end;
		if (pair_end == p) {
			p++;
			continue;
		}
		if (form->count == room)
			return fault_set(fault, FAULT_DATA,
			    "a form of more than %d fields", FORM_PAIRS_MAX);
		equals = memchr(p, '=', (size_t)(pair_end - p));
		if (equals == NULL)
			equals = pair_end;
		if (decode(p, equals, &to, &pair->name) != 0 ||
		    decode(equals < pair_end ? equals + 1 : equals, pair_end,
			&to, &pair->value) != 0)
			return fault_set(fault, FAULT_DATA,
			    "a form with a %% that two hex digits do not "
			    "follow, in field %zu",
			    form->count + 1);
		form->count++;
		p = pair_end + 1;
	}
	return 0;
}

/* Lengths mostly differ; asking here saves a call for each pair. */
static bool
is_named(const struct form_pair *pair, struct slice name)
{
	return pair->name.length == name.length &&
	    slice_equals(pair->name, name);
}

struct slice
form_get(const struct form *form, const char *name, bool *twice)
{
	struct slice wanted = slice_of(name), value = {"", 0};
	size_t found = 0, i;

	for (i = 0; i < form->count; i++)
		if (is_named(&form->pairs[i], wanted) && found++ == 0)
			value = form->pairs[i].value;
	if (found > 1 && twice != NULL)
		*twice = true;
	return value;
}

bool
form_has(const struct form *form, const char *name)
{
	struct slice wanted = slice_of(name);
	size_t i;

	for (i = 0; i < form->count; i++)
		if (is_named(&form->pairs[i], wanted))
			return true;
	return false;
}

/* The letters that every reader leaves alone (RFC 3986, "unreserved"). */
static bool
is_unreserved(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' ||
	    c == '~';
}

void
form_escape(struct text *text, struct slice value)
{
	static const char digits[] = "0123456789ABCDEF";
	size_t i;

	for (i = 0; i < value.length; i++) {
		unsigned char byte = (unsigned char)value.data[i];
		char escape[3] = {'%', digits[byte >> 4], digits[byte & 15]};

		if (is_unreserved(value.data[i]))
			text_add_byte(text, value.data[i]);
		else
			text_add_slice(
			    text, (struct slice){escape, sizeof(escape)});
	}
}

void
form_add(struct text *text, const char *name, struct slice value)
{
	if (text->length > 0)
		text_add_byte(text, '&');
	form_escape(text, slice_of(name));
	text_add_byte(text, '=');
	form_escape(text, value);
}
