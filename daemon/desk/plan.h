/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * plan.h - what several views know of appointments, and who may see one
 *
 * An appointment is of its desk: who is not of that desk sees nothing of it.
 * Who is sees that it is there; whose it is, only who may see the person.
 */
#ifndef DESK_PLAN_H
#define DESK_PLAN_H

#include "desk/call.h"
#include "sheet/import.h"
#include "store/appointment.h"

/* "planned", "confirmed", "cancelled", "moving" */
const char *plan_state(enum appointment_state);
/* "2026-11-24", "10:30" in the desk's zone, as JSON. */
json_t *plan_day(int64_t at_ms);
json_t *plan_time(int64_t at_ms);
json_t *plan_appointment(const struct appointment *);
/* Of what is shown, as JSON: another one when anything in it is. */
json_t *plan_version(const json_t *shown);
/*
 * Has somebody changed it since the page looked, whose body says which version
 * it saw?  Then it is answered; a page that says none is not asked.  Takes NOW.
 */
bool plan_is_behind(struct desk_call *, json_t *now);
/* May the caller see what is of this desk (NULL: of none)? */
bool plan_sees_desk(const struct desk_call *, const char *desk);
/*
 * Adds to LIST what a person has from FROM on, at most 30: who sees somebody
 * does not see what another desk does with them.
 */
int plan_list_person(const struct desk_call *, int64_t person, int64_t from_ms,
    json_t *list, struct fault *) MUST_CHECK;
/*
 * Adds "person", "number" (masked) and "name" (as the desk wrote it) to OUT:
 * all null when the caller may not see them, or they were erased.
 */
int plan_add_person(
    struct desk_call *, int64_t person, json_t *out, struct fault *) MUST_CHECK;
/* The appointment whose id stands in the path; else it is answered with 404. */
int plan_find(struct desk_call *, struct appointment *, bool *found,
    struct fault *) MUST_CHECK;
/* What was done, for plan_note. */
struct plan_deed {
	const char *did; /* "appointment-made", … */
	int64_t person; /* 0: nobody's */
	int64_t thing; /* its id */
	int64_t at_ms; /* when it is; 0: at no time */
	const char *desk; /* whose it is, or NULL */
};

/* Writes it into the audit, and a line into the person's conversation. */
int plan_note(
    struct desk_call *, const struct plan_deed *, struct fault *) MUST_CHECK;

/*
 * What a request may say of a row, and what the row is where it says nothing.
 * A column that is not among them is none of the caller's: a `ref` or another
 * number would reach what they may not see.
 */
struct plan_form {
	enum import_kind kind;
	const char *const *columns; /* ended by NULL */
	const char *(*was)(void *context, const char *column);
	void *context; /* of `was` */
};

/*
 * The members of the body that are columns of a form, as an import of one row;
 * *fine false: they are wrong, and it is answered with what is.
 */
int plan_read_row(struct desk_call *, const struct plan_form *, struct import *,
    bool *fine, struct fault *) MUST_CHECK;

#endif
