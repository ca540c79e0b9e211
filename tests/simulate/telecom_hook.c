/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * telecom_hook.c - texts to the line: posted, posted again, given up
 */
#include "telecom.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ledger.h"
#include "twiml.h"
#include "wire/form.h"

#define TRIES_MAX 6

static void post(struct simulation *, void *);

static const char *
hook_url(struct arena *arena, const struct account *account)
{
	return arena_printf(
	    arena, "%s/in/%s", account->public_url, account->name);
}

static void
try_again(struct simulation *run, struct written *written)
{
	if (written->tries >= TRIES_MAX) {
		written->gave_up = true;
		return;
	}
	later(run, (2 << written->tries) * SECOND_MS + chance_below(3000), post,
	    written);
}

/* The first answer that they heard is brought to the phone. */
static void
use_answer(
    struct simulation *run, struct written *written, const struct twiml *twiml)
{
	size_t i;

	written->answered = true;
	written->texts = twiml->text_count;
	for (i = 0; i < twiml->text_count; i++) {
		struct slice text = twiml->texts[i].text;
		const struct taken *taken;

		text.data = arena_copy(run->arena, text.data, text.length);
		taken = telecom_take(run, written->account, written->from,
		    arena_string(run->arena, twiml->texts[i].receipts), text,
		    true);
		written->ids[i] = taken->message;
	}
	ledger_is_answered(run, written);
}

static void
heard(struct simulation *run, void *context, const struct response *response)
{
	struct written *written = context;
	struct arena *arena;
	struct twiml twiml;

	if (response == NULL || response->status / 100 != 2) {
		story_tell("text %s got %d", written->sid + SID_SIZE - 7,
		    response == NULL ? 0 : response->status);
		if (!written->acked)
			try_again(run, written);
		return;
	}
	ledger_is_acked(run, written);
	if (chance_below(1000) < run->telecom->loses_answer &&
	    written->tries < TRIES_MAX) {
		/* The line said it, and nobody heard. */
		try_again(run, written);
		return;
	}
	arena = arena_new(1 << 20);
	if (!twiml_read(arena, response->body, &twiml))
		broke(run, "speaks-well", "TwiML that cannot be read");
	else if (!written->answered)
		use_answer(run, written, &twiml);
	else
		ledger_is_repeated(run, written, &twiml);
	written->acked = true;
	arena_free(&arena);
	if (chance_below(1000) < run->telecom->repeats)
		try_again(run, written);
}

static void
post(struct simulation *run, void *context)
{
	struct written *written = context;
	const struct account *account = written->account;
	struct arena *arena = arena_new(1 << 17);
	struct text form = text_new(arena, 1 << 15);

	written->tries++;
	form_add(&form, "AccountSid", account_get(account, "account-sid"));
	form_add(&form, "Body", written->text);
	form_add(&form, "From", slice_of(written->from));
	form_add(&form, "MessageSid", slice_of(written->sid));
	form_add(&form, "NumSegments", slice_of("1"));
	form_add(&form, "To", slice_of(account->number));
	telecom_post(
	    run, account, hook_url(arena, account), &form, heard, written);
	arena_free(&arena);
}

struct written *
telecom_write(struct simulation *run, int person, const char *from,
    const struct account *account, struct slice text, const char *means,
    const char *value)
{
	struct telecom *telecom = run->telecom;
	struct written *written = arena_alloc(run->arena, sizeof(*written));

	if (telecom->written_count == telecom->written_room) {
		telecom->written_room = 2 * telecom->written_room + 64;
		telecom->written = reallocarray(telecom->written,
		    telecom->written_room, sizeof(struct written *));
		if (telecom->written == NULL)
			abort();
	}
	*written = (struct written){.person = person,
	    .account = account,
	    .from = from,
	    .text = {arena_copy(run->arena, text.data, text.length),
		text.length},
	    .at_ms = run->true_ms,
	    .means = means,
	    .value = value};
	telecom_sid(telecom, "SM", written->sid);
	telecom->written[telecom->written_count++] = written;
	story_now(wall_ms(run));
	story_tell("person %d writes %s %s", person,
	    means == NULL ? "something" : means, written->sid + SID_SIZE - 7);
	story_mix(text.data, text.length);
	post(run, written);
	return written;
}
