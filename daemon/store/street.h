/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * street.h - notices that are started by a text from a phone of the desk
 *
 * Word and PIN are kept as one keyed hash with the notice's number in it.
 */
#ifndef STORE_STREET_H
#define STORE_STREET_H

#include "store/notice.h"

/* The word and the PIN that start it by text; an empty one: none. */
int store_notice_set_street(struct store *, int64_t id, struct slice word,
    const char *pin, struct fault *) MUST_CHECK;
int store_notice_is_street(struct store *, int64_t id, struct slice word,
    const char *pin, bool *right, struct fault *) MUST_CHECK;

/* A phone of the desk that may start notices by text. */
struct street_phone {
	int64_t person;
	const char *name; /* of whose it is */
	int tries; /* wrong ones in a row */
	struct phone_number number; /* filled when read */
};

#define STREET_TRIES 3 /* wrong ones, then it is locked */

int store_street_phone_get(struct store *, struct arena *, int64_t person,
    struct street_phone *, bool *found, struct fault *) MUST_CHECK;
/* Adds or changes one; NULL name: takes it away. */
int store_street_phone_put(
    struct store *, const struct street_phone *, struct fault *) MUST_CHECK;
int store_street_phone_list(struct store *,
    bool (*each)(void *context, const struct street_phone *), void *context,
    struct fault *) MUST_CHECK;

#endif
