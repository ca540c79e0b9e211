/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * patience.c - when an account may be tried again, after what it answered
 */
#include "provider/patience.h"

#include "base/back_off.h"
#include "base/clock.h"

/* All are doubled each time, up to the second. */
#define DELAY_MS 100
#define DELAY_MAX_MS (30 * SECOND_MS)
#define REFUSED_MS MINUTE_MS
#define REFUSED_MAX_MS HOUR_MS
#define SILENT_MS SECOND_MS
#define SILENT_MAX_MS MINUTE_MS
/*
 * A text without an answer has to be looked up; one or two are bad luck, more
 * would make a whole notice of them.
 */
#define SILENCES_FREE 2

void
patience_judge(struct patience *patience, enum verdict verdict, int64_t wait_ms,
    int64_t now_ms)
{
	/* Answers to what was asked before the pause say nothing new. */
	bool in_pause = now_ms < patience->until_ms;
	int64_t until_ms = now_ms;

	switch (verdict) {
	case VERDICT_LATER:
		until_ms +=
		    back_off_ms(DELAY_MS, DELAY_MAX_MS, ++patience->delays);
		if (until_ms < now_ms + wait_ms)
			until_ms = now_ms + wait_ms;
		break;
	case VERDICT_MISCONFIGURED:
		patience->refusals += !in_pause;
		until_ms +=
		    back_off_ms(REFUSED_MS, REFUSED_MAX_MS, patience->refusals);
		break;
	case VERDICT_UNKNOWN:
		patience->silences += !in_pause;
		if (patience->silences <= SILENCES_FREE)
			return;
		until_ms += back_off_ms(SILENT_MS, SILENT_MAX_MS,
		    patience->silences - SILENCES_FREE);
		break;
	default:
		*patience = (struct patience){.until_ms = 0};
		return;
	}
	patience->until_ms = until_ms;
}
