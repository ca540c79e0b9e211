/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_notice.c - who gets a notice, what a rehearsal counts, and who signs
 */
#include "store_fixture.h"

#include "base/clock.h"
#include "line/notice_signer.h"
#include "line/rehearse.h"
#include "store/contact.h"
#include "store/list.h"
#include "store/recipient.h"
#include "store/staff.h"
#include "store/retain.h"
#include "store/street.h"

#define ANNA "+393331112233"
#define OMAR "+393331112234"
#define SARA "+393331112235"
#define JOHN "+442079460308"
#define PRICE 70000

static const char *const allow[] = {"+39"};
static struct account account = {.name = "main",
    .number = "+390810000000",
    .rate = 2,
    .price = PRICE,
    .calls = true,
    .call_price = 20000};

static struct world
world_of(void)
{
	static const char *const tags[] = {"it", "en", "fr"};
	struct world world = {.allow = allow,
	    .allow_count = 1,
	    .accounts = &account,
	    .account_count = 1};
	size_t i;

	for (i = 0; i < ARRAY_LEN(tags); i++)
		world.languages.list[world.languages.count++] =
		    language_find(slice_of(tags[i]));
	return world;
}

static void
add_person(struct fixture *fixture, const char *number, const char *lists,
    const char *consent)
{
	struct contact contact = {.person = fixture_person(fixture, number).id,
	    .lists = lists,
	    .consent = consent};

	fine(fixture,
	    store_contact_put(
		fixture->store, &contact, NOW_MS, &fixture->fault));
}

/* Four people: one without consent, one abroad; the list "b" is left out. */
static void
add_people(struct fixture *fixture)
{
	add_person(fixture, ANNA, "a;b", "yes");
	add_person(fixture, OMAR, "a", "yes");
	add_person(fixture, SARA, "A;c", NULL);
	add_person(fixture, JOHN, "a", "yes");
}

static struct notice_row
write_notice(struct fixture *fixture, const char *script, struct notice *notice)
{
	struct notice_row row = {
	    .made_by = "anna", .made_ms = NOW_MS, .script = slice_of(script)};
	struct world world = world_of();

	fine(fixture, store_notice_add(fixture->store, &row, &fixture->fault));
	fine(fixture,
	    notice_open(&world.languages, fixture->arena, &row, notice,
		&fixture->fault));
	return row;
}

static void
test_judge(void **state)
{
	static const struct {
		const char *number, *language;
		enum safety safety;
		int64_t stopped_ms, notices_stopped_ms;
		bool consented;
		enum notice_reason wanted;
	} cases[] = {
	    {ANNA, "it", SAFETY_NORMAL, 0, 0, true, REASON_NONE},
	    {ANNA, "it", SAFETY_NEUTRAL, 0, 0, true, REASON_NONE},
	    {ANNA, "it", SAFETY_SILENT, 0, 0, true, REASON_SAFETY},
	    {ANNA, "it", SAFETY_NEVER, 0, 0, true, REASON_SAFETY},
	    {ANNA, "it", SAFETY_NORMAL, NOW_MS, 0, true, REASON_STOPPED},
	    {ANNA, "it", SAFETY_NORMAL, 0, NOW_MS, true, REASON_STOPPED},
	    {ANNA, "it", SAFETY_NORMAL, 0, 0, false, REASON_CONSENT},
	    {JOHN, "it", SAFETY_NORMAL, 0, 0, true, REASON_NUMBER},
	    {ANNA, "fr", SAFETY_NORMAL, 0, 0, true, REASON_LANGUAGE},
	    {ANNA, "en", SAFETY_NORMAL, 0, 0, true, REASON_OTHERS},
	    {ANNA, NULL, SAFETY_NORMAL, 0, 0, true, REASON_OTHERS},
	};
	struct world world = world_of();
	struct notice notice;
	size_t i;

	write_notice(*state,
	    "notice x\nto list a\nonly it fr\ntext it\n> Ciao\n", &notice);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct candidate candidate = {
		    .person = {.safety = cases[i].safety,
			.language = language_find(slice_of(cases[i].language)),
			.stops = {.all_ms = cases[i].stopped_ms,
			    .notices_ms = cases[i].notices_stopped_ms}},
		    .consented = cases[i].consented};

		snprintf(candidate.person.number.e164,
		    sizeof(candidate.person.number.e164), "%s",
		    cases[i].number);
		assert_int_equal(
		    notice_judge(&world, &notice, &candidate, NULL),
		    cases[i].wanted);
	}
}

