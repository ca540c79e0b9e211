/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_store_staff.c - accounts, links and sessions; the chain of what was done
 */
#include "store_fixture.h"

#include <sqlite3.h>

#include "store/audit.h"
#include "store/staff_session.h"

static struct staff
add(struct fixture *fixture, const char *name, enum role role)
{
	struct staff staff = {
	    .name = name, .role = role, .desks = "desk", .made_ms = NOW_MS};

	fine(fixture, store_staff_add(fixture->store, &staff, &fixture->fault));
	return staff;
}

static struct staff
by_id(struct fixture *fixture, int64_t id)
{
	struct staff staff;
	bool found;

	fine(fixture,
	    store_staff_by_id(fixture->store, fixture->arena, id, &staff,
		&found, &fixture->fault));
	assert_true(found);
	return staff;
}

static void
test_accounts(void **state)
{
	struct fixture *fixture = *state;
	struct staff anna = add(fixture, "anna", ROLE_ADMIN), kept;
	bool found;

	assert_int_equal(
	    store_staff_add(fixture->store, &anna, &fixture->fault), -1);
	assert_int_equal(fixture->fault.kind, FAULT_DATA);
	anna.desks = "desk women";
	anna.role = ROLE_COORDINATOR;
	anna.password = "$argon2id$";
	anna.totp = slice_of("secret");
	anna.totp_step = 7;
	fine(fixture, store_staff_save(fixture->store, &anna, &fixture->fault));
	store_close(&fixture->store);
	fixture_open(fixture);
	fine(fixture,
	    store_staff_by_name(fixture->store, fixture->arena, "anna", &kept,
		&found, &fixture->fault));
	assert_true(found);
	assert_int_equal(kept.id, anna.id);
	assert_int_equal(kept.role, ROLE_COORDINATOR);
	assert_string_equal(kept.desks, "desk women");
	assert_string_equal(kept.password, "$argon2id$");
	assert_true(slice_is(kept.totp, "secret"));
	assert_int_equal(kept.totp_step, 7);
	fine(fixture,
	    store_staff_by_name(fixture->store, fixture->arena, "Anna", &kept,
		&found, &fixture->fault));
	assert_false(found);
}

static bool
link_works(struct fixture *fixture, const char *token, int64_t now_ms)
{
	struct staff staff;
	bool found;

	fine(fixture,
	    store_staff_by_link(fixture->store, fixture->arena, slice_of(token),
		now_ms, &staff, &found, &fixture->fault));
	return found;
}

static void
test_links(void **state)
{
	struct fixture *fixture = *state;
	struct staff anna = add(fixture, "anna", ROLE_ADMIN);

	fine(fixture,
	    store_staff_set_link(fixture->store, anna.id, slice_of("token"),
		NOW_MS + 1000, &fixture->fault));
	assert_true(link_works(fixture, "token", NOW_MS));
	assert_false(link_works(fixture, "Token", NOW_MS));
	assert_false(link_works(fixture, "token", NOW_MS + 1000));
	anna = by_id(fixture, anna.id);
	anna.disabled = true;
	fine(fixture, store_staff_save(fixture->store, &anna, &fixture->fault));
	assert_false(link_works(fixture, "token", NOW_MS));
	anna.disabled = false;
	fine(fixture, store_staff_save(fixture->store, &anna, &fixture->fault));
	fine(fixture,
	    store_staff_set_link(
		fixture->store, anna.id, slice_of(""), 0, &fixture->fault));
	assert_false(link_works(fixture, "token", NOW_MS));
	/* Many may have none. */
	fine(fixture,
	    store_staff_set_link(fixture->store,
		add(fixture, "omar", ROLE_VOLUNTEER).id, slice_of(""), 0,
		&fixture->fault));
}

static struct staff_session
sign_in(struct fixture *fixture, int64_t staff, const char *token)
{
	struct staff_session session = {
	    .staff = staff, .made_ms = NOW_MS, .ends_ms = NOW_MS + 5000};

	fine(fixture,
	    store_staff_session_add(
		fixture->store, slice_of(token), &session, &fixture->fault));
	return session;
}

/* The id of the session, 0 for none. */
static int64_t
session_of(struct fixture *fixture, const char *token, int64_t now_ms)
{
	struct staff_session session;
	struct staff staff;
	bool found;

	fine(fixture,
	    store_staff_session_find(fixture->store, fixture->arena,
		slice_of(token), now_ms, &session, &staff, &found,
		&fixture->fault));
	if (!found)
		return 0;
	assert_int_equal(session.staff, staff.id);
	return session.id;
}

