/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * unknown_groups.h - what nobody understood, folded and grouped
 *
 * What many wrote alike is a word that the table lacks.  What one or two wrote
 * may be a name or a secret: it is shown to those alone who may read their
 * conversations anyway.  Codes and numbers are dots for everybody.
 */
#ifndef DESK_UNKNOWN_GROUPS_H
#define DESK_UNKNOWN_GROUPS_H

#include "desk/call.h"

#define UNKNOWN_GROUPS_MAX 100 /* that are shown */
#define UNKNOWN_SHOWN_MAX 160 /* bytes; a longer text is no word */
#define UNKNOWN_MANY 3 /* people, whose words are no secret of one of them */
#define UNKNOWN_PEOPLE_MAX 20 /* that are told apart */

struct unknown_group {
	struct slice key; /* folded */
	struct slice text; /* as the last of them wrote it, masked */
	const struct language *language;
	int64_t texts, last_ms;
	int64_t people[UNKNOWN_PEOPLE_MAX];
	size_t people_count;
};

struct unknown_groups {
	struct unknown_group *list; /* most people first */
	size_t count;
	int64_t texts, hidden; /* all of them, and those not shown */
};

/* In the call's arena; only reads. */
int unknown_groups(
    struct desk_call *, struct unknown_groups *, struct fault *) MUST_CHECK;

#endif
