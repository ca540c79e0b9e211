/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * action.h - what should happen next: what comes out of a turn
 *
 * Actions live in the arena of the unit that the event came with.  They leave
 * the building only after the turn's commit is on disk.
 */
#ifndef CORE_ACTION_H
#define CORE_ACTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"
#include "core/call.h"

enum action_kind {
	ACTION_ANSWER, /* a text, in the answer to the webhook */
	ACTION_SEND, /* a text, by a request of our own */
	ACTION_PLACE, /* a call of ours: the phone of `to` rings */
	ACTION_TRACE, /* did they take this text?  Their list knows */
	ACTION_LOOK, /* asks SOURCE about the number in TEXT */
	ACTION_WAIT, /* the answer comes with the look-up of this id */
	ACTION_FETCH, /* a caller's message, from the provider to us */
	ACTION_DROP, /* … taken away at the provider */
	ACTION_REMOVE_TEXT, /* a text, taken away at the provider */
	ACTION_REMOVE_CALL, /* … a call */
	ACTION_RING, /* no answer yet: it rings on for wait_ms, then the event
			comes again, `rang` */
	ACTION_END_CALL, /* a call of ours that rings, or whose other end is
			    gone: it is over */
	ACTION_CALL, /* the next step of a call, in the answer to its webhook */
};

struct action {
	enum action_kind kind;
	int64_t message; /* our id; receipts carry it back; of ACTION_LOOK and
			    ACTION_WAIT the look-up's */
	const char *source; /* of ACTION_LOOK: name in the settings */
	const char *account;
	const char *from, *to; /* E.164 */
	struct slice text;
	int attempt; /* of ACTION_SEND and ACTION_PLACE, from 1 */
	int valid_s; /* of ACTION_SEND: not delivered after so long; 0 */
	int64_t began_ms; /* of ACTION_TRACE: when it was sent */
	const char *remote_id; /* of what is fetched, taken away or ended */
	bool keyed; /* of ACTION_PLACE: nobody counts who presses no key, so
		       it need not be found out whether a machine answers */
	const struct call_script *script; /* of ACTION_CALL */
	int64_t wait_ms; /* of ACTION_RING */
};

#define ACTIONS_MAX 16 /* of one event */

struct actions {
	struct action list[ACTIONS_MAX];
	size_t count;
	bool more; /* of EVENT_DRAIN: rows are left that could go; of
		      EVENT_TICK: there is more to do than one turn does */
};

#endif
