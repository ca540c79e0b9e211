/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ring.h - callers for whom phones of volunteers ring
 *
 *     ringing -> taken -> joined -> over
 *        \________\________________/
 *
 * One row a caller, found by their call; the phones are calls of ours
 * (placed.h) that name it.  Turns run one after another, so the first key that
 * is committed makes it `taken`.
 */
#ifndef STORE_RING_H
#define STORE_RING_H

#include "core/message.h"
#include "store/store.h"

#define RING_SOURCE "rings" /* of the calls that are placed for one */

enum ring_state {
	RING_RINGING,
	RING_TAKEN, /* a volunteer is in the room, the caller not yet */
	RING_JOINED,
	RING_OVER,
};

struct ring {
	int64_t call; /* of the caller; its id */
	enum ring_state state;
	int64_t began_ms;
	int64_t seen_ms; /* the caller was heard of last; else they are gone */
	int64_t taken; /* the call of who took it; 0 */
	int64_t person; /* whose phone it is that rings; 0: of the rota */
	int times; /* that phones rang in this call */
};

/* One of the phones. */
struct ring_phone {
	int64_t id;
	enum message_state state;
	const char *account, *remote_id; /* NULL: it does not ring yet */
	bool answered, ended;
};

int store_ring_get(struct store *, int64_t call, struct ring *, bool *found,
    struct fault *) MUST_CHECK;
/* Writes it, new or not. */
int store_ring_put(
    struct store *, const struct ring *, struct fault *) MUST_CHECK;
/* Callers that wait, and were not heard of since BEFORE. */
int store_ring_lost(struct store *, int64_t before_ms, int64_t *calls,
    size_t max, size_t *count, struct fault *) MUST_CHECK;
int store_ring_phones(struct store *, struct arena *, const struct ring *,
    struct ring_phone *list, size_t max, size_t *count,
    struct fault *) MUST_CHECK;

#endif
