/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_sending.h - how an account sends; and what its lines are made of
 */
#ifndef SERVE_SETTINGS_SENDING_H
#define SERVE_SETTINGS_SENDING_H

#include "serve/settings_words.h"

extern const struct setting settings_sending[]; /* word NULL ends it */

/* One of them by its word, or NULL. */
const struct setting *settings_sending_find(struct slice word);

/* "0.07" or "20"; false when it is no sum of money. */
bool settings_euro(struct slice written, int64_t *millionths);
/* settings_words.c: languages, each known and once. */
void settings_language_list(struct settings_reader *,
    const struct script_line *, struct language_list *);
/* "+39 +33": how many; 0 with a finding when one is none. */
size_t settings_prefixes(struct settings_reader *, const struct script_line *,
    const char **prefixes, size_t max);

#endif
