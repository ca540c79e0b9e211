/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_later.c - texts to the built-in phones that no answer brings
 */
#include "serve/phone_later.h"

#include <string.h>

#include "base/utf8.h"
#include "serve/request.h"

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
	later->last++;
}

struct slice
phone_later_json(
    const struct phone_later *later, struct arena *arena, int64_t after)
{
	json_t *texts = json_array();

	/* Who asks for what is to come heard it from a line before this one. */
	if (after < later->last - PHONE_LATER_MAX || after > later->last)
		after = later->last - PHONE_LATER_MAX;
	for (after = after < 0 ? 0 : after; after < later->last; after++) {
		size_t at = (size_t)(after % PHONE_LATER_MAX);
		struct slice text = utf8_clean(arena,
		    (struct slice){
			later->list[at].text, later->list[at].length});

		json_array_append_new(texts,
		    json_pack("{s:s,s:s%}", "to", later->list[at].to.e164,
			"text", text.data, text.length));
	}
	return request_json(arena,
	    json_pack(
		"{s:I,s:o}", "last", (json_int_t)later->last, "texts", texts));
}
