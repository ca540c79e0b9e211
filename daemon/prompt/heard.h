/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * heard.h - prompts that nobody ever reads
 *
 * What only calls say is not missing in a language that no call is in, and its
 * letters cost nothing.
 */
#ifndef PROMPT_HEARD_H
#define PROMPT_HEARD_H

#include "prompt/prompts.h"

/* Said by who adds the prompts: this one is only ever heard on a call. */
void prompts_set_heard(struct prompts *, int prompt);
bool prompts_is_heard(const struct prompts *, int prompt);
/* Before the load: the languages of calls; without this, all. */
void prompts_set_calls(struct prompts *, const struct language_list *);

#endif
