/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_flow_common.h - what the tests of daemon/flow share
 *
 * Flows from strings in a folder that comes and goes, the words of the
 * installation, and a host of arrays: no database, no clock.
 */
#ifndef TEST_FLOW_COMMON_H
#define TEST_FLOW_COMMON_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "flow/hear.h"

#define CHANGES_MAX 16

/* One desk, and one person who writes to it. */
struct desk {
	struct arena *arena;
	struct findings findings;
	struct language_list languages;
	struct words *words;
	struct prompts *prompts;
	struct program *program;
	char folder[64];
	/* the host's arrays */
	const char *outcome; /* of the next look-up */
	bool gone; /* what was found before is not there any more */
	char looked_up[64]; /* "appointments NA4821" */
	struct {
		enum flow_change what;
		int64_t id;
	} changes[CHANGES_MAX];
	size_t change_count;
	const char *chosen; /* the list that was joined or left last */
	const char *opted; /* "out all": the last wish */
	const char *called; /* where a call that they asked for begins */
	bool mute; /* … and no account can call */
	const char *topics[CHANGES_MAX];
	size_t topic_count;
	/* the person */
	struct slice kept; /* their conversation, as written */
	const struct language *language;
	int misunderstood;
	bool on_call;
	struct talk talk; /* of the last turn */
};

/* A desk of Italian, English and Arabic with the words of the installation. */
int desk_start(void **state);
int desk_end(void **state);

void desk_flow(struct desk *, const char *name, const char *contents);
/* Loads all flows; without findings unless WRONG. */
void desk_load(struct desk *);
void desk_load_wrong(struct desk *);
/* The first finding of this code, or NULL. */
const struct finding *desk_finding(const struct desk *, const char *code);

/* One turn; what is said, messages parted by a bar. */
const char *desk_hear(struct desk *, const char *text);
/* Whether a conversation waits after it, and where: "flow.step" or "". */
const char *desk_waits(struct desk *);

#define assert_says(desk, text, wanted) \
	assert_string_equal(desk_hear(desk, text), wanted)

#define DESK_TEST(test) \
	cmocka_unit_test_setup_teardown(test, desk_start, desk_end)

#endif
