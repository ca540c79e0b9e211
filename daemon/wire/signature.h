/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * signature.h - keyed hashes, compared in constant time
 *
 * HMAC by OpenSSL's EVP_MAC; a signer is keyed once at load and used for every
 * request, by one thread at a time.
 */
#ifndef WIRE_SIGNATURE_H
#define WIRE_SIGNATURE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

#define SIGNATURE_MAX 64 /* bytes of the longest hash */

struct signer;

/* DIGEST is "SHA1" or "SHA256".  Never NULL: without it nothing may run. */
struct signer *signer_new(const char *digest, struct slice key);
void signer_free(struct signer **);
void signer_begin(struct signer *);
void signer_add(struct signer *, struct slice);
/* Returns the length of the hash. */
size_t signer_end(struct signer *, unsigned char out[SIGNATURE_MAX]);

/* Base64 with padding; OUT takes 4 * ((LENGTH + 2) / 3) + 1 bytes. */
void base64_encode(const unsigned char *, size_t length, char *out);
/* The bytes of base64 in the arena; -1: it is none. */
int base64_decode(struct arena *, struct slice, struct slice *out) MUST_CHECK;
/* SHA-256 in lower-case hex. */
void sha256_hex(struct slice, char out[65]);
/* In constant time for equal lengths. */
bool same_bytes(struct slice, struct slice);

#endif
