/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_call.h - calls of the phone in the browser, as JSON
 *
 *     call      {"from"}, or {"from","call"}: answers one of ours that rings
 *     keys      {"from","id","call","step","keys"}
 *     recording {"from","id","call","step","bytes"} (of the page: it was sent
 *               before, phone_audio.h), or "audio": the whole in base64
 *     end       {"from","id","call","step","seconds"}, or {"from","call","why"}
 *               of one of ours that rang: "busy" or "unanswered"
 *       -> {"id","call","step","spoken":[{"prompt","language","text","audio"}],
 *           "then","digits","hash_ends","timeout","seconds"}
 *
 * The page does what a provider does: it says what `spoken` has, then waits for
 * what `then` names (keys, record, hang_up, reject) and sends what came of it
 * with the call and the step that it was told, and of a call of ours with
 * "placed":true; step 0 of a recording says that the caller hung up.
 */
#ifndef SERVE_PHONE_CALL_H
#define SERVE_PHONE_CALL_H

#include "line/line.h"
#include "wire/json.h"

/* Is it about a call of ours that rings?  Whoever asks sees to it that it does. */
bool phone_call_is_ours(enum event_kind, const struct json *) MUST_CHECK;
/* "call", "keys", …; -1: none of them. */
int phone_call_kind(struct slice word, enum event_kind *) MUST_CHECK;
/*
 * Makes the unit of an event of KIND.  JSON has the members above and no
 * others; `from` was judged already.  SENT is what was sent before, and has to
 * stay until the unit is done.
 */
int phone_call_unit(enum event_kind, const struct json *, struct slice sent,
    struct unit *, struct fault *) MUST_CHECK;
/* What came of it, as JSON in the unit's arena. */
struct slice phone_call_answer(struct unit *);

#endif
