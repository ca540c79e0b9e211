/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * seal.h - the one file through which private values enter and leave the file
 *
 * A number or a code is kept twice: as a keyed hash to find it by, and sealed
 * to use it.  Free text is only sealed.  What a sealed value was meant for (the
 * column's name) is sealed with it, so that one cannot be moved to another
 * column.  All keys come from the one key of the key file.
 */
#ifndef STORE_SEAL_H
#define STORE_SEAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/macros.h"
#include "base/text.h"

#define SEAL_EXTRA (24 + 16) /* bytes more than what is sealed: nonce, tag */
#define SEAL_HASH_BYTES 16
#define SEAL_CHAIN_BYTES 32

struct seal {
	unsigned char box_key[32];
	unsigned char hash_key[32];
	unsigned char chain_key[32];
	unsigned char short_key[16];
	unsigned char nonce[24]; /* the last one: chance, then a counter */
	uint64_t counter;
};

/* What a hash is of, so that equal values of two kinds differ. */
enum hash_of {
	HASH_NUMBER,
	HASH_OPT_OUT,
	HASH_APPOINTMENT_CODE,
	HASH_APPOINTMENT_REF,
	HASH_CASE_NUMBER,
	HASH_LIST,
	HASH_NOTICE,
	HASH_STREET,
	HASH_DESK,
	HASH_STAFF_LINK,
	HASH_STAFF_SESSION,
};

/* KEY is STORE_KEY_BYTES long. */
void seal_start(struct seal *, struct slice key);
void seal_end(struct seal *);
/*
 * The same in pages of its own: not swapped out, not in a core, with guards on
 * both sides.  NULL: out of memory.
 */
struct seal *seal_new(struct slice key);
void seal_free(struct seal **);

void seal_hash(const struct seal *, enum hash_of, struct slice,
    unsigned char out[SEAL_HASH_BYTES]);
/* The hash of a value that stands after another of the hash BEFORE. */
void seal_chain(const struct seal *,
    const unsigned char before[SEAL_CHAIN_BYTES], struct slice,
    unsigned char out[SEAL_CHAIN_BYTES]);
/* For tables in memory and what is derived from them. */
uint64_t seal_short_hash(const struct seal *, const void *data, size_t length);

/* OUT has room for SEAL_EXTRA bytes more than the value. */
void seal_close(
    struct seal *, const char *column, struct slice, unsigned char *out);
/* OUT has room for SEALED without SEAL_EXTRA; -1 when it was not made by us. */
int seal_open(const struct seal *, const char *column, struct slice sealed,
    unsigned char *out) MUST_CHECK;

#endif
