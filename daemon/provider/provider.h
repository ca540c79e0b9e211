/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * provider.h - what a telecom provider has to know
 *
 * Pure translation between a provider's HTTP dialect and our words: no socket,
 * no clock, no state, so a table of strings can test all of it.  What comes
 * back lives in the arena handed in, and dies with it.
 *
 *     webhook -> verify -> read -> events ~~~> line
 *     actions -> answer -> the webhook's response
 *     message -> write -> request ~~~> response -> judge -> verdict
 *     look    -> request ~~~> response -> found -> events
 *
 * Adding one: a file in this folder, its line in sources.am (the registry is
 * generated from that list), a file of cases in tests/provider/.
 */
#ifndef PROVIDER_PROVIDER_H
#define PROVIDER_PROVIDER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fault.h"
#include "core/account.h"
#include "core/action.h"
#include "core/event.h"
#include "core/failure.h"
#include "provider/verdict.h"

/* What a provider keeps for an account between requests: keys, made at load. */
struct provider_state;

struct provider {
	const char *name; /* as written in the settings */
	const struct option *options; /* what an account of theirs sets */
	/*
	 * They cannot sign: their webhooks come to listen-admin, which nobody
	 * outside can reach, and verify() looks at where from.
	 */
	bool inside_only;

	/*
	 * Makes what verify and write need, or -1 with the setting that is
	 * missing or wrong.  close() ends it and wipes its secrets.
	 */
	int (*open)(
	    const struct account *, struct provider_state **, struct fault *);
	void (*close)(struct provider_state **);

	/*
	 * Did they really send this?  Required: nothing gets in unsigned, or
	 * from an address that the account does not name.
	 */
	bool (*verify)(struct arena *, struct provider_state *,
	    const struct account *, const struct request *);
	/*
	 * 0 and the events (none is fine: something we do not use), or -1 when
	 * a signed webhook makes no sense (answered 400).
	 */
	int (*read)(struct arena *, const struct account *,
	    const struct request *, struct events *, struct fault *);
	/* Phrases the actions of a turn as the answer to its webhook. */
	void (*answer)(struct arena *, const struct account *,
	    const struct actions *, struct response *);
	bool calls; /* it can carry out an ACTION_PLACE */
	/* The request that carries out an ACTION_SEND, an ACTION_PLACE or an
	   ACTION_END_CALL. */
	void (*write)(struct arena *, struct provider_state *,
	    const struct account *, const struct action *, struct request *);
	/*
	 * The request that carries out an ACTION_FETCH, an ACTION_DROP or an
	 * ACTION_REMOVE_….  With LOCATION, where a fetch was sent on to: then
	 * without credentials, and -1 when that is nowhere that they are known
	 * to keep audio.  May be NULL: they record nothing.
	 */
	int (*fetch)(struct arena *, const struct account *,
	    const struct action *, const char *location, struct request *);
	/* What their codes, as judge() and read() give them, mean. */
	const struct failure_code *failures;
	/* Sets what they said of remote_id (by which receipts find us), error,
	   parts and price of an EVENT_SENT. */
	enum verdict (*judge)(
	    struct arena *, const struct response *, struct event *);
	/*
	 * The request for the texts that came to the account's number since a
	 * moment, for what no webhook could deliver; *page continues a long
	 * list (NULL at first).  May be NULL: they keep no list.
	 */
	void (*look)(struct arena *, struct provider_state *,
	    const struct account *, int64_t since_ms, const char *page,
	    struct request *);
	/*
	 * Its answer: texts that came, oldest first, and *page, on which older
	 * ones are, or NULL when that was all.  NULL when there is no look().
	 */
	int (*found)(struct arena *, const struct account *,
	    const struct response *, struct events *, const char **page,
	    struct fault *);
	/*
	 * The request for what they know of a text that we sent (ACTION_TRACE),
	 * and its answer: for each of theirs that may be it an EVENT_TRACED with
	 * its remote id, in the order they were sent; one of before we asked is
	 * too_early.  *page as in found(): only all of a list says what is not
	 * there.  -1: it was not read.  Both may be NULL: they keep no list.
	 */
	void (*trace)(struct arena *, struct provider_state *,
	    const struct account *, const struct action *, const char *page,
	    struct request *);
	int (*traced)(struct arena *, const struct account *,
	    const struct action *, const struct response *, struct events *,
	    const char **page, struct fault *);
};

extern const struct provider *const providers[]; /* NULL ends it */

/* By name, or NULL. */
const struct provider *provider_find(struct slice name);

#endif
