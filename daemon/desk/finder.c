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
#define ASKED_MAX 1000 /* people of whom one request asks who sees them */
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

/* One request. */
struct looking {
	struct store *store;
	struct arena *arena;
	const char *desks;
	struct slice wanted;
	struct found *list;
	size_t max, *count;
	int asked; /* of how many it was asked who may see them */
};

static bool
is_over(const struct looking *looking)
{
	return *looking->count == looking->max || looking->asked == ASKED_MAX;
}

/* Whose name or note it is, when whoever looks may see them. */
static int
add(struct looking *looking, const struct shelf *shelf, int64_t id,
    struct fault *fault)
{
	struct person person;
	bool sees;

	looking->asked++;
	if (store_sees(looking->store, looking->desks, id, &sees, fault) != 0 ||
	    (sees &&
		find_person(looking->store, looking->arena, id, &person, &sees,
		    fault) != 0))
		return -1;
	if (sees)
		looking->list[(*looking->count)++] = (struct found){
		    id, arena_string(looking->arena, person.name), shelf->by};
	return 0;
}

/* From the entry after *passed on, which moves on. */
static int
look(struct looking *looking, const struct shelf *shelf, int64_t *passed,
    struct fault *fault)
{
	struct shelved one = {.chunk = NULL};
	int64_t at = 0;

	while (!is_over(looking) && shelf_next(shelf, &one)) {
		if (at++ < *passed)
			continue;
		*passed = at;
		if (holds(&one, looking->wanted) &&
		    !border_hides(looking->desks, one.desks) &&
		    !found_is_among(
			looking->list, *looking->count, one.person) &&
		    add(looking, shelf, one.person, fault) != 0)
			return -1;
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

/* Where a request begins: in which windows, after how many entries there. */
struct place {
	int64_t from[SHELVES], passed[SHELVES];
};

/* The next number of many that dots part. */
static int
next_number(struct slice *rest, int64_t least, int64_t *number)
{
	const char *dot =
	    rest->length == 0 ? NULL : memchr(rest->data, '.', rest->length);
	struct slice part = *rest;

	if (dot != NULL)
		part.length = (size_t)(dot - rest->data);
	rest->data += part.length + (dot != NULL);
	rest->length -= part.length + (dot != NULL);
	return number_parse(part, least, INT64_MAX, number);
}

/* As write_place writes it; what is no such thing is the beginning. */
static struct place
read_place(struct slice text)
{
	struct place place;
	int i, result = 0;

	for (i = 0; i < SHELVES && result == 0; i++)
		if (next_number(&text, -1, &place.from[i]) != 0 ||
		    next_number(&text, 0, &place.passed[i]) != 0)
			result = -1;
	return result == 0 ? place :
			     (struct place){{INT64_MAX, INT64_MAX}, {0, 0}};
}

static const char *
write_place(struct arena *arena, const struct place *place)
{
	return arena_printf(arena, "%lld.%lld.%lld.%lld",
	    (long long)place->from[NAMES], (long long)place->passed[NAMES],
	    (long long)place->from[NOTES], (long long)place->passed[NOTES]);
}

/* One shelf, and where it goes on. */
static int
look_through(struct looking *looking, struct shelf *shelf, int64_t *from,
    int64_t *passed, struct fault *fault)
{
	int64_t on;

	if (*from < 0 || is_over(looking))
		return 0;
	if (shelf_read_on(shelf, looking->store, fault) != 0 ||
	    look(looking, shelf, passed, fault) != 0)
		return -1;
	on = is_over(looking) ? *from : goes_on(shelf, *from);
	if (on != *from)
		*passed = 0;
	*from = on;
	return 0;
}

int
finder_search(struct finder *finder, struct store *store, struct arena *arena,
    const struct finder_wish *wish, struct found *list, size_t max,
    size_t *count, const char **next, struct fault *fault)
{
	struct looking looking = {.store = store,
	    .arena = arena,
	    .desks = wish->desks,
	    .wanted = fold(arena, wish->wanted),
	    .list = list,
	    .max = max,
	    .count = count};
	struct place place = read_place(wish->from);
	int i;

	*next = NULL;
	if (looking.wanted.length == 0)
		return 0;
	if (begin(finder, store, place.from, wish->now_ms, fault) != 0 ||
	    catch_up(finder, store, arena, wish->now_ms, fault) != 0 ||
	    begin(finder, store, place.from, wish->now_ms, fault) != 0)
		return -1;
	for (i = 0; i < SHELVES; i++)
		if (look_through(&looking, &finder->shelves[i], &place.from[i],
			&place.passed[i], fault) != 0)
			return -1;
	if (*count < max && (place.from[NAMES] >= 0 || place.from[NOTES] >= 0))
		*next = write_place(arena, &place);
	return 0;
}
