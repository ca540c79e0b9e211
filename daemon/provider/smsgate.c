/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * smsgate.c - an Android phone with the app "SMS Gateway" (sms-gate.app)
 *
 * The phone itself signs its webhooks: hex(HMAC-SHA256(signing key, body +
 * X-Timestamp)), stamped anew each time it tries.  So an old one is a replay,
 * and within the five minutes a repeat is known by what it says.
 */
#include "provider/smsgate_rest.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/number.h"

#define WINDOW_MS (5 * MINUTE_MS)
#define SIGNATURE_LETTERS 64 /* of SHA-256's 32 bytes */
#define HASH_LETTERS 32
#define KEY_MIN 8

struct provider_state {
	struct signer *signer; /* keyed with the signing key */
};

static const struct option options[] = {
    {.name = "signing-key",
	.help = "what the app signs with: its Settings, Webhooks, Signing Key",
	.example = "0123456789abcdef",
	.required = true,
	.secret = true},
    {.name = "user",
	.help = "the name that the app shows on its first page",
	.example = "ABC123",
	.required = true},
    {.name = "password",
	.help = "the password below it",
	.example = "secret",
	.required = true,
	.secret = true},
    {.name = "api-url",
	.help = "where texts are taken: the app's cloud, or the phone itself "
		"as http://PHONE:8080",
	.example = SMSGATE_API_URL},
    {.name = "device",
	.help = "the phone to send with, when several share the account",
	.example = "yVULogr4Y1ksRfnos1Dsw"},
    {.name = "sim",
	.help = "the SIM card to send with: 1, 2 or 3",
	.example = "1"},
    {.name = NULL}};

static int
open_account(const struct account *account, struct provider_state **state,
    struct fault *fault)
{
	struct slice key = account_get(account, "signing-key");
	struct slice sim = account_get(account, "sim");
	struct slice device = account_get(account, "device");
	int64_t number;

	if (key.length < KEY_MIN)
		return fault_set(fault, FAULT_SETTINGS,
		    "account %s: signing-key is shorter than %d letters; the "
		    "app shows one under Settings, Webhooks, Signing Key",
		    account->name, KEY_MIN);
	if (rest_check_url(account, fault) != 0)
		return -1;
	if (sim.length > 0 && number_parse(sim, 1, 3, &number) != 0)
		return fault_set(fault, FAULT_SETTINGS,
		    "account %s: sim has to be 1, 2 or 3", account->name);
	if (device.length > 0 && !rest_is_id(device))
		return fault_set(fault, FAULT_SETTINGS,
		    "account %s: device has to be an id as the app shows it",
		    account->name);
	*state = memory_new(sizeof(**state));
	(*state)->signer = signer_new("SHA256", key);
	return 0;
}

static void
close_account(struct provider_state **state)
{
	if (*state == NULL)
		return;
	signer_free(&(*state)->signer);
	free(*state);
	*state = NULL;
}

/* The signer's hash, LENGTH letters of it. */
static const char *
end_hex(struct arena *arena, struct signer *signer, size_t length)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char hash[SIGNATURE_MAX];
	struct text hex = text_new(arena, length);
	size_t i;

	signer_end(signer, hash);
	for (i = 0; i < length; i++)
		text_add_byte(&hex,
		    digits[i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15]);
	return hex.data;
}

/* The lengths keep "ab" and "c" from being "a" and "bc". */
const char *
smsgate_hash(struct arena *arena, const struct account *account,
    const struct slice *fields, size_t count)
{
	struct signer *signer =
	    signer_new("SHA256", account_get(account, "signing-key"));
	const char *hex;
	size_t i;

	signer_begin(signer);
	for (i = 0; i < count; i++) {
		signer_add(signer,
		    slice_of(arena_printf(arena, "%zu:", fields[i].length)));
		signer_add(signer, fields[i]);
	}
	hex = end_hex(arena, signer, HASH_LETTERS);
	signer_free(&signer);
	return hex;
}

bool
smsgate_signature_valid(
    struct arena *arena, struct signer *signer, const struct request *request)
{
	const char *claimed = request_header(request, "X-Signature");
	const char *stamp = request_header(request, "X-Timestamp");
	int64_t signed_s, age_ms;

	if (claimed == NULL || stamp == NULL ||
	    number_parse(
		slice_of(stamp), 0, INT64_MAX / SECOND_MS, &signed_s) != 0)
		return false;
	signer_begin(signer);
	signer_add(signer, request->body);
	signer_add(signer, slice_of(stamp));
	if (!same_bytes(slice_of(end_hex(arena, signer, SIGNATURE_LETTERS)),
		slice_of(claimed)))
		return false;
	age_ms = request->at_ms - signed_s * SECOND_MS;
	return age_ms <= WINDOW_MS && age_ms >= -WINDOW_MS;
}

static bool
verify(struct arena *arena, struct provider_state *state,
    const struct account *account, const struct request *request)
{
	(void)account;
	return smsgate_signature_valid(arena, state->signer, request);
}

const struct provider provider_smsgate = {
    .name = "smsgate",
    .options = options,
    .open = open_account,
    .close = close_account,
    .verify = verify,
    .read = smsgate_read,
    .answer = smsgate_answer,
    .write = smsgate_write,
    .judge = smsgate_judge,
    .failures = smsgate_failures,
    .trace = smsgate_trace,
    .traced = smsgate_traced,
};
