/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * verdict.c - what an answer to a send means
 */
#include "provider/verdict.h"

#include "base/clock.h"
#include "base/number.h"

#define RETRY_AFTER_MAX_S 900

enum verdict
verdict_by_status(const struct response *response)
{
	int status = response->status;

	if (status == 408 || status == 429 ||
	    (status == 0 && response->refused))
		return VERDICT_LATER;
	if (status >= 200 && status < 300)
		return VERDICT_SENT;
	if (status == 401 || status == 403 || status == 404)
		return VERDICT_MISCONFIGURED;
	if (status >= 400 && status < 500)
		return VERDICT_REFUSED;
	return VERDICT_UNKNOWN;
}

enum message_state
verdict_state(enum verdict verdict)
{
	switch (verdict) {
	case VERDICT_SENT:
		return MESSAGE_SENT;
	case VERDICT_LATER:
	case VERDICT_ELSEWHERE:
	case VERDICT_MISCONFIGURED:
		return MESSAGE_WAITING;
	case VERDICT_REFUSED:
		return MESSAGE_FAILED;
	case VERDICT_OPTED_OUT:
		return MESSAGE_STOPPED;
	case VERDICT_UNKNOWN:
		break;
	}
	return MESSAGE_UNKNOWN;
}

int64_t
verdict_wait_ms(const struct response *response)
{
	const char *value = response_header(response, "Retry-After");
	int64_t seconds;

	if (value == NULL ||
	    number_parse(slice_of(value), 1, INT32_MAX, &seconds) != 0)
		return 0;
	return (seconds < RETRY_AFTER_MAX_S ? seconds : RETRY_AFTER_MAX_S) *
	    SECOND_MS;
}
