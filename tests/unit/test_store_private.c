/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_private.c - the list, and what the file does not give away
 */
#include "store_fixture.h"

#include "base/clock.h"
#include "base/file.h"
#include "store/appointment.h"
#include "store/inner.h"
#include "store/opt_out.h"
#include "store/outbox.h"
#include "store/removal.h"

#define ANNA "+393331112233"
#define BEN "+393334445566"

/* How often WORDS stand in the database file and its WAL. */
static int
found_in_files(struct fixture *fixture, const char *words)
{
	static const char *const ends[] = {"", "-wal"};
	int count = 0;
	size_t i;

	for (i = 0; i < ARRAY_LEN(ends); i++) {
		const char *path = arena_printf(
		    fixture->arena, "%s%s", fixture->path, ends[i]);
		struct slice bytes;
		const char *at;

		fine(fixture,
		    file_read(fixture->arena, path, 16 << 20, &bytes,
			&fixture->fault));
		at = bytes.data;
		while (
		    (at = memmem(at, (size_t)(bytes.data + bytes.length - at),
			 words, strlen(words))) != NULL) {
			count++;
			at++;
		}
	}
	return count;
}

static void
fill(struct fixture *fixture)
{
	struct appointment appointment = {
	    .person = fixture_person(fixture, ANNA).id,
	    .code = "NA4821",
	    .starts_ms = NOW_MS,
	    .place = "via Imbriani 218",
	    .topic = "asylum",
	    .ref = "ref-77"};
	struct case_file file = {.person = appointment.person,
	    .number = "26NA123456",
	    .state = "in_process",
	    .place = "via Galileo 1",
	    .pin = "98761234"};
	struct message message = {.person = appointment.person,
	    .account = "main",
	    .to = fixture_person(fixture, ANNA).number,
	    .text = slice_of("reminder text"),
	    .due_ms = NOW_MS};

	fine(fixture,
	    store_appointment_put(
		fixture->store, &appointment, NULL, NOW_MS, &fixture->fault));
	fine(fixture, store_case_put(fixture->store, &file, &fixture->fault));
	message.id =
	    fixture_turn(fixture, ANNA, "SM-anna-1", "pregnant", "24/11") + 1;
	fine(fixture,
	    store_message_add(fixture->store, &message, &fixture->fault));
	fixture_turn(fixture, ANNA, "SM-anna-2", "second", "answer two");
	fixture_turn(fixture, BEN, "SM-ben-1", "ciao", "answer ben");
}

static void
test_nothing_in_plain(void **state)
{
	static const char *const words[] = {"3331112233", "NA4821", "Imbriani",
	    "asylum", "ref-77", "26NA123456", "in_process", "Galileo",
	    "98761234", "pregnant", "24/11", "reminder text",
	    "flow appointment", "answer two"};
	struct fixture *fixture = *state;
	size_t i;

	fill(fixture);
	for (i = 0; i < ARRAY_LEN(words); i++)
		assert_int_equal(found_in_files(fixture, words[i]), 0);
	assert_true(found_in_files(fixture, "SM-anna-1") > 0);
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	for (i = 0; i < ARRAY_LEN(words); i++)
		assert_int_equal(found_in_files(fixture, words[i]), 0);
}

struct listed {
	int count, most;
	struct arena *arena;
	const char *text[16];
	const char *status[16];
	const char *number[16];
	const char *name[16];
};

static bool
note(void *context, const struct interaction *row)
{
	struct listed *listed = context;
	int at = listed->count++;

	listed->text[at] =
	    arena_copy(listed->arena, row->text.data, row->text.length);
	listed->status[at] = arena_string(listed->arena, row->status);
	listed->number[at] = arena_string(listed->arena, row->number.e164);
	listed->name[at] = arena_string(listed->arena, row->person_name);
	return listed->count < listed->most;
}

static struct listed
list(struct fixture *fixture, struct interaction_filter filter)
{
	struct listed listed = {.arena = fixture->arena, .most = 16};

	fine(fixture,
	    store_interaction_list(
		fixture->store, &filter, note, &listed, &fixture->fault));
	return listed;
}

