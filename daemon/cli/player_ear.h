/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_ear.h - what people in a conversation hear: texts, phones that ring,
 * calls
 */
#ifndef CLI_PLAYER_EAR_H
#define CLI_PLAYER_EAR_H

#include "core/event.h"
#include "core/phone_number.h"

#define HEARD_MAX 32

struct heard_text {
	struct phone_number to;
	struct slice text;
	int64_t message;
	const char *account;
};

/* A text that went out, for what the provider says of it later. */
struct went {
	int64_t message;
	const char *account;
};

#define WENT_MAX 128

/* A phone that rings, because the line calls it. */
struct ringing {
	int64_t call;
	const char *to;
	bool expected;
	bool stopped; /* the line made it stop, which nobody expected yet */
};

#define RINGING_MAX 8
#define HELD_MAX 8

/* A call under way. */
struct player_call {
	bool on;
	bool placed; /* by the line */
	int64_t rings_until_ms; /* when it is answered; 0: it was */
	const char *from, *to, *remote_id;
	int64_t began_ms;
	struct call_script script; /* what the caller hears now */
	size_t said; /* of it, how much was expected already */
	bool joined; /* … and that it is joined with another */
	struct event last; /* what was asked last */
	int64_t last_message; /* that was fetched */
};

#endif
