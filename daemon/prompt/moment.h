/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * moment.h - days and hours as a language writes them
 *
 * The patterns are ours or a translator's, in ICU's letters; never ICU's own
 * styles, whose texts change from version to version.  Always the Gregorian
 * calendar and Latin digits, always in the zone of the process.  Patterns of
 * numbers alone are written by hand; ICU comes in for names of days and months.
 */
#ifndef PROMPT_MOMENT_H
#define PROMPT_MOMENT_H

#include <stdint.h>

#include "base/fault.h"
#include "base/text.h"
#include "core/language.h"

#define MOMENT_DATE "dd/MM" /* unless a translator says otherwise */
#define MOMENT_TIME "HH:mm"
#define MOMENT_PATTERN_MAX 64 /* bytes */
#define MOMENT_SIZE 320

struct moment_format {
	const char *pattern;
	void *icu; /* UDateFormat when there are names in the pattern */
};

enum moment_part { MOMENT_OF_DATE, MOMENT_OF_TIME };

/*
 * Makes FORMAT of PATTERN, which has to outlive it.  Close it with
 * moment_close.  -1 when the pattern has letters that we do not know, lacks
 * what every date (or time) has, or wants names that ICU does not have.
 */
int moment_open(struct moment_format *, const char *pattern, enum moment_part,
    const struct language *, struct fault *) MUST_CHECK;
void moment_close(struct moment_format *);

/*
 * Safe from several threads at once.  Empty when it cannot be written: the
 * years from 1900 to 9999 can.
 */
struct slice moment_say(
    const struct moment_format *, int64_t at_ms, char out[MOMENT_SIZE]);

#endif
