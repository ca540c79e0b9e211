/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_number.h - a telephone number as the world writes it (E.164)
 *
 * "+" and 7 to 15 digits.  Own code because providers hand over E.164 already
 * and what staff type is Italian: 00 and 0039 are understood, a bare number is
 * national, and the 0 of an Italian landline is part of it and stays.
 */
#ifndef CORE_PHONE_NUMBER_H
#define CORE_PHONE_NUMBER_H

#include <stdbool.h>

#include "base/macros.h"
#include "base/text.h"

#define PHONE_NUMBER_SIZE 24 /* "+", 15 digits, NUL, and room */
#define PHONE_MASK_SIZE 64

struct phone_number {
	char e164[PHONE_NUMBER_SIZE];
};

/*
 * Reads what a person or a provider wrote; blanks, dashes, dots, slashes and
 * brackets between digits do not count, digits of any script do.  -1 when it
 * cannot be called: short numbers, names, withheld callers.
 */
int phone_number_parse(struct slice, struct phone_number *) MUST_CHECK;

/* "+39•••••••233": the country and the last three digits. */
void phone_number_mask(const struct phone_number *, char out[PHONE_MASK_SIZE]);

/* Does it begin with PREFIX ("+39")? */
bool phone_number_begins(const struct phone_number *, const char *prefix);

#endif
