/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * signature.c - keyed hashes, compared in constant time
 *
 * Fetching the algorithm and expanding the key cost more than hashing a text:
 * both are done once, and each message starts again from the expanded key.
 */
#include "wire/signature.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/sha.h>

#include "base/memory.h"

struct signer {
	EVP_MAC_CTX *context;
};

/*
 * OpenSSL has no other reason to fail than memory, which ends the process by
 * itself (main.c), or a build that is broken.
 */
static void
need(bool done)
{
	assert(done);
	(void)done;
}

struct signer *
signer_new(const char *digest, struct slice key)
{
	OSSL_PARAM parameters[2] = {
	    OSSL_PARAM_construct_utf8_string(
		OSSL_MAC_PARAM_DIGEST, (char *)digest, 0),
	    OSSL_PARAM_construct_end()};
	const char *bytes = key.length > 0 ? key.data : "";
	struct signer *signer = memory_new(sizeof(*signer));
	EVP_MAC *mac = EVP_MAC_fetch(NULL, "HMAC", NULL);

	need(mac != NULL);
	signer->context = EVP_MAC_CTX_new(mac);
	need(signer->context != NULL);
	need(EVP_MAC_init(signer->context, (const unsigned char *)bytes,
		 key.length, parameters) == 1);
	EVP_MAC_free(mac);
	return signer;
}

void
signer_free(struct signer **signer)
{
	if (*signer == NULL)
		return;
	EVP_MAC_CTX_free((*signer)->context);
	free(*signer);
	*signer = NULL;
}

void
signer_begin(struct signer *signer)
{
	need(EVP_MAC_init(signer->context, NULL, 0, NULL) == 1);
}

void
signer_add(struct signer *signer, struct slice bytes)
{
	if (bytes.length > 0)
		need(EVP_MAC_update(signer->context,
			 (const unsigned char *)bytes.data, bytes.length) == 1);
}

size_t
signer_end(struct signer *signer, unsigned char out[SIGNATURE_MAX])
{
	size_t length = 0;

	need(EVP_MAC_final(signer->context, out, &length, SIGNATURE_MAX) == 1);
	return length;
}

void
base64_encode(const unsigned char *bytes, size_t length, char *out)
{
	assert(length < 1 << 30);
	EVP_EncodeBlock((unsigned char *)out, bytes, (int)length);
}

int
base64_decode(struct arena *arena, struct slice text, struct slice *out)
{
	unsigned char *bytes;
	int length;

	*out = (struct slice){"", 0};
	if (text.length == 0)
		return 0;
	if (text.length % 4 != 0 || text.length > 1 << 30)
		return -1;
	bytes = arena_alloc(arena, text.length / 4 * 3 + 1);
	length = EVP_DecodeBlock(
	    bytes, (const unsigned char *)text.data, (int)text.length);
	if (length < 0)
		return -1;
	*out = (struct slice){(const char *)bytes, (size_t)length};
	/* It counts the padding as bytes. */
	out->length -= text.data[text.length - 1] == '=';
	out->length -= text.data[text.length - 2] == '=';
	return 0;
}

void
sha256_hex(struct slice bytes, char out[65])
{
	static const char digits[] = "0123456789abcdef";
	unsigned char hash[SHA256_DIGEST_LENGTH];
	size_t i;

	SHA256((const unsigned char *)bytes.data, bytes.length, hash);
	for (i = 0; i < sizeof(hash); i++) {
		out[2 * i] = digits[hash[i] >> 4];
		out[2 * i + 1] = digits[hash[i] & 15];
	}
	out[2 * sizeof(hash)] = '\0';
}

bool
same_bytes(struct slice a, struct slice b)
{
	return a.length == b.length &&
	    CRYPTO_memcmp(a.data, b.data, a.length) == 0;
}
