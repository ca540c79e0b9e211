/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_line_place.c - calls that the line places: who hears what, and how the
 * row in the outbox fares
 */
#include "line_rig.h"

#include <string.h>

#include "line/place.h"

static const struct {
	const char *name, *contents;
} flows[] = {
    {"main.flow",
	"flow main\nanswers call\nstep start\n> Menu.\nchoose\n1 -> start\n"},
    {"called.flow",
	"flow called\nanswers called\nstep start\nif known is no -> hello\n"
	"if answered is unsure -> ask\nif safety is normal -> hello\ngo ask\n"
	"step ask\n> Press 1.\nchoose\n1 -> hello\nsilence -> bye\n"
	"step hello\nend\nstep bye\nhang up\n"},
    {"reminder.flow",
	"flow reminder\nchannels call\nstep start\n> At {place}.\nchoose\n"
	"1 -> good\nstep good\nconfirm appointment\n> Good.\nend\n"},
};

static int
start(void **state)
{
	struct rig *rig;
	size_t i;

	if (rig_start(state) != 0)
		return -1;
	rig = *state;
	for (i = 0; i < ARRAY_LEN(flows); i++)
		desk_flow(rig->desk, flows[i].name, flows[i].contents);
	desk_load(rig->desk);
	rig->world.program = rig->desk->program;
	rig->world.prompts = rig->desk->prompts;
	rig->world.call_languages = rig->desk->languages;
	rig->account.calls = true;
	return 0;
}

static int64_t
appointment_of(struct rig *rig, const struct person *person)
{
	struct appointment appointment = {.person = person->id,
	    .code = "NA4821",
	    .starts_ms = rig->now_ms + DAY_MS,
	    .place = "via Rossi",
	    .ref = "1"};
	struct reminder_rules never = {.all = {.count = 0}};
	bool found;

	rig_fine(rig,
	    store_appointment_put(
		rig->store, &appointment, &never, rig->now_ms, &rig->fault));
	rig_fine(rig,
	    store_appointment_by_code(rig->store, rig->desk->arena,
		slice_of("NA4821"), rig->now_ms, &appointment, &found,
		&rig->fault));
	return appointment.id;
}

/* Amina's phone rings for an appointment of hers; our id of the call. */
static int64_t
place(struct rig *rig, enum safety safety)
{
	struct event event = {.kind = EVENT_TICK};
	struct turn turn = {.store = rig->store,
	    .world = &rig->world,
	    .arena = rig->desk->arena,
	    .event = &event,
	    .now_ms = rig->now_ms};
	struct person person = rig_person(rig, AMINA);
	struct placing placing = {.person = &person,
	    .flow = "reminder",
	    .source = "appointments",
	    .purpose = PURPOSE_REMINDER,
	    .kind = KIND_REMINDER,
	    .due_ms = rig->now_ms,
	    .last_ms = rig->now_ms + HOUR_MS};
	int64_t id;

	person.safety = safety;
	person.language = rig->desk->languages.list[0];
	rig_fine(rig, store_begin(rig->store, &rig->fault));
	rig_fine(
	    rig, store_person_save(rig->store, &person, true, &rig->fault));
	placing.found = appointment_of(rig, &person);
	rig_fine(rig, place_call(&turn, &placing, &id, &rig->fault));
	rig_fine(rig, store_commit(rig->store, &rig->fault));
	rig_event(rig, &event);
	return id;
}

static struct event
about(int64_t id, enum event_kind kind)
{
	return (struct event){.kind = kind,
	    .account = "main",
	    .remote_id = "CA7",
	    .from = OWN_NUMBER,
	    .to = AMINA,
	    .text = {"", 0},
	    .call = id,
	    .placed = true,
	    .answered = ANSWERED_PERSON};
}

