/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * offer.h - slots that people who wait were told of
 */
#ifndef STORE_OFFER_H
#define STORE_OFFER_H

#include "store/waiting.h"

/* Adds one that is open, of a slot of DESK; its id is filled in. */
int store_offer_add(struct store *, const char *desk, struct offer *,
    struct fault *) MUST_CHECK;
/* It went as MESSAGE. */
int store_offer_told(
    struct store *, int64_t id, int64_t message, struct fault *) MUST_CHECK;
int store_offer_by_id(struct store *, int64_t id, struct offer *, bool *found,
    struct fault *) MUST_CHECK;
int store_offer_of_message(struct store *, int64_t message, struct offer *,
    bool *found, struct fault *) MUST_CHECK;
/* Those that somebody in the list was told, the last first, at most MAX. */
int store_offer_list(struct store *, int64_t waiting, size_t max,
    bool (*each)(void *context, const struct offer *), void *context,
    struct fault *) MUST_CHECK;
/* The last that a person was told, of a slot that is to come. */
int store_offer_latest(struct store *, int64_t person, int64_t now_ms,
    struct offer *, bool *found, struct fault *) MUST_CHECK;
/* The one that is open past its time longest, or of who said STOP. */
int store_offer_overdue(struct store *, int64_t now_ms, struct offer *,
    bool *found, struct fault *) MUST_CHECK;
int store_offer_set(
    struct store *, int64_t id, enum offer_state, struct fault *) MUST_CHECK;
/* They were not told after all. */
int store_offer_drop(struct store *, int64_t id, struct fault *) MUST_CHECK;

#endif
