/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio.c - Twilio, and who speaks its dialect
 *
 * Webhooks are signed forms, answered in TwiML; texts of our own go through
 * their REST interface.  Only the primary auth token signs: an API key will
 * not do.
 */
#include "provider/twilio_rest.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static const struct option options[] = {
    {.name = "account-sid",
	.help = "the account, as the first page of Twilio's console shows it",
	.example = "AC00000000000000000000000000000000",
	.required = true},
    {.name = "auth-token",
	.help = "its primary auth token, which signs what they send",
	.example = "00000000000000000000000000000000",
	.required = true,
	.secret = true},
    {.name = "api-url",
	.help = "where they are asked to send; another one only for tests",
	.example = "https://api.twilio.com"},
    {.name = "opt-out-words",
	.help = "who answers STOP, CANCEL, END, QUIT and the like: twilio "
		"(it blocks the person and says so; we note it and stay "
		"quiet), or none when its handling is off for the number; "
		"START is always answered by us",
	.example = "twilio"},
    {.name = NULL}};

static int
open_account(const struct account *account, struct provider_state **state,
    struct fault *fault)
{
	struct slice token = account_get(account, "auth-token");
	struct slice words = account_get(account, "opt-out-words");

	if (!rest_is_id(account_get(account, "account-sid")))
		return fault_set(fault, FAULT_SETTINGS,
		    "account %s: account-sid has to be the AC and 32 letters "
		    "and digits that Twilio's console shows",
		    account->name);
	if (token.length == 0)
		return fault_set(fault, FAULT_SETTINGS,
		    "account %s: auth-token is empty; without it nobody could "
		    "tell Twilio's requests from anyone's",
		    account->name);
	if (rest_check_url(account, fault) != 0)
		return -1;
	if (words.length > 0 && !slice_is(words, "twilio") &&
	    !slice_is(words, "none"))
		return fault_set(fault, FAULT_SETTINGS,
		    "account %s: opt-out-words has to be twilio or none",
		    account->name);
	*state = memory_new(sizeof(**state));
	(*state)->signer = signer_new("SHA1", token);
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

/* Never Host or a forwarded header: who forges a request forges those too. */
static bool
verify(struct arena *arena, struct provider_state *state,
    const struct account *account, const struct request *request)
{
	struct text url = text_new(
	    arena, strlen(account->public_url) + strlen(request->target));

	text_add(&url, account->public_url);
	text_add(&url, request->target);
	return twilio_signature_valid(arena, state->signer, url.data, request);
}

const struct provider provider_twilio = {
    .name = "twilio",
    .options = options,
    .open = open_account,
    .close = close_account,
    .verify = verify,
    .read = twilio_read,
    .answer = twilio_answer,
    .calls = true,
    .write = twilio_write,
    .fetch = twilio_fetch,
    .judge = twilio_judge,
    .failures = twilio_failures,
    .look = twilio_look,
    .found = twilio_found,
    .trace = twilio_trace,
    .traced = twilio_traced,
};
