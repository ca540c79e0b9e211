/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_signature.c - the published examples of HMAC, SHA-256 and base64
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "wire/signature.h"

static void
assert_hash(struct signer *signer, const char *text, const char *wanted)
{
	unsigned char hash[SIGNATURE_MAX];
	char encoded[100];

	signer_begin(signer);
	signer_add(signer, slice_of(text));
	base64_encode(hash, signer_end(signer, hash), encoded);
	assert_string_equal(encoded, wanted);
}

/* RFC 2202 and RFC 4231, test case 2. */
#define QUESTION "what do ya want for nothing?"
#define SHA1_ANSWER "7/zfauXrL6LSdBbV8YTfnCWafHk="
#define SHA256_ANSWER "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="

static void
signs_again_and_again(void **state)
{
	struct signer *signer = signer_new("SHA1", slice_of("Jefe"));
	struct signer *other = signer_new("SHA256", slice_of("Jefe"));
	int i;

	(void)state;
	for (i = 0; i < 3; i++) {
		assert_hash(signer, QUESTION, SHA1_ANSWER);
		assert_hash(other, QUESTION, SHA256_ANSWER);
		assert_hash(signer, "", "CdnlnXIjnmKoFVxYPVJ0Pem3Ixo=");
	}
	signer_free(&signer);
	signer_free(&other);
	assert_null(signer);
	signer_free(&signer);
}

static void
signs_in_parts_and_forgets_what_was_begun(void **state)
{
	struct signer *signer = signer_new("SHA1", slice_of("Jefe"));
	unsigned char hash[SIGNATURE_MAX];
	char encoded[100];

	(void)state;
	signer_begin(signer);
	signer_add(signer, slice_of("something else"));
	signer_begin(signer);
	signer_add(signer, slice_of("what do ya want "));
	signer_add(signer, (struct slice){NULL, 0});
	signer_add(signer, slice_of("for nothing?"));
	base64_encode(hash, signer_end(signer, hash), encoded);
	assert_string_equal(encoded, SHA1_ANSWER);
	signer_free(&signer);
}

static void
takes_an_empty_key(void **state)
{
	struct signer *signer = signer_new("SHA1", (struct slice){NULL, 0});

	(void)state;
	assert_hash(signer, "", "+9sdGxiqbAgyS31ktx+3Y3BpDh0=");
	signer_free(&signer);
}

static void
writes_base64_and_hex(void **state)
{
	static const char *const table[][2] = {{"", ""}, {"f", "Zg=="},
	    {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}};
	char out[65];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		base64_encode((const unsigned char *)table[i][0],
		    strlen(table[i][0]), out);
		assert_string_equal(out, table[i][1]);
	}
	sha256_hex(slice_of("abc"), out);
	assert_string_equal(out,
	    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	sha256_hex((struct slice){NULL, 0}, out);
	assert_string_equal(out,
	    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

static void
reads_base64(void **state)
{
	static const struct {
		struct slice text;
		const char *bytes; /* NULL: it is none */
	} cases[] = {
	    {{"", 0}, ""},
	    {{"Zg==", 4}, "f"},
	    {{"Zm8=", 4}, "fo"},
	    {{"Zm9v", 4}, "foo"},
	    {{"Zg=", 3}, NULL},
	    {{"Z!==", 4}, NULL},
	    {{"", ((size_t)1 << 30) + 4}, NULL},
	};
	struct arena *arena = arena_new(1 << 16);
	struct slice bytes;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(base64_decode(arena, cases[i].text, &bytes),
		    cases[i].bytes == NULL ? -1 : 0);
		if (cases[i].bytes != NULL)
			assert_true(slice_is(bytes, cases[i].bytes));
	}
	arena_free(&arena);
}

static void
compares(void **state)
{
	(void)state;
	assert_true(same_bytes(slice_of("abc"), slice_of("abc")));
	assert_false(same_bytes(slice_of("abc"), slice_of("abd")));
	assert_false(same_bytes(slice_of("abc"), slice_of("ab")));
	assert_true(same_bytes(slice_of(""), (struct slice){NULL, 0}));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(signs_again_and_again),
	    cmocka_unit_test(signs_in_parts_and_forgets_what_was_begun),
	    cmocka_unit_test(takes_an_empty_key),
	    cmocka_unit_test(writes_base64_and_hex),
	    cmocka_unit_test(reads_base64),
	    cmocka_unit_test(compares),
	};

	return cmocka_run_group_tests_name("signature", tests, NULL, NULL);
}
