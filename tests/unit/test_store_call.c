/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_call.c - calls are kept, found again and erased; files of before
 * they were kept are brought up to date
 */
#include "store_fixture.h"

#include <sqlite3.h>

#include "store/call.h"

#define ANNA "+393331112233"

static struct call
call_of(int64_t id, int64_t person)
{
	return (struct call){.id = id,
	    .person = person,
	    .account = "main",
	    .remote_id = "CA1",
	    .started_ms = NOW_MS,
	    .step = 1,
	    .session = slice_of("at\tmain\tmenu\t2"),
	    .script = slice_of("7\t1")};
}

static bool
read_call(struct fixture *fixture, int64_t id, struct call *call)
{
	bool found;

	fine(fixture,
	    store_call_get(fixture->store, fixture->arena, id, call, &found,
		&fixture->fault));
	return found;
}

static void
test_kept(void **state)
{
	struct fixture *fixture = *state;
	struct call call = call_of(7, 1), kept;

	fine(fixture, store_call_add(fixture->store, &call, &fixture->fault));
	call.language = language_find(slice_of("fr"));
	call.ended_ms = NOW_MS + 5000;
	call.seconds = 5;
	call.step = 3;
	call.misses = 2;
	call.script = slice_of("7\t3");
	fine(fixture, store_call_save(fixture->store, &call, &fixture->fault));
	store_close(&fixture->store);
	fixture_open(fixture);
	assert_true(read_call(fixture, 7, &kept));
	assert_int_equal(kept.person, 1);
	assert_string_equal(kept.account, "main");
	assert_string_equal(kept.remote_id, "CA1");
	assert_string_equal(kept.language->tag, "fr");
	assert_int_equal(kept.started_ms, NOW_MS);
	assert_int_equal(kept.ended_ms, NOW_MS + 5000);
	assert_int_equal(kept.seconds, 5);
	assert_int_equal(kept.step, 3);
	assert_int_equal(kept.misses, 2);
	assert_true(slice_is(kept.session, "at\tmain\tmenu\t2"));
	assert_true(slice_is(kept.script, "7\t3"));
	assert_false(read_call(fixture, 8, &kept));
}

static void
test_last_of_a_person(void **state)
{
	static const int64_t ids[] = {3, 7, 9};
	struct fixture *fixture = *state;
	struct call call;
	bool found;
	size_t i;

	for (i = 0; i < ARRAY_LEN(ids); i++) {
		call = call_of(ids[i], ids[i] == 7 ? 2 : 1);
		fine(fixture,
		    store_call_add(fixture->store, &call, &fixture->fault));
	}
	fine(fixture,
	    store_call_last(fixture->store, fixture->arena, 1, 9, &call, &found,
		&fixture->fault));
	assert_true(found);
	assert_int_equal(call.id, 3);
	fine(fixture,
	    store_call_last(fixture->store, fixture->arena, 1, 3, &call, &found,
		&fixture->fault));
	assert_false(found);
}

static void
test_erased(void **state)
{
	struct fixture *fixture = *state;
	struct person person = fixture_person(fixture, ANNA);
	struct call call = call_of(7, person.id), kept;

	fine(fixture, store_call_add(fixture->store, &call, &fixture->fault));
	fine(fixture,
	    store_person_erase(fixture->store, person.id, &fixture->fault));
	/* What a turn under way writes afterwards does not bring it back. */
	fine(fixture, store_call_save(fixture->store, &call, &fixture->fault));
	assert_true(read_call(fixture, 7, &kept));
	assert_null(kept.remote_id);
	assert_int_equal(kept.session.length, 0);
	assert_int_equal(kept.script.length, 0);
}

