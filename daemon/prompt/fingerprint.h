/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fingerprint.h - is it still the same text, the same recording?
 */
#ifndef PROMPT_FINGERPRINT_H
#define PROMPT_FINGERPRINT_H

#include "base/fault.h"
#include "base/text.h"

#define FINGERPRINT_SIZE 17 /* 16 hexadecimal digits and a NUL */

struct fingerprint {
	char hex[FINGERPRINT_SIZE];
};

struct fingerprint fingerprint_of(struct slice);
/*
 * Of a text as it is heard: letters and digits alone.  A comma mended or a
 * line broken elsewhere makes no recording stale.
 */
struct fingerprint fingerprint_of_text(struct slice);
/* Of the bytes of a file, and SALT. */
int fingerprint_of_file(const char *path, const char *salt,
    struct fingerprint *, struct fault *) MUST_CHECK;

bool fingerprint_is(const struct fingerprint *, const struct fingerprint *);
/* From 16 hexadecimal digits; false when it is something else. */
bool fingerprint_read(struct slice, struct fingerprint *);

#endif
