/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * verdict.h - what an answer to a send means
 */
#ifndef PROVIDER_VERDICT_H
#define PROVIDER_VERDICT_H

#include "core/message.h"
#include "wire/http.h"

enum verdict {
	VERDICT_SENT, /* they have it */
	VERDICT_LATER, /* busy or unreachable: try again */
	VERDICT_REFUSED, /* never send this message again */
	VERDICT_ELSEWHERE, /* not from here to there; another account may */
	VERDICT_OPTED_OUT, /* never write to this person again */
	VERDICT_MISCONFIGURED, /* stop the account and tell the operator */
	VERDICT_UNKNOWN, /* they may have it: look before sending again */
};

/*
 * The usual reading of a status: 2xx means sent, 408, 429 and no connection
 * later, a 5xx, no answer or nonsense unknown, 401, 403 and 404 (an interface
 * that is not there) misconfigured, other 4xx refused.
 */
enum verdict verdict_by_status(const struct response *);
/* Where a message stands after it. */
enum message_state verdict_state(enum verdict);
/*
 * How long they want to be left alone (Retry-After), 15 minutes at most; 0 when
 * they do not say it in seconds: a date is as good as nothing.
 */
int64_t verdict_wait_ms(const struct response *);

#endif
