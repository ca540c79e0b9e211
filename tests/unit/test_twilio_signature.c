/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_twilio_signature.c - what a signature of theirs covers, and what not
 *
 * Whether the hash is right is shown by the vectors, which others signed; here
 * is what is taken together before it is hashed, and what is refused before.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "provider/twilio.h"

#define FORM "application/x-www-form-urlencoded"
#define HASHED /* of "abc" */              \
	"https://a.example/in?bodySHA256=" \
	"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

static const struct {
	const char *method, *url, *type, *body;
	const char *text; /* that was signed; NULL: none would do */
	bool valid;
} cases[] = {
    {"POST", "https://a.example/in", FORM, "B=2&A=1&A=1",
	"https://a.example/inA1B2", true},
    {"POST", "https://a.example/in", FORM "; charset=UTF-8", "A=1",
	"https://a.example/inA1", true},
    {"POST", "https://a.example/in", FORM, "A=1", "https://a.example/inA2",
	false},
    /* with the port, without it, and with what is no host at all */
    {"POST", "https://a.example/in", FORM, "A=1", "https://a.example:443/inA1",
	true},
    {"POST", "https://a.example:443/in", FORM, "A=1", "https://a.example/inA1",
	true},
    {"POST", "http://a.example/in", FORM, "A=1", "http://a.example:80/inA1",
	true},
    {"POST", "https://[2001:db8::7]/in", FORM, "A=1",
	"https://[2001:db8::7]:443/inA1", true},
    {"POST", "https://u:p@a.example/in", FORM, "A=1",
	"https://u:p@a.example:443/inA1", true},
    {"POST", "a.example/in", FORM, "A=1", "a.example:443/inA1", true},
    /* a body that is no form, or says that it is something else */
    {"POST", "https://a.example/in", "application/json", "{}",
	"https://a.example/in", false},
    {"POST", "https://a.example/in", "application/x-www-form-urlencodeD8",
	"A=1", "https://a.example/inA1", false},
    {"POST", "https://a.example/in", "application/x-www-form-urlencodex", "A=1",
	"https://a.example/inA1", false},
    {"POST", "https://a.example/in", FORM, "A=%zz", "https://a.example/in",
	false},
    {"POST", "https://a.example/in", NULL, "", "https://a.example/in", true},
    {"POST", "https://a.example/in", NULL, "A=1", "https://a.example/inA1",
	false},
    /* only the address is signed when there is no body */
    {"GET", "https://a.example/in?A=1", NULL, "", "https://a.example/in?A=1",
	true},
    {"HEAD", "https://a.example/in?A=1", NULL, "", "https://a.example/in?A=1",
	true},
    /* the hash of a body, in the address: of "abc", of another, twice, none */
    {"POST", HASHED, "application/json", "abc", HASHED, true},
    {"POST", HASHED, "application/json", "abd", HASHED, false},
    {"POST", HASHED "&bodySHA256=1", "application/json", "abc",
	HASHED "&bodySHA256=1", false},
    {"POST", "https://a.example/in?bodySHA256=%zz", "application/json", "abc",
	"https://a.example/in?bodySHA256=%zz", false},
};

static void
sign(struct signer *signer, const char *text, char out[100])
{
	unsigned char hash[SIGNATURE_MAX];

	signer_begin(signer);
	signer_add(signer, slice_of(text));
	base64_encode(hash, signer_end(signer, hash), out);
}

static void
test_covered(void **state)
{
	struct signer *signer = signer_new("SHA1", slice_of("token"));
	struct arena *arena = arena_new(1 << 20);
	char signature[100];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct request request = {.method = cases[i].method,
		    .target = "/in",
		    .body = slice_of(cases[i].body)};

		if (cases[i].type != NULL)
			request_add_header(
			    &request, "Content-Type", cases[i].type);
		sign(signer, cases[i].text, signature);
		request_add_header(&request, "X-Twilio-Signature", signature);
		if (twilio_signature_valid(arena, signer, cases[i].url,
			&request) != cases[i].valid)
			fail_msg("%s %s with '%s'", cases[i].method,
			    cases[i].url, cases[i].body);
	}
	arena_free(&arena);
	signer_free(&signer);
}

static void
test_missing(void **state)
{
	struct signer *signer = signer_new("SHA1", slice_of("token"));
	struct arena *arena = arena_new(1 << 20);
	struct request request = {.method = "GET", .target = "/in"};

	(void)state;
	assert_false(twilio_signature_valid(
	    arena, signer, "https://a.example/in", &request));
	request_add_header(&request, "X-Twilio-Signature", "short");
	assert_false(twilio_signature_valid(
	    arena, signer, "https://a.example/in", &request));
	arena_free(&arena);
	signer_free(&signer);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_covered),
	    cmocka_unit_test(test_missing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
