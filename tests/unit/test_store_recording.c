/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_recording.c - messages of callers: sealed files, and what is due
 */
#include "store_fixture.h"

#include "base/file.h"
#include "store/recording.h"

#define ANNA "+393331112233"

static struct slice audio = {"RIFF, as it came \0 and on", 25};

static const char *
folder_of(struct fixture *fixture)
{
	return arena_printf(fixture->arena, "%s/recordings", fixture->folder);
}

static void
test_sealed(void **state)
{
	struct fixture *fixture = *state;
	const char *folder = folder_of(fixture);
	const char *path = arena_printf(fixture->arena, "%s/7.sealed", folder);
	struct slice back, file;

	fine(fixture,
	    store_recording_write(
		fixture->store, folder, 7, audio, &fixture->fault));
	fine(fixture,
	    store_recording_read(fixture->store, fixture->arena, folder, 7,
		&back, &fixture->fault));
	assert_true(slice_equals(back, audio));
	fine(fixture,
	    file_read(fixture->arena, path, 1000, &file, &fixture->fault));
	assert_null(memmem(file.data, file.length, "as it came", 10));
	/* Half of it, and under another's name. */
	fine(fixture,
	    file_replace(arena_printf(fixture->arena, "%s/8.sealed", folder),
		0600, file, &fixture->fault));
	assert_int_equal(store_recording_read(fixture->store, fixture->arena,
			     folder, 8, &back, &fixture->fault),
	    -1);
	file.length /= 2;
	fine(fixture, file_replace(path, 0600, file, &fixture->fault));
	assert_int_equal(store_recording_read(fixture->store, fixture->arena,
			     folder, 7, &back, &fixture->fault),
	    -1);
	assert_int_equal(fixture->fault.kind, FAULT_DATA);
	store_recording_remove(folder, 7);
	assert_false(file_exists(path));
}

static size_t
due_at(struct fixture *fixture, int64_t now_ms, struct recording list[4])
{
	size_t count;

	fine(fixture,
	    store_recording_due(fixture->store, fixture->arena, now_ms, list, 4,
		&count, &fixture->fault));
	return count;
}

static void
test_due(void **state)
{
	struct fixture *fixture = *state;
	struct person person = fixture_person(fixture, ANNA);
	struct recording one = {.id = 7,
	    .person = person.id,
	    .account = "main",
	    .remote_id = "RE1",
	    .seconds = 12,
	    .due_ms = NOW_MS};
	struct recording list[4];

	fine(fixture,
	    store_recording_add(fixture->store, &one, &fixture->fault));
	assert_int_equal(due_at(fixture, NOW_MS - 1, list), 0);
	assert_int_equal(due_at(fixture, NOW_MS, list), 1);
	assert_string_equal(list[0].remote_id, "RE1");
	assert_int_equal(list[0].seconds, 12);
	one.state = RECORDING_DONE;
	fine(fixture,
	    store_recording_save(fixture->store, &one, &fixture->fault));
	assert_int_equal(due_at(fixture, NOW_MS, list), 0);
	/* Who is erased: it is taken away here and there. */
	fine(fixture,
	    store_person_erase(fixture->store, person.id, &fixture->fault));
	assert_int_equal(due_at(fixture, NOW_MS, list), 1);
	assert_int_equal(list[0].state, RECORDING_GONE);
	assert_int_equal(list[0].person, 0);
	list[0].state = RECORDING_DONE;
	fine(fixture,
	    store_recording_save(fixture->store, &list[0], &fixture->fault));
	bool found;
	fine(fixture,
	    store_recording_get(fixture->store, fixture->arena, 7, &one, &found,
		&fixture->fault));
	assert_true(found);
	assert_null(one.remote_id);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_sealed),
	    STORE_TEST(test_due),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
