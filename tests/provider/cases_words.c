/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases_words.c - what the words of a case stand for
 */
#include "cases.h"

bool
cases_fetch_kind(struct slice word, enum action_kind *kind)
{
	static const char *const words[] = {[ACTION_FETCH] = "fetch",
	    [ACTION_DROP] = "drop",
	    [ACTION_REMOVE_TEXT] = "remove-text",
	    [ACTION_REMOVE_CALL] = "remove-call"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(words); i++)
		if (words[i] != NULL && slice_is(word, words[i])) {
			*kind = (enum action_kind)i;
			return true;
		}
	return false;
}
