/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * store_fixture.h - a database in a folder of its own, for the store's tests
 */
#ifndef TESTS_UNIT_STORE_FIXTURE_H
#define TESTS_UNIT_STORE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "store/interaction.h"

#define STORE_TEST(test) \
	cmocka_unit_test_setup_teardown(test, fixture_start, fixture_end)

#define NOW_MS INT64_C(1790000000000)

struct fixture {
	char folder[64];
	char path[96];
	struct arena *arena;
	struct store *store;
	struct fault fault;
};

static const char test_key[STORE_KEY_BYTES + 1] =
    "0123456789abcdef0123456789abcdef";

static inline struct slice
fixture_key(void)
{
	return (struct slice){test_key, STORE_KEY_BYTES};
}

/* Fails the test with what the fault says. */
static inline void
fine(struct fixture *fixture, int result)
{
	if (result != 0)
		fail_msg("%s", fixture->fault.text);
}

static inline void
fixture_open(struct fixture *fixture)
{
	fine(fixture,
	    store_open(fixture->path, fixture_key(), &fixture->store,
		&fixture->fault));
}

static inline int
fixture_start(void **state)
{
	struct fixture *fixture = calloc(1, sizeof(*fixture));

	strcpy(fixture->folder, "/tmp/store.XXXXXX");
	if (mkdtemp(fixture->folder) == NULL)
		return -1;
	snprintf(fixture->path, sizeof(fixture->path), "%s/line.db",
	    fixture->folder);
	fixture->arena = arena_new(64 << 20);
	fixture_open(fixture);
	*state = fixture;
	return 0;
}

static inline int
fixture_end(void **state)
{
	struct fixture *fixture = *state;
	char command[128];

	store_close(&fixture->store);
	arena_free(&fixture->arena);
	snprintf(command, sizeof(command), "rm -rf %s", fixture->folder);
	free(fixture);
	return system(command);
}

static inline struct person
fixture_person(struct fixture *fixture, const char *number)
{
	struct phone_number parsed;
	struct person person;
	bool found;

	assert_int_equal(phone_number_parse(slice_of(number), &parsed), 0);
	fine(fixture,
	    store_person_by_number(fixture->store, fixture->arena, &parsed,
		true, NOW_MS, &person, &found, &fixture->fault));
	assert_true(found);
	return person;
}

/* A text that came in, and its answer; saves the person.  The first's id. */
static inline int64_t
fixture_turn(struct fixture *fixture, const char *number, const char *remote_id,
    const char *text, const char *answer)
{
	struct person person = fixture_person(fixture, number);
	struct interaction in = {.at_ms = NOW_MS,
	    .person = person.id,
	    .before = person.last_interaction,
	    .direction = DIRECTION_IN,
	    .account = "main",
	    .remote_id = remote_id,
	    .text = slice_of(text)};
	struct interaction out = in;

	fine(fixture,
	    store_interaction_add(fixture->store, &in, &fixture->fault));
	out.before = out.cause = in.id;
	out.direction = DIRECTION_OUT;
	out.remote_id = NULL;
	out.text = slice_of(answer);
	fine(fixture,
	    store_interaction_add(fixture->store, &out, &fixture->fault));
	person.last_interaction = out.id;
	person.session = slice_of("flow appointment");
	fine(fixture,
	    store_person_save(fixture->store, &person, false, &fixture->fault));
	return in.id;
}

static inline int64_t
fixture_seen(struct fixture *fixture, const char *remote_id)
{
	int64_t id;

	fine(fixture,
	    store_interaction_seen(fixture->store, "main", KIND_TEXT, remote_id,
		&id, &fixture->fault));
	return id;
}

#endif
