/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cookie.h - the one cookie of the desk page: the token of a session
 *
 * Scripts cannot read it, no other site can send it, and on a line with https
 * it never goes over anything else, and nobody but this very host can set it:
 * not a neighbour below the same domain, not a page over http.
 */
#ifndef DESK_COOKIE_H
#define DESK_COOKIE_H

#include "desk/call.h"

/* The token that came, or empty. */
struct slice cookie_token(const struct desk_call *);
/* Sets it for SECONDS; an empty token takes it away. */
void cookie_set(struct desk_call *, const char *token, int seconds);

#endif
