/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * kannel.c - Kannel, the gateway that a desk runs itself: a modem, or SMPP
 *
 *     sms-service post-url -> read -> line
 *     outbox -> sendsms ~~~> dlr-url -> read -> line
 *
 * It signs nothing, so it comes to listen-admin and from named addresses.  Its
 * post-url carries the text as a body and the number as a header: with get-url
 * both would stand in the address, and so in logs.
 */
#include "provider/kannel.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "provider/peers.h"

struct provider_state {
	struct peers from;
};

static const struct option options[] = {
    {.name = "from",
	.help = "addresses that Kannel comes from: it signs nothing; its "
		"post-url is http://LISTEN-ADMIN/in/ACCOUNT?id=%I",
	.example = "127.0.0.1",
	.required = true},
    {.name = "user",
	.help = "a sendsms-user of kannel.conf",
	.example = "passaparola",
	.required = true},
    {.name = "password",
	.help = "its password",
	.example = "secret",
	.required = true,
	.secret = true},
    {.name = "sendsms-url",
	.help = "where Kannel's smsbox takes texts",
	.example = KANNEL_SENDSMS_URL},
    {.name = "callback-url",
	.help = "listen-admin as Kannel reaches it, when that is another "
		"machine or container",
	.example = "http://127.0.0.1:8081"},
    {.name = "smsc",
	.help = "the smsc-id that texts go out by, when there are several",
	.example = "modem"},
    {.name = NULL}};

/* What goes into a header has to stay one line of plain signs. */
static bool
is_plain(struct slice value)
{
	size_t i;

	for (i = 0; i < value.length; i++)
		if (value.data[i] < ' ' || value.data[i] > '~')
			return false;
	return true;
}

static int
check_url(const struct account *account, const char *name, struct fault *fault)
{
	struct slice url = account_get(account, name);

	if (url.length == 0 ||
	    (is_plain(url) && memchr(url.data, ' ', url.length) == NULL &&
		((url.length > 7 && memcmp(url.data, "http://", 7) == 0) ||
		    (url.length > 8 && memcmp(url.data, "https://", 8) == 0)) &&
		url.data[url.length - 1] != '/'))
		return 0;
	return fault_set(fault, FAULT_SETTINGS,
	    "account %s: %s has to be an address that begins with http:// or "
	    "https:// and ends without a slash",
	    account->name, name);
}

static int
open_account(const struct account *account, struct provider_state **state,
    struct fault *fault)
{
	static const char *const in_headers[] = {"user", "password", "smsc"};
	struct peers from;
	size_t i;

	if (peers_parse(account_get(account, "from"), &from, fault) != 0)
		return fault_prefix(fault, "account %s", account->name);
	for (i = 0; i < ARRAY_LEN(in_headers); i++)
		if (!is_plain(account_get(account, in_headers[i])))
			return fault_set(fault, FAULT_SETTINGS,
			    "account %s: %s may hold only plain letters, "
			    "digits and signs",
			    account->name, in_headers[i]);
	if (check_url(account, "sendsms-url", fault) != 0 ||
	    check_url(account, "callback-url", fault) != 0)
		return -1;
	*state = memory_new(sizeof(**state));
	(*state)->from = from;
	return 0;
}

static void
close_account(struct provider_state **state)
{
	free(*state);
	*state = NULL;
}

static bool
verify(struct arena *arena, struct provider_state *state,
    const struct account *account, const struct request *request)
{
	(void)arena;
	(void)account;
	return peers_have(&state->from, request->peer);
}

const struct provider provider_kannel = {
    .name = "kannel",
    .options = options,
    .inside_only = true,
    .open = open_account,
    .close = close_account,
    .verify = verify,
    .read = kannel_read,
    .answer = kannel_answer,
    .write = kannel_write,
    .judge = kannel_judge,
    .failures = kannel_failures,
};
