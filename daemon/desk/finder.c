/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * finder.c - finds people by any part of the name or a note that the desk wrote
 */
#include "desk/finder.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/number.h"
#include "desk/shelf.h"
#include "store/attention.h"
#include "store/border.h"
#include "store/person.h"
#include "words/fold.h"

#define NOTES_AT_ONCE 8000 /* new ones that one request opens */
#define CHANGES_MAX 500 /* that are looked up; more: all anew */
#define ANEW_MS (6 * HOUR_MS) /* what retention took is gone by then */
#define ROOM_MOST ((size_t)32 << 20) /* bytes of names; half of it for notes */
#define ROOM_LEAST ((size_t)1 << 20)

enum {
	NAMES,
	NOTES,
	SHELVES,
};

struct finder {
	struct shelf shelves[SHELVES];
	int64_t change; /* of names, up to which all is known */
};

struct finder *
finder_new_small(size_t max)
{
	struct finder *finder = memory_new(sizeof(*finder));

	shelf_start(&finder->shelves[NAMES], SEARCH_CONTACT, max);
	shelf_start(&finder->shelves[NOTES], SEARCH_NOTE, max / 2);
	return finder;
}

/* Three quarters of what may be locked; keys and settings are locked too. */
struct finder *
finder_new(void)
{
	struct rlimit limit;
	size_t max = ROOM_MOST;

	if (getrlimit(RLIMIT_MEMLOCK, &limit) == 0 && limit.rlim_cur / 2 < max)
		max = limit.rlim_cur / 2;
	return finder_new_small(max < ROOM_LEAST ? ROOM_LEAST : max);
}

void
finder_free(struct finder **handle)
{
	struct finder *finder = *handle;
	int i;

	if (finder == NULL)
		return;
	for (i = 0; i < SHELVES; i++)
		shelf_end(&finder->shelves[i]);
	free(finder);
	*handle = NULL;
}

/* Is there somebody of this name that the log uses, who was not erased? */
static int
find_person(struct store *store, struct arena *arena, int64_t id,
    struct person *person, bool *found, struct fault *fault)
{
	if (store_person_by_id(store, arena, id, person, found, fault) != 0)
		return -1;
	*found = *found && person->number.e164[0] != '\0';
	return 0;
}

/* Another name, or none, or nobody. */
static int
change(struct finder *finder, struct store *store, struct arena *arena,
    int64_t id, struct fault *fault)
{
	struct person person;
	bool found;

	shelf_take_out(&finder->shelves[NAMES], id);
	if (find_person(store, arena, id, &person, &found, fault) != 0)
		return -1;
	if (!found)
		shelf_take_out(&finder->shelves[NOTES], id);
	return store_name_of(
	    store, id, shelf_put_newer, &finder->shelves[NAMES], fault);
}

/* What was written or erased since the last look. */
static int
catch_up(struct finder *finder, struct store *store, struct arena *arena,
    int64_t now_ms, struct fault *fault)
{
	struct shelf *notes = &finder->shelves[NOTES];
	int64_t people[CHANGES_MAX];
	int count, i;

	if (store_name_changes(store, &finder->change, people, CHANGES_MAX,
		&count, fault) != 0)
		return -1;
	if (count < 0) {
		if (store_name_change_last(store, &finder->change, fault) != 0)
			return -1;
		for (i = 0; i < SHELVES; i++)
			shelf_begin(&finder->shelves[i], INT64_MAX, now_ms);
	}
	for (i = 0; i < count; i++)
		if (change(finder, store, arena, people[i], fault) != 0)
			return -1;
	/* Of what is not read yet, and in an older window, nothing is new. */
	if (notes->from != INT64_MAX || (notes->top == 0 && !notes->complete))
		return 0;
	return store_notes(store, notes->top, true, NOTES_AT_ONCE,
	    shelf_put_newer, notes, fault);
}

static bool
is_due(const struct shelf *shelf, int64_t from, int64_t now_ms)
{
	return shelf->from != from || shelf->missed ||
	    now_ms - shelf->began_ms > ANEW_MS || now_ms < shelf->began_ms;
}

