/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * clips.h - all that there is to be spoken in one language
 *
 * A clip is what one recording holds: a prompt; of a prompt with placeholders
 * each run of words between them (`appointment.tell~1`, `~2`, …, counted as
 * that language has them); a fragment that values are put together from
 * (`number.7`, `weekday.monday`), of FOLDER/fragments/LANG.tsv; in the first
 * language a place of FOLDER/fragments/places (`place.via-roma-1`); and the
 * name of the desk (`value.desk`).
 */
#ifndef PROMPT_CLIPS_H
#define PROMPT_CLIPS_H

#include "prompt/fingerprint.h"
#include "prompt/pieces.h"
#include "prompt/prompts.h"

#define CLIPS_MAX 8000 /* of one language */
#define CLIP_ID_SIZE 128

struct clip {
	const char *id;
	struct slice text;
	struct fingerprint print; /* of the text */
};

struct clips {
	struct clip *list; /* sorted by id */
	size_t count;
};

/*
 * FOLDER is that of the prompts, DESK the desk's name, which texts call {desk}.
 * What is wrong in its files are findings; a
 * language without fragments is none.  Prompts that are only ever written
 * (`….text`) are no clips.
 */
struct clips clips_of(struct arena *, const struct prompts *,
    const struct language *, const char *folder, const char *desk,
    struct findings *);
/* NULL when there is none of this id. */
const struct clip *clips_find(const struct clips *, const char *id);
/* The id that is most like it, for a message; see nearest_said. */
const char *clips_nearest(const struct clips *, struct arena *, const char *id);

/* Is there anything in it to be spoken, not only commas? */
bool clip_is_heard(struct slice words);
/* The id of the Nth run of words (from 1) of a prompt with placeholders. */
void clip_part_id(char out[CLIP_ID_SIZE], const char *prompt, int part);
/* The id of what a value always is: "value.desk". */
void clip_value_id(char out[CLIP_ID_SIZE], const char *name);
/* "place.via-roma-1" of "Via Roma, 1". */
void clip_place_id(char out[CLIP_ID_SIZE], struct slice place);

#endif
