/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_retain.c - what was kept for long enough goes, and nothing sooner
 */
#include "line_rig.h"

#include <unistd.h>

#include "base/file.h"
#include "line/retain.h"
#include "store/audit.h"
#include "store/inner.h"
#include "store/recording.h"

static const struct retention rules = {
    .text_ms = 90 * DAY_MS, .person_ms = 365 * DAY_MS, .code_ms = 30 * DAY_MS};

/* One number that SQL asks for. */
static int
count(struct rig *rig, const char *sql)
{
	sqlite3_stmt *statement;
	int value;

	assert_int_equal(
	    sqlite3_prepare_v2(rig->store->db, sql, -1, &statement, NULL),
	    SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	value = sqlite3_column_int(statement, 0);
	sqlite3_finalize(statement);
	return value;
}

static void
tick(struct rig *rig)
{
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
}

/* Hour by hour, as a clock goes; a few ticks in each. */
static void
pass(struct rig *rig, int hours)
{
	int i;

	while (hours-- > 0) {
		rig->now_ms += HOUR_MS;
		for (i = 0; i < 2; i++)
			tick(rig);
	}
}

static int
texts_left(struct rig *rig)
{
	return count(
	    rig, "SELECT count(*) FROM interaction WHERE text IS NOT NULL");
}

static void
test_texts_go(void **state)
{
	struct rig *rig = *state;
	int all;

	rig->world.retention = rules;
	tick(rig);
	rig_says(rig, AMINA, "orari");
	all = texts_left(rig);
	assert_true(all >= 2);
	pass(rig, 89 * 24);
	assert_int_equal(texts_left(rig), all);
	rig_says(rig, OMAR, "orari");
	all = texts_left(rig) - all;
	pass(rig, 2 * 24);
	assert_int_equal(texts_left(rig), all);
	assert_int_equal(
	    count(rig, "SELECT count(*) FROM person WHERE number IS NULL"), 0);
}

static void
test_for_ever(void **state)
{
	struct rig *rig = *state;
	int all;

	tick(rig);
	rig_says(rig, AMINA, "orari");
	all = texts_left(rig);
	pass(rig, 100 * 24);
	assert_int_equal(texts_left(rig), all);
}

static void
add_appointment(struct rig *rig, const char *number, int64_t starts_ms)
{
	struct appointment appointment = {.person = rig_person(rig, number).id,
	    .code = "NA4821",
	    .starts_ms = starts_ms,
	    .place = "via Roma 1"};

	rig_fine(rig,
	    store_appointment_put(
		rig->store, &appointment, NULL, rig->now_ms, &rig->fault));
}

/* One kind alone may be kept for a time. */
static void
test_people_alone(void **state)
{
	struct rig *rig = *state;
	const char *known = "SELECT count(*) FROM person WHERE number NOT NULL";

	rig->world.retention = (struct retention){.person_ms = 30 * DAY_MS};
	tick(rig);
	rig_says(rig, AMINA, "orari");
	pass(rig, 30 * 24);
	assert_int_equal(count(rig, known), 1);
	pass(rig, 2 * 24);
	assert_int_equal(count(rig, known), 0);
}

/* The record of what staff did, more of it than a piece takes. */
static void
test_audit_alone(void **state)
{
	struct rig *rig = *state;
	const char *left = "SELECT count(*) FROM audit";
	struct retained_counts counts;
	struct audit_state record;
	int i;

	rig->world.retention = (struct retention){.audit_ms = 30 * DAY_MS};
	tick(rig);
	rig_fine(rig, store_begin(rig->store, &rig->fault));
	for (i = 0; i < 1002; i++)
		rig_fine(rig,
		    store_audit_add(rig->store,
			&(struct audit){.at_ms = rig->now_ms, .did = "seen"},
			&rig->fault));
	rig_fine(rig, store_commit(rig->store, &rig->fault));
	pass(rig, 30 * 24);
	assert_int_equal(count(rig, left), 1002);
	rig_fine(rig,
	    store_retain_count(rig->store, &rig->world.retention,
		rig->now_ms + 1, &counts, &rig->fault));
	assert_int_equal(counts.of[RETAINED_AUDIT], 1001);
	pass(rig, 1);
	assert_int_equal(count(rig, left), 2);
	pass(rig, 1);
	assert_int_equal(count(rig, left), 1);
	rig_fine(rig,
	    store_audit_verify(rig->store, slice_of(""), &record, &rig->fault));
	assert_int_equal(record.broken, 0);
	assert_int_equal(record.gone, 1001);
}

static void
test_codes_alone(void **state)
{
	struct rig *rig = *state;

	rig->world.retention = (struct retention){.code_ms = 30 * DAY_MS};
	tick(rig);
	rig_says(rig, AMINA, "orari");
	add_appointment(rig, AMINA, rig->now_ms + DAY_MS);
	pass(rig, 30 * 24);
	assert_int_equal(count(rig, "SELECT count(*) FROM appointment"), 1);
	pass(rig, 2 * 24);
	assert_int_equal(count(rig, "SELECT count(*) FROM appointment"), 0);
	assert_true(texts_left(rig) >= 2);
}

static void
test_clock_jumps(void **state)
{
	struct rig *rig = *state;
	int all;

	rig->world.retention = rules;
	tick(rig);
	rig_says(rig, AMINA, "orari");
	all = texts_left(rig);
	rig->now_ms += 3650 * DAY_MS;
	tick(rig);
	assert_string_equal(rig_tasks(rig), "clock-jumped ");
	pass(rig, 6 * 24);
	assert_int_equal(texts_left(rig), all);
	assert_int_equal(
	    count(rig, "SELECT count(*) FROM person WHERE number IS NULL"), 0);
	pass(rig, 2 * 24);
	assert_int_equal(texts_left(rig), 0);
	/* Back again: nothing to do, and then as always. */
	rig->now_ms -= 3650 * DAY_MS;
	tick(rig);
	assert_int_equal(texts_left(rig), 0);
}

static void
test_somebody_says_so(void **state)
{
	struct rig *rig = *state;

	rig->world.retention = rules;
	tick(rig);
	rig_says(rig, AMINA, "orari");
	rig->now_ms += 100 * DAY_MS;
	tick(rig);
	rig_fine(rig, retain_release(rig->store, rig->now_ms, &rig->fault));
	pass(rig, 1);
	assert_int_equal(texts_left(rig), 0);
}

/* Pieces are small, and together they are all. */
static void
test_pieces(void **state)
{
	struct rig *rig = *state;
	struct retained_counts counts = {.of = {0}}, dry = {.of = {0}};
	struct interaction row = {.at_ms = 1, .text = slice_of("x")};
	bool more = true;
	int i, pieces = 0;

	rig_fine(rig, store_begin(rig->store, &rig->fault));
	for (i = 0; i < 1200; i++)
		rig_fine(
		    rig, store_interaction_add(rig->store, &row, &rig->fault));
	rig_fine(rig, store_commit(rig->store, &rig->fault));
	rig_fine(rig,
	    store_retain_count(
		rig->store, &rules, rig->now_ms, &dry, &rig->fault));
	assert_int_equal(dry.of[RETAINED_TEXTS], 1200);
	while (more && pieces++ < 100)
		rig_fine(rig,
		    store_retain_piece(rig->store, &rules, rig->now_ms, &counts,
			&more, &rig->fault));
	assert_int_equal(counts.of[RETAINED_TEXTS], 1200);
	assert_in_range(pieces, 3, 10);
	assert_int_equal(texts_left(rig), 0);
}

static void
retain_all(struct rig *rig)
{
	struct retained_counts counts = {.of = {0}};
	bool more = true;
	int i;

	for (i = 0; more && i < 100; i++)
		rig_fine(rig,
		    store_retain_piece(rig->store, &rules, rig->now_ms, &counts,
			&more, &rig->fault));
	assert_false(more);
}

/* More of a kind than a piece takes, and nobody is counted wrong. */
static void
test_many_people(void **state)
{
	struct rig *rig = *state;
	struct retained_counts counts = {.of = {0}};
	int i;

	rig_fine(rig, store_begin(rig->store, &rig->fault));
	for (i = 0; i < 20; i++)
		rig_person(
		    rig, arena_printf(rig->desk->arena, "+3933311100%02d", i));
	for (i = 0; i < 501; i++)
		rig_fine(rig,
		    store_appointment_put(rig->store,
			&(struct appointment){
			    .person = rig_person(rig, AMINA).id,
			    .code = "NA4821",
			    .starts_ms = rig->now_ms + i * MINUTE_MS,
			    .place = "via Roma 1"},
			NULL, rig->now_ms, &rig->fault));
	rig_fine(rig, store_commit(rig->store, &rig->fault));
	rig->now_ms += 366 * DAY_MS;
	rig_fine(rig,
	    store_retain_count(
		rig->store, &rules, rig->now_ms, &counts, &rig->fault));
	assert_int_equal(counts.of[RETAINED_APPOINTMENTS], 501);
	assert_int_equal(counts.of[RETAINED_PEOPLE], 21);
	retain_all(rig);
	assert_int_equal(count(rig, "SELECT count(*) FROM appointment"), 0);
	assert_int_equal(
	    count(rig, "SELECT count(*) FROM person WHERE number NOT NULL"), 0);
}

/* Who waits for something stays; who stopped stays stopped. */
static void
test_people(void **state)
{
	struct rig *rig = *state;
	const char *known = "SELECT count(*) FROM person WHERE number NOT NULL";
	struct person person;

	rig_says(rig, AMINA, "orari");
	rig_says(rig, OMAR, "stop");
	add_appointment(rig, AMINA, rig->now_ms + 400 * DAY_MS);
	rig->now_ms += 366 * DAY_MS;
	retain_all(rig);
	assert_int_equal(count(rig, known), 1);
	assert_int_equal(count(rig, "SELECT count(*) FROM opt_out"), 1);
	person = rig_person(rig, OMAR);
	assert_true(person.stops.all_ms != 0);
	rig->now_ms += 366 * DAY_MS;
	retain_all(rig);
	assert_int_equal(count(rig, "SELECT count(*) FROM appointment"), 0);
	assert_int_equal(count(rig, known), 0);
}

/* What a caller said goes with its row's month, the file in the next ticks. */
static void
test_messages(void **state)
{
	struct rig *rig = *state;
	struct slice audio = slice_of("RIFF, as it came");
	struct retention only = {.recording_ms = 30 * DAY_MS};
	const char *folder =
	    arena_printf(rig->desk->arena, "%s-messages", rig->path);
	const char *file;
	int64_t id;

	rig->world.retention = only;
	rig->world.recordings = folder;
	rig_says(rig, AMINA, "orari");
	id = rig_person(rig, AMINA).last_interaction;
	rig_fine(rig,
	    store_recording_add(rig->store,
		&(struct recording){.id = id,
		    .person = rig_person(rig, AMINA).id,
		    .account = "phone",
		    .seconds = 12,
		    .state = RECORDING_DONE},
		&rig->fault));
	rig_fine(rig,
	    store_recording_write(rig->store, folder, id, audio, &rig->fault));
	file = arena_printf(
	    rig->desk->arena, "%s/%lld.sealed", folder, (long long)id);
	tick(rig);
	rig->now_ms += 3650 * DAY_MS;
	tick(rig);
	assert_true(file_exists(file));
	rig->now_ms -= 3650 * DAY_MS;
	tick(rig);
	rig_fine(rig, retain_release(rig->store, rig->now_ms, &rig->fault));
	pass(rig, 29 * 24);
	assert_true(file_exists(file));
	pass(rig, 2 * 24);
	assert_false(file_exists(file));
	assert_int_equal(
	    count(rig, "SELECT state FROM recording"), RECORDING_REMOVED);
	pass(rig, 24);
	assert_int_equal(
	    count(rig, "SELECT state FROM recording"), RECORDING_REMOVED);
	rmdir(folder);
}

/* What has a person in it is in erase.c, or here with its reason. */
static void
test_every_table_is_erased(void **state)
{
	struct rig *rig = *state;
	const char *unknown =
	    "SELECT count(*) FROM sqlite_schema AS t,"
	    " pragma_table_info(t.name) AS c"
	    " WHERE t.type = 'table' AND c.name = 'person' AND t.name NOT IN ("
	    "'session', 'interaction', 'message', 'appointment', 'case_file',"
	    "'follow_up', 'call', 'recording', 'contact', 'look', 'opt_change',"
	    "'placed', 'person_list', 'street_phone', 'waiting', 'offer',"
	    "'attention', 'ring',"
	    /* says nothing of who it was: */
	    "'notice_recipient', 'audit', 'name_change')";

	assert_int_equal(count(rig, unknown), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    RIG_TEST(test_texts_go),
	    RIG_TEST(test_for_ever),
	    RIG_TEST(test_people_alone),
	    RIG_TEST(test_audit_alone),
	    RIG_TEST(test_codes_alone),
	    RIG_TEST(test_clock_jumps),
	    RIG_TEST(test_somebody_says_so),
	    RIG_TEST(test_pieces),
	    RIG_TEST(test_many_people),
	    RIG_TEST(test_people),
	    RIG_TEST(test_messages),
	    RIG_TEST(test_every_table_is_erased),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
