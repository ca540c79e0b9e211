/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * key.h - the key that seals what is private in the database
 */
#ifndef STORE_KEY_H
#define STORE_KEY_H

#include "base/arena.h"
#include "base/fault.h"
#include "base/text.h"

#define STORE_KEY_BYTES 32

/*
 * The key of a key file; made (0600) when it is not there and neither is
 * DATABASE yet, which it is for (NULL: never).  One that is there is never
 * replaced, and a database that is there has a key of its own somewhere.
 */
int store_key(struct arena *, const char *path, const char *database,
    struct slice *key, struct fault *) MUST_CHECK;

#endif
