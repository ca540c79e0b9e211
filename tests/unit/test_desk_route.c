/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_desk_route.c - every route has a rule and stands in docs/desk-api.json
 * with it, and nothing else does
 */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "line/desks.h"
#include "desk/route.h"

static const char *const rules[] = {
    [DESK_RULE_NONE] = "nobody said",
    [DESK_ANYONE] = "anyone",
    [DESK_VOLUNTEER] = "volunteer",
    [DESK_COORDINATOR] = "coordinator",
    [DESK_ADMIN] = "admin",
};

static json_t *
described(void)
{
	const char *top = getenv("srcdir");
	char path[512];
	json_error_t error;
	json_t *json;

	snprintf(path, sizeof(path), "%s/docs/desk-api.json",
	    top == NULL ? "." : top);
	json = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
	if (json == NULL)
		fail_msg("%s:%d: %s", path, error.line, error.text);
	return json;
}

static json_t *
operation(json_t *paths, const struct desk_route *route)
{
	char path[128], method[8];
	size_t i;

	snprintf(path, sizeof(path), DESK_API "%s", route->path);
	for (i = 0; i <= strlen(route->method) && i < sizeof(method); i++)
		method[i] = (char)tolower(route->method[i]);
	return json_object_get(json_object_get(paths, path), method);
}

static void
test_described(void **state)
{
	json_t *json = described(), *path, *paths;
	const struct desk_route *const *view, *route;
	size_t routes = 0, operations = 0;
	const char *name;

	(void)state;
	paths = json_object_get(json, "paths");
	for (view = desk_routes; *view != NULL; view++)
		for (route = *view; route->path != NULL; route++, routes++) {
			const char *who = json_string_value(
			    json_object_get(operation(paths, route), "x-who"));

			if (who == NULL)
				fail_msg("%s %s is not in docs/desk-api.json",
				    route->method, route->path);
			assert_int_not_equal(route->rule, DESK_RULE_NONE);
			assert_string_equal(who, rules[route->rule]);
			assert_true(route->look != NULL ||
			    route->change != NULL || route->streams);
			/* What a link of another site asks changes nothing. */
			assert_true(route->change == NULL ||
			    strcmp(route->method, "POST") == 0);
		}
	json_object_foreach(paths, name, path) operations +=
	    json_object_size(path);
	assert_int_equal(routes, operations);
	json_decref(json);
}

static void
test_found(void **state)
{
	static const struct {
		const char *method, *path;
		int status; /* 0: there is one */
		const char *named;
	} cases[] = {
	    {"GET", "inbox", 0, ""},
	    {"POST", "inbox", 405, ""},
	    {"GET", "", 404, ""},
	    {"GET", "inbox/", 0, ""},
	    {"GET", "inboxes", 404, ""},
	    {"GET", "people", 404, ""},
	    {"GET", "people/abc", 0, "abc"},
	    {"GET", "people//thread", 404, ""},
	    {"GET", "people/abc/thread", 0, "abc"},
	    {"GET", "people/abc/thread/1", 404, ""},
	    {"POST", "people/abc/number", 0, "abc"},
	    {"GET", "people/abc/number", 405, ""},
	    {"POST", "me/sessions/7/end", 0, "7"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice named = slice_of("");
		int status;
		const struct desk_route *route = route_find(
		    slice_of(cases[i].path), cases[i].method, &named, &status);

		if ((route == NULL ? status : 0) != cases[i].status)
			fail_msg("%s %s: %d", cases[i].method, cases[i].path,
			    route == NULL ? status : 0);
		if (route != NULL)
			assert_true(slice_is(named, cases[i].named));
	}
}

static void
test_rules(void **state)
{
	static const bool allowed[][3] = {
	    [DESK_RULE_NONE] = {false, false, false},
	    [DESK_ANYONE] = {true, true, true},
	    [DESK_VOLUNTEER] = {true, true, true},
	    [DESK_COORDINATOR] = {false, true, true},
	    [DESK_ADMIN] = {false, false, true},
	};
	size_t rule, role;

	(void)state;
	for (rule = 0; rule < ARRAY_LEN(allowed); rule++)
		for (role = 0; role < 3; role++)
			assert_int_equal(
			    rule_allows((enum route_rule)rule, (enum role)role),
			    allowed[rule][role]);
}

static void
test_desks(void **state)
{
	(void)state;
	assert_true(staff_has_desk("all", "women"));
	assert_true(staff_has_desk("women", "women"));
	assert_true(staff_has_desk("desk women legal", "women"));
	assert_false(staff_has_desk("desk women", "wom"));
	assert_false(staff_has_desk("womens desk", "women"));
	assert_false(staff_has_desk("desk", "women"));
	assert_false(staff_has_desk("", "women"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_described),
	    cmocka_unit_test(test_found),
	    cmocka_unit_test(test_rules),
	    cmocka_unit_test(test_desks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
