/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * two_rig.h - a line with two accounts, of which the first carries all until
 * it cannot
 */
#ifndef TESTS_UNIT_TWO_RIG_H
#define TESTS_UNIT_TWO_RIG_H

#include "line_rig.h"

#define PRICE 100000 /* ten cents */
#define LIST_DELAY_MS (3 * MINUTE_MS)

struct line_of_two {
	struct rig *rig;
	struct account accounts[2];
	int first, second; /* sent by each in the last drain */
};

int two_start(void **state);
int two_end(void **state);

/* A text that waits for `main`; its id. */
int64_t two_add(struct line_of_two *, enum purpose, bool pinned);
void two_add_many(struct line_of_two *, int count);
/* What a provider answered to a send. */
void two_answer(struct line_of_two *, int64_t id, const char *account,
    int attempt, enum message_state);
/* All that may go goes, and is taken; counted by account. */
void two_drain(struct line_of_two *, bool first_is_down);
/* A tick each minute. */
void two_pass(struct line_of_two *, int minutes);

#define TWO_TEST(test) cmocka_unit_test_setup_teardown(test, two_start, two_end)

#endif
