/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * pattern.h - regular expressions that people write, with an end to each try
 *
 * PCRE2 without its JIT, which the sandbox forbids.  Limits bound one place of
 * a text, not the search through all of it: the texts have to be short.
 * Upper and lower case are one.
 */
#ifndef BASE_PATTERN_H
#define BASE_PATTERN_H

#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"

enum pattern_kind {
	PATTERN_WHOLE, /* all of a text */
	PATTERN_START, /* the same, where a text may still become it */
	PATTERN_PART, /* somewhere in a text */
	PATTERN_LITERAL, /* somewhere, letter by letter */
};

enum pattern_result {
	PATTERN_NO,
	PATTERN_YES,
	PATTERN_BEGINS, /* PATTERN_START: more may make it one; never "" */
	PATTERN_TOO_LONG, /* it was given up */
};

struct pattern;

/*
 * All of it lives in the arena.  TRIES bounds how often it is tried at one
 * place.  NULL: *wrong is what PCRE2 says, *offset the byte where it stopped.
 */
struct pattern *pattern_new(struct arena *, enum pattern_kind,
    struct slice source, uint32_t tries, const char **wrong, size_t *offset);
/* By any number of threads at once. */
enum pattern_result pattern_match(const struct pattern *, struct slice);

#endif