/* A piece at a time, and nobody twice whatever lines name them. */
static void
test_plan(void **state)
{
	struct fixture *fixture = *state;
	struct world world = world_of();
	const struct recipient first = {.after_ms = -1000};
	struct notice_counts counts;
	struct recipient list[4];
	struct notice notice;
	struct notice_row row;
	size_t count, pieces = 0;

	add_people(fixture);
	row = write_notice(fixture,
	    "notice x\nto list a\nthen 1h to everyone\nbut list b\n"
	    "text others\n> Ciao\n",
	    &notice);
	for (; !notice_is_planned(&notice, &row) && pieces < 100; pieces++)
		fine(fixture,
		    notice_plan(fixture->store, &world, &notice, &row, 1,
			&fixture->fault));
	assert_in_range(pieces, 5, 20);
	fine(fixture,
	    store_notice_counts(
		fixture->store, row.id, &counts, &fixture->fault));
	assert_int_equal(counts.people, 3);
	assert_int_equal(counts.waiting, 1);
	assert_int_equal(counts.left_out[REASON_CONSENT], 1);
	assert_int_equal(counts.left_out[REASON_NUMBER], 1);
	fine(fixture,
	    store_recipient_next(fixture->store, row.id, &first, 0, list,
		ARRAY_LEN(list), &count, &fixture->fault));
	assert_int_equal(count, 1);
	assert_int_equal(list[0].person, fixture_person(fixture, OMAR).id);
	assert_int_equal(list[0].after_ms, 0);
}

/* More than one statement adds, and not a multiple of that. */
static void
test_many_recipients(void **state)
{
	struct fixture *fixture = *state;
	struct new_recipient list[123];
	struct notice_counts counts;
	size_t i;

	for (i = 0; i < ARRAY_LEN(list); i++)
		list[i] = (struct new_recipient){.person = (int64_t)i + 1,
		    .reason = i % 3 == 0 ? REASON_STOPPED : REASON_NONE};
	for (i = 0; i < 2; i++) {
		fine(fixture,
		    store_recipients_add(fixture->store, 8, 0, list,
			ARRAY_LEN(list), &fixture->fault));
		fine(fixture,
		    store_notice_counts(
			fixture->store, 8, &counts, &fixture->fault));
		assert_int_equal(counts.people, ARRAY_LEN(list));
		assert_int_equal(counts.waiting, ARRAY_LEN(list) / 3 * 2);
		assert_int_equal(
		    counts.left_out[REASON_STOPPED], ARRAY_LEN(list) / 3);
	}
}

static void
test_settle(void **state)
{
	struct fixture *fixture = *state;
	const struct recipient first = {.after_ms = -1000};
	struct notice_counts counts;
	struct recipient list[4];
	size_t count;
	bool left;

	fine(fixture,
	    store_recipients_add(fixture->store, 7, HOUR_MS,
		&(struct new_recipient){1, REASON_NONE}, 1, &fixture->fault));
	fine(fixture,
	    store_recipients_add(fixture->store, 7, 0,
		&(struct new_recipient){1, REASON_STOPPED}, 1,
		&fixture->fault));
	fine(fixture,
	    store_recipient_next(fixture->store, 7, &first, HOUR_MS - 1000,
		list, ARRAY_LEN(list), &count, &fixture->fault));
	assert_int_equal(count, 0);
	fine(fixture,
	    store_recipient_left(fixture->store, 7, &left, &fixture->fault));
	assert_true(left);
	fine(fixture,
	    store_recipient_next(fixture->store, 7, &first, HOUR_MS, list,
		ARRAY_LEN(list), &count, &fixture->fault));
	assert_int_equal(count, 1);
	fine(fixture,
	    store_recipient_settle(
		fixture->store, 7, 1, 0, REASON_LATE, &fixture->fault));
	fine(fixture,
	    store_recipient_left(fixture->store, 7, &left, &fixture->fault));
	assert_false(left);
	fine(fixture,
	    store_notice_counts(fixture->store, 7, &counts, &fixture->fault));
	assert_int_equal(counts.left_out[REASON_LATE], 1);
	assert_int_equal(counts.left_out[REASON_STOPPED], 0);
}

static struct rehearsal
rehearse(struct fixture *fixture, const struct world *world, const char *script)
{
	struct rehearsal result;
	struct notice notice;
	struct notice_row row = write_notice(fixture, script, &notice);

	fine(fixture,
	    notice_rehearse(fixture->store, world, fixture->arena, &row,
		&notice, NOW_MS, &result, &fixture->fault));
	return result;
}

