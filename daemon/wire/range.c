/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * range.c - a part of a body, for players that jump about in it
 */
#include "wire/range.h"

#include <string.h>

#include "base/number.h"

enum range { RANGE_NONE, RANGE_PART, RANGE_NOWHERE };

/* `bytes=FROM-TO`, with one end left out; several parts count as none. */
static enum range
read_range(const char *value, size_t length, size_t *from, size_t *to)
{
	static const char unit[] = "bytes=";
	const char *dash;
	int64_t first = 0, last = 0;
	struct slice before, after;

	if (strncmp(value, unit, sizeof(unit) - 1) != 0)
		return RANGE_NONE;
	value += sizeof(unit) - 1;
	dash = strchr(value, '-');
	if (dash == NULL)
		return RANGE_NONE;
	before = (struct slice){value, (size_t)(dash - value)};
	after = slice_of(dash + 1);
	if ((before.length > 0 &&
		number_parse(before, 0, INT64_MAX, &first) != 0) ||
	    (after.length > 0 &&
		number_parse(after, 0, INT64_MAX, &last) != 0) ||
	    before.length + after.length == 0)
		return RANGE_NONE;
	if (before.length == 0) { /* so many at the end */
		if (last == 0)
			return RANGE_NOWHERE;
		*from = (size_t)last < length ? length - (size_t)last : 0;
		*to = length - 1;
		return RANGE_PART;
	}
	if (after.length > 0 && last < first)
		return RANGE_NONE;
	if ((size_t)first >= length)
		return RANGE_NOWHERE;
	*from = (size_t)first;
	*to = after.length > 0 && (size_t)last < length ? (size_t)last :
							  length - 1;
	return RANGE_PART;
}

void
range_cut(struct arena *arena, const struct request *request, const char *tag,
    struct response *response)
{
	const char *range = request_header(request, "Range");
	const char *only_if = request_header(request, "If-Range");
	size_t length = response->body.length, from = 0, to = length - 1;
	enum range asked = RANGE_NONE;

	response_add_header(response, "Accept-Ranges", "bytes");
	if (range != NULL && length > 0 &&
	    (only_if == NULL || (tag != NULL && strcmp(only_if, tag) == 0)))
		asked = read_range(range, length, &from, &to);
	if (asked == RANGE_NOWHERE) {
		response->status = 416;
		response->body.length = 0;
		response_add_header(response, "Content-Range",
		    arena_printf(arena, "bytes */%zu", length));
	} else if (asked == RANGE_PART) {
		response->status = 206;
		response->body.data += from;
		response->body.length = to - from + 1;
		response_add_header(response, "Content-Range",
		    arena_printf(arena, "bytes %zu-%zu/%zu", from, to, length));
	}
}
