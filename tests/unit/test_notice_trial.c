/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_notice_trial.c - a notice to the phone of who writes it, and no other
 */
#include "store_fixture.h"

#include "line/notice_test.h"

#define ANNA "+393331112233"

/* To the phone that is noted for who asks, so often in an hour and no more. */
static void
test_trial(void **state)
{
	struct fixture *fixture = *state;
	struct account account = {.name = "main", .number = "+390810000000"};
	struct world world = {
	    .accounts = &account, .account_count = 1, .answers_per_hour = 2};
	struct notice notice = {.text_count = 1,
	    .texts = {{.language = language_find(slice_of("it")),
		.text = slice_of("Ciao")}}};
	struct street_phone phone = {
	    .person = fixture_person(fixture, ANNA).id, .name = "Anna"};
	const struct {
		const char *name, *language, *wanted;
		bool by_call;
	} cases[] = {
	    {"carlo", "it", "test-phone", false},
	    {"anna", "fr", "test-text", false},
	    {"anna", "it", "test-call", true},
	    {"anna", "it", NULL, false},
	    {"ANNA", "it", NULL, false},
	    {"anna", "it", "test-many", false},
	};
	size_t i;

	fine(fixture,
	    store_street_phone_put(fixture->store, &phone, &fixture->fault));
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct notice_trial trial = {.notice = &notice,
		    .name = cases[i].name,
		    .language = language_find(slice_of(cases[i].language))};
		const char *refused;

		notice.by_call = cases[i].by_call;
		fine(fixture,
		    notice_test(fixture->store, &world, fixture->arena, &trial,
			NOW_MS, &refused, &fixture->fault));
		if (cases[i].wanted == NULL)
			assert_null(refused);
		else
			assert_string_equal(refused, cases[i].wanted);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_trial),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
