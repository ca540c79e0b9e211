/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_inbox.c - what waits, and who is found
 */
#include <string.h>

#include "base/number.h"
#include "desk/finder.h"
#include "desk/route.h"
#include "desk/view.h"
#include "line/desks.h"
#include "store/contact.h"

#define PAGE 50
#define SKIP_MOST 100000
#define FOUND_MAX 20
#define WANTED_MAX 64

static const char *const filters[] = {"all", "unread", "mine", "free"};

static enum task_filter
filter_of(struct slice word)
{
	size_t i;

	for (i = 1; i < ARRAY_LEN(filters); i++)
		if (slice_is(word, filters[i]))
			return (enum task_filter)i;
	return TASKS_ALL;
}

/* One more than a page holds, so that it is known whether there is more. */
static int
look_at_inbox(struct desk_call *call, struct fault *fault)
{
	struct task_wish wish = {.desks = call->staff.desks,
	    .filter = filter_of(call_query(call, "filter")),
	    .staff = call->staff.id,
	    .desk = desks_find(call->world->line, call_query(call, "desk")),
	    .max = PAGE + 1};
	json_t *tasks = json_array();
	int64_t skip = 0;
	bool more;

	if (number_parse(call_query(call, "skip"), 0, SKIP_MOST, &skip) != 0)
		skip = 0;
	wish.skip = (size_t)skip;
	if (store_task_list(call->store, &wish, view_add_task, tasks, fault) !=
	    0) {
		json_decref(tasks);
		return -1;
	}
	more = json_array_size(tasks) > PAGE;
	if (more)
		json_array_remove(tasks, PAGE);
	return call_json(
	    call, json_pack("{s:o,s:b}", "tasks", tasks, "more", more));
}

/* How somebody is found, and what it is called in the answer. */
static const struct {
	enum search_by by;
	const char *word;
} ways[] = {
    {SEARCH_NAME, "name"},
    {SEARCH_CODE, "code"},
    {SEARCH_CASE, "case"},
    {SEARCH_CONTACT, "contact"},
    {SEARCH_NOTE, "note"},
};

#define WAYS_HASHED 3 /* of them: what comes after is the finder's */

/* As codes are kept: upper case, without blanks and dashes. */
static struct slice
as_code(struct arena *arena, struct slice wanted)
{
	struct text text = text_new(arena, WANTED_MAX);
	size_t i;

	for (i = 0; i < wanted.length; i++) {
		char letter = wanted.data[i];

		if (letter >= 'a' && letter <= 'z')
			letter = (char)(letter - 'a' + 'A');
		if (letter != ' ' && letter != '-')
			text_add_byte(&text, letter);
	}
	return (struct slice){text.data, text.length};
}

static int
search_whole(struct desk_call *call, struct slice wanted, struct found *list,
    size_t *count, struct fault *fault)
{
	struct phone_number number;
	struct slice code = as_code(call->arena, wanted);
	size_t i;

	if (phone_number_parse(wanted, &number) == 0 &&
	    store_search(call->store, call->arena, call->staff.desks,
		SEARCH_NUMBER, slice_of(number.e164), list, FOUND_MAX, count,
		fault) != 0)
		return -1;
	/* A whole number is of one person, and nothing else is meant. */
	if (*count > 0)
		return 0;
	for (i = 0; i < WAYS_HASHED; i++)
		if (store_search(call->store, call->arena, call->staff.desks,
			ways[i].by,
			ways[i].by == SEARCH_CODE || ways[i].by == SEARCH_CASE ?
			    code :
			    wanted,
			list, FOUND_MAX, count, fault) != 0)
			return -1;
	return 0;
}

/* Where it goes on, it is not begun anew. */
static int
search(struct desk_call *call, struct slice wanted, struct found *list,
    size_t *count, const char **next, struct fault *fault)
{
	struct finder_wish wish = {.desks = call->staff.desks,
	    .wanted = wanted,
	    .from = call_query(call, "from"),
	    .now_ms = call->now_ms};

	*next = NULL;
	if (wish.from.length == 0 &&
	    search_whole(call, wanted, list, count, fault) != 0)
		return -1;
	if (*count > 0 && list[0].by == SEARCH_NUMBER)
		return 0;
	return finder_search(call->finder, call->store, call->arena, &wish,
	    list, FOUND_MAX, count, next, fault);
}

static const char *
way_name(enum search_by by)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(ways); i++)
		if (ways[i].by == by)
			return ways[i].word;
	return "number";
}

/* Adds somebody who was found, as the desk knows them. */
static int
add_found(struct desk_call *call, json_t *list, const struct found *found,
    struct fault *fault)
{
	struct contact contact;
	bool known;

	if (store_contact_get(call->store, call->arena, found->person, &contact,
		&known, fault) != 0)
		return -1;
	json_array_append_new(list,
	    json_pack("{s:s,s:s,s:o,s:o}", "person", found->name, "by",
		way_name(found->by), "name",
		view_string(known ? contact.name : NULL), "number",
		known ? view_masked(&contact.number) : json_null()));
	return 0;
}

static int
look_at_search(struct desk_call *call, struct fault *fault)
{
	struct slice wanted = slice_trim(call_query(call, "q"));
	struct found list[FOUND_MAX];
	const char *next;
	json_t *people, *tasks;
	size_t count = 0, i;

	if (wanted.length < 2 || wanted.length > WANTED_MAX ||
	    memchr(wanted.data, '\0', wanted.length) != NULL)
		return call_refuse(call, 400, "search");
	if (search(call, wanted, list, &count, &next, fault) != 0)
		return -1;
	tasks = json_array();
	if (call_query(call, "from").length == 0 &&
	    store_task_list_topic(call->store, call->staff.desks,
		arena_copy(call->arena, wanted.data, wanted.length), FOUND_MAX,
		view_add_task, tasks, fault) != 0) {
		json_decref(tasks);
		return -1;
	}
	people = json_array();
	for (i = 0; i < count; i++)
		if (add_found(call, people, &list[i], fault) != 0) {
			json_decref(people);
			json_decref(tasks);
			return -1;
		}
	return call_json(call,
	    json_pack("{s:o,s:o,s:o}", "people", people, "tasks", tasks, "next",
		view_string(next)));
}

const struct desk_route view_inbox[] = {
    {"GET", "inbox", DESK_VOLUNTEER, look_at_inbox, NULL, false},
    {"GET", "search", DESK_VOLUNTEER, look_at_search, NULL, false},
    {"GET", "events", DESK_VOLUNTEER, NULL, NULL, true},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
