/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_about.c - what the desk says of a person: how careful the line has to
 * be with them, their language, and what they say of themselves at the door
 */
#include "base/utf8.h"
#include "core/notice.h"
#include "desk/attend.h"
#include "desk/route.h"
#include "desk/view.h"
#include "store/list.h"

#define KNOWN_BYTES_MAX 1000 /* as of a row of a file */

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

/* A member that came, "" when it is empty, NULL when it did not. */
static const char *
read_known(const struct desk_call *call, const char *name)
{
	struct slice came =
	    utf8_clean(call->arena, slice_trim(json_text(call->body, name)));

	return json_get(call->body, name) == NULL ?
	    NULL :
	    arena_copy(call->arena, came.data, came.length);
}

/* Every name of a list is one. */
static bool
are_lists(const char *names)
{
	struct slice rest = slice_of(names);
	char name[LIST_NAME_MAX + 1];

	while (list_name_next(&rest, name))
		if (name[0] == '\0')
			return false;
	return true;
}

static bool
is_short(const char *words)
{
	return slice_of(words).length <= KNOWN_BYTES_MAX;
}

static int
write_known(struct desk_call *call, struct fault *fault)
{
	struct attend_known known = {.name = read_known(call, "name"),
	    .lists = read_known(call, "lists"),
	    .consent = read_known(call, "consent")};
	struct person person;
	struct attending attending = attend_as(call, &person);
	bool found;

	if (call_person(call, &person, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (person.number.e164[0] == '\0')
		return call_refuse(call, 409, "erased");
	if (!is_short(known.name) || !is_short(known.lists) ||
	    !is_short(known.consent) || !are_lists(known.lists))
		return call_refuse(call, 400, "text");
	if (attend_know(&attending, &known, fault) != 0)
		return -1;
	return call_done(call);
}

static bool
add_list(void *list, const char *name, int64_t people, int64_t themselves)
{
	(void)people;
	(void)themselves;
	json_array_append_new(list, view_string(name));
	return true;
}

/* How many are on them is for those who write notices. */
static int
look_at_lists(struct desk_call *call, struct fault *fault)
{
	json_t *lists = json_array();

	if (store_list_each(call->store, add_list, lists, fault) != 0) {
		json_decref(lists);
		return -1;
	}
	return call_json(call, json_pack("{s:o}", "lists", lists));
}

const struct desk_route view_about[] = {
    {"GET", "lists", DESK_VOLUNTEER, look_at_lists, NULL, false},
    {"POST", "people/{name}/known", DESK_VOLUNTEER, NULL, write_known, false},
    {"POST", "people/{name}/about", DESK_VOLUNTEER, NULL, describe, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
