/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * post.h - an account while it runs: its provider, what it may send, how it is
 */
#ifndef SERVE_POST_H
#define SERVE_POST_H

#include "provider/provider.h"

/* An account while it runs: its provider and what that keeps for it. */
struct post {
	const struct account *account;
	const struct provider *provider; /* NULL: of the built-in phone */
	struct provider_state *state;
	int64_t looked_ms; /* their list was read up to here */
	bool looking; /* a request for their list is under way */
	int64_t look_began_ms; /* up to where it is read then */
	int64_t look_asked_ms; /* the same moment, monotonic; 0 at first */
	bool list_lost; /* not all of it could be read or written down */
	/* sends; moments are monotonic */
	double tokens; /* of its rate; less than one: it has to wait */
	int64_t filled_us; /* when they were counted last */
	int under_way; /* requests whose answer is to come */
	int reserved; /* promised to turns that are under way */
	int refusals; /* that it was refused in a row; 0: all is well */
	int delays; /* that it was put off in a row */
	/* a webhook of theirs, and one that only said so; 0: none yet */
	int64_t heard_ms, forged_ms;
	/* those that only said so: not in the log yet, and when the last were,
	   monotonic */
	int forged;
	int64_t forged_told_ms;
	int64_t until_ms; /* before that nothing is tried */
};

/* They refuse the account itself, which is tried again only now and then. */
bool post_is_wrong(const struct post *);

/* posts.c: what came from PEER only said that it was theirs. */
void post_forged(struct post *, const char *peer);
/* Those that are not in the log yet: a line a minute, whoever knocks. */
void posts_tell_forged(struct post *, size_t count);

#endif
