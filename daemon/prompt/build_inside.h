/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * build_inside.h - what the planning and the making of audio share
 */
#ifndef PROMPT_BUILD_INSIDE_H
#define PROMPT_BUILD_INSIDE_H

#include "prompt/build.h"
#include "prompt/manifest.h"

/* One piece of work, for one worker. */
struct build_task {
	struct audio_entry entry; /* its files come with the work */
	struct slice text; /* to be read aloud, or of the recording */
	const char *source; /* recording; NULL: VOICE reads the text */
	const char *voice;
	const char *folder; /* that the files go to */
	bool kept; /* nothing to do */
	bool failed;
	struct fault fault;
};

struct build_tasks {
	struct arena *arena;
	struct build_task *list;
	size_t count, size;
};

/* Does all that is not kept; the files' names come to live in ARENA. */
void build_work(struct arena *, struct build_task **, size_t count, int jobs,
    FILE *progress);

#endif
