/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * telecom_take.c - a text that a provider took, and what it tells of it
 *
 * Receipts come twice, out of order, before the answer to the send, or never.
 */
#include "telecom.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ledger.h"
#include "wire/form.h"
#include "wire/signature.h"

#define FAILS_IN 40

struct receipt {
	struct taken *taken;
	const char *status;
	int error;
};

/* A form in the order of the alphabet is signed as it is written. */
void
telecom_post(struct simulation *run, const struct account *account,
    const char *url, const struct text *form, hook_answer *then, void *context)
{
	struct signer *signer = run->telecom->signer;
	struct arena *arena = arena_new(1 << 20);
	struct text signs = text_new(arena, 1 << 17);
	unsigned char hash[SIGNATURE_MAX];
	char signature[4 * ((SIGNATURE_MAX + 2) / 3) + 1];
	struct request request = {.method = "POST", .peer = "127.0.0.1"};
	struct fault fault;
	struct form pairs;
	size_t i;

	if (form_parse(arena, (struct slice){form->data, form->length}, &pairs,
		&fault) != 0)
		abort();
	for (i = 0; i < pairs.count; i++) {
		text_add_slice(&signs, pairs.pairs[i].name);
		text_add_slice(&signs, pairs.pairs[i].value);
	}
	signer_begin(signer);
	signer_add(signer, slice_of(url));
	signer_add(signer, (struct slice){signs.data, signs.length});
	base64_encode(hash, signer_end(signer, hash), signature);
	if (strncmp(url, account->public_url, strlen(account->public_url)) !=
	    0) {
		broke(run, "addresses-are-ours", "an address elsewhere");
	} else {
		request.target = url + strlen(account->public_url);
		request.body = (struct slice){form->data, form->length};
		request_add_header(&request, "Content-Type",
		    "application/x-www-form-urlencoded");
		request_add_header(&request, "X-Twilio-Signature", signature);
		machine_hook(run, account->name, &request, then, context);
	}
	arena_free(&arena);
}

static void
receipt_heard(
    struct simulation *run, void *context, const struct response *response)
{
	const struct receipt *receipt = context;

	if (response != NULL && response->status / 100 == 2)
		ledger_is_told(run, receipt->taken, receipt->status);
}

static void
tell(struct simulation *run, void *context)
{
	struct receipt *receipt = context;
	const struct taken *taken = receipt->taken;
	struct arena *arena = arena_new(1 << 16);
	struct text form = text_new(arena, 4000);

	if (receipt->error != 0)
		form_add(&form, "ErrorCode",
		    slice_of(arena_printf(arena, "%d", receipt->error)));
	form_add(&form, "From", slice_of(taken->account->number));
	form_add(&form, "MessageSid", slice_of(taken->sid));
	form_add(&form, "MessageStatus", slice_of(receipt->status));
	form_add(&form, "To", slice_of(taken->to));
	telecom_post(run, taken->account, taken->receipts, &form, receipt_heard,
	    receipt);
	arena_free(&arena);
}

static void
tell_later(struct simulation *run, struct taken *taken, const char *status,
    int error, int64_t after_ms)
{
	struct telecom *telecom = run->telecom;
	int times = 1;

	if (chance_below(1000) < telecom->repeats)
		times += chance_below(4);
	if (chance_below(1000) < telecom->muddles)
		after_ms = chance_between(0, HOUR_MS);
	while (times-- > 0) {
		struct receipt *receipt =
		    arena_alloc(run->arena, sizeof(*receipt));

		*receipt = (struct receipt){taken, status, error};
		later(run, after_ms + chance_between(0, 5000) * times, tell,
		    receipt);
	}
}

static void
bring(struct simulation *run, struct taken *taken)
{
	int64_t sent_ms = chance_between(10, 20000);
	bool fails = !run->calm && chance_one_in(FAILS_IN);

	taken->status = fails ? "undelivered" : "delivered";
	if (taken->receipts == NULL)
		return;
	tell_later(run, taken, "sent", 0, sent_ms);
	tell_later(run, taken, taken->status, fails ? 30003 : 0,
	    sent_ms + chance_between(100, 100000));
}

/* Our id in the address that we gave. */
static int64_t
message_of(const char *receipts)
{
	const char *at = receipts == NULL ? NULL : strstr(receipts, "?m=");

	return at == NULL ? 0 : strtoll(at + 3, NULL, 10);
}

struct taken *
telecom_take(struct simulation *run, const struct account *account,
    const char *to, const char *receipts, struct slice text, bool in_answer)
{
	struct telecom *telecom = run->telecom;
	struct taken *taken = arena_alloc(run->arena, sizeof(*taken));

	if (telecom->taken_count == telecom->taken_room) {
		telecom->taken_room = 2 * telecom->taken_room + 64;
		telecom->taken = reallocarray(telecom->taken,
		    telecom->taken_room, sizeof(struct taken *));
		if (telecom->taken == NULL)
			abort();
	}
	*taken = (struct taken){.message = message_of(receipts),
	    .account = account,
	    .to = to,
	    .receipts = receipts,
	    .text = text,
	    .at_ms = run->true_ms,
	    .in_answer = in_answer};
	telecom_sid(telecom, "SM", taken->sid);
	telecom->taken[telecom->taken_count++] = taken;
	ledger_is_taken(run, taken);
	bring(run, taken);
	return taken;
}
