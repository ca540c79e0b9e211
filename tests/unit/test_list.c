/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_list.c - who is on which list, and who said so
 */
#include "store_fixture.h"

#include <sqlite3.h>

#include "store/contact.h"
#include "store/list.h"
#include "store/seal.h"

#define ANNA "+393331112233"

/* The lists of Anna as one string; "" for none. */
static const char *
lists(struct fixture *fixture)
{
	const char *names;

	fine(fixture,
	    store_list_of(fixture->store, fixture->arena,
		fixture_person(fixture, ANNA).id, &names, &fixture->fault));
	return names == NULL ? "" : names;
}

static void
desk_sets(struct fixture *fixture, const char *names)
{
	fine(fixture,
	    store_list_set(fixture->store, fixture_person(fixture, ANNA).id,
		names, NOW_MS, &fixture->fault));
}

static bool
anna_chooses(struct fixture *fixture, const char *name, bool join)
{
	bool changed;

	fine(fixture,
	    store_list_choose(fixture->store, fixture_person(fixture, ANNA).id,
		name, join, NOW_MS, &changed, &fixture->fault));
	return changed;
}

static void
test_names(void **state)
{
	struct fixture *fixture = *state;
	struct slice rest = slice_of(" Corteo ;;donne sole; CORTEO ");
	char name[LIST_NAME_MAX + 1], longest[LIST_NAME_MAX + 2];

	assert_true(list_name_next(&rest, name));
	assert_string_equal(name, "corteo");
	assert_true(list_name_next(&rest, name));
	assert_string_equal(name, "donne sole");
	assert_true(list_name_next(&rest, name));
	assert_false(list_name_next(&rest, name));
	memset(longest, 'a', sizeof(longest));
	rest = (struct slice){longest, sizeof(longest)};
	assert_true(list_name_next(&rest, name));
	assert_string_equal(name, "");
	assert_int_equal(
	    store_list_set(fixture->store, fixture_person(fixture, ANNA).id,
		arena_copy(fixture->arena, longest, sizeof(longest)), NOW_MS,
		&fixture->fault),
	    -1);
}

static void
test_desk_and_themselves(void **state)
{
	struct fixture *fixture = *state;

	assert_string_equal(lists(fixture), "");
	desk_sets(fixture, "Corteo; donne;corteo");
	assert_string_equal(lists(fixture), "corteo;donne");
	desk_sets(fixture, "stampa");
	assert_string_equal(lists(fixture), "stampa");
	assert_true(anna_chooses(fixture, "corteo", true));
	assert_false(anna_chooses(fixture, "corteo", true));
	desk_sets(fixture, "");
	assert_string_equal(lists(fixture), "corteo");
	assert_true(anna_chooses(fixture, "corteo", false));
	desk_sets(fixture, "corteo;stampa");
	assert_string_equal(lists(fixture), "stampa");
	assert_true(anna_chooses(fixture, "corteo", true));
	assert_string_equal(lists(fixture), "corteo;stampa");
}

static bool
count(void *context, const char *name, int64_t people, int64_t themselves)
{
	struct text *out = context;

	text_addf(out, "%s %d %d|", name, (int)people, (int)themselves);
	return true;
}

static void
test_each(void **state)
{
	struct fixture *fixture = *state;
	struct text out = text_new(fixture->arena, 1000);
	int64_t id;

	desk_sets(fixture, "corteo;donne");
	anna_chooses(fixture, "notizie", true);
	anna_chooses(fixture, "donne", false);
	fine(fixture,
	    store_list_each(fixture->store, count, &out, &fixture->fault));
	assert_string_equal(out.data, "corteo 1 0|donne 0 0|notizie 1 1|");
	fine(fixture,
	    store_list_find(
		fixture->store, slice_of("donne"), &id, &fixture->fault));
	assert_true(id > 0);
	fine(fixture,
	    store_list_find(
		fixture->store, slice_of("nessuna"), &id, &fixture->fault));
	assert_int_equal(id, 0);
}

static void
test_contact(void **state)
{
	struct fixture *fixture = *state;
	struct contact contact = {.person = fixture_person(fixture, ANNA).id,
			   .name = "Anna",
			   .lists = "corteo",
			   .consent = "sì, a voce",
			   .consent_ms = NOW_MS,
			   .consent_by = "desk"},
		       kept;
	bool found;

	fine(fixture,
	    store_contact_put(
		fixture->store, &contact, NOW_MS, &fixture->fault));
	contact.lists = NULL;
	fine(fixture,
	    store_contact_put(
		fixture->store, &contact, NOW_MS, &fixture->fault));
	fine(fixture,
	    store_contact_get(fixture->store, fixture->arena, contact.person,
		&kept, &found, &fixture->fault));
	assert_string_equal(kept.lists, "corteo");
	assert_string_equal(kept.consent, "sì, a voce");
	assert_string_equal(kept.consent_by, "desk");
	assert_int_equal(kept.consent_ms, NOW_MS);
	fine(fixture,
	    store_person_erase(
		fixture->store, contact.person, &fixture->fault));
	fine(fixture,
	    store_list_of(fixture->store, fixture->arena, contact.person,
		&kept.lists, &fixture->fault));
	assert_null(kept.lists);
}

/* Files of before there were lists have them in the contact. */
static void
test_taken_over(void **state)
{
	static const char old[] = "corteo; donne";
	struct fixture *fixture = *state;
	struct contact contact = {
	    .person = fixture_person(fixture, ANNA).id, .name = "Anna"};
	unsigned char sealed[sizeof(old) - 1 + SEAL_EXTRA];
	sqlite3_stmt *statement;
	struct seal seal;
	sqlite3 *db;

	fine(fixture,
	    store_contact_put(
		fixture->store, &contact, NOW_MS, &fixture->fault));
	seal_start(&seal, fixture_key());
	seal_close(&seal, "contact.lists", slice_of(old), sealed);
	seal_end(&seal);
	assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, "UPDATE contact SET lists = ?",
			     -1, &statement, NULL),
	    SQLITE_OK);
	sqlite3_bind_blob(statement, 1, sealed, sizeof(sealed), SQLITE_STATIC);
	assert_int_equal(sqlite3_step(statement), SQLITE_DONE);
	sqlite3_finalize(statement);
	sqlite3_close(db);
	fine(fixture, store_list_take_over(fixture->store, &fixture->fault));
	assert_string_equal(lists(fixture), "corteo;donne");
	desk_sets(fixture, "");
	fine(fixture, store_list_take_over(fixture->store, &fixture->fault));
	assert_string_equal(lists(fixture), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    STORE_TEST(test_names),
	    STORE_TEST(test_desk_and_themselves),
	    STORE_TEST(test_each),
	    STORE_TEST(test_contact),
	    STORE_TEST(test_taken_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
