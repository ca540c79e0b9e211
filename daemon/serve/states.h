/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * states.h - which state does the text of a page tell?
 *
 * What stands in the settings is looked for as it is, ignoring case; with a
 * letter that patterns are made of in it, it is a PCRE2 pattern.  A match
 * limit does not bound a search, so patterns see only the first 1,600 bytes,
 * and one that can take long is refused when the settings are read.
 */
#ifndef SERVE_STATES_H
#define SERVE_STATES_H

#include "base/text.h"

#define STATES_MAX 32
#define STATE_NAME_MAX 31
#define STATE_PATTERN_MAX 200

struct state_text; /* one line of the settings */

struct states {
	struct state_text *list[STATES_MAX];
	size_t count;
};

/*
 * Adds a text that means a state; all of it lives in the arena.  NULL, or a
 * sentence that says what is wrong with it.
 */
const char *states_add(struct states *, struct arena *, const char *state,
    struct slice text) MUST_CHECK;

/*
 * The one state whose texts stand in PAGE; NULL when none does, and when texts
 * of several do: what is not clear is for a person.
 */
const char *states_find(const struct states *, struct slice page);

#endif
