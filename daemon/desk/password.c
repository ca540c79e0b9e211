/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * password.c - passwords as Argon2id keeps them, and six digits of the hour
 */
#include "desk/password.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/random.h"
#include "base/utf8.h"
#include "wire/signature.h"

#define STEP_MS (30 * SECOND_MS)
#define CODE_DIGITS 6
#define CODE_BELOW 1000000

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

bool
password_is_fine(struct slice password, const char *name)
{
	return password.length <= PASSWORD_BYTES_MAX &&
	    utf8_is_valid(password) &&
	    utf8_count(password) >= PASSWORD_LETTERS_LEAST &&
	    !slice_is(password, name);
}

const char *
password_hash(struct arena *arena, struct slice password)
{
	char *out = arena_alloc(arena, crypto_pwhash_STRBYTES);

	if (crypto_pwhash_str_alg(out, password.data, password.length,
		crypto_pwhash_OPSLIMIT_INTERACTIVE,
		crypto_pwhash_MEMLIMIT_INTERACTIVE,
		crypto_pwhash_ALG_ARGON2ID13) != 0)
		memory_ended();
	return out;
}

/* Of a password that nobody has, made once by whoever asks first. */
static const char *
nobodys_hash(void)
{
	static char hash[crypto_pwhash_STRBYTES];
	unsigned char chance[32];

	if (hash[0] != '\0')
		return hash;
	random_bytes(chance, sizeof(chance));
	if (crypto_pwhash_str_alg(hash, (const char *)chance, sizeof(chance),
		crypto_pwhash_OPSLIMIT_INTERACTIVE,
		crypto_pwhash_MEMLIMIT_INTERACTIVE,
		crypto_pwhash_ALG_ARGON2ID13) != 0)
		memory_ended();
	return hash;
}

bool
password_fits(const char *hash, struct slice password)
{
	const char *nobodys = nobodys_hash();

	return crypto_pwhash_str_verify(hash == NULL ? nobodys : hash,
		   password.data, password.length) == 0 &&
	    hash != NULL;
}

const char *
code_secret(struct arena *arena)
{
	unsigned char bytes[CODE_SECRET_BYTES];
	char *out = arena_alloc(arena, CODE_SECRET_BYTES / 5 * 8 + 1);
	uint64_t group;
	size_t i, j;

	random_bytes(bytes, sizeof(bytes));
	for (i = 0; i < CODE_SECRET_BYTES / 5; i++) {
		group = 0;
		for (j = 0; j < 5; j++)
			group = group << 8 | bytes[i * 5 + j];
		for (j = 0; j < 8; j++)
			out[i * 8 + j] = letters[group >> (35 - 5 * j) & 31];
	}
	return out;
}

struct slice
code_secret_read(struct arena *arena, struct slice base32)
{
	char *out = arena_alloc(arena, CODE_SECRET_BYTES);
	uint64_t group = 0;
	size_t i, j;

	if (base32.length != CODE_SECRET_BYTES / 5 * 8)
		return slice_of("");
	for (i = 0; i < base32.length; i++) {
		const char *at = memchr(letters, base32.data[i], 32);

		if (at == NULL)
			return slice_of("");
		group = group << 5 | (uint64_t)(at - letters);
		for (j = 0; i % 8 == 7 && j < 5; j++)
			out[i / 8 * 5 + j] = (char)(group >> (32 - 8 * j));
	}
	return (struct slice){out, CODE_SECRET_BYTES};
}

/* The code of one step (RFC 4226). */
static void
code_of(struct slice secret, int64_t step, char out[CODE_DIGITS + 1])
{
	struct signer *signer = signer_new("SHA1", secret);
	unsigned char hash[SIGNATURE_MAX], count[8];
	uint32_t number;
	size_t i, at;

	for (i = 0; i < sizeof(count); i++)
		count[i] = (unsigned char)(step >> (56 - 8 * i));
	signer_begin(signer);
	signer_add(signer, (struct slice){(char *)count, sizeof(count)});
	at = hash[signer_end(signer, hash) - 1] & 15;
	number = (uint32_t)(hash[at] & 127) << 24 |
	    (uint32_t)hash[at + 1] << 16 | (uint32_t)hash[at + 2] << 8 |
	    hash[at + 3];
	snprintf(out, CODE_DIGITS + 1, "%06u", number % CODE_BELOW);
	signer_free(&signer);
}

int64_t
code_step(struct slice secret, struct slice code, int64_t now_ms, int64_t after)
{
	int64_t now = now_ms / STEP_MS, step, found = 0;
	char wanted[CODE_DIGITS + 1];

	for (step = now - 1; step <= now + 1; step++) {
		code_of(secret, step, wanted);
		if (step > after && same_bytes(code, slice_of(wanted)))
			found = step;
	}
	return found;
}
