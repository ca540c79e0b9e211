/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * thread.h - a conversation as the desk page shows it, and what is new
 */
#ifndef STORE_THREAD_H
#define STORE_THREAD_H

#include "store/interaction.h"
#include "store/recording.h"

/* What whoever looks may see of a row. */
enum thread_sight {
	SIGHT_WHOLE,
	/* Another desk's, and the person got it: its kind and its day. */
	SIGHT_KIND,
	/* What another desk wrote for itself: nothing, not that it is there. */
	SIGHT_NOTHING,
};

struct thread_row {
	enum thread_sight sight; /* of what is not seen all else is empty */
	struct interaction interaction; /* its status says how a text fared */
	int error; /* the provider's code, 0 for none */
	const char *staff; /* who of the desk did it, or NULL */
	int seconds; /* of a caller's message */
	bool has_audio; /* … that is here */
};

struct thread_wish {
	const char *desks; /* of whoever looks; NULL: of all */
	int64_t person;
	int64_t from; /* a row of theirs; 0: the newest */
	size_t max;
};

/*
 * From there back to the past.  The `before` of the last one is where an
 * earlier part begins.
 */
int store_thread(struct store *, struct arena *, const struct thread_wish *,
    struct thread_row *rows, size_t *count, struct fault *) MUST_CHECK;

/*
 * Adds what one of the staff did to a person's conversation: fills person,
 * `before`, language and id, and moves the person's last row on.  Where the row
 * names no desk it is of those of the conversation.
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

/* What was added after row AFTER and may be seen, or guessed, from DESKS. */
int store_news(struct store *, const char *desks, int64_t after, size_t max,
    bool (*each)(void *context, const struct news *), void *context,
    struct fault *) MUST_CHECK;

#endif
