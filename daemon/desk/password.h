/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * password.h - passwords as Argon2id keeps them, and six digits of the hour
 *
 * Slow on purpose: 64 MiB and about a tenth of a second.  On the desk's thread
 * only.
 */
#ifndef DESK_PASSWORD_H
#define DESK_PASSWORD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"

#define PASSWORD_LETTERS_LEAST 10
#define PASSWORD_BYTES_MAX 256

/* Long enough, and not the name over again. */
bool password_is_fine(struct slice password, const char *name);
/* In the arena; never NULL. */
const char *password_hash(struct arena *, struct slice password);
/* HASH may be NULL: it takes the same time, and is false. */
bool password_fits(const char *hash, struct slice password);

#define CODE_SECRET_BYTES 20

/* A new secret for an app that shows codes, in base 32 (RFC 6238). */
const char *code_secret(struct arena *);
/* The bytes of one in base 32; empty when it is none. */
struct slice code_secret_read(struct arena *, struct slice base32);
/*
 * Is CODE right at NOW, or was it half a minute ago or ahead, and newer than
 * step AFTER?  Its step, or 0.
 */
int64_t code_step(
    struct slice secret, struct slice code, int64_t now_ms, int64_t after);

#endif
