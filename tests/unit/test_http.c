/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_http.c - headers and targets of HTTP messages
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "wire/http.h"

static void
finds_headers_in_any_case(void **state)
{
	struct request request = {.method = "GET"};
	struct response response = {.status = 200};

	(void)state;
	request_add_header(&request, "X-Twilio-Signature", "first");
	request_add_header(&request, "x-twilio-signature", "second");
	assert_string_equal(
	    request_header(&request, "x-TWILIO-signature"), "first");
	assert_null(request_header(&request, "X-Twilio"));
	response_add_header(&response, "Retry-After", "5");
	assert_string_equal(response_header(&response, "retry-after"), "5");
	assert_null(response_header(&response, ""));
}

static void
parts_targets(void **state)
{
	static const char *const table[][3] = {
	    {"/in/main", "/in/main", ""},
	    {"/in/main?", "/in/main", ""},
	    {"/in/main?m=7", "/in/main", "m=7"},
	    {"/in/main?a=b?c", "/in/main", "a=b?c"},
	    {"", "", ""},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		assert_true(slice_is(target_path(table[i][0]), table[i][1]));
		assert_true(slice_is(target_query(table[i][0]), table[i][2]));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(finds_headers_in_any_case),
	    cmocka_unit_test(parts_targets),
	};

	return cmocka_run_group_tests_name("http", tests, NULL, NULL);
}