/* What was said, parted by bars, and how it goes on. */
static const char *
heard(struct rig *rig)
{
	static const char *const thens[] = {
	    "keys", "record", "hang up", "reject"};
	struct text out = text_new(rig->desk->arena, 10000);
	const struct call_script *script;
	size_t i;

	assert_int_equal(rig->unit.actions.count, 1);
	assert_int_equal(rig->unit.actions.list[0].kind, ACTION_CALL);
	script = rig->unit.actions.list[0].script;
	for (i = 0; i < script->spoken_count; i++) {
		text_add_slice(&out, script->spoken[i].text);
		text_add_byte(&out, '|');
	}
	text_add(&out, thens[script->wait.then]);
	return out.data;
}

static const char *
answered(struct rig *rig, int64_t id, enum call_answered by)
{
	struct event event = about(id, EVENT_CALL);

	event.answered = by;
	rig_event(rig, &event);
	return heard(rig);
}

static const char *
pressed(struct rig *rig, int64_t id, int step, const char *keys)
{
	struct event event = about(id, EVENT_KEYS);

	event.step = step;
	event.text = slice_of(keys);
	rig_event(rig, &event);
	return heard(rig);
}

static enum message_state
state_of(struct rig *rig, int64_t id)
{
	struct placed placed;
	bool found;

	rig_fine(rig,
	    store_placed_get(rig->store, rig->desk->arena, id, &placed, &found,
		&rig->fault));
	assert_true(found);
	return placed.state;
}

static void
test_rings(void **state)
{
	struct rig *rig = *state;
	int64_t id = place(rig, SAFETY_NORMAL);
	const struct action *action = &rig->unit.actions.list[0];

	assert_int_equal(rig->unit.actions.count, 1);
	assert_int_equal(action->kind, ACTION_PLACE);
	assert_int_equal(action->message, id);
	assert_string_equal(action->from, OWN_NUMBER);
	assert_string_equal(action->to, AMINA);
	assert_int_equal(state_of(rig, id), MESSAGE_SENDING);
}

/* Whose phone is only theirs hears it at once; asked twice, it is said twice. */
static void
test_answered(void **state)
{
	struct rig *rig = *state;
	int64_t id = place(rig, SAFETY_NORMAL);

	assert_string_equal(
	    answered(rig, id, ANSWERED_PERSON), "At via Rossi.|keys");
	assert_int_equal(state_of(rig, id), MESSAGE_DELIVERED);
	assert_string_equal(
	    answered(rig, id, ANSWERED_PERSON), "At via Rossi.|keys");
	assert_string_equal(pressed(rig, id, 1, "1"), "Good.|Menu.|keys");
}

static void
test_key_first(void **state)
{
	struct rig *rig = *state;
	int64_t id = place(rig, SAFETY_NEUTRAL);

	assert_string_equal(
	    answered(rig, id, ANSWERED_PERSON), "Press 1.|keys");
	assert_int_not_equal(state_of(rig, id), MESSAGE_DELIVERED);
	assert_string_equal(pressed(rig, id, 1, "1"), "At via Rossi.|keys");
	assert_int_equal(state_of(rig, id), MESSAGE_DELIVERED);
}

static void
test_unsure(void **state)
{
	struct rig *rig = *state;
	int64_t id = place(rig, SAFETY_NORMAL);
	struct event over = about(id, EVENT_CALL_ENDED);

	assert_string_equal(
	    answered(rig, id, ANSWERED_UNSURE), "Press 1.|keys");
	assert_string_equal(pressed(rig, id, 1, ""), "hang up");
	rig_event(rig, &over);
	assert_int_equal(state_of(rig, id), MESSAGE_FAILED);
}

static void
test_machine(void **state)
{
	struct rig *rig = *state;
	int64_t id = place(rig, SAFETY_NORMAL);

	assert_string_equal(answered(rig, id, ANSWERED_MACHINE), "hang up");
	assert_int_equal(state_of(rig, id), MESSAGE_FAILED);
	/* Once told that it is a machine, nothing else helps. */
	assert_string_equal(answered(rig, id, ANSWERED_PERSON), "hang up");
}

