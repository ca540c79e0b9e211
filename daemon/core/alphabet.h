/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * alphabet.h - the letters that a text can hold at seven bits each (GSM 03.38)
 *
 * One letter outside makes the whole text UCS-2, at less than half the letters
 * a part.  What a text costs is counted in words/parts.h; a provider that does
 * not find out by itself asks here how to send it.
 */
#ifndef CORE_ALPHABET_H
#define CORE_ALPHABET_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

/* Septets that a letter takes, 1 or 2; 0 when the alphabet lacks it. */
int alphabet_septets(uint32_t code);
/* Does it have every letter of a text? */
bool alphabet_has_all(struct slice);

#endif
