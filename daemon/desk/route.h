/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * route.h - what can be asked under /desk/api/, and who may
 *
 * A view is a file view_NAME.c with a table of its routes, which stands in the
 * list of route.c.  docs/desk-api.json describes each; a test compares.
 */
#ifndef DESK_ROUTE_H
#define DESK_ROUTE_H

#include "desk/call.h"

#define DESK_API "/desk/api/"

enum route_rule {
	DESK_RULE_NONE, /* our bug: nobody said who may */
	DESK_ANYONE, /* to sign in */
	DESK_VOLUNTEER, /* whoever is signed in */
	DESK_COORDINATOR,
	DESK_ADMIN,
};

typedef int desk_handler(struct desk_call *, struct fault *);

struct desk_route {
	const char *method;
	const char *path; /* after DESK_API; "people/{name}/answer" */
	enum route_rule rule;
	desk_handler *look; /* on the desk's thread; or NULL */
	desk_handler *change; /* in a transaction; NULL: it only reads */
	bool streams; /* what comes goes on coming: the network does it */
};

/* The tables of all views, each ended by a path NULL; NULL ends the list. */
extern const struct desk_route *const desk_routes[];

extern const struct desk_route view_sign_in[], view_me[], view_inbox[],
    view_person[], view_write[], view_task[], view_line[], view_staff[],
    view_export[], view_appointment[], view_book[], view_waiting[], view_case[],
    view_import[], view_about[], view_ready[], view_dial[], view_notices[],
    view_notice_write[], view_rehearsal[], view_house[], view_numbers[],
    view_texts[], view_voice_keep[], view_voice[], view_notice_voice[],
    view_words[], view_flows[], view_trial[];

/*
 * The route of PATH (after DESK_API) and METHOD, and what stands for the part
 * in braces.  NULL: *status says whether the path (404) or the method (405).
 */
const struct desk_route *route_find(
    struct slice path, const char *method, struct slice *named, int *status);
/* May who has ROLE do what the rule is of? */
bool rule_allows(enum route_rule, enum role);

#endif
