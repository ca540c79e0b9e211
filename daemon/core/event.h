/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * event.h - something happened: what goes into the line, one after another
 *
 * An event and all that it points to lives in the arena of the unit that it
 * came with, and is never changed after it was made.
 */
#ifndef CORE_EVENT_H
#define CORE_EVENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/clock_watch.h"
#include "base/text.h"
#include "core/call.h"
#include "core/message.h"

enum event_kind {
	EVENT_TEXT, /* a text came */
	EVENT_RECEIPT, /* how a text of ours fared */
	EVENT_SENT, /* what a provider answered to a send */
	EVENT_TICK, /* time has passed */
	EVENT_DRAIN, /* there is room to send */
	EVENT_TRACED, /* what their list says of a text that we sent: one that
			 may be it; without a remote id WAITING: it is not
			 there, UNKNOWN: the list is too long to tell */
	EVENT_CALL, /* a call came, or one of ours was answered; or its first
		       address was asked again */
	EVENT_KEYS, /* a caller pressed keys, or none: silence */
	EVENT_RECORDING, /* a caller left a message; they may be gone */
	EVENT_CALL_ENDED, /* whoever hung up */
	EVENT_FETCHED, /* what a provider answered to an ACTION_FETCH */
	EVENT_DROPPED, /* … and to an ACTION_DROP */
	EVENT_REMOVED, /* … and to an ACTION_REMOVE_… */
	EVENT_LOOKED, /* what a look-up answered */
	EVENT_LATE, /* who waits for a look-up has waited long enough */
};

/* What came of a look-up. */
enum look_outcome {
	LOOKED_STATE, /* a state of the settings */
	LOOKED_UNKNOWN, /* words that no state knows: for a person */
	LOOKED_FAILED, /* no answer, or none that is one */
	LOOKED_BLOCKED, /* they do not want us to ask */
};

/* How much an account may send now; DOWN: nothing, and others take over. */
struct budget {
	const char *account;
	int sends;
	bool down;
};

#define EVENT_TEXT_MAX 8192 /* bytes; what is longer is cut at a letter */

struct event {
	enum event_kind kind;
	const char *account; /* name in the settings; of EVENT_LOOKED the
				look-up's */
	const char *remote_id; /* the provider's id; with account and kind the
				  key by which a repeat is known */
	const char *from, *to; /* as the provider wrote them */
	struct slice text; /* of EVENT_TEXT: valid UTF-8, no NUL; of
			      EVENT_FETCHED: audio; of EVENT_RECORDING too,
			      when there is no provider to fetch it from */
	int64_t message; /* our id, of a receipt or an answer to a send; or 0;
			    of a message fetched or dropped; of what is
			    removed the removal's */
	enum message_state state; /* of a receipt or an answer to a send; of a
				     fetch or drop SENT or WAITING (try again) */
	int error; /* the provider's code, 0 for none; of a removal the
		      status of its answer, which is the proof */
	int parts; /* as the provider counted, 0 when it did not say */
	int64_t price; /* as they booked it, in millionths of a euro; 0 */
	/* Of an answer to a send. */
	int attempt; /* that it answers, from 1 */
	int64_t wait_ms; /* they want to be left alone for so long; 0 */
	bool too_early; /* of EVENT_TRACED: made before we asked, it seems */
	bool elsewhere; /* not by this account, but another may reach them */
	bool account_wrong; /* the account itself is refused */
	/* Of EVENT_DRAIN, and of an EVENT_TICK that is no daemon's: NULL lets
	   each account send as much as fits into one turn. */
	const struct budget *budgets;
	size_t budget_count;
	bool paced; /* of EVENT_TICK: drains come on their own */
	/* The provider itself keeps this person's opt-out: of a text, it has
	   answered it already; of a receipt, it failed because of one. */
	bool opted_out_there;
	bool opted_in_there; /* of a text: it is taken off that list again */
	/* Of a text: its answer goes out by a request of ours, since no webhook
	   brought it, or one whose answer cannot carry texts. */
	bool by_request;
	/* Of a text that only the provider's list had: when it was sent. */
	int64_t said_ms;
	enum look_outcome
	    looked; /* of EVENT_LOOKED: `message` is the look-up's id,
			       `text` the state's name or the page's words */
	/* Of calls: what the address that they came to said, 0 when nothing.
	   `text` has the keys, and remote_id is the call's. */
	int64_t call; /* our id */
	int step; /* the counter of steps, from 1 */
	int seconds; /* of a message or an ended call */
	bool rang; /* of EVENT_CALL: an ACTION_RING is over */
	/* A call of ours, which `call` was placed as: `to` was called. */
	bool placed;
	enum call_answered answered; /* of EVENT_CALL, when placed */
	enum call_end end; /* of EVENT_CALL_ENDED */
	const char *recording; /* the provider's id of a message */
	enum clock_trust clock; /* of EVENT_TICK: may it be believed? */
};

/* Events of one webhook, mostly one. */
struct events {
	const struct event *list;
	size_t count;
};

#endif
