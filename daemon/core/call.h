/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call.h - what a caller hears and what is waited for then: one step of a call
 *
 * A step is one answer to a provider: some things are said, then one thing is
 * waited for.  Providers phrase it in their own language; the database keeps
 * the last one, so that whoever asks twice hears the same twice.
 *
 * Every address that goes out with it carries the call and `step`, a counter:
 * what comes back with the counter at hand is news, what comes back with an
 * older one is a repeat.
 */
#ifndef CORE_CALL_H
#define CORE_CALL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/macros.h"
#include "base/text.h"
#include "core/language.h"

#define SPOKEN_MAX 64 /* things said in one step */
#define CALL_SCRIPT_MAX (48 * 1024) /* bytes, as it is kept */

/* One text, as a recording where there is one, else by a made-up voice. */
struct spoken {
	const char *prompt; /* its id */
	const struct language *language; /* that the text is in */
	struct slice text;
	const char *audio; /* address of a recording; NULL: there is none */
};

/* Who answered a call of ours, as far as the provider can tell. */
enum call_answered {
	ANSWERED_UNSURE,
	ANSWERED_PERSON,
	ANSWERED_MACHINE,
};

/* How a call came to its end. */
enum call_end {
	CALL_OVER, /* somebody hung up */
	CALL_BUSY,
	CALL_UNANSWERED,
	CALL_FAILED, /* the provider could not call */
};

enum call_then {
	CALL_KEYS, /* keys, or silence */
	CALL_RECORD, /* a message, until a key or a long silence */
	CALL_HANG_UP,
	CALL_REJECT, /* not even answered, so that it costs nothing */
	CALL_JOIN, /* the others in the same room; until one of them goes */
};

/* What is waited for when all is said. */
struct call_wait {
	enum call_then then;
	int digits; /* of CALL_KEYS: at most so many */
	bool hash_ends; /* … and # says that these were all; else # is a key */
	int timeout_s; /* of silence; of CALL_KEYS after the last key too */
	int seconds; /* of CALL_RECORD: at most */
	const char *room; /* of CALL_JOIN: its name, which nobody can guess */
};

struct call_script {
	int64_t call; /* our id */
	int step; /* of the addresses in it */
	struct spoken spoken[SPOKEN_MAX];
	size_t spoken_count;
	struct call_wait wait;
};

/* As it is kept; read back by call_script_read. */
struct slice call_script_write(const struct call_script *, struct arena *);
/* The texts stay where KEPT has them.  -1: it was not written by us. */
int call_script_read(
    struct call_script *, struct arena *, struct slice kept) MUST_CHECK;

#endif