static void
test_list(void **state)
{
	struct fixture *fixture = *state;
	struct interaction_filter filter = {.channel = -1};
	struct person anna;
	struct listed listed;

	fill(fixture);
	anna = fixture_person(fixture, ANNA);
	listed = list(fixture, filter);
	assert_int_equal(listed.count, 6);
	assert_string_equal(listed.text[0], "pregnant");
	assert_string_equal(listed.number[0], ANNA);
	assert_string_equal(listed.name[0], anna.name);
	assert_null(listed.status[0]);
	assert_string_equal(listed.status[1], "waiting");
	assert_string_equal(listed.text[5], "answer ben");
	filter.person = anna.name;
	listed = list(fixture, filter);
	assert_int_equal(listed.count, 4);
	assert_string_equal(listed.text[3], "answer two");
	filter.channel = CHANNEL_CALL;
	assert_int_equal(list(fixture, filter).count, 0);
	filter.person = "nobody";
	assert_int_equal(store_interaction_list(fixture->store, &filter, note,
			     NULL, &fixture->fault),
	    -1);
	assert_int_equal(fixture->fault.kind, FAULT_MISSING);
}

static bool
count_row(void *context, const struct interaction *row)
{
	(void)row;
	++*(int *)context;
	return true;
}

static void
test_list_times(void **state)
{
	static const struct {
		int64_t since, until; /* hours; 0: no bound */
		int wanted;
	} cases[] = {
	    {0, 0, 500},
	    {1, 0, 500},
	    {200, 0, 301},
	    {500, 0, 1},
	    {501, 0, 0},
	    {0, 1, 0},
	    {0, 300, 299},
	    {100, 110, 10},
	    {250, 251, 1},
	};
	struct fixture *fixture = *state;
	struct interaction_filter filter = {.channel = -1};
	struct interaction row = {0};
	struct listed listed = {.arena = fixture->arena};
	size_t i;
	int hour;

	fine(fixture, store_begin(fixture->store, &fixture->fault));
	for (hour = 1; hour <= 500; hour++) {
		row.at_ms = hour * HOUR_MS;
		fine(fixture,
		    store_interaction_add(
			fixture->store, &row, &fixture->fault));
	}
	fine(fixture, store_commit(fixture->store, &fixture->fault));
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		int count = 0;

		filter.since_ms = cases[i].since * HOUR_MS;
		filter.until_ms = cases[i].until * HOUR_MS;
		fine(fixture,
		    store_interaction_list(fixture->store, &filter, count_row,
			&count, &fixture->fault));
		assert_int_equal(count, cases[i].wanted);
	}
	listed.most = 3;
	filter = (struct interaction_filter){.channel = -1};
	fine(fixture,
	    store_interaction_list(
		fixture->store, &filter, note, &listed, &fixture->fault));
	assert_int_equal(listed.count, 3);
}

/* The provider has deleted so many: only then do we forget its ids. */
static void
removed_there(struct fixture *fixture, size_t wanted)
{
	struct removal due[8];
	size_t count, i;

	fine(fixture,
	    store_removal_due(fixture->store, fixture->arena, NOW_MS, due, 8,
		&count, &fixture->fault));
	assert_int_equal(count, wanted);
	for (i = 0; i < count; i++) {
		assert_true(found_in_files(fixture, due[i].remote_id) > 0);
		due[i].done_ms = NOW_MS;
		due[i].status = 204;
		fine(fixture,
		    store_removal_save(
			fixture->store, &due[i], &fixture->fault));
	}
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
}

