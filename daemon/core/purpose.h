/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * purpose.h - what a message is for, and what somebody wants no more of
 *
 * An answer is what people asked for themselves; the others come unasked, and
 * each can be stopped alone.  STOP is all of them.
 */
#ifndef CORE_PURPOSE_H
#define CORE_PURPOSE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/macros.h"
#include "base/text.h"

/* The numbers are kept in the database. */
enum purpose {
	PURPOSE_ANSWER,
	PURPOSE_REMINDER, /* of their own appointments and permits */
	PURPOSE_NOTICE, /* to many */
	PURPOSE_ALL, /* of an opt-out alone: everything */
};

/* Since when somebody wants none of it; 0: they never said so. */
struct stops {
	int64_t all_ms, reminders_ms, notices_ms;
};

/* "answers", "reminders", "notices", "all". */
const char *purpose_name(enum purpose);
/* One that can be stopped; -1 for any other word. */
int purpose_find(struct slice word, enum purpose *) MUST_CHECK;

/* Is anything stopped? */
bool stops_any(const struct stops *);
/* When this was stopped, by itself or with everything; 0: it was not. */
int64_t stops_since(const struct stops *, enum purpose);
/*
 * From AT on nothing of PURPOSE; what was stopped before stays as it was.
 * PURPOSE_ALL takes the place of the others.
 */
void stops_add(struct stops *, enum purpose, int64_t at_ms);
/* PURPOSE is wanted again; of who had stopped everything, it alone. */
void stops_take(struct stops *, enum purpose);

#endif
