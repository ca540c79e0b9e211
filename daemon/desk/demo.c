/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * demo.c - what there is to ask for on the demo line, and where staff try a flow
 */
#include "desk/demo.h"

#include "base/arena.h"
#include "base/clock.h"
#include "store/appointment.h"

static const struct {
	const char *code, *place;
	int days, hour, minute;
} appointments[] = {
    {DEMO_APPOINTMENT, "via Matteo Renato Imbriani 218", 3, 10, 30},
    {"NA7350", "via Matteo Renato Imbriani 218", 5, 16, 0},
};

static const struct {
	const char *number, *state;
} cases[] = {
    {DEMO_CASE, "in_process"},
    {"061534627074", "ready"},
    {"25NA654321", "need_documents"},
};

static int64_t
in_days(int64_t now_ms, int days, int hour, int minute)
{
	struct local_time at = clock_local(now_ms + days * DAY_MS);

	at.hour = hour;
	at.minute = minute;
	at.second = 0;
	return clock_from_local(&at);
}

static int
fill(struct store *store, int64_t person, int64_t now_ms, struct fault *fault)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(appointments); i++) {
		struct appointment appointment = {.person = person,
		    .code = appointments[i].code,
		    .place = appointments[i].place,
		    .ref = appointments[i].code,
		    .starts_ms = in_days(now_ms, appointments[i].days,
			appointments[i].hour, appointments[i].minute)};

		if (store_appointment_put(
			store, &appointment, NULL, now_ms, fault) != 0)
			return -1;
	}
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct case_file file = {.person = person,
		    .number = cases[i].number,
		    .state = cases[i].state,
		    .checked_ms = now_ms - DAY_MS};

		if (store_case_put(store, &file, fault) != 0)
			return -1;
	}
	return 0;
}

int
demo_fill(struct store *store, int64_t now_ms, struct fault *fault)
{
	struct arena *arena = arena_new(1 << 16);
	struct phone_number number;
	struct person person;
	bool found;
	int result = -1;

	if (phone_number_parse(slice_of(DEMO_NUMBER), &number) == 0 &&
	    store_begin(store, fault) == 0) {
		if (store_person_by_number(store, arena, &number, true, now_ms,
			&person, &found, fault) == 0 &&
		    fill(store, person.id, now_ms, fault) == 0)
			result = store_commit(store, fault);
		if (result != 0)
			store_rollback(store);
	}
	arena_free(&arena);
	return result;
}
