/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * build.h - telephone audio of all that is spoken, in every language
 *
 *     clips + recordings -> plan ─┬─▶ worker ─▶ files ─┬─▶ manifest, and away
 *     + the last manifest         └─▶ worker ─▶ files ─┘   with what it lacks
 *
 * Only what changed is made.  Every clip of a language of calls that has one
 * gets a synthetic voice, also where somebody has spoken it: the day that a
 * recording grows stale, it is heard.  What cannot be read is named, and the rest made.
 */
#ifndef PROMPT_BUILD_H
#define PROMPT_BUILD_H

#include <stdio.h>

#include "prompt/prompts.h"

#define BUILD_JOBS_MAX 64

struct build_order {
	const struct prompts *prompts;
	const struct language_list *languages; /* recordings of all of them */
	const struct language_list *voiced; /* and a voice for those of calls */
	const char *folder; /* of the prompts and their recordings */
	const char *own; /* recordings of the desk page (lent.h), or NULL */
	const char *audio; /* what is made goes to AUDIO/LANG */
	const char *desk; /* the desk's name, which texts call {desk} */
	int jobs; /* at once; 0: as many as there are processors */
	FILE *progress; /* a terminal, or NULL */
	/* of one clip its recording alone; ID NULL: all */
	const struct language *language;
	const char *id;
};

struct build_counts {
	size_t made, kept, removed, failed; /* audio, audio, files, audio */
	bool voiceless; /* there is no espeak-ng */
};

/*
 * -1 when a folder or a manifest cannot be written, or another build is under
 * way; what people made wrong are findings.  Uses threads of its own and processes; the prompts have to
 * be loaded before.
 */
int audio_build(const struct build_order *, struct build_counts *,
    struct findings *, struct fault *) MUST_CHECK;

#endif
