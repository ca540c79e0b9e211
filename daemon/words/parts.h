/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * parts.h - what a text costs: GSM-7 or UCS-2, and how many parts
 *
 * GSM 03.38 with its extension table (those letters count two); 160 septets or
 * 153 a part of many, 70 UTF-16 units or 67.  A part never ends between the
 * two halves of a letter.
 */
#ifndef WORDS_PARTS_H
#define WORDS_PARTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct parts {
	bool ucs2;
	int units; /* septets or UTF-16 units, without headers */
	int parts; /* 1 for an empty text */
	uint32_t because; /* first letter that GSM-7 lacks, 0 for none */
};

struct parts parts_count(struct slice text);

/* The letters that GSM-7 lacks, each once, in order; at most MAX of them. */
struct slice parts_lacking(struct arena *, struct slice text, size_t max);

/*
 * The text with letters that GSM-7 lacks written with what it has, where that
 * loses only an accent ("información" to "informacion"); others stay.
 */
struct slice parts_plain(struct arena *, struct slice text);

#endif
