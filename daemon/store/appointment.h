/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * appointment.h - what the desk knows: appointments and how far cases are
 *
 * Both are found by the code that a person types, never by the number alone.
 */
#ifndef STORE_APPOINTMENT_H
#define STORE_APPOINTMENT_H

#include "base/arena.h"
#include "core/reminder.h"
#include "core/case_state.h"
#include "store/person.h"

enum appointment_state {
	APPOINTMENT_PLANNED,
	APPOINTMENT_CONFIRMED,
	APPOINTMENT_CANCELLED,
	APPOINTMENT_MOVING, /* they asked for another day */
};

struct appointment {
	int64_t id;
	int64_t person;
	const char *code; /* "NA4821": upper case, no blanks */
	int64_t starts_ms;
	const char *place;
	const struct language *language; /* or NULL; so are the next four */
	const char *topic, *desk, *staff;
	const char *ref; /* the desk's own id: the same again changes it */
	enum appointment_state state;
	bool no_reminders; /* of this one */
	bool is_new; /* when put: a row of its own, whatever it is like */
	bool known; /* when put: they chose the change themselves */
};

/*
 * Adds it, or changes the one of its id, else with the same ref, else with the
 * same code, person and start; its id is filled in.  The state stays as it was unless the
 * start is another.  Reminders are planned by the rules (NULL: none), and when
 * day or place changed, that the person hears of it.
 */
int store_appointment_put(struct store *, struct appointment *,
    const struct reminder_rules *, int64_t now_ms, struct fault *) MUST_CHECK;
/*
 * The one of this code that is next, else the one that began last, up to six
 * hours before NOW; never a cancelled one.  Or *found false.
 */
int store_appointment_by_code(struct store *, struct arena *, struct slice code,
    int64_t now_ms, struct appointment *, bool *found,
    struct fault *) MUST_CHECK;
int store_appointment_by_id(struct store *, struct arena *, int64_t id,
    struct appointment *, bool *found, struct fault *) MUST_CHECK;
int store_appointment_by_ref(struct store *, struct arena *, struct slice ref,
    struct appointment *, bool *found, struct fault *) MUST_CHECK;
int store_appointment_move(struct store *, int64_t id, enum appointment_state,
    struct fault *) MUST_CHECK;
/* Those that start from FROM on, by start; PERSON 0: of all. */
int store_appointment_list(struct store *, int64_t from_ms, int64_t person,
    bool (*each)(void *context, const struct appointment *), void *context,
    struct fault *) MUST_CHECK;

struct case_file {
	int64_t id;
	int64_t person;
	const char *number; /* ten characters or twelve digits, upper case; NULL
			       when read after the case closed */
	const char *state; /* one of the thirteen words */
	const char *date, *time, *place; /* as imported, or NULL */
	const char *pin; /* or NULL */
	int64_t checked_ms; /* when the desk last looked; 0: not said */
	int tries; /* wrong PINs since the right one, or since it was put */
};

/*
 * Adds it, or changes the one with the same number of the same person.  Of a
 * closed case (collected) number and PIN are not kept: whoever types the
 * number finds it by its keyed hash.
 */
int store_case_put(
    struct store *, const struct case_file *, struct fault *) MUST_CHECK;
int store_case_by_number(struct store *, struct arena *, struct slice number,
    struct case_file *, bool *found, struct fault *) MUST_CHECK;
int store_case_by_id(struct store *, struct arena *, int64_t id,
    struct case_file *, bool *found, struct fault *) MUST_CHECK;
/* Those before BEFORE (an id), the last added first, at most MAX. */
int store_case_page(struct store *, int64_t before, size_t max,
    bool (*each)(void *context, const struct case_file *), void *context,
    struct fault *) MUST_CHECK;
int store_case_set_tries(
    struct store *, int64_t id, int tries, struct fault *) MUST_CHECK;
/* PERSON 0: of all. */
int store_case_list(struct store *, int64_t person,
    bool (*each)(void *context, const struct case_file *), void *context,
    struct fault *) MUST_CHECK;

#endif
