/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_core.c - our words: telephone numbers, languages, a message's life
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "core/language.h"
#include "core/failure.h"
#include "core/message.h"
#include "core/phone_number.h"

static void
test_numbers(void **state)
{
	static const struct {
		const char *written, *wanted; /* NULL: no number */
	} cases[] = {
	    {"+393331112233", "+393331112233"},
	    {"00393331112233", "+393331112233"},
	    {"333 111 22 33", "+393331112233"},
	    {"(333) 111-22.33", "+393331112233"},
	    {"081 4976211", "+390814976211"}, /* its 0 is part of it */
	    {"+33 6 12 34 56 78", "+33612345678"},
	    {"\xef\xbc\x8b"
	     "39 333 1112233",
		"+393331112233"},
	    {"+\xd9\xa3\xd9\xa9"
	     "3331112233",
		"+393331112233"},
	    {"\xe2\x80\xaa+393331112233\xe2\x80\xac", "+393331112233"},
	    {"+123456789012345", "+123456789012345"},
	    {"+1234567890123456", NULL},
	    {"+0393331112233", NULL},
	    {"+123456", NULL},
	    {"12345", NULL}, /* a short number */
	    {"VODAFONE", NULL},
	    {"anonymous", NULL},
	    {"+", NULL},
	    {"", NULL},
	    {"00", NULL},
	    {"++393331112233", NULL},
	    {"39333+1112233", NULL},
	    {"3331112233;ext=1", NULL},
	    {"+39333111223300000000000000000000", NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct phone_number number = {""};
		int result =
		    phone_number_parse(slice_of(cases[i].written), &number);

		assert_int_equal(result, cases[i].wanted == NULL ? -1 : 0);
		if (cases[i].wanted != NULL)
			assert_string_equal(number.e164, cases[i].wanted);
	}
}

static void
test_mask(void **state)
{
	static const struct phone_number number = {"+393331112233"},
					 longest = {"+123456789012345"};
	char out[PHONE_MASK_SIZE];

	(void)state;
	phone_number_mask(&number, out);
	assert_string_equal(out, "+39•••••••233");
	phone_number_mask(&longest, out);
	assert_string_equal(out, "+12••••••••••345");
	assert_true(phone_number_begins(&number, "+39"));
	assert_false(phone_number_begins(&number, "+393331112233000"));
}

static struct language_list
list_of(const char *first, const char *second)
{
	return (struct language_list){.list = {language_find(slice_of(first)),
					  language_find(slice_of(second))},
	    .count = 2};
}

static void
test_languages(void **state)
{
	static const struct {
		const char *speaks, *first, *second, *wanted;
	} cases[] = {
	    {"fr", "it", "fr", "fr"},
	    {"wo", "it", "fr", "fr"},
	    {"ti", "it", "en", "en"}, /* by way of Amharic */
	    {"ary", "it", "ar", "ar"},
	    {"pt", "it", "fr", "it"}, /* no Spanish, no English */
	    {"zh", "fr", "en", "en"},
	    {"zh", "fr", "it", "fr"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct language_list list =
		    list_of(cases[i].first, cases[i].second);
		const struct language *served = language_served(
		    &list, language_find(slice_of(cases[i].speaks)));

		assert_string_equal(served->tag, cases[i].wanted);
		assert_true(language_index(&list, served) >= 0);
	}
	assert_null(language_find(slice_of("xx")));
	assert_null(language_find(slice_of("")));
	/* Relatives are known, tags are unique, none leads in a circle. */
	for (i = 0; language_at(i) != NULL; i++) {
		const struct language *at = language_at(i);
		int hops = 0;

		assert_ptr_equal(language_find(slice_of(at->tag)), at);
		while (at->relative != NULL && hops++ < 9) {
			at = language_find(slice_of(at->relative));
			assert_non_null(at);
		}
		assert_true(hops < 4);
	}
}

static void
test_message_life(void **state)
{
	/* from the row to the column: waiting sending sent delivered failed
	 * unknown stopped */
	static const char *const table[MESSAGE_STATES] = {
	    "-++++++", /* waiting */
	    "+-+++++", /* sending */
	    "---++-+", /* sent */
	    "-------", /* delivered */
	    "---+--+", /* failed */
	    "+-+++-+", /* unknown */
	    "---+---", /* stopped */
	};
	int from, to;

	(void)state;
	for (from = 0; from < MESSAGE_STATES; from++) {
		for (to = 0; to < MESSAGE_STATES; to++)
			assert_int_equal(
			    message_may_move((enum message_state)from,
				(enum message_state)to),
			    table[from][to] == '+');
		assert_int_equal(message_state_find(slice_of(message_state_name(
				     (enum message_state)from))),
		    from);
	}
	assert_int_equal(
	    message_state_find(slice_of("queued")), MESSAGE_STATES);
}

/* Each has a name of its own and says something; nobody shouts. */
static void
test_failures(void **state)
{
	static const struct failure_code list[] = {
	    {30003, FAILURE_OFF}, {0, FAILURE_UNSAID}};
	int failure, other;

	(void)state;
	for (failure = 0; failure < FAILURES; failure++) {
		const char *name = failure_name((enum failure)failure);
		const char *says = failure_sentence((enum failure)failure);

		assert_true(strlen(says) > 10);
		assert_int_not_equal(says[strlen(says) - 1], '.');
		for (other = 0; other < failure; other++)
			assert_string_not_equal(
			    name, failure_name((enum failure)other));
	}
	assert_int_equal(failure_of_code(list, 30003), FAILURE_OFF);
	assert_int_equal(failure_of_code(list, 1), FAILURE_UNSAID);
	assert_int_equal(failure_of_code(list, 0), FAILURE_UNSAID);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_numbers),
	    cmocka_unit_test(test_mask),
	    cmocka_unit_test(test_languages),
	    cmocka_unit_test(test_message_life),
	    cmocka_unit_test(test_failures),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
