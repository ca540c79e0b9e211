/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * case_state.c - how far a case can be: words of the contract
 */
#include "core/case_state.h"

const char *const case_states[] = {"no_number", "number_invalid", "sent_post",
    "appointment_questura", "in_process", "need_documents", "ready",
    "collected", "not_found", "warning_refusal", "refused", "unavailable",
    "stale", NULL};

bool
case_state_is_known(struct slice word)
{
	size_t i;

	for (i = 0; case_states[i] != NULL; i++)
		if (slice_is(word, case_states[i]))
			return true;
	return false;
}
