/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rest.h - what providers with a REST interface have in common
 */
#ifndef PROVIDER_REST_H
#define PROVIDER_REST_H

#include "provider/provider.h"

/* How an interface is called, and where an account keeps what opens it. */
struct rest {
	const char *name; /* as an administrator knows it */
	const char *url; /* when the account sets no api-url */
	const char *user, *password; /* names of options */
};

/* 1 to 64 letters, digits, dashes and low lines, as ids of all of them are. */
bool rest_is_id(struct slice);
/* Is api-url one that a path can follow?  -1 with the reason if not. */
int rest_check_url(const struct account *, struct fault *) MUST_CHECK;
/* A request to API-URL/PATH, with the account's own name and secret. */
void rest_begin(struct arena *, const struct rest *, const struct account *,
    const char *method, const char *path, struct request *);
/* Did they say what became of texts?  -1 with the reason if not. */
int rest_check_list(
    const struct rest *, const struct response *, struct fault *) MUST_CHECK;

#endif
