/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_about.c - what the desk says of a person: how careful the line has to
 * be with them, and their language
 */
#include "desk/attend.h"
#include "desk/route.h"

/* The words that came, if they are some; else it is answered. */
static bool
read_words(struct desk_call *call, enum safety *safety,
    const struct language **language)
{
	struct slice level = json_text(call->body, "safety");
	struct slice tag = json_text(call->body, "language");
	const struct language_list *languages = call->world->languages;
	size_t i;

	*language = NULL;
	for (i = 0; i < languages->count; i++)
		if (slice_is(tag, languages->list[i]->tag))
			*language = languages->list[i];
	if ((tag.length == 0) == (*language == NULL) &&
	    (level.length == 0 || safety_find(level, safety) == 0) &&
	    tag.length + level.length > 0)
		return true;
	call_refuse(call, 400, "change");
	return false;
}

static int
describe(struct desk_call *call, struct fault *fault)
{
	struct person person;
	struct attending attending = attend_as(call, &person);
	const struct language *language;
	enum safety safety;
	bool found;

	if (call_person(call, &person, &found, fault) != 0)
		return -1;
	if (!found || !read_words(call, &safety, &language))
		return 0;
	if (attend_describe(&attending,
		json_text(call->body, "safety").length == 0 ? NULL : &safety,
		language, fault) != 0)
		return -1;
	return call_done(call);
}

const struct desk_route view_about[] = {
    {"POST", "people/{name}/about", DESK_VOLUNTEER, NULL, describe, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
