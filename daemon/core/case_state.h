/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * case_state.h - how far a case can be: words of the contract
 *
 * The desk writes them into its tables, flows lead on from them.
 */
#ifndef CORE_CASE_STATE_H
#define CORE_CASE_STATE_H

#include <stdbool.h>

#include "base/text.h"

extern const char *const case_states[]; /* NULL ends it */

/* Is it one of them? */
bool case_state_is_known(struct slice word);

#endif
