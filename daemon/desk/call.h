/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call.h - one request of the desk page, from the network and back
 *
 *     net thread      desk thread              line's thread        net thread
 *     desk_put  ---->  call_look  ----------->  call_change  -----> the answer
 *                      who, may they, read      again who, write
 *
 * A handler gets a call whose caller is known and may be here, and answers it.
 * What only reads is done after the first half.  Who it is and what they may
 * is asked anew in the transaction that changes something.
 */
#ifndef DESK_CALL_H
#define DESK_CALL_H

#include <jansson.h>

#include "core/account.h"
#include "core/language.h"
#include "desk/house.h"
#include "line/world.h"
#include "store/person.h"
#include "store/staff_session.h"
#include "wire/http.h"
#include "wire/json.h"

/* What the desk knows of the settings; made at load and never changed. */
struct desk_world {
	const char *name, *phone, *public_url, *timezone;
	const struct language_list *languages;
	const struct account *accounts;
	size_t account_count;
	const char *recordings; /* the folder of callers' messages */
	const char *own_words; /* the file of the desk's own words */
	const char *voices; /* the folder of its own recordings */
	const struct program *program;
	/* what was found in its files when they were read */
	const struct finding *findings;
	size_t finding_count;
	const struct setting_shown *settings; /* as they are in force */
	size_t setting_count;
	const struct world *line; /* what a turn of ours may know */
	/* Why a provider did not deliver a text, as a word (core/failure.h). */
	const char *(*why)(const char *provider, int error);
};

struct desk_call;
struct desk_child;
struct desk_route;
struct finder;
struct tries;
struct uploads;

struct desk_call {
	struct desk_call *next; /* the queue's */
	struct arena *arena;
	const struct request *request;
	const struct desk_world *world;
	/* the desk thread's, as the next */
	struct tries *tries, *address_tries;
	struct uploads *uploads;
	struct finder *finder;
	/* found on the way */
	const struct desk_route *route;
	struct slice named; /* what stands for {…} in the path */
	const struct json *body; /* of a POST */
	struct staff_session session; /* id 0: not signed in */
	struct staff staff;
	/* of the thread that it is on */
	struct store *store;
	int64_t now_ms;
	const struct house *house; /* how the line is; of "house" alone */
	/* instead of all that: an errand of our own on the thread */
	void (*errand)(struct desk_call *);
	void *kept; /* what its first half leaves for the second */
	/* after the first half: for a child before the second (call_child.h) */
	struct desk_child *child;
	bool reload; /* of words and flows, when it is done */
	bool waits; /* … the answer, until it is in force … */
	const char *build; /* … after "fr/greeting.bye" was built; or NULL */
	int64_t concerns; /* whose sessions or rights it changed; or 0 */
	bool goes_on; /* the line has something long to do by itself */
	const char *wrong; /* why the second half was undone, for the page */
	struct response response; /* status 0: not answered yet */
};

/* The first half; the second is due when it is not answered then. */
void call_look(struct desk_call *, struct store *reader, int64_t now_ms);
/* The second, as a unit of work whose context is the call. */
int call_change(
    void *call, struct store *, int64_t now_ms, struct fault *) MUST_CHECK;

/* Answers with 200 and JSON; the reference is taken.  Returns 0. */
int call_json(struct desk_call *, json_t *);
/* Answers with 200 and {"done":true}; returns 0. */
int call_done(struct desk_call *);
/* Answers with {"wrong":WORD}; returns 0. */
int call_refuse(struct desk_call *, int status, const char *word);
/* Writes down that who is signed in did it, as a word; 0: to nobody, nothing. */
int call_audit(struct desk_call *, const char *did, int64_t person,
    int64_t thing, struct fault *) MUST_CHECK;
/*
 * The person whose name stands in the path, if this caller may see them; else
 * it is answered with 404, as if there were nobody, and *found is false.
 */
int call_person(struct desk_call *, struct person *, bool *found,
    struct fault *) MUST_CHECK;
/* A member of the body, NULL when it is empty or has a zero byte. */
const char *call_word(const struct desk_call *, const char *name);
/* A member of the query, "" when it is not there; percent signs decoded. */
struct slice call_query(struct desk_call *, const char *name);
/* The number that stands in the path, or -1. */
int64_t call_number(const struct desk_call *);

#endif
