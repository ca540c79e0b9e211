/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_later.h - texts and calls to the built-in phones that no answer brings
 *
 * What a provider would send later (a look-up's answer, a reminder) waits here
 * for a phone to ask, since nobody can ring at a page:
 *
 *     GET /phone/api/later?after=7   -> {"last":8,"texts":[{"to","text"}],
 *                                        "calls":[{"to","call"}]}
 *     {"do":"later","after":7}       -> the same, on the daemon's socket
 *
 * The newest are kept, in memory: it is all in the log too.  A call is among
 * them while it rings; phone_call.h answers it.
 */
#ifndef SERVE_PHONE_LATER_H
#define SERVE_PHONE_LATER_H

#include "base/text.h"
#include "core/action.h"
#include "core/phone_number.h"

#define PHONE_LATER_MAX 32
#define PHONE_LATER_BYTES 4096 /* of a text; no prompt has more */

struct phone_later {
	int64_t last; /* how many came, ever */
	struct {
		struct phone_number to;
		int64_t call; /* our id of a call; 0: a text */
		int64_t rings_ms; /* … until then, monotonic */
		size_t length;
		char text[PHONE_LATER_BYTES];
	} list[PHONE_LATER_MAX]; /* a ring */
};

/* One that goes out; the oldest makes room. */
void phone_later_put(struct phone_later *, const struct action *);
/* Those after number AFTER, as JSON in the arena. */
struct slice phone_later_json(
    const struct phone_later *, struct arena *, int64_t after);

/* Does CALL of ours ring at NUMBER? */
bool phone_later_rings(
    const struct phone_later *, struct slice number, int64_t call) MUST_CHECK;

#endif
