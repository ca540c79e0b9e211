/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk.h - when people of a desk can be met, and in which slots
 *
 * Pure: rules of the settings and a moment give an answer, in the wall-clock
 * time of the process's zone, so that a change of the clock moves nothing.
 * Who rings people asks desk_is_open; who says when to come back asks
 * desk_next_open.
 */
#ifndef CORE_DESK_H
#define CORE_DESK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/phone_number.h"

#define DESKS_MAX 16
#define DESK_NAME_MAX 32 /* bytes */
#define DESK_RULES_MAX 24
#define DESK_CLOSED_MAX 64
#define DESK_SHIFTS_MAX 8 /* of one volunteer */
#define VOLUNTEERS_MAX 40 /* of a desk */

#define DESK_EVERY_WEEK 0u /* of weeks: whichever of the month */
#define DESK_LAST_WEEK (1u << 6)

/* open 2nd and 4th Thursday 15:00-18:00 */
struct desk_rule {
	unsigned weekdays; /* bit 0 is Sunday */
	unsigned weeks; /* bit 1: the first such day of a month, … */
	int from, until; /* minutes of the day, from before until */
};

/* closed 2026-12-24..2027-01-06; the last day is closed too */
struct desk_closed {
	int from, until; /* yyyymmdd; mmdd alone: every year */
};

/* volunteer anna +39… Mon 15:00-18:00 */
struct volunteer {
	const char *name;
	struct phone_number number;
	struct desk_rule rules[DESK_SHIFTS_MAX];
	size_t rule_count; /* 0: whenever the desk is open */
	int line; /* of the settings, for findings */
};

struct desk_hours {
	const char *name; /* as appointments and flows say it */
	const char *place; /* where people come; NULL: not said */
	struct desk_rule rules[DESK_RULES_MAX];
	size_t rule_count;
	struct desk_closed closed[DESK_CLOSED_MAX];
	size_t closed_count;
	int slot_minutes; /* 0: it keeps no slots */
	int slot_people; /* in each at once */
	int ahead_days; /* so far ahead slots are offered */
	int64_t answer_ms; /* who is offered a slot has so long to take it */
	struct volunteer *volunteers; /* the rota: whose phones ring */
	size_t volunteer_count;
	int line; /* of the settings, for findings */
};

/* By name, or NULL. */
const struct desk_hours *desk_find(
    const struct desk_hours *list, size_t count, const char *name);

/* Is somebody there? */
bool desk_is_open(const struct desk_hours *, int64_t when_ms);
/* Is this volunteer of it on shift?  Nobody is on a day when it is closed. */
bool desk_on_shift(
    const struct desk_hours *, const struct volunteer *, int64_t when_ms);
/* When it opens next; WHEN if it is open; 0: not within a year. */
int64_t desk_next_open(const struct desk_hours *, int64_t when_ms);

/* The first slot that begins after AFTER and before UNTIL; 0: none. */
int64_t desk_next_slot(
    const struct desk_hours *, int64_t after_ms, int64_t until_ms);
/* Does a slot begin at this moment? */
bool desk_has_slot(const struct desk_hours *, int64_t at_ms);
/* The end of a slot that begins at this moment. */
int64_t desk_slot_end(const struct desk_hours *, int64_t at_ms);

#endif
