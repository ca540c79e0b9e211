/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * mask.h - numbers that must not stand in the log as they were typed
 */
#ifndef LINE_MASK_H
#define LINE_MASK_H

#include "flow/talk.h"

/*
 * A copy of TEXT in which every letter of a word that has a digit is a dot,
 * but for the last KEEP letters of all such words together.
 */
struct slice mask_numbers(struct arena *, struct slice text, size_t keep);

/* What may be kept of an answer that is SECRET. */
struct slice mask_secret(struct arena *, struct slice text, enum secret);

/* A copy of TEXT in which NUMBER, wherever it stands, shows its end: four letters, of a short one two. */
struct slice mask_number(struct arena *, struct slice text, const char *number);

#endif
