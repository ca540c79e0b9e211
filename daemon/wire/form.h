/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * form.h - application/x-www-form-urlencoded, both ways, by length
 *
 * Own decoder because libevent's gives up the whole form on one empty pair,
 * keeps bad escapes and cuts a value at %00; a signature needs every byte.
 */
#ifndef WIRE_FORM_H
#define WIRE_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/text.h"

#define FORM_PAIRS_MAX 200

struct form_pair {
	struct slice name, value; /* decoded; may hold any byte */
};

struct form {
	struct form_pair *pairs; /* in the order of the wire */
	size_t count;
};

/*
 * Decodes BODY ("+" and %XX, hex in either case).  Pairs without "=" have an
 * empty value; empty pairs are left out.  -1 with a fault: a bad escape, or
 * more than FORM_PAIRS_MAX pairs.
 */
int form_parse(struct arena *, struct slice body, struct form *,
    struct fault *) MUST_CHECK;

/*
 * The value of NAME, empty when there is none.  What is asked for by name has
 * to be there once only: *twice (if not NULL) is set when it is not.
 */
struct slice form_get(const struct form *, const char *name, bool *twice);
bool form_has(const struct form *, const char *name);

/* Adds "name=value", with "&" before it when it is not the first. */
void form_add(struct text *, const char *name, struct slice value);
/* Adds VALUE with all but letters, digits and "-._~" as %XX. */
void form_escape(struct text *, struct slice value);

#endif