static void
test_rehearse(void **state)
{
	struct fixture *fixture = *state;
	struct world world = world_of();
	struct rehearsal result;

	add_people(fixture);
	world.cap = PRICE;
	result = rehearse(fixture, &world,
	    "notice x\nto list a\nto list c\nto everyone\ntext others\n> Ciao\n");
	assert_int_equal(result.people, 2);
	assert_int_equal(result.left_out[REASON_CONSENT], 1);
	assert_int_equal(result.left_out[REASON_NUMBER], 1);
	assert_int_equal(result.cost, 2 * PRICE);
	assert_int_equal(result.ends_ms - result.starts_ms, SECOND_MS);
	assert_int_equal(result.lines[0].people, 2);
	assert_int_equal(result.lines[0].starts_ms, result.starts_ms);
	assert_int_equal(result.lines[0].ends_ms, result.ends_ms);
	assert_int_equal(result.lines[2].people, 0);
	assert_int_equal(result.lines[2].starts_ms, 0);
	assert_true(result.over);
	assert_false(result.no_way);
	world.cap = 2 * PRICE;
	result = rehearse(fixture, &world,
	    "notice x\nto list a\ncall\ntext others\n> Ciao\n");
	assert_int_equal(result.cost, 2 * account.call_price);
	assert_false(result.over);
	world.account_count = 0;
	result = rehearse(
	    fixture, &world, "notice x\nto list a\ntext others\n> Ciao\n");
	assert_true(result.no_way);
}

static void
test_street(void **state)
{
	struct fixture *fixture = *state;
	struct street_phone phone = {
	    .person = fixture_person(fixture, ANNA).id, .name = "anna"};
	struct notice notice;
	struct notice_row row = write_notice(
	    fixture, "notice x\nto list a\ntext others\n> Ciao\n", &notice);
	struct street_phone kept;
	struct retained_counts counts = {.of = {0}};
	bool right, found;

	fine(fixture,
	    store_notice_set_street(fixture->store, row.id,
		slice_of("partenza"), "4711", &fixture->fault));
	fine(fixture,
	    store_notice_is_street(fixture->store, row.id, slice_of("partenza"),
		"4711", &right, &fixture->fault));
	assert_true(right);
	fine(fixture,
	    store_notice_is_street(fixture->store, row.id, slice_of("partenza"),
		"4712", &right, &fixture->fault));
	assert_false(right);
	fine(fixture,
	    store_notice_is_street(fixture->store, row.id + 1,
		slice_of("partenza"), "4711", &right, &fixture->fault));
	assert_false(right);
	phone.tries = 2;
	fine(fixture,
	    store_street_phone_put(fixture->store, &phone, &fixture->fault));
	fine(fixture,
	    store_street_phone_get(fixture->store, fixture->arena, phone.person,
		&kept, &found, &fixture->fault));
	assert_true(found);
	assert_int_equal(kept.tries, 2);
	assert_string_equal(kept.name, "anna");
	/* It may lie in a drawer for years. */
	fine(fixture,
	    store_retain_count(fixture->store,
		&(struct retention){.person_ms = DAY_MS}, 40000 * DAY_MS,
		&counts, &fixture->fault));
	assert_int_equal(counts.of[RETAINED_PEOPLE], 0);
	phone.name = NULL;
	fine(fixture,
	    store_street_phone_put(fixture->store, &phone, &fixture->fault));
	fine(fixture,
	    store_street_phone_get(fixture->store, fixture->arena, phone.person,
		&kept, &found, &fixture->fault));
	assert_false(found);
	fine(fixture,
	    store_retain_count(fixture->store,
		&(struct retention){.person_ms = DAY_MS}, 40000 * DAY_MS,
		&counts, &fixture->fault));
	assert_int_equal(counts.of[RETAINED_PEOPLE], 1);
}

/* Without accounts any name; with them only those who may. */
static void
test_signer(void **state)
{
	static const struct {
		const char *name;
		enum role role;
		bool disabled;
		int result;
	} cases[] = {
	    {"anna", ROLE_ADMIN, false, 0},
	    {"carlo", ROLE_COORDINATOR, false, 0},
	    {"dora", ROLE_VOLUNTEER, false, -1},
	    {"enzo", ROLE_COORDINATOR, true, -1},
	};
	struct fixture *fixture = *state;
	int64_t staff;
	size_t i;

	fine(fixture,
	    notice_signer(fixture->store, fixture->arena, "anyone", &staff,
		&fixture->fault));
	assert_int_equal(staff, 0);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct staff member = {.name = cases[i].name,
		    .role = cases[i].role,
		    .desks = STAFF_ALL_DESKS,
		    .made_ms = NOW_MS};

		fine(fixture,
		    store_staff_add(fixture->store, &member, &fixture->fault));
		member.disabled = cases[i].disabled;
		fine(fixture,
		    store_staff_save(fixture->store, &member, &fixture->fault));
		assert_int_equal(notice_signer(fixture->store, fixture->arena,
				     cases[i].name, &staff, &fixture->fault),
		    cases[i].result);
		assert_int_equal(staff, cases[i].result == 0 ? member.id : 0);
	}
	assert_int_equal(notice_signer(fixture->store, fixture->arena, "anyone",
			     &staff, &fixture->fault),
	    -1);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    STORE_TEST(test_judge),
	    STORE_TEST(test_plan),
	    STORE_TEST(test_many_recipients),
	    STORE_TEST(test_settle),
	    STORE_TEST(test_rehearse),
	    STORE_TEST(test_street),
	    STORE_TEST(test_signer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
