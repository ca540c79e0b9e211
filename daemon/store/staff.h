/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staff.h - who works at the desk: accounts, links that sign in, sessions
 *
 * Neither a link nor a session's token is kept, only what it hashes to under
 * the key of the database; a password is a hash already when it comes here.
 */
#ifndef STORE_STAFF_H
#define STORE_STAFF_H

#include "base/arena.h"
#include "store/store.h"

enum role { ROLE_VOLUNTEER, ROLE_COORDINATOR, ROLE_ADMIN };

#define STAFF_ALL_DESKS "all"

struct staff {
	int64_t id;
	const char *name; /* what they sign in with */
	enum role role;
	const char *desks; /* "desk women", or "all" */
	bool disabled;
	const char *password; /* its hash, NULL when none was chosen yet */
	struct slice totp; /* the secret of their second factor; empty: none */
	int64_t totp_step; /* the last one that was used */
	int64_t link_ends_ms; /* 0: there is none */
	int64_t made_ms;
	const char *phone; /* that rings when they call somebody; or NULL */
};

struct staff_session {
	int64_t id, staff;
	int64_t made_ms, ends_ms;
};

/* Is DESK among those of somebody ("desk women", "all")? */
bool staff_has_desk(const char *desks, const char *desk);
/* Fills the id; FAULT_DATA when the name is taken. */
int store_staff_add(struct store *, struct staff *, struct fault *) MUST_CHECK;
/* Writes all but name and link; who is disabled is signed out everywhere. */
int store_staff_save(
    struct store *, const struct staff *, struct fault *) MUST_CHECK;
int store_staff_by_name(struct store *, struct arena *, const char *name,
    struct staff *, bool *found, struct fault *) MUST_CHECK;
int store_staff_by_id(struct store *, struct arena *, int64_t id,
    struct staff *, bool *found, struct fault *) MUST_CHECK;
int store_staff_list(struct store *,
    bool (*each)(void *context, const struct staff *), void *context,
    struct fault *) MUST_CHECK;

/* One link a person; an empty token takes it away. */
int store_staff_set_link(struct store *, int64_t id, struct slice token,
    int64_t ends_ms, struct fault *) MUST_CHECK;
/* Whose it is, of those that hold at NOW and are not disabled. */
int store_staff_by_link(struct store *, struct arena *, struct slice token,
    int64_t now_ms, struct staff *, bool *found, struct fault *) MUST_CHECK;

const char *role_name(enum role);
/* -1 for no such word. */
int role_find(struct slice word, enum role *) MUST_CHECK;

#endif
