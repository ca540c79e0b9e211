/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wish.h - the desk puts somebody into the list of who waits for a slot
 */
#ifndef SHEET_WISH_H
#define SHEET_WISH_H

#include "core/desk.h"
#include "store/waiting.h"

struct wish {
	/* an appointment, of which an earlier one is wanted (it is kept until
	   then, unless it moves already); 0: `waiting` says who waits, by
	   `number` or by person, and for which desk and code */
	int64_t id;
	struct phone_number number; /* empty: waiting.person */
	struct waiting waiting;
	/* the settings may be read again meanwhile */
	const char *desks[DESKS_MAX]; /* those that keep slots */
	size_t desk_count;
	const char *only_desk; /* of appointments that name none, or NULL */
};

/* Fills in the desks; their names are copied. */
void wish_set_desks(struct wish *, struct arena *,
    const struct desk_hours *desks, size_t count);
/* As a unit's work; FAULT_DATA when nobody can wait there. */
int wish_work(
    void *wish, struct store *, int64_t now_ms, struct fault *) MUST_CHECK;
/* Who has number ID in the list waits no more. */
int wish_drop(struct store *, int64_t id, struct fault *) MUST_CHECK;

#endif
