/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * answer.h - is what came back whole, and is it TwiML?
 */
#ifndef SIGLOAD_ANSWER_H
#define SIGLOAD_ANSWER_H

#include <stdbool.h>
#include <stddef.h>

#define ANSWER_MAX 16384

struct answer {
	size_t length;
	char bytes[ANSWER_MAX + 1]; /* a NUL after what has come */
};

/* What a whole answer says; it points into the answer. */
struct answer_view {
	int status;
	bool closes;
	bool xml; /* the content type says so */
	const char *body;
	size_t body_length;
};

enum answer_state { ANSWER_PART, ANSWER_WHOLE, ANSWER_BROKEN };

/* Chunks are not read: every target sends a length. */
enum answer_state answer_read(const struct answer *, struct answer_view *);

/* Well-formed XML whose root is <Response>. */
bool answer_is_twiml(const struct answer_view *);

#endif
