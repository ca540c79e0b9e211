/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * signature.c - fuzz: X-Twilio-Signature, against a second implementation
 *
 * The first line is the token, the second the address without scheme and host
 * (its first letter chooses those), the rest the body.  What the second
 * implementation signs has to be taken, with the usual port in the address or
 * without; a letter or a bit changed, it has to be refused.
 */
#include "fuzz.h"

#include "provider/twilio.h"
#include "second.h"

#define SIGNED_MAX 140000

static const struct {
	const char *scheme_host, *port, *usual; /* port as in the settings */
} places[] = {
    {"https://line.example.org", "", ":443"},
    {"https://line.example.org", ":443", ":443"},
    {"https://line.example.org", ":8443", ":443"},
    {"http://line.example.org", "", ":80"},
    {"http://[2001:db8::7]", ":80", ":80"},
    {"https://[2001:db8::7]", "", ":443"},
    {"https://user:word@line.example.org", "", ":443"},
};

struct trial {
	struct arena *arena;
	struct signer *signer;
	struct slice token, path, body;
	const char *url;
	bool is_form;
};

static bool
valid(const struct trial *trial, const char *signature)
{
	struct request request = {.method = "POST",
	    .target = "/",
	    .body = trial->body,
	    .peer = "192.0.2.7"};

	request_add_header(&request, "Content-Type",
	    "application/x-www-form-urlencoded; charset=UTF-8");
	request_add_header(&request, "X-Twilio-Signature", signature);
	return twilio_signature_valid(
	    trial->arena, trial->signer, trial->url, &request);
}

/* The second signature of the address with PORT in it; false: no form. */
static bool
sign(const struct trial *trial, const char *scheme_host, const char *port,
    char out[SECOND_LETTERS])
{
	static uint8_t text[SIGNED_MAX];
	struct text url = text_new(trial->arena, SIGNED_MAX);
	size_t length;
	bool fine;

	text_add(&url, scheme_host);
	text_add(&url, port);
	text_add_slice(&url, trial->path);
	memcpy(text, url.data, url.length);
	length = second_form((const uint8_t *)trial->body.data,
	    trial->body.length, text, url.length, sizeof(text), &fine);
	second_sign((const uint8_t *)trial->token.data, trial->token.length,
	    text, fine ? length : url.length, out);
	return fine;
}

static void
try_wrong(const struct trial *trial, char signature[SECOND_LETTERS])
{
	size_t at = trial->body.length % 27;
	char right = signature[at];

	signature[at] = right == 'A' ? 'B' : 'A';
	/* Two bits of the last letter before "=" say nothing, and count. */
	fuzz_need(!valid(trial, signature), "one wrong letter is refused");
	signature[at] = right;
	signature[27] = '\0';
	fuzz_need(!valid(trial, signature), "a short signature is refused");
	signature[27] = '=';
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice rest = {(const char *)data, size};
	struct trial trial = {.arena = fuzz_arena()};
	char signature[SECOND_LETTERS];
	const char *other;
	size_t place;
	bool fine;

	if (size > 65536)
		return 0;
	trial.token = fuzz_cut(&rest, '\n');
	trial.path = fuzz_cut(&rest, '\n');
	trial.body = rest;
	if (trial.path.length == 0 ||
	    memchr(trial.path.data, '\0', trial.path.length) != NULL ||
	    memmem(trial.path.data, trial.path.length, "bodySHA256", 10) !=
		NULL)
		return 0;
	place = (unsigned char)trial.path.data[0] %
	    (sizeof(places) / sizeof(places[0]));
	trial.path = slice_of(arena_printf(trial.arena, "/%.*s",
	    (int)trial.path.length - 1, trial.path.data + 1));
	trial.url = arena_printf(trial.arena, "%s%s%s",
	    places[place].scheme_host, places[place].port, trial.path.data);
	trial.signer = signer_new("SHA1", trial.token);
	fine = sign(
	    &trial, places[place].scheme_host, places[place].port, signature);
	fuzz_need(
	    valid(&trial, signature) == fine, "both agree about a signature");
	if (fine) {
		try_wrong(&trial, signature);
		other =
		    places[place].port[0] == '\0' ? places[place].usual : "";
		sign(&trial, places[place].scheme_host, other, signature);
		fuzz_need(valid(&trial, signature),
		    "the port may be written or left out");
	}
	signer_free(&trial.signer);
	return 0;
}
