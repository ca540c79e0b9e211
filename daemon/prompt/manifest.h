/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * manifest.h - what `prompts build` has made of one language
 *
 * AUDIO/LANG/manifest, a line script that the build writes anew each time and
 * the daemon believes: a file that it does not name is not served.
 *
 *     audio greeting.hello recorded
 *       read 0f1e2d3c4b5a6978        fingerprint of the text it was read from
 *       from 11aa22bb33cc44dd        and of what it was made from
 *       until 2027-01-31             its last valid day, if it has one
 *       reader Fatou
 *       file greeting.hello.99ff88ee77dd66cc.wav 4210     and milliseconds
 */
#ifndef PROMPT_MANIFEST_H
#define PROMPT_MANIFEST_H

#include <stdint.h>

#include "base/finding.h"
#include "core/language.h"
#include "prompt/fingerprint.h"

#define DAY_SIZE 11 /* "2027-01-31" */

enum audio_kind { AUDIO_SYNTHESIZED, AUDIO_SPOKEN };

struct audio_file {
	const char *name; /* in the folder of its language */
	int64_t ms;
};

struct audio_entry {
	const char *id;
	enum audio_kind kind;
	struct fingerprint read, from;
	const char *until; /* "" without an end */
	const char *reader; /* "" when nobody said */
	struct audio_file *files; /* the pieces, in order */
	size_t file_count;
};

struct manifest {
	struct audio_entry *list;
	size_t count;
};

/* Empty when there is none; what is wrong in it are findings. */
struct manifest manifest_read(struct arena *, const char *audio,
    const struct language *, struct findings *);
/* Written as a whole or not at all. */
int manifest_write(struct arena *, const char *audio, const struct language *,
    const struct manifest *, struct fault *) MUST_CHECK;
/* NULL when there is none of this id and kind. */
const struct audio_entry *manifest_find(
    const struct manifest *, const char *id, enum audio_kind);

/* Is it "2027-01-31" or like it? */
bool day_is_one(struct slice);

#endif
