/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_rest.h - requests of ours to Twilio
 */
#ifndef PROVIDER_TWILIO_REST_H
#define PROVIDER_TWILIO_REST_H

#include "provider/rest.h"
#include "provider/twilio.h"

extern const struct rest twilio_rest;
/* Gives a request a form for its body. */
void twilio_set_form(struct request *, const struct text *form);
/* The request of an ACTION_PLACE. */
void twilio_place(struct arena *, const struct account *, const struct action *,
    struct request *);
/* … and of an ACTION_END_CALL. */
void twilio_end_call(struct arena *, const struct account *,
    const struct action *, struct request *);
/* twilio_failure.c: what their codes mean for a person. */
extern const struct failure_code twilio_failures[];
/* twilio_price.c: how they counted a text, and what they take for it. */
void twilio_price(const struct json *, struct event *);
/* 0 when they do not say it, or nothing that can be. */
int twilio_parts(struct slice count);
/*
 * The texts of a page of their list, newest first; *events is empty.  *page is
 * where it goes on, a path on their server, NULL at its end.
 */
int twilio_list(struct arena *, const struct response *,
    const struct json **list, struct events *, const char **page,
    struct fault *) MUST_CHECK;
/* Our word for a status of theirs, MESSAGE_STATES for none. */
enum message_state twilio_state(struct slice status);
/* twilio_trace.c: "Thu, 24 Aug 2023 05:01:45 +0000"; -1: it is no date. */
int64_t twilio_moment(struct arena *, struct slice written);
/* What became of a text that they may have. */
void twilio_trace(struct arena *, struct provider_state *,
    const struct account *, const struct action *, const char *page,
    struct request *);
int twilio_traced(struct arena *, const struct account *, const struct action *,
    const struct response *, struct events *, const char **page,
    struct fault *) MUST_CHECK;
/* A caller's message: from them, and away. */
int twilio_fetch(struct arena *, const struct account *, const struct action *,
    const char *location, struct request *);

#endif