static int
begin(struct finder *finder, struct store *store, const int64_t from[SHELVES],
    int64_t now_ms, struct fault *fault)
{
	bool first = finder->shelves[NAMES].arena == NULL;
	int i;

	if (first && store_name_change_last(store, &finder->change, fault) != 0)
		return -1;
	for (i = 0; i < SHELVES; i++) {
		struct shelf *shelf = &finder->shelves[i];

		if (first || (from[i] >= 0 && is_due(shelf, from[i], now_ms)))
			shelf_begin(
			    shelf, from[i] < 0 ? INT64_MAX : from[i], now_ms);
	}
	return 0;
}

static bool
holds(const struct shelved *one, struct slice wanted)
{
	return one->person != 0 &&
	    memmem(one->text.data, one->text.length, wanted.data,
		wanted.length) != NULL;
}

static int
look(const struct shelf *shelf, struct store *store, struct arena *arena,
    const char *desks, struct slice wanted, struct found *list, size_t max,
    size_t *count, struct fault *fault)
{
	struct shelved one = {.chunk = NULL};
	struct person person;
	bool sees;

	while (*count < max && shelf_next(shelf, &one)) {
		if (!holds(&one, wanted) || border_hides(desks, one.desks) ||
		    found_is_among(list, *count, one.person))
			continue;
		if (store_sees(store, desks, one.person, &sees, fault) != 0)
			return -1;
		if (sees &&
		    find_person(
			store, arena, one.person, &person, &sees, fault) != 0)
			return -1;
		if (sees)
			list[(*count)++] = (struct found){one.person,
			    arena_string(arena, person.name), shelf->by};
	}
	return 0;
}

/* Where this shelf goes on: the same window, the one below, or -1. */
static int64_t
goes_on(const struct shelf *shelf, int64_t from)
{
	if (from < 0 || shelf->complete)
		return -1;
	return shelf_is_full(shelf) ? shelf->low : shelf->from;
}

/* "NAMES.NOTES"; what is no such thing is the beginning. */
static void
read_place(struct slice text, int64_t from[SHELVES])
{
	const char *dot = memchr(text.data, '.', text.length);
	size_t at = dot == NULL ? 0 : (size_t)(dot - text.data);

	from[NAMES] = from[NOTES] = INT64_MAX;
	if (dot == NULL ||
	    number_parse((struct slice){text.data, at}, -1, INT64_MAX,
		&from[NAMES]) != 0 ||
	    number_parse((struct slice){dot + 1, text.length - at - 1}, -1,
		INT64_MAX, &from[NOTES]) != 0)
		from[NAMES] = from[NOTES] = INT64_MAX;
}

int
finder_search(struct finder *finder, struct store *store, struct arena *arena,
    const struct finder_wish *wish, struct found *list, size_t max,
    size_t *count, const char **next, struct fault *fault)
{
	struct slice wanted = fold(arena, wish->wanted);
	int64_t from[SHELVES], on[SHELVES];
	int i;

	*next = NULL;
	if (wanted.length == 0)
		return 0;
	read_place(wish->from, from);
	if (begin(finder, store, from, wish->now_ms, fault) != 0 ||
	    catch_up(finder, store, arena, wish->now_ms, fault) != 0 ||
	    begin(finder, store, from, wish->now_ms, fault) != 0)
		return -1;
	for (i = 0; i < SHELVES; i++) {
		struct shelf *shelf = &finder->shelves[i];

		if (from[i] >= 0 &&
		    (shelf_read_on(shelf, store, fault) != 0 ||
			look(shelf, store, arena, wish->desks, wanted, list,
			    max, count, fault) != 0))
			return -1;
		on[i] = goes_on(shelf, from[i]);
	}
	if (*count < max && (on[NAMES] >= 0 || on[NOTES] >= 0))
		*next = arena_printf(arena, "%lld.%lld", (long long)on[NAMES],
		    (long long)on[NOTES]);
	return 0;
}
