/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_desk_finder.c - a part of a name or a note finds its person: however it
 * is written, however many there are, and nobody who is gone
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/clock.h"
#include "desk/finder.h"
#include "store/contact.h"
#include "store/follow_up.h"
#include "store/thread.h"

#define KEY "32 bytes of a key that is a test"
#define NOW_MS 1800000000000
#define FOUND_MAX 20
#define ROUNDS_MAX 200

struct desk {
	struct arena *arena;
	struct store *store;
	struct finder *finder;
	struct found found[FOUND_MAX];
	size_t count;
	int rounds; /* requests that the last search took */
	int64_t now_ms;
};

static struct fault fault;

static void
fine(int result)
{
	if (result != 0)
		fail_msg("%s", fault.text);
}

static struct desk
open_desk(size_t max)
{
	struct desk desk = {.arena = arena_new((size_t)64 << 20),
	    .finder = max == 0 ? finder_new() : finder_new_small(max),
	    .now_ms = NOW_MS};

	fine(store_open(":memory:", slice_of(KEY), &desk.store, &fault));
	return desk;
}

static void
close_desk(struct desk *desk)
{
	finder_free(&desk->finder);
	store_close(&desk->store);
	arena_free(&desk->arena);
}

static struct person
person_at(struct desk *desk, int i)
{
	struct phone_number number;
	struct person person;
	bool found;

	snprintf(number.e164, sizeof(number.e164), "+39333%07d", i);
	fine(store_person_by_number(desk->store, desk->arena, &number, true,
	    NOW_MS, &person, &found, &fault));
	return person;
}

static void
name(struct desk *desk, int i, const char *says)
{
	struct contact contact = {
	    .person = person_at(desk, i).id, .name = says};

	fine(store_contact_put(desk->store, &contact, NOW_MS, &fault));
}

static void
note(struct desk *desk, int i, const char *says)
{
	struct person person = person_at(desk, i);
	struct interaction row = {.at_ms = NOW_MS,
	    .channel = CHANNEL_DESK,
	    .kind = KIND_NOTE,
	    .text = slice_of(says)};

	fine(store_thread_add(desk->store, &person, 1, &row, &fault));
}

/* To the end, as the page asks. */
static size_t
find(struct desk *desk, const char *wanted)
{
	struct finder_wish wish = {.desks = "desk",
	    .wanted = slice_of(wanted),
	    .from = slice_of(""),
	    .now_ms = desk->now_ms};
	const char *next;

	desk->count = 0;
	desk->rounds = 0;
	do {
		fine(
		    finder_search(desk->finder, desk->store, desk->arena, &wish,
			desk->found, FOUND_MAX, &desk->count, &next, &fault));
		wish.from = slice_of(next);
	} while (next != NULL && ++desk->rounds < ROUNDS_MAX);
	assert_null(next);
	return desk->count;
}

static bool
finds(struct desk *desk, const char *wanted, int i, enum search_by by)
{
	return find(desk, wanted) == 1 &&
	    desk->found[0].person == person_at(desk, i).id &&
	    desk->found[0].by == by;
}