static void
test_erase(void **state)
{
	struct fixture *fixture = *state;
	struct interaction_filter filter = {.channel = -1};
	struct appointment appointment;
	struct opt_change stop = {
	    .purpose = PURPOSE_ALL, .stops = true, .at_ms = NOW_MS};
	struct person anna, again;
	struct message due[4];
	struct listed listed;
	size_t count;
	int64_t first;
	bool found;

	fill(fixture);
	anna = fixture_person(fixture, ANNA);
	first = fixture_seen(fixture, "SM-anna-1");
	fine(fixture,
	    store_opt_out_change(
		fixture->store, &anna, &stop, &fixture->fault));
	fine(fixture, store_begin(fixture->store, &fixture->fault));
	fine(fixture,
	    store_person_erase(fixture->store, anna.id, &fixture->fault));
	fine(fixture, store_commit(fixture->store, &fixture->fault));
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	assert_int_equal(found_in_files(fixture, anna.name), 0);
	removed_there(fixture, 2);
	assert_int_equal(found_in_files(fixture, "SM-anna"), 0);
	assert_true(found_in_files(fixture, "SM-ben-1") > 0);

	listed = list(fixture, filter);
	assert_int_equal(listed.count, 6);
	assert_string_equal(listed.text[0], "");
	assert_string_equal(listed.number[0], "");
	assert_string_equal(listed.text[4], "ciao");
	assert_string_equal(listed.number[4], BEN);
	fine(fixture,
	    store_appointment_by_code(fixture->store, fixture->arena,
		slice_of("NA4821"), NOW_MS, &appointment, &found,
		&fixture->fault));
	assert_false(found);
	fine(fixture,
	    store_message_due(fixture->store, fixture->arena, "main",
		URGENCY_ANSWER, NOW_MS, due, 4, &count, &fixture->fault));
	assert_int_equal(count, 0);

	/* A late repeat of what came in is still known. */
	assert_int_equal(fixture_seen(fixture, "SM-anna-1"), first);
	/* They said STOP: true also of who they are now. */
	again = fixture_person(fixture, ANNA);
	assert_int_not_equal(again.id, anna.id);
	assert_int_equal(again.stops.all_ms, NOW_MS);
	assert_int_equal(again.last_interaction, 0);
}

/* The word that asks for it and its answer are of the same turn. */
static void
test_erase_in_turn(void **state)
{
	struct fixture *fixture = *state;
	struct interaction row = {.at_ms = NOW_MS,
	    .direction = DIRECTION_IN,
	    .account = "main",
	    .remote_id = "SM-anna-9",
	    .text = slice_of("forget me")};
	struct person anna, again;

	fill(fixture);
	anna = fixture_person(fixture, ANNA);
	row.person = anna.id;
	row.before = anna.last_interaction;
	fine(fixture, store_begin(fixture->store, &fixture->fault));
	fine(fixture, store_turn_begin(fixture->store, &fixture->fault));
	fine(fixture,
	    store_interaction_add(fixture->store, &row, &fixture->fault));
	fine(fixture,
	    store_person_erase(fixture->store, anna.id, &fixture->fault));
	anna.last_interaction = row.id;
	fine(fixture,
	    store_person_save(fixture->store, &anna, true, &fixture->fault));
	fine(fixture, store_turn_keep(fixture->store, &fixture->fault));
	fine(fixture, store_commit(fixture->store, &fixture->fault));
	removed_there(fixture, 3);
	assert_int_equal(found_in_files(fixture, "SM-anna"), 0);
	again = fixture_person(fixture, ANNA);
	assert_int_not_equal(again.id, anna.id);
}

/* The WAL cannot be emptied while somebody reads it: that is said. */
static void
test_erase_beside_reader(void **state)
{
	struct fixture *fixture = *state;
	struct store *reader;
	int64_t anna;

	fill(fixture);
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	fine(fixture,
	    store_open_reader(
		fixture->path, fixture_key(), &reader, &fixture->fault));
	fine(fixture, store_run(reader, "BEGIN", &fixture->fault));
	assert_int_equal(store_interaction_count(reader), 6);
	anna = fixture_person(fixture, ANNA).id;
	fine(
	    fixture, store_person_erase(fixture->store, anna, &fixture->fault));
	assert_int_equal(store_checkpoint(fixture->store, &fixture->fault), -1);
	assert_int_equal(fixture->fault.kind, FAULT_BUSY);
	store_close(&reader);
	fine(fixture, store_checkpoint(fixture->store, &fixture->fault));
	removed_there(fixture, 2);
	assert_int_equal(found_in_files(fixture, "SM-anna"), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_nothing_in_plain),
	    STORE_TEST(test_list),
	    STORE_TEST(test_list_times),
	    STORE_TEST(test_erase),
	    STORE_TEST(test_erase_in_turn),
	    STORE_TEST(test_erase_beside_reader),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
