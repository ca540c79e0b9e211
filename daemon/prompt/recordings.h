/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recordings.h - what people have recorded, as they made it
 *
 * FOLDER/LANG/ID.wav, .flac, .ogg, .mp3, .opus, … and beside it, if they
 * like, ID.about:
 *
 *     reader Fatou
 *     read Bonjour, ici le bureau.     the text, or its fingerprint
 *     until 2027-01-31                 its last valid day
 */
#ifndef PROMPT_RECORDINGS_H
#define PROMPT_RECORDINGS_H

#include "base/finding.h"
#include "core/language.h"
#include "prompt/clips.h"

struct recording {
	const char *id;
	const char *path;
	const char *reader, *until; /* "" when not said */
	struct fingerprint read;
	bool read_is_known;
};

struct recordings {
	struct recording *list; /* sorted by id */
	size_t count;
};

/*
 * Those of FOLDER and of OWN (lent.h; NULL: none).  The desk's own comes first,
 * unless it was read from another text and the other one was not.
 * Recordings of what is no clip, two of the same one, and what is wrong beside
 * them are warnings: the line can do without.  A language without a folder has
 * none.
 */
struct recordings recordings_of(struct arena *, const char *folder,
    const char *own, const struct language *, const struct clips *,
    struct findings *);
const struct recording *recordings_find(
    const struct recordings *, const char *id);

/* What is wrong with those of all languages, without reading the sound. */
void recordings_check(const struct prompts *, const struct language_list *,
    const char *folder, const char *own, const char *desk, struct findings *);

#endif