/* Takes back all steps of the schema but the first; a new step adds its own. */
static const char to_first_schema[] =
    "DROP TABLE carried; DROP INDEX mark_of;"
    "DROP TABLE mark;"
    "DROP TABLE audit_anchor;"
    "DELETE FROM tally WHERE what >= 5;"
    "DROP TABLE name_change;"
    "DROP TABLE row_desk;"
    "DROP TABLE staged_left_out;"
    "ALTER TABLE ring DROP COLUMN person;"
    "ALTER TABLE staff DROP COLUMN phone;"
    "DROP TABLE staged; DROP TABLE staged_piece; DROP TABLE staged_kept;"
    "DROP INDEX placed_at;"
    "DROP TABLE ring;"
    "DROP TABLE staff_session; DROP TABLE staff; DROP TABLE audit;"
    "DROP TABLE staff_row; DROP TABLE attention;"
    "DROP INDEX follow_up_of; DROP INDEX follow_up_due;"
    "ALTER TABLE follow_up DROP COLUMN staff;"
    "DROP INDEX follow_up_person; DROP INDEX follow_up_not_done;"
    "ALTER TABLE follow_up DROP COLUMN alone;"
    "CREATE UNIQUE INDEX follow_up_not_done ON follow_up (person, topic, desk)"
    " WHERE state <> 'done';"
    "ALTER TABLE contact DROP COLUMN by_call;"
    "ALTER TABLE reminder DROP COLUMN calls;"
    "DROP TABLE waiting; DROP TABLE offer; DROP TABLE waiting_desk;"
    "DROP INDEX appointment_desk;"
    "ALTER TABLE appointment DROP COLUMN desk_hash;"
    "DROP TABLE removal;"
    "DROP TABLE tally;"
    "DROP INDEX message_next; DROP INDEX message_notice;"
    "DROP INDEX message_unknown;"
    "ALTER TABLE message DROP COLUMN urgency;"
    "ALTER TABLE message DROP COLUMN language;"
    "ALTER TABLE message DROP COLUMN notice;"
    "ALTER TABLE message DROP COLUMN pinned;"
    "ALTER TABLE message DROP COLUMN began_ms;"
    "ALTER TABLE message DROP COLUMN looks;"
    "ALTER TABLE message DROP COLUMN resent;"
    "ALTER TABLE message DROP COLUMN cost;"
    "CREATE INDEX message_waiting ON message (due_ms, id)"
    " WHERE state = 'waiting';"
    "DROP TABLE person_list; DROP TABLE list; DROP TABLE notice;"
    "DROP TABLE notice_recipient; DROP TABLE street_phone;"
    "DROP TABLE placed;"
    "DROP TABLE opt_change; DROP INDEX message_waiting_person;"
    "ALTER TABLE message DROP COLUMN purpose;"
    "ALTER TABLE opt_out DROP COLUMN reminders_stopped_ms;"
    "ALTER TABLE opt_out DROP COLUMN notices_stopped_ms;"
    "ALTER TABLE person DROP COLUMN reminders_stopped_ms;"
    "ALTER TABLE person DROP COLUMN notices_stopped_ms;"
    "DROP TABLE look; DROP TABLE source;"
    "DROP TABLE reminder; DROP TABLE contact; DROP INDEX appointment_starts;"
    "ALTER TABLE appointment DROP COLUMN no_reminders;"
    "DROP TABLE recording;"
    "DROP TABLE call;"
    "PRAGMA user_version = 1;";

/* A file of the first schema, with somebody in it. */
static void
test_brought_up_to_date(void **state)
{
	struct fixture *fixture = *state;
	struct person person = fixture_person(fixture, ANNA);
	struct call call = call_of(7, person.id), kept;
	int64_t newest = store_schema_version(fixture->store);
	sqlite3 *db;

	store_close(&fixture->store);
	assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
	assert_int_equal(
	    sqlite3_exec(db, to_first_schema, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
	fixture_open(fixture);
	assert_int_equal(store_schema_version(fixture->store), newest);
	assert_int_equal(fixture_person(fixture, ANNA).id, person.id);
	fine(fixture, store_call_add(fixture->store, &call, &fixture->fault));
	assert_true(read_call(fixture, 7, &kept));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_kept),
	    STORE_TEST(test_last_of_a_person),
	    STORE_TEST(test_erased),
	    STORE_TEST(test_brought_up_to_date),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
