/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * own.h - our own sentences, to know them when they come back
 */
#ifndef PROMPT_OWN_H
#define PROMPT_OWN_H

#include "prompt/prompts.h"

/*
 * Does TEXT hold a sentence of ours, in any language?  So writes another line
 * like this one, an echo, and who sends back what they got.
 */
bool prompts_is_own(const struct prompts *, struct arena *, struct slice text);

#endif
