/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * search.h - finds people by what the desk knows of them
 *
 * A number or a code is found by its hash, whole.  Names and notes are sealed,
 * so the newest of them are opened one by one, up to a bound.
 */
#ifndef STORE_SEARCH_H
#define STORE_SEARCH_H

#include "base/arena.h"
#include "store/store.h"

enum search_by {
	SEARCH_NAME, /* the beginning of the letters that name a person */
	SEARCH_NUMBER, /* in E.164 */
	SEARCH_CODE, /* of an appointment, in upper case */
	SEARCH_CASE,
	SEARCH_CONTACT, /* part of the name that the desk wrote */
	SEARCH_NOTE, /* part of a note */
};

struct found {
	int64_t person;
	const char *name;
	enum search_by by;
};

/* At most MAX people that may be seen from DESKS, in the arena. */
int store_search(struct store *, struct arena *, const char *desks,
    enum search_by, struct slice wanted, struct found *list, size_t max,
    size_t *count, struct fault *) MUST_CHECK;

#endif
