/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_later.c - texts and calls to the built-in phones that no answer
 * brings
 */
#include "serve/phone_later.h"

#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "serve/request.h"

/* As long as a provider lets a phone ring. */
#define RING_MS (25 * SECOND_MS)

void
phone_later_put(struct phone_later *later, const struct action *action)
{
	size_t at = (size_t)(later->last % PHONE_LATER_MAX);
	struct slice text = action->text;

	if (phone_number_parse(slice_of(action->to), &later->list[at].to) != 0)
		return;
	if (text.length > PHONE_LATER_BYTES)
		text.length = PHONE_LATER_BYTES;
	memcpy(later->list[at].text, text.data, text.length);
	later->list[at].length = text.length;
	later->list[at].call =
	    action->kind == ACTION_PLACE ? action->message : 0;
	later->list[at].rings_ms = clock_monotonic_ms() + RING_MS;
	later->last++;
}

static bool
rings(const struct phone_later *later, size_t at)
{
	return later->list[at].call != 0 &&
	    clock_monotonic_ms() < later->list[at].rings_ms;
}

bool
phone_later_rings(
    const struct phone_later *later, struct slice number, int64_t call)
{
	size_t at;

	for (at = 0; at < PHONE_LATER_MAX; at++)
		if (later->list[at].call == call && rings(later, at) &&
		    slice_is(number, later->list[at].to.e164))
			return true;
	return false;
}

static json_t *
text_json(const struct phone_later *later, size_t at, struct arena *arena)
{
	struct slice text = utf8_clean(arena,
	    (struct slice){later->list[at].text, later->list[at].length});

	return json_pack("{s:s,s:s%}", "to", later->list[at].to.e164, "text",
	    text.data, text.length);
}

static json_t *
call_json(const struct phone_later *later, size_t at)
{
	return json_pack("{s:s,s:I}", "to", later->list[at].to.e164, "call",
	    (json_int_t)later->list[at].call);
}

struct slice
phone_later_json(
    const struct phone_later *later, struct arena *arena, int64_t after)
{
	json_t *texts = json_array(), *calls = json_array();

	/* Who asks for what is to come heard it from a line before this one. */
	if (after < later->last - PHONE_LATER_MAX || after > later->last)
		after = later->last - PHONE_LATER_MAX;
	for (after = after < 0 ? 0 : after; after < later->last; after++) {
		size_t at = (size_t)(after % PHONE_LATER_MAX);

		if (later->list[at].call == 0)
			json_array_append_new(
			    texts, text_json(later, at, arena));
		else if (rings(later, at))
			json_array_append_new(calls, call_json(later, at));
	}
	return request_json(arena,
	    json_pack("{s:I,s:o,s:o}", "last", (json_int_t)later->last, "texts",
		texts, "calls", calls));
}
