/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * thread.h - a conversation as the desk page shows it, and what is new
 */
#ifndef STORE_THREAD_H
#define STORE_THREAD_H

#include "store/interaction.h"
#include "store/recording.h"

struct thread_row {
	struct interaction interaction; /* its status says how a text fared */
	int error; /* the provider's code, 0 for none */
	const char *staff; /* who of the desk did it, or NULL */
	int seconds; /* of a caller's message */
	bool has_audio; /* … that is here */
};

/*
 * From row FROM of PERSON (0: the newest) back to the past, at most MAX.  The
 * `before` of the last one is where an earlier part begins.
 */
int store_thread(struct store *, struct arena *, int64_t person, int64_t from,
    size_t max, struct thread_row *rows, size_t *count,
    struct fault *) MUST_CHECK;

/*
 * Adds what one of the staff did to a person's conversation: fills person,
 * `before`, language and id, and moves the person's last row on.
 */
int store_thread_add(struct store *, struct person *, int64_t staff,
    struct interaction *, struct fault *) MUST_CHECK;

struct news {
	int64_t id; /* of the interaction */
	const char *person_name; /* NULL: of a caller without a number */
	enum channel channel;
	enum direction direction;
	enum interaction_kind kind;
};

/* What was added after row AFTER and may be seen from DESKS. */
int store_news(struct store *, const char *desks, int64_t after, size_t max,
    bool (*each)(void *context, const struct news *), void *context,
    struct fault *) MUST_CHECK;

#endif