static bool
count_one(void *context, const struct staff_session *session)
{
	assert_true(session->id > 0);
	++*(int *)context;
	return true;
}

static void
test_sessions(void **state)
{
	struct fixture *fixture = *state;
	struct staff anna = add(fixture, "anna", ROLE_ADMIN);
	struct staff omar = add(fixture, "omar", ROLE_VOLUNTEER);
	struct staff_session one = sign_in(fixture, anna.id, "one");
	bool found;
	int count = 0;

	sign_in(fixture, anna.id, "two");
	sign_in(fixture, omar.id, "three");
	assert_int_equal(session_of(fixture, "one", NOW_MS), one.id);
	assert_int_equal(session_of(fixture, "one", NOW_MS + 5000), 0);
	assert_int_equal(session_of(fixture, "none", NOW_MS), 0);
	fine(fixture,
	    store_staff_session_list(fixture->store, anna.id, NOW_MS, count_one,
		&count, &fixture->fault));
	assert_int_equal(count, 2);
	/* Nobody ends a session of somebody else. */
	fine(fixture,
	    store_staff_session_end(
		fixture->store, omar.id, one.id, &found, &fixture->fault));
	assert_false(found);
	fine(fixture,
	    store_staff_session_end_others(
		fixture->store, anna.id, one.id, &fixture->fault));
	assert_int_equal(session_of(fixture, "two", NOW_MS), 0);
	assert_int_not_equal(session_of(fixture, "three", NOW_MS), 0);
	anna.disabled = true;
	fine(fixture, store_staff_save(fixture->store, &anna, &fixture->fault));
	anna.disabled = false;
	fine(fixture, store_staff_save(fixture->store, &anna, &fixture->fault));
	assert_int_equal(session_of(fixture, "one", NOW_MS), 0);
}

static struct audit_state
verify(struct fixture *fixture, struct slice look_for)
{
	struct audit_state found;

	fine(fixture,
	    store_audit_verify(
		fixture->store, look_for, &found, &fixture->fault));
	return found;
}

static void
note(struct fixture *fixture, const char *did, int64_t person)
{
	struct audit row = {
	    .at_ms = NOW_MS, .staff = 1, .did = did, .person = person};

	fine(fixture, store_audit_add(fixture->store, &row, &fixture->fault));
}

/* What somebody with the file and without the key may try. */
static void
test_audit(void **state)
{
	static const struct {
		const char *sql;
		int64_t broken;
	} tries[] = {
	    {"UPDATE audit SET person = 8 WHERE id = 2", 2},
	    {"UPDATE audit SET staff = 2 WHERE id = 3", 3},
	    {"DELETE FROM audit WHERE id = 2", 3},
	    {"DELETE FROM audit WHERE id = 1", 2},
	    {"UPDATE audit SET hash = zeroblob(32) WHERE id = 1", 1},
	    {"INSERT INTO audit VALUES (5, 1, 1, 'x', 1, 0, zeroblob(32))", 5},
	    {"DELETE FROM audit WHERE id = 4", 0},
	};
	struct fixture *fixture = *state;
	struct audit_state whole;
	size_t i;

	assert_int_equal(verify(fixture, slice_of("")).rows, 0);
	note(fixture, "number-seen", 7);
	note(fixture, "answered", 7);
	note(fixture, "number-seen", 9);
	note(fixture, "answered", 9);
	whole = verify(fixture, slice_of(""));
	assert_int_equal(whole.rows, 4);
	assert_int_equal(whole.broken, 0);
	for (i = 0; i < ARRAY_LEN(tries); i++) {
		struct audit_state after;
		sqlite3 *db;

		assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
		assert_int_equal(
		    sqlite3_exec(db, "CREATE TABLE kept AS SELECT * FROM audit",
			NULL, NULL, NULL),
		    SQLITE_OK);
		assert_int_equal(
		    sqlite3_exec(db, tries[i].sql, NULL, NULL, NULL),
		    SQLITE_OK);
		after = verify(fixture,
		    (struct slice){(char *)whole.last, sizeof(whole.last)});
		assert_int_equal(after.broken, tries[i].broken);
		/* Only a noted hash shows that the end is missing. */
		assert_int_equal(after.seen, i + 1 < ARRAY_LEN(tries));
		assert_int_equal(sqlite3_exec(db,
				     "DELETE FROM audit;"
				     "INSERT INTO audit SELECT * FROM kept;"
				     "DROP TABLE kept",
				     NULL, NULL, NULL),
		    SQLITE_OK);
		sqlite3_close(db);
	}
	assert_int_equal(verify(fixture, slice_of("")).broken, 0);
}

