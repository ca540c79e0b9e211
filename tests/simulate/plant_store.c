/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * plant_store.c - planted bugs: what should be written down is not, or wrongly
 */
#include "plant.h"

#include <stdio.h>

#include "base/clock.h"
#include "chance.h"
#include "store/appointment.h"
#include "store/attention.h"
#include "store/audit.h"
#include "store/follow_up.h"
#include "store/inner.h"
#include "store/recipient.h"
#include "store/tally.h"
#include "story.h"

int __real_store_recipient_settle(struct store *, int64_t, int64_t, int64_t,
    enum notice_reason, struct fault *);
int __wrap_store_recipient_settle(struct store *, int64_t, int64_t, int64_t,
    enum notice_reason, struct fault *);
int __real_store_appointment_by_id(struct store *, struct arena *, int64_t,
    struct appointment *, bool *, struct fault *);
int __wrap_store_appointment_by_id(struct store *, struct arena *, int64_t,
    struct appointment *, bool *, struct fault *);
int __real_store_reminder_unplan(struct store *, int64_t, bool, struct fault *);
int __wrap_store_reminder_unplan(struct store *, int64_t, bool, struct fault *);
int __real_store_follow_up_open(
    struct store *, const struct follow_up *, int64_t *, struct fault *);
int __wrap_store_follow_up_open(
    struct store *, const struct follow_up *, int64_t *, struct fault *);
int __real_store_audit_add(
    struct store *, const struct audit *, struct fault *);
int __wrap_store_audit_add(
    struct store *, const struct audit *, struct fault *);
int __real_store_attention_get(
    struct store *, int64_t, struct attention *, struct fault *);
int __wrap_store_attention_get(
    struct store *, int64_t, struct attention *, struct fault *);
int __real_store_tally_add(
    struct store *, enum tally, const char *, int64_t, int64_t, struct fault *);
int __wrap_store_tally_add(
    struct store *, enum tally, const char *, int64_t, int64_t, struct fault *);

/* Somebody of a notice is not marked as told. */
int
__wrap_store_recipient_settle(struct store *store, int64_t notice,
    int64_t person, int64_t message, enum notice_reason reason,
    struct fault *fault)
{
	if (planted == PLANT_NOTICE_TWICE && chance_one_in(4))
		return 0;
	return __real_store_recipient_settle(
	    store, notice, person, message, reason, fault);
}

/* What was cancelled looks as if it were to come, and stays planned. */
int
__wrap_store_appointment_by_id(struct store *store, struct arena *arena,
    int64_t id, struct appointment *appointment, bool *found,
    struct fault *fault)
{
	int result = __real_store_appointment_by_id(
	    store, arena, id, appointment, found, fault);

	if (planted == PLANT_CANCELLED_REMINDED && result == 0 && *found &&
	    appointment->state == APPOINTMENT_CANCELLED)
		appointment->state = APPOINTMENT_PLANNED;
	return result;
}

int
__wrap_store_reminder_unplan(
    struct store *store, int64_t appointment, bool stale, struct fault *fault)
{
	if (planted == PLANT_CANCELLED_REMINDED)
		return 0;
	return __real_store_reminder_unplan(store, appointment, stale, fault);
}

/* What a person of the desk should see is not opened. */
int
__wrap_store_follow_up_open(struct store *store, const struct follow_up *task,
    int64_t *id, struct fault *fault)
{
	*id = 0;
	if (planted == PLANT_TASK_LOST && chance_one_in(3))
		return 0;
	return __real_store_follow_up_open(store, task, id, fault);
}

/* Somebody rewrites what they did. */
int
__wrap_store_audit_add(
    struct store *store, const struct audit *audit, struct fault *fault)
{
	if (__real_store_audit_add(store, audit, fault) != 0)
		return -1;
	if (planted != PLANT_RECORD_CHANGED || !chance_one_in(3))
		return 0;
	return store_run(store,
	    "UPDATE audit SET did = 'nothing' WHERE id ="
	    " (SELECT max(id) FROM audit)",
	    fault);
}

/* Who took a conversation has it for good. */
int
__wrap_store_attention_get(struct store *store, int64_t person,
    struct attention *attention, struct fault *fault)
{
	int result =
	    __real_store_attention_get(store, person, attention, fault);

	if (planted == PLANT_HELD_FOR_EVER && attention->holder != 0)
		attention->held_until_ms = story_wall_ms() + HOUR_MS;
	return result;
}

/* Some of what was spent is not added up. */
int
__wrap_store_tally_add(struct store *store, enum tally what,
    const char *account, int64_t at, int64_t count, struct fault *fault)
{
	if (planted == PLANT_MONEY_FORGOTTEN && what == TALLY_SPENT)
		return 0;
	return __real_store_tally_add(store, what, account, at, count, fault);
}

void
plant_in_clear(struct store *store, const char *number)
{
	char sql[120];
	struct fault fault;

	snprintf(sql, sizeof(sql),
	    "REPLACE INTO setting VALUES ('last-number', '%s')", number);
	if (store_run(store, sql, &fault) != 0)
		return;
}
