/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * reminder.h - when people are told of their appointments, and when they were
 *
 * Planned with the appointment, in its transaction.  Only the moment is
 * planned: text, number, language and date are those of the moment it goes.
 */
#ifndef STORE_REMINDER_H
#define STORE_REMINDER_H

#include "store/appointment.h"

struct reminder {
	int64_t id;
	int64_t appointment;
	int64_t before_ms; /* 0: it changed */
	int64_t at_ms; /* when it is due; once it went, when that was */
	int64_t message; /* that it went as; 0: it waits */
	bool stale; /* what it said is not so any more */
	int calls; /* that rang for it and were not heard */
};

/* Adds what the rules say, and with CHANGED that it is told of the change. */
int store_reminder_plan(struct store *, const struct appointment *,
    const struct reminder_rules *, bool changed, int64_t now_ms,
    struct fault *) MUST_CHECK;
/* Those that wait go; with STALE, what was told before is not so any more. */
int store_reminder_unplan(
    struct store *, int64_t appointment, bool stale, struct fault *) MUST_CHECK;

/* The one that is due longest, or *found false. */
int store_reminder_due(struct store *, int64_t now_ms, struct reminder *,
    bool *found, struct fault *) MUST_CHECK;
/* The moment of the next one; 0: none waits. */
int store_reminder_next(
    struct store *, int64_t *at_ms, struct fault *) MUST_CHECK;
/* It waits, and is due at AT. */
int store_reminder_wait(
    struct store *, int64_t id, int64_t at_ms, struct fault *) MUST_CHECK;
/* … since the call that it went as was not heard: one more of its calls. */
int store_reminder_call_again(
    struct store *, int64_t id, int64_t at_ms, struct fault *) MUST_CHECK;
int store_reminder_drop(struct store *, int64_t id, struct fault *) MUST_CHECK;
/*
 * It went as MESSAGE; others of the same appointment that are due until UNTIL
 * would say the same again and go.
 */
int store_reminder_told(struct store *, const struct reminder *,
    int64_t message, int64_t now_ms, int64_t until_ms,
    struct fault *) MUST_CHECK;

/* The one that went as MESSAGE, or *found false. */
int store_reminder_of_message(struct store *, int64_t message,
    struct reminder *, bool *found, struct fault *) MUST_CHECK;
/*
 * All of an appointment by time, at most MAX; STATE is how its text or call
 * fared, NULL when it did not go or that is not kept any more.
 */
int store_reminder_list(struct store *, int64_t appointment, size_t max,
    bool (*each)(void *context, const struct reminder *, const char *state),
    void *context, struct fault *) MUST_CHECK;
/* They were told by an answer what had changed since this one. */
int store_reminder_caught_up(
    struct store *, const struct reminder *, struct fault *) MUST_CHECK;
/* The last that PERSON was told, of an appointment that is to come. */
int store_reminder_latest(struct store *, int64_t person, int64_t now_ms,
    struct reminder *, bool *found, struct fault *) MUST_CHECK;

#endif