static void
test_folded(void **state)
{
	static const struct {
		const char *name, *wanted;
	} rows[] = {
	    {"José Muñoz", "JOSE"},
	    {"José Muñoz", "e munoz"},
	    {"Ndèye Fatou", "deye"},
	    {"أحمد علي", "احمد"},
	    {"ইসমাইল", "ইসমা"},
	    {"O’Brien", "brien"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(rows); i++) {
		struct desk desk = open_desk(0);

		name(&desk, 1, rows[i].name);
		name(&desk, 2, "Qualcun altro");
		if (!finds(&desk, rows[i].wanted, 1, SEARCH_CONTACT))
			fail_msg("%s does not find %s", rows[i].wanted,
			    rows[i].name);
		assert_int_equal(find(&desk, "+"), 0);
		close_desk(&desk);
	}
}

/* All that is written after the first look counts at the next one. */
static void
test_news(void **state)
{
	struct desk desk = open_desk(0);

	(void)state;
	assert_int_equal(find(&desk, "fatou"), 0);
	name(&desk, 1, "Fatou");
	assert_true(finds(&desk, "fatou", 1, SEARCH_CONTACT));
	note(&desk, 2, "porta il passaporto");
	note(&desk, 3, "il figlio di Fatou");
	assert_true(finds(&desk, "passaporto", 2, SEARCH_NOTE));
	assert_int_equal(find(&desk, "fatou"), 2);
	name(&desk, 1, "Aminata");
	assert_true(finds(&desk, "fatou", 3, SEARCH_NOTE));
	assert_true(finds(&desk, "aminata", 1, SEARCH_CONTACT));
	close_desk(&desk);
}

static void
test_erased(void **state)
{
	struct desk desk = open_desk(0);

	(void)state;
	name(&desk, 1, "Fatou");
	note(&desk, 1, "porta il passaporto");
	assert_int_equal(find(&desk, "fatou"), 1);
	assert_int_equal(find(&desk, "passaporto"), 1);
	fine(store_person_erase(desk.store, person_at(&desk, 1).id, &fault));
	assert_int_equal(find(&desk, "fatou"), 0);
	assert_int_equal(find(&desk, "passaporto"), 0);
	close_desk(&desk);
}

static void
test_long_note(void **state)
{
	struct desk desk = open_desk(0);
	char text[1600];
	size_t i;

	(void)state;
	for (i = 0; i + 1 < sizeof(text); i++)
		text[i] = i % 3 == 2 ? ' ' : (char)('a' + i % 23);
	text[sizeof(text) - 1] = '\0';
	memcpy(text + 1010, " passaporto ", 12);
	memcpy(text + 1580, " questura", 9);
	note(&desk, 1, text);
	assert_true(finds(&desk, "passaporto", 1, SEARCH_NOTE));
	assert_true(finds(&desk, "questura", 1, SEARCH_NOTE));
	close_desk(&desk);
}

/* With room for a few dozen at once, each of a thousand is found. */
static void
test_window(void **state)
{
	struct desk desk = open_desk(4096);
	char says[32];
	int i;

	(void)state;
	fine(store_begin(desk.store, &fault));
	for (i = 1; i <= 1000; i++) {
		snprintf(says, sizeof(says), "persona%dfine", i);
		if (i % 2 == 0)
			name(&desk, i, says);
		else
			note(&desk, i, says);
	}
	fine(store_commit(desk.store, &fault));
	for (i = 1; i <= 1000; i += 199) {
		snprintf(says, sizeof(says), "persona%dfine", i);
		assert_true(finds(
		    &desk, says, i, i % 2 == 0 ? SEARCH_CONTACT : SEARCH_NOTE));
	}
	assert_true(desk.rounds > 1);
	assert_int_equal(find(&desk, "nessuno"), 0);
	/* What finds no room any more begins a new window. */
	assert_int_equal(find(&desk, "persona1000fine"), 1);
	for (i = 2; i <= 200; i += 2)
		name(&desk, i, "cambiata");
	assert_int_equal(find(&desk, "cambiata"), FOUND_MAX);
	name(&desk, 500, "ultima");
	assert_true(finds(&desk, "ultima", 500, SEARCH_CONTACT));
	close_desk(&desk);
}

/* After some hours, and after more changes than are kept, all is read anew. */
/* Many of one name that whoever looks may not see: a piece a request. */
static void
test_many_unseen(void **state)
{
	struct desk desk = open_desk(0);
	int i;

	(void)state;
	name(&desk, 1, "Mamadou Bah");
	for (i = 2; i < 2300; i++) {
		struct follow_up task = {.person = person_at(&desk, i).id,
		    .topic = "women",
		    .desk = "women",
		    .opened_ms = NOW_MS};
		int64_t id;

		name(&desk, i, "Mamadou Diallo");
		fine(store_follow_up_open(desk.store, &task, &id, &fault));
	}
	assert_true(finds(&desk, "mamadou", 1, SEARCH_CONTACT));
	assert_true(desk.rounds >= 2);
	close_desk(&desk);
}

static void
test_anew(void **state)
{
	struct desk desk = open_desk(0);
	int i;

	(void)state;
	name(&desk, 1, "Fatou");
	assert_int_equal(find(&desk, "fatou"), 1);
	desk.now_ms += 7 * HOUR_MS;
	assert_true(finds(&desk, "fatou", 1, SEARCH_CONTACT));
	fine(store_begin(desk.store, &fault));
	for (i = 0; i < 600; i++)
		name(&desk, 2, "Aminata");
	name(&desk, 1, "Khady");
	fine(store_commit(desk.store, &fault));
	assert_int_equal(find(&desk, "fatou"), 0);
	assert_true(finds(&desk, "khady", 1, SEARCH_CONTACT));
	close_desk(&desk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_folded),
	    cmocka_unit_test(test_news),
	    cmocka_unit_test(test_erased),
	    cmocka_unit_test(test_long_note),
	    cmocka_unit_test(test_window),
	    cmocka_unit_test(test_many_unseen),
	    cmocka_unit_test(test_anew),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
