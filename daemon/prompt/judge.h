/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * judge.h - is a translation one of today's text, with its placeholders?
 */
#ifndef PROMPT_JUDGE_H
#define PROMPT_JUDGE_H

#include "prompt/catalog.h"
#include "prompt/inside.h"

/* The file whose entries are judged. */
struct judging {
	struct prompts *prompts;
	struct spoken *spoken; /* the language that it is in */
	const char *file;
	struct findings *findings;
};

/*
 * What the entry makes of PROMPT, which is its id: ready, or missing, stale or
 * bad, and a finding says why.
 */
void judge_text(const struct judging *, const struct entry *, int prompt,
    struct prompt_text *);
/* Its id is no prompt's. */
void judge_unknown(const struct judging *, const struct entry *);

#endif
