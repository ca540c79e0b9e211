/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * take.h - a recording that somebody brought, heard before anybody keeps it
 *
 *     upload … upload -> take_hear -> [take_play] -> take_heard
 *                        a child makes   listen      the view keeps it
 *                        what is heard
 *
 * The bytes are a stranger's until a child has made telephone audio of them;
 * only what went well there can be kept, and only for what it was heard for.
 */
#ifndef DESK_TAKE_H
#define DESK_TAKE_H

#include "desk/call.h"
#include "desk/upload.h"

struct take {
	const char *what; /* it is for: "fr/greeting.bye" */
	const char *coming; /* where a child finds what was brought, … */
	const char *made; /* … and puts what callers would hear */
	int longest_s;
	const char *wrong; /* "voice-sound": what a refusal begins with */
};

/* What was brought, all of it; NULL: it is answered with 409. */
struct upload *take_brought(struct desk_call *);
/*
 * Has a child make telephone audio of what lies at COMING by now.  Answered
 * with its length, or with 409 and WRONG, or WRONG-silent or WRONG-long.
 */
void take_hear(struct desk_call *, struct upload *, const struct take *);
/* Answers with what was made, if it is MADE; else with 404 and WRONG. */
int take_play(struct desk_call *, const char *made, const char *wrong);
/* Whose child made it for WHAT; NULL: nobody's, it is answered with 409. */
struct upload *take_heard(struct desk_call *, const char *what);

#endif
