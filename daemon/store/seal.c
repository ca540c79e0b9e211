/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * seal.c - the one file through which private values enter and leave the file
 *
 * XChaCha20-Poly1305 and keyed BLAKE2b.  A nonce is 16 bytes of chance, drawn
 * when the store opens, and a counter: as good as chance each time, without a
 * system call for every value.
 */
#include "store/seal.h"

#include <assert.h>
#include <sodium.h>
#include <string.h>

#include "store/store.h"

enum subkey { SUBKEY_BOX = 1, SUBKEY_HASH, SUBKEY_SHORT, SUBKEY_CHAIN };

static const char context[crypto_kdf_CONTEXTBYTES + 1] = "passapar";

static void
derive(unsigned char *out, size_t size, enum subkey which, struct slice key)
{
	crypto_kdf_derive_from_key(
	    out, size, which, context, (const unsigned char *)key.data);
}

void
seal_start(struct seal *seal, struct slice key)
{
	unsigned char expanded[32];

	assert(key.length == STORE_KEY_BYTES && sodium_init() >= 0);
	derive(seal->box_key, sizeof(seal->box_key), SUBKEY_BOX, key);
	derive(seal->hash_key, sizeof(seal->hash_key), SUBKEY_HASH, key);
	derive(seal->chain_key, sizeof(seal->chain_key), SUBKEY_CHAIN, key);
	derive(expanded, sizeof(expanded), SUBKEY_SHORT, key);
	memcpy(seal->short_key, expanded, sizeof(seal->short_key));
	sodium_memzero(expanded, sizeof(expanded));
	randombytes_buf(seal->nonce, sizeof(seal->nonce));
	seal->counter = 0;
}

void
seal_end(struct seal *seal)
{
	sodium_memzero(seal, sizeof(*seal));
}

struct seal *
seal_new(struct slice key)
{
	struct seal *seal;

	assert(sodium_init() >= 0);
	seal = sodium_malloc(sizeof(*seal));
	if (seal != NULL)
		seal_start(seal, key);
	return seal;
}

void
seal_free(struct seal **seal)
{
	sodium_free(*seal);
	*seal = NULL;
}

void
seal_hash(const struct seal *seal, enum hash_of of, struct slice value,
    unsigned char out[SEAL_HASH_BYTES])
{
	crypto_generichash_state state;
	unsigned char kind = (unsigned char)of;

	crypto_generichash_init(
	    &state, seal->hash_key, sizeof(seal->hash_key), SEAL_HASH_BYTES);
	crypto_generichash_update(&state, &kind, 1);
	crypto_generichash_update(
	    &state, (const unsigned char *)value.data, value.length);
	crypto_generichash_final(&state, out, SEAL_HASH_BYTES);
}

void
seal_chain(const struct seal *seal,
    const unsigned char before[SEAL_CHAIN_BYTES], struct slice value,
    unsigned char out[SEAL_CHAIN_BYTES])
{
	crypto_generichash_state state;

	crypto_generichash_init(
	    &state, seal->chain_key, sizeof(seal->chain_key), SEAL_CHAIN_BYTES);
	crypto_generichash_update(&state, before, SEAL_CHAIN_BYTES);
	crypto_generichash_update(
	    &state, (const unsigned char *)value.data, value.length);
	crypto_generichash_final(&state, out, SEAL_CHAIN_BYTES);
}

uint64_t
seal_short_hash(const struct seal *seal, const void *data, size_t length)
{
	unsigned char out[crypto_shorthash_BYTES];
	uint64_t hash;

	_Static_assert(sizeof(out) == sizeof(hash), "one hash is 64 bits");
	crypto_shorthash(out, data, length, seal->short_key);
	memcpy(&hash, out, sizeof(hash));
	return hash;
}

void
seal_close(struct seal *seal, const char *column, struct slice value,
    unsigned char *out)
{
	seal->counter++;
	memcpy(seal->nonce, &seal->counter, sizeof(seal->counter));
	memcpy(out, seal->nonce, sizeof(seal->nonce));
	crypto_aead_xchacha20poly1305_ietf_encrypt(out + sizeof(seal->nonce),
	    NULL, (const unsigned char *)value.data, value.length,
	    (const unsigned char *)column, strlen(column), NULL, seal->nonce,
	    seal->box_key);
}

int
seal_open(const struct seal *seal, const char *column, struct slice sealed,
    unsigned char *out)
{
	const unsigned char *data = (const unsigned char *)sealed.data;

	if (sealed.length < SEAL_EXTRA)
		return -1;
	return crypto_aead_xchacha20poly1305_ietf_decrypt(out, NULL, NULL,
	    data + sizeof(seal->nonce), sealed.length - sizeof(seal->nonce),
	    (const unsigned char *)column, strlen(column), data, seal->box_key);
}