static int64_t
prune(struct fixture *fixture, int64_t before_ms, int max)
{
	int64_t gone;

	fine(fixture,
	    store_audit_prune(
		fixture->store, before_ms, max, &gone, &fixture->fault));
	return gone;
}

static void
change(struct fixture *fixture, const char *sql)
{
	sqlite3 *db;

	assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail_msg("%s: %s", sql, sqlite3_errmsg(db));
	sqlite3_close(db);
}

static void
note_at(struct fixture *fixture, int64_t at_ms)
{
	fine(fixture,
	    store_audit_add(fixture->store,
		&(struct audit){.at_ms = at_ms, .did = "answered"},
		&fixture->fault));
}

/* What is old goes, and what is left begins where it ends. */
static void
test_audit_goes(void **state)
{
	struct fixture *fixture = *state;
	struct audit_state found, whole;
	int i;

	assert_int_equal(prune(fixture, NOW_MS, 10), 0);
	for (i = 1; i <= 6; i++)
		note_at(fixture, NOW_MS + i);
	whole = verify(fixture, slice_of(""));
	assert_int_equal(prune(fixture, NOW_MS + 1, 10), 0);
	assert_int_equal(prune(fixture, NOW_MS + 4, 2), 2);
	assert_int_equal(prune(fixture, NOW_MS + 4, 2), 1);
	assert_int_equal(prune(fixture, NOW_MS + 4, 2), 0);
	found = verify(
	    fixture, (struct slice){(char *)whole.last, sizeof(whole.last)});
	assert_int_equal(found.broken, 0);
	assert_int_equal(found.rows, 3);
	assert_int_equal(found.gone, 3);
	assert_int_equal(found.gone_ms, NOW_MS + 3);
	assert_true(found.seen);
	/* The newest stays, and the next one goes on from it. */
	assert_int_equal(prune(fixture, NOW_MS + 100, 10), 2);
	note_at(fixture, NOW_MS + 100);
	found = verify(fixture, slice_of(""));
	assert_int_equal(found.broken, 0);
	assert_int_equal(found.gone, 5);
	assert_int_equal(found.rows, 2);
}

/* Without the key nobody makes rows look as if their time had been over. */
static void
test_audit_is_not_let_go(void **state)
{
	static const struct {
		const char *sql;
		int64_t broken;
	} tries[] = {
	    {"DELETE FROM audit_anchor", 3},
	    {"UPDATE audit_anchor SET at_ms = at_ms + 1", 2},
	    {"UPDATE audit_anchor SET proof = zeroblob(32)", 2},
	    {"UPDATE audit_anchor SET proof = x''", 2},
	    {"UPDATE audit_anchor SET id = 3,"
	     " hash = (SELECT hash FROM audit WHERE id = 3);"
	     "DELETE FROM audit WHERE id = 3",
		3},
	    {"DELETE FROM audit WHERE id = 3", 4},
	};
	struct fixture *fixture = *state;
	size_t i;

	for (i = 1; i <= 6; i++)
		note_at(fixture, NOW_MS + (int64_t)i);
	assert_int_equal(prune(fixture, NOW_MS + 3, 10), 2);
	change(fixture,
	    "CREATE TABLE kept AS SELECT * FROM audit;"
	    "CREATE TABLE kept_anchor AS SELECT * FROM audit_anchor");
	for (i = 0; i < ARRAY_LEN(tries); i++) {
		change(fixture, tries[i].sql);
		assert_int_equal(
		    verify(fixture, slice_of("")).broken, tries[i].broken);
		change(fixture,
		    "DELETE FROM audit; DELETE FROM audit_anchor;"
		    "INSERT INTO audit SELECT * FROM kept;"
		    "INSERT INTO audit_anchor SELECT * FROM kept_anchor");
	}
	assert_int_equal(verify(fixture, slice_of("")).broken, 0);
	/* What was changed stays to be seen, with all after it. */
	change(fixture, "UPDATE audit SET person = 8 WHERE id = 4");
	assert_int_equal(prune(fixture, NOW_MS + 100, 10), 1);
	assert_int_equal(prune(fixture, NOW_MS + 100, 10), 0);
	assert_int_equal(verify(fixture, slice_of("")).broken, 4);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_accounts),
	    STORE_TEST(test_links),
	    STORE_TEST(test_sessions),
	    STORE_TEST(test_audit),
	    STORE_TEST(test_audit_goes),
	    STORE_TEST(test_audit_is_not_let_go),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
