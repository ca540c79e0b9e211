/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * said.h - what the flows said in a turn becomes rows and texts
 */
#ifndef LINE_SAID_H
#define LINE_SAID_H

#include "flow/talk.h"
#include "core/purpose.h"
#include "line/turn.h"

struct saying {
	struct turn *turn;
	struct person *person;
	const char *account; /* that it goes by */
	const char *from; /* ours */
	int64_t cause; /* the row that made us say it */
	int64_t last; /* the person's last row; moves on */
	bool by_request; /* by a request of ours, not in an answer */
	bool erased; /* they are forgotten in this turn: nothing of it waits,
			what goes by request goes once */
	enum purpose purpose; /* of what goes by request */
	int64_t due_ms; /* … and when; 0: now */
};

/* A turn of PERSON's, without session and values. */
struct talk said_talk(
    struct turn *, const struct flow_host *, const struct person *);

/* Is one more answer to PERSON within the bound of an hour?  Counts it. */
bool said_may_answer(const struct world *, struct person *, int64_t now_ms);
/* Writes what TALK said, and sends it. */
int said_write(struct saying *, const struct talk *, struct fault *) MUST_CHECK;

#endif
