/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * kannel_send.c - texts out by Kannel's sendsms interface
 *
 * Number, name and password go as headers and the text as the body, so none of
 * them stands in an address.  Kannel keeps no list that could be asked later:
 * what came of an unknown send only its receipt tells.  It could hold a text
 * for later (deferred), where no STOP would reach it: ours wait here.
 */
#include "provider/kannel.h"

#include <string.h>

#include "core/alphabet.h"
#include "wire/form.h"

#define TIMEOUT_MS 15000
#define RECEIPTS "31" /* delivered, failed, waiting, taken, refused there */
#define CODING_UCS2 "2"
#define MINUTE_S 60

/* What their 400 says when nobody's text can go, whoever it is for. */
static const char no_sender[] = "Sender missing";

static struct slice
option_or(
    const struct account *account, const char *name, const char *otherwise)
{
	struct slice value = account_get(account, name);

	return value.length > 0 ? value : slice_of(otherwise);
}

static void
add_option(struct arena *arena, struct request *request, const char *header,
    struct slice value)
{
	if (value.length > 0)
		request_add_header(request, header,
		    arena_copy(arena, value.data, value.length));
}

/* Kannel puts what came of it where %d is. */
static const char *
receipt_url(struct arena *arena, const struct account *account, int64_t message)
{
	struct slice base =
	    option_or(account, "callback-url", account->public_url);
	struct text url =
	    text_new(arena, base.length + 3 * strlen(account->name) + 64);

	text_add_slice(&url, base);
	text_add(&url, "/in/");
	form_escape(&url, slice_of(account->name));
	text_addf(&url, "?m=%lld&d=%%d", (long long)message);
	return url.data;
}

void
kannel_write(struct arena *arena, struct provider_state *state,
    const struct account *account, const struct action *action,
    struct request *request)
{
	struct slice url =
	    option_or(account, "sendsms-url", KANNEL_SENDSMS_URL);
	struct slice from = slice_of(action->from);

	(void)state;
	if (from.length == 0)
		from = slice_of(account->number);
	*request = (struct request){.method = "POST",
	    .target = arena_copy(arena, url.data, url.length),
	    .body = action->text,
	    .timeout_ms = TIMEOUT_MS};
	request_add_header(
	    request, "Content-Type", "text/plain; charset=UTF-8");
	add_option(
	    arena, request, "X-Kannel-Username", account_get(account, "user"));
	add_option(arena, request, "X-Kannel-Password",
	    account_get(account, "password"));
	add_option(
	    arena, request, "X-Kannel-SMSC", account_get(account, "smsc"));
	add_option(arena, request, "X-Kannel-From", from);
	request_add_header(request, "X-Kannel-To", action->to);
	request_add_header(request, "X-Kannel-DLR-Mask", RECEIPTS);
	request_add_header(request, "X-Kannel-DLR-URL",
	    receipt_url(arena, account, action->message));
	if (!alphabet_has_all(action->text))
		request_add_header(request, "X-Kannel-Coding", CODING_UCS2);
	if (action->valid_s > 0)
		request_add_header(request, "X-Kannel-Validity",
		    arena_printf(arena, "%d",
			(action->valid_s + MINUTE_S - 1) / MINUTE_S));
}

const struct failure_code kannel_failures[] = {
    {400, FAILURE_NUMBER},
    {401, FAILURE_ACCOUNT},
    {403, FAILURE_ACCOUNT},
    {0, FAILURE_UNSAID},
};

/*
 * 202 is as sure as it gets before the receipt.  503 is said when no bearerbox
 * took any of it, so it can be tried again.
 */
enum verdict
kannel_judge(
    struct arena *arena, const struct response *response, struct event *event)
{
	(void)arena;
	event->remote_id = NULL;
	event->error = response->status >= 400 ? response->status : 0;
	switch (response->status) {
	case 503:
		return VERDICT_LATER;
	case 400:
		if (memmem(response->body.data, response->body.length,
			no_sender, sizeof(no_sender) - 1) != NULL)
			return VERDICT_MISCONFIGURED;
		return VERDICT_REFUSED;
	default:
		return verdict_by_status(response);
	}
}
