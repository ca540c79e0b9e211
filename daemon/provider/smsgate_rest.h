/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * smsgate_rest.h - requests of ours to the app, or to its server
 */
#ifndef PROVIDER_SMSGATE_REST_H
#define PROVIDER_SMSGATE_REST_H

#include "provider/rest.h"
#include "provider/smsgate.h"

void smsgate_write(struct arena *, struct provider_state *,
    const struct account *, const struct action *, struct request *);
enum verdict smsgate_judge(
    struct arena *, const struct response *, struct event *);

void smsgate_trace(struct arena *, struct provider_state *,
    const struct account *, const struct action *, const char *page,
    struct request *);
int smsgate_traced(struct arena *, const struct account *,
    const struct action *, const struct response *, struct events *,
    const char **page, struct fault *) MUST_CHECK;
extern const struct rest smsgate_rest;

/* Android's number for why a text failed, 0 for one that says nothing. */
int smsgate_error(struct slice reason);

#endif
