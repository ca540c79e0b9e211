/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_states.c - which state the text of a page tells
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/macros.h"
#include "serve/states.h"

static const struct {
	const char *state, *text;
} states[] = {
    {"in_process", "trattazione"},
    {"in_process", "in (lavorazione|esame)"},
    {"ready", "pronto per la consegna"},
    {"not_found", "non è presente"},
    {"number_invalid", "caratteri non validi"},
};

static const struct {
	const char *page, *wanted;
} pages[] = {
    {"Il documento di soggiorno è in trattazione.", "in_process"},
    {"IN TRATTAZIONE", "in_process"},
    {"La pratica è in esame", "in_process"},
    {"in lavorazione, cioè in trattazione", "in_process"},
    {"Il documento di soggiorno è pronto per la consegna", "ready"},
    {"il documento NON È PRESENTE in archivio", "not_found"},
    {"numero di caratteri non validi", "number_invalid"},
    {"la domanda è stata respinta", NULL},
    {"non è in trattazione ma pronto per la consegna", NULL},
    {"", NULL},
};

static const struct {
	const char *text, *says;
} wrong[] = {
    {"", "1 to"},
    {"a*a*a*[bc]", "too long"},
    {"(a+)+$", "too long"},
    {"(x", "not right"},
    {"\\C", "not right"},
};

static void
add_all(struct arena *arena, struct states *out)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(states); i++)
		assert_null(states_add(
		    out, arena, states[i].state, slice_of(states[i].text)));
}

static void
finds_the_state(void **state)
{
	struct arena *arena = arena_new(8 << 20);
	struct states all = {.count = 0};
	size_t i;

	(void)state;
	add_all(arena, &all);
	for (i = 0; i < ARRAY_LEN(pages); i++) {
		const char *got = states_find(&all, slice_of(pages[i].page));

		if (pages[i].wanted == NULL)
			assert_null(got);
		else
			assert_string_equal(got, pages[i].wanted);
	}
	arena_free(&arena);
}

static void
says_what_is_wrong(void **state)
{
	struct arena *arena = arena_new(8 << 20);
	struct states all = {.count = 0};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(wrong); i++) {
		const char *said =
		    states_add(&all, arena, "ready", slice_of(wrong[i].text));

		assert_non_null(said);
		assert_non_null(strstr(said, wrong[i].says));
	}
	assert_int_equal(all.count, 0);
	arena_free(&arena);
}

/*
 * The longest page there is, and texts that nearly stand on it.  What counts is
 * the processor's time: others work on this machine too.
 */
static void
takes_little_time(void **state)
{
	struct arena *arena = arena_new(8 << 20);
	struct states all = {.count = 0};
	static char page[16 * 1024];
	clock_t began;

	(void)state;
	add_all(arena, &all);
	assert_null(
	    states_add(&all, arena, "ready", slice_of("pront[oa] .* ritiro")));
	memset(page, 'p', sizeof(page));
	began = clock();
	assert_null(states_find(&all, (struct slice){page, sizeof(page)}));
	assert_true(clock() - began < CLOCKS_PER_SEC / 5);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(finds_the_state),
	    cmocka_unit_test(says_what_is_wrong),
	    cmocka_unit_test(takes_little_time),
	};

	return cmocka_run_group_tests_name("states", tests, NULL, NULL);
}
