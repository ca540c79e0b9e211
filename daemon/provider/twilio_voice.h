/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_voice.h - the calls of the Twilio provider
 */
#ifndef PROVIDER_TWILIO_VOICE_H
#define PROVIDER_TWILIO_VOICE_H

#include "provider/twilio.h"

#define TWILIO_EVENTS_MAX 2 /* of one webhook */

/* Those of a request about a call; how many, or -1. */
int twilio_voice_read(struct arena *, const struct account *,
    const struct request *, const struct form *,
    struct event events[TWILIO_EVENTS_MAX], struct fault *) MUST_CHECK;
/* A step of a call as TwiML, without the head of the document. */
void twilio_voice_answer(struct arena *, const struct account *,
    const struct call_script *, struct text *xml);
/* The address of what comes next in a call; step 0: what is beside it. */
const char *twilio_call_url(
    struct arena *, const struct account *, int64_t call, int step);
/* A number, "whatsapp:+39…" or a name; NULL when it can be none of these. */
const char *twilio_copy_address(struct arena *, struct slice);

#endif
