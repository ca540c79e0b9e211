/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * waiting.h - slots of desks, who waits for one, and what they were offered
 *
 *     a slot is free -> the first who waits -> offer -> yes: an appointment
 *                                                    -> no, or too late: the next
 *
 * Which slots there are is said by the settings (core/desk.h); here is only
 * who is in them.  An offer that is open keeps its slot.
 */
#ifndef STORE_WAITING_H
#define STORE_WAITING_H

#include "store/appointment.h"

struct waiting {
	int64_t id; /* their place in the order */
	int64_t person;
	const char *desk;
	const char *topic, *code; /* of the appointment that is made; or NULL */
	int64_t appointment; /* the one that moves; 0: one is made */
	bool keeps; /* they come to that one until they have another */
	int missed; /* offers in a row that they said nothing to */
	int64_t since_ms;
};

enum offer_state { OFFER_OPEN, OFFER_TAKEN, OFFER_REFUSED, OFFER_LATE };

struct offer {
	int64_t id;
	int64_t waiting;
	int64_t person;
	int64_t starts_ms; /* of the slot */
	int64_t until_ms; /* they may say yes */
	int64_t at_ms; /* when they were told */
	int64_t message; /* that told them */
	enum offer_state state;
};

struct slot {
	const char *desk;
	bool only_desk; /* appointments without a desk are in it too */
	int64_t starts_ms, ends_ms;
};

/* How many have a slot, without the appointment and the waiting person BUT. */
int store_slot_taken(struct store *, const struct slot *,
    const struct waiting *but, int *taken, struct fault *) MUST_CHECK;

/* Puts them at the end; who is in the list of that desk stays where they are. */
int store_waiting_add(
    struct store *, const struct waiting *, struct fault *) MUST_CHECK;
int store_waiting_by_id(struct store *, struct arena *, int64_t id,
    struct waiting *, bool *found, struct fault *) MUST_CHECK;
/* All, in order. */
int store_waiting_list(struct store *,
    bool (*each)(void *context, const struct waiting *), void *context,
    struct fault *) MUST_CHECK;
/*
 * The first of a desk after AFTER (an id) who was not told of the slot at
 * STARTS and has no offer to answer; or *found false.
 */
int store_waiting_next(struct store *, struct arena *, const char *desk,
    int64_t after, int64_t starts_ms, struct waiting *, bool *found,
    struct fault *) MUST_CHECK;
int store_waiting_drop(struct store *, int64_t id, struct fault *) MUST_CHECK;
/* Nobody waits for another day for this appointment any more. */
int store_waiting_drop_appointment(
    struct store *, int64_t appointment, struct fault *) MUST_CHECK;
int store_waiting_missed(
    struct store *, int64_t id, int missed, struct fault *) MUST_CHECK;

/* When a desk is to be looked at; INT64_MAX when nobody waits anywhere. */
int store_waiting_look(struct store *, const char *desk, int64_t *look_ms,
    struct fault *) MUST_CHECK;
int store_waiting_set_look(struct store *, const char *desk, int64_t look_ms,
    struct fault *) MUST_CHECK;

#endif
