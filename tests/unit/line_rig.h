/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * line_rig.h - a line on a real database, for the tests of daemon/line
 *
 * The desk of test_flow_common with a world round it; texts and ticks go in
 * one at a time or as a batch, at a time that the test says.
 */
#ifndef TESTS_UNIT_LINE_RIG_H
#define TESTS_UNIT_LINE_RIG_H

#include "test_flow_common.h"

#include "base/clock.h"
#include "line/line.h"
#include "store/appointment.h"
#include "store/follow_up.h"
#include "store/outbox.h"
#include "store/setting.h"

#define OWN_NUMBER "+390810000000"
#define AMINA "+393331112233"
#define OMAR "+393334445566"
#define ANSWERS_PER_HOUR 4
#define START_MS INT64_C(1795158000000)

struct rig {
	struct desk *desk;
	char path[96];
	struct store *store;
	struct world world;
	struct account account;
	int64_t now_ms;
	struct fault fault;
	struct unit unit; /* of the last turn */
	int sequence;
};

int rig_start(void **state);
int rig_end(void **state);
/* Fails the test with what the fault says. */
void rig_fine(struct rig *, int result);

/* A unit of one event, in the desk's arena. */
struct unit *rig_unit(struct rig *, const struct event *);
/* One event as a batch of its own. */
void rig_event(struct rig *, const struct event *);
/* A text with this MessageSid; what is answered, messages parted by a bar. */
const char *rig_text(
    struct rig *, const char *from, const char *id, const char *text);
/* The same with an id of its own. */
const char *rig_says(struct rig *, const char *from, const char *text);
struct person rig_person(struct rig *, const char *number);
/* Topics of the follow-ups that are open, each with a blank after it. */
const char *rig_tasks(struct rig *);
/* "in text|out answer waiting|…": all that was written down. */
const char *rig_log(struct rig *);

#define RIG_TEST(test) cmocka_unit_test_setup_teardown(test, rig_start, rig_end)

#endif
