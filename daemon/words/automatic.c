/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * automatic.c - words that machines answer with, and people do not write
 */
#include "words/message.h"

bool
words_is_automatic(
    const struct words *words, struct arena *arena, struct slice text)
{
	struct message message;
	size_t i;

	message_read(&message, words, arena, text, NULL);
	message_find(&message);
	for (i = 0; i < message.hit_count; i++)
		if (message_means(message.hits[i].form->key, words->automatic))
			return true;
	return false;
}