static void
test_not_answered(void **state)
{
	static const enum call_end ends[] = {
	    CALL_BUSY, CALL_UNANSWERED, CALL_FAILED, CALL_OVER};
	struct rig *rig = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(ends); i++) {
		int64_t id = place(rig, SAFETY_NORMAL);
		struct event event = about(id, EVENT_CALL_ENDED);

		event.end = ends[i];
		rig_event(rig, &event);
		assert_int_equal(rig->unit.actions.count, 0);
		assert_int_equal(state_of(rig, id), MESSAGE_FAILED);
	}
}

/* The end of a call that was heard takes nothing back. */
static void
test_over(void **state)
{
	struct rig *rig = *state;
	int64_t id = place(rig, SAFETY_NORMAL);
	struct event over = about(id, EVENT_CALL_ENDED);

	answered(rig, id, ANSWERED_PERSON);
	rig_event(rig, &over);
	assert_int_equal(state_of(rig, id), MESSAGE_DELIVERED);
}

/* Who stopped while the phone rang, who is erased, who was never called. */
static void
test_not_any_more(void **state)
{
	struct rig *rig = *state;
	int64_t id = place(rig, SAFETY_NORMAL);
	struct person person;

	rig_says(rig, AMINA, "stop");
	assert_string_equal(answered(rig, id, ANSWERED_PERSON), "hang up");
	person = rig_person(rig, AMINA);
	rig_fine(rig, store_person_erase(rig->store, person.id, &rig->fault));
	assert_string_equal(answered(rig, id, ANSWERED_PERSON), "hang up");
	assert_string_equal(
	    answered(rig, id + 1000, ANSWERED_PERSON), "hang up");
}

/*
 * Nobody told whether the phone rings: it may, so who answers hears it; and it
 * is no text, so nobody is told of one.
 */
static void
test_unknown(void **state)
{
	struct rig *rig = *state;
	int64_t ids[2];
	size_t i;

	for (i = 0; i < ARRAY_LEN(ids); i++) {
		ids[i] = place(rig, SAFETY_NORMAL);
		rig_event(rig,
		    &(struct event){.kind = EVENT_SENT,
			.account = "main",
			.message = ids[i],
			.attempt = 1,
			.state = MESSAGE_UNKNOWN});
	}
	rig->now_ms += MINUTE_MS;
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
	assert_int_equal(rig->unit.actions.count, 0);
	assert_string_equal(rig_tasks(rig), "");
	assert_string_equal(
	    answered(rig, ids[0], ANSWERED_PERSON), "At via Rossi.|keys");
	assert_int_equal(state_of(rig, ids[0]), MESSAGE_DELIVERED);
	rig->now_ms += 20 * MINUTE_MS;
	rig_event(rig, &(struct event){.kind = EVENT_TICK});
	assert_int_equal(state_of(rig, ids[1]), MESSAGE_FAILED);
	assert_string_equal(rig_tasks(rig), "");
}

/* A provider that cannot call places nothing. */
static void
test_nobody_calls(void **state)
{
	struct rig *rig = *state;

	rig->account.calls = false;
	assert_int_equal(place(rig, SAFETY_NORMAL), 0);
	assert_int_equal(rig->unit.actions.count, 0);
}

#define PLACE_TEST(test) cmocka_unit_test_setup_teardown(test, start, rig_end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    PLACE_TEST(test_rings),
	    PLACE_TEST(test_answered),
	    PLACE_TEST(test_key_first),
	    PLACE_TEST(test_unsure),
	    PLACE_TEST(test_machine),
	    PLACE_TEST(test_not_answered),
	    PLACE_TEST(test_over),
	    PLACE_TEST(test_not_any_more),
	    PLACE_TEST(test_unknown),
	    PLACE_TEST(test_nobody_calls),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
