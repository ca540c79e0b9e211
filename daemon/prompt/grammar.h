/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * grammar.h - how each language speaks a date, an hour, a code
 *
 * FOLDER/fragments/grammar, one rule a line; the first that fits, and
 * whose value has what it puts in, is taken:
 *
 *     say it time, minute 0 -> hour.{hour}
 *     say it time           -> hour.{hour} and number.{minute}
 *     say any code          -> spell
 *
 * What is said is named by its kind (date, time, number) or, if it is text, by
 * its placeholder.  After "->" stand ids of fragments; {hour}, {hour12},
 * {minute}, {half} (am, pm), {day}, {month}, {weekday} (monday …), {year} and
 * {number} are put in.  `spell` is letter.x or number.7 for each letter and
 * digit of a text.
 */
#ifndef PROMPT_GRAMMAR_H
#define PROMPT_GRAMMAR_H

#include "base/finding.h"
#include "core/language.h"
#include "prompt/clips.h"
#include "prompt/values.h"

#define FRAGMENTS_MAX 32 /* that one value is spoken with */

struct grammar;

/* Without a file there are no rules. */
struct grammar *grammar_load(
    struct arena *, const char *folder, struct findings *);

struct fragments {
	char ids[FRAGMENTS_MAX][CLIP_ID_SIZE];
	size_t count;
};

/* False when no rule fits, or it takes more than FRAGMENTS_MAX. */
bool grammar_say(const struct grammar *, const struct language *,
    const struct value *, struct fragments *);

#endif
