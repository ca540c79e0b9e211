/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * search.h - finds people by what the desk knows of them
 *
 * A number or a code is found by its hash, whole.  Names and notes are sealed,
 * so they are read from here, opened, in pieces; who looks for a part of one
 * keeps them in memory (desk/finder.h).  A hash of each word would be quicker
 * to build upon, but tell whoever has the file alone which people share one.
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
	SEARCH_CONTACT, /* part of the name that the desk wrote: the finder */
	SEARCH_NOTE, /* part of a note: the finder */
};

struct found {
	int64_t person;
	const char *name;
	enum search_by by;
};

/* Nobody is listed twice, by whatever they were found. */
bool found_is_among(const struct found *list, size_t count, int64_t person);

/*
 * At most MAX people that may be seen from DESKS, in the arena.  Not by contact
 * and note.
 */
int store_search(struct store *, struct arena *, const char *desks,
    enum search_by, struct slice wanted, struct found *list, size_t max,
    size_t *count, struct fault *) MUST_CHECK;

/* What the desk wrote of somebody. */
struct written {
	int64_t person;
	int64_t row; /* of a note; 0: a name */
	struct slice text; /* empty: there is none any more, or no note */
	const char *desks; /* a note of these alone (border.h), or NULL */
};

typedef void written_each(void *context, const struct written *);

/* Names, newest people first, of those below PERSON; at most MAX. */
int store_names(struct store *, int64_t person, size_t max, written_each *,
    void *context, struct fault *) MUST_CHECK;
/* That of one person, if there is one. */
int store_name_of(struct store *, int64_t person, written_each *, void *context,
    struct fault *) MUST_CHECK;
/* Rows of staff below ROW, newest first, or above it, oldest first. */
int store_notes(struct store *, int64_t row, bool above, size_t max,
    written_each *, void *context, struct fault *) MUST_CHECK;

/* The person's name is another one, or they were erased. */
int store_name_changed(
    struct store *, int64_t person, struct fault *) MUST_CHECK;
/*
 * People whose name changed, or who were erased, after CHANGE: at most MAX, in
 * order; *change moves on.  -1 in *count: too much has changed since.
 */
int store_name_changes(struct store *, int64_t *change, int64_t *people,
    size_t max, int *count, struct fault *) MUST_CHECK;
/* The last of them so far. */
int store_name_change_last(
    struct store *, int64_t *change, struct fault *) MUST_CHECK;

#endif
