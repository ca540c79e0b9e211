/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio.h - the parts of the Twilio provider, for each other and their tests
 *
 *     twilio.c            what an account sets; open, close
 *     twilio_signature.c  did they send this?
 *     twilio_read.c       webhooks in, TwiML out
 *     twilio_voice.c      calls: their requests in, TwiML out
 *     twilio_recording.c  what they keep: fetched, deleted there
 *     twilio_send.c       their REST interface: texts out, texts that we missed
 *     twilio_place.c      … and calls out
 */
#ifndef PROVIDER_TWILIO_H
#define PROVIDER_TWILIO_H

#include "provider/provider.h"
#include "wire/form.h"
#include "wire/json.h"
#include "wire/signature.h"

struct provider_state {
	struct signer *signer; /* keyed with the auth token */
};

/*
 * Is X-Twilio-Signature theirs for this request?  URL is the whole public
 * address that they were given; the request's own target does not count.
 */
bool twilio_signature_valid(
    struct arena *, struct signer *, const char *url, const struct request *);
/* Is the body a form, as Content-Type says?  No body at all is an empty one. */
bool twilio_has_form(const struct request *);
/* Parameters are in the query, and the body is nobody's business. */
bool twilio_is_get(const struct request *);

int twilio_read(struct arena *, const struct account *, const struct request *,
    struct events *, struct fault *);
void twilio_answer(struct arena *, const struct account *,
    const struct actions *, struct response *);

/* The address at which we hear how a message of ours fares. */
const char *twilio_receipt_url(
    struct arena *, const struct account *, int64_t message);

/* What they say of a text that came, before anything of it is believed. */
struct twilio_text {
	struct slice sid, from, to, body, segments;
};

/* Makes an EVENT_TEXT of it; -1: its id or a number cannot be one. */
int twilio_text_event(struct arena *, const struct account *,
    const struct twilio_text *, struct event *, struct fault *) MUST_CHECK;

void twilio_write(struct arena *, struct provider_state *,
    const struct account *, const struct action *, struct request *);
enum verdict twilio_judge(
    struct arena *, const struct response *, struct event *);
void twilio_look(struct arena *, struct provider_state *,
    const struct account *, int64_t since_ms, const char *page,
    struct request *);
int twilio_found(struct arena *, const struct account *,
    const struct response *, struct events *, const char **page,
    struct fault *);

#endif
