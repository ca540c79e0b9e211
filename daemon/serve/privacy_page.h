/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * privacy_page.h - /privacy/: what is kept of who writes or calls, and how it
 * is erased, in every language
 *
 * What DATI answers by text, and the step `page` of the flow `privacy`, with
 * the values that are in force.  Made at the load; no script, nothing fetched,
 * nothing asked.
 */
#ifndef SERVE_PRIVACY_PAGE_H
#define SERVE_PRIVACY_PAGE_H

#include "serve/daemon_inside.h"

struct slice privacy_page_make(const struct loaded *, struct arena *);
/* Answers /privacy/; false when it is for somebody else. */
bool on_privacy_request(struct daemon *, uint64_t id, struct arena *,
    const struct request *) MUST_CHECK;

#endif
