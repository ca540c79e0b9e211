/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rehearse.h - what a notice would do if it started now
 *
 * Who gets it in which words, in how many parts and for how much, how long it
 * takes and when it ends; who does not get it, and why.  Nothing is written:
 * it runs on a handle that only reads.
 */
#ifndef LINE_REHEARSE_H
#define LINE_REHEARSE_H

#include "line/notice.h"
#include "words/parts.h"

/* Those who read the same text. */
struct rehearsal_text {
	const struct notice_text *text;
	int64_t people;
	struct parts parts; /* of one of them; of a call its minutes */
	int seconds; /* of its recording; 0: it has none */
	bool lost; /* its file is gone: a made-up voice reads the text */
	int64_t cost; /* of all, in millionths of a euro */
	struct slice
	    plain; /* without the letters that make it UCS-2, where that
			       loses only accents; else empty */
	int plain_parts;
};

/* Those whom one line of people names first. */
struct rehearsal_line {
	int64_t people; /* who get it */
	int64_t starts_ms, ends_ms; /* both 0 without people */
};

struct rehearsal {
	struct rehearsal_text texts[LANGUAGES_MAX + 1];
	size_t text_count;
	struct rehearsal_line lines[AUDIENCES_MAX]; /* as in the notice */
	int64_t people, left_out[REASONS];
	int64_t parts, cost; /* of all; of calls their minutes */
	int64_t cap; /* of a day, in millionths of a euro; 0: none */
	int64_t spent; /* today already */
	int rate; /* sends a second */
	int64_t starts_ms, ends_ms; /* as it is now */
	bool quiet; /* it waits for the end of quiet hours on the way */
	bool over; /* it costs more than what is left under the cap */
	bool no_way; /* no account can send it, or call */
	int64_t late; /* people whom it does not reach while it is valid */
};

int notice_rehearse(struct store *, const struct world *, struct arena *,
    const struct notice_row *, const struct notice *, int64_t now_ms,
    struct rehearsal *, struct fault *) MUST_CHECK;

#endif
