/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * marks_rig.h - people who stop and are erased, and a backup that is put back
 */
#ifndef TESTS_UNIT_MARKS_RIG_H
#define TESTS_UNIT_MARKS_RIG_H

#include "store_fixture.h"

#include "base/file.h"
#include "store/opt_out.h"

#define ANNA "+393331112233"
#define BEN "+393331112244"
#define CARL "+393331112255"

static inline const char *
beside(struct fixture *fixture, const char *end)
{
	return arena_printf(fixture->arena, "%s%s", fixture->path, end);
}

static inline void
back_up(struct fixture *fixture)
{
	unlink(beside(fixture, ".backup"));
	fine(fixture,
	    store_backup(fixture->store, beside(fixture, ".backup"), false,
		NULL, NULL, &fixture->fault));
}

/* Closed as after a crash or not, put back and opened; what was taken over. */
static inline int64_t
put_back(struct fixture *fixture)
{
	store_close(&fixture->store);
	fine(fixture,
	    store_restore(beside(fixture, ".backup"), fixture->path,
		fixture_key(), NULL, NULL, &fixture->fault));
	fixture_open(fixture);
	return store_marks_taken(fixture->store);
}

static inline void
change(struct fixture *fixture, const char *number, enum purpose purpose,
    bool stops)
{
	struct person person = fixture_person(fixture, number);
	struct opt_change change = {.purpose = purpose,
	    .stops = stops,
	    .at_ms = NOW_MS,
	    .words = slice_of("stop")};

	fine(fixture,
	    store_opt_out_change(
		fixture->store, &person, &change, &fixture->fault));
}

static inline void
erase(struct fixture *fixture, const char *number)
{
	fine(fixture,
	    store_person_erase(fixture->store,
		fixture_person(fixture, number).id, &fixture->fault));
}

static inline bool
is_known(struct fixture *fixture, const char *number)
{
	struct phone_number parsed;
	struct person person;
	bool found;

	assert_int_equal(phone_number_parse(slice_of(number), &parsed), 0);
	fine(fixture,
	    store_person_by_number(fixture->store, fixture->arena, &parsed,
		false, NOW_MS, &person, &found, &fixture->fault));
	return found;
}

static inline struct slice
file_of_marks(struct fixture *fixture)
{
	struct slice bytes = {"", 0};

	if (file_exists(beside(fixture, ".marks")))
		fine(fixture,
		    file_read(fixture->arena, beside(fixture, ".marks"),
			1 << 20, &bytes, &fixture->fault));
	return bytes;
}

#endif
