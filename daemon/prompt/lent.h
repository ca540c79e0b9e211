/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * lent.h - the recordings that a desk made on its page
 *
 *     OWN/fr/greeting.bye.wav           in use, with greeting.bye.about
 *     OWN/fr/@before.greeting.bye.wav   the one before, to go back to
 *     OWN/fr/@coming-7.wav              of member of staff 7; nobody kept it yet
 *
 * A folder like that of the prompts (recordings.h), which the daemon may not
 * write to.  Of names that begin with @ nobody hears anything.  Files only
 * change their names here, within one folder: that is all the sandbox allows.
 */
#ifndef PROMPT_LENT_H
#define PROMPT_LENT_H

#include <stdint.h>

#include "base/fault.h"
#include "core/language.h"

/* "wav", "flac", "ogg" or "mp3": what the first bytes look like. */
const char *lent_extension(struct slice bytes);

/* A language's folder, made if it is not there yet. */
const char *lent_folder(
    struct arena *, const char *own, const struct language *);
/* Where what STAFF brings lies until it is kept. */
const char *lent_coming(
    struct arena *, const char *own, const struct language *, int64_t staff);
/* Writes it there. */
int lent_bring(struct arena *, const char *own, const struct language *,
    int64_t staff, struct slice bytes, struct fault *) MUST_CHECK;

/* The files of a language's folder, by name. */
struct lent_files {
	const char *folder;
	const char *const *names;
	size_t count;
};

int lent_files(struct arena *, const char *own, const struct language *,
    struct lent_files *, struct fault *) MUST_CHECK;
/* The name of the file of ID that is in use, or BEFORE it; NULL: none. */
const char *lent_find(const struct lent_files *, const char *id, bool before);

/*
 * What STAFF brought is that of ID from now on, with ABOUT beside it
 * (recordings.h); the one in use becomes the one before.
 */
int lent_keep(struct arena *, const char *own, const struct language *,
    const char *id, int64_t staff, const char *extension, struct slice about,
    struct fault *) MUST_CHECK;
/*
 * The one in use and the one before change places; where there is only one of
 * them, its place.  *FOUND false: there is neither.
 */
int lent_swap(struct arena *, const char *own, const struct language *,
    const char *id, bool *found, struct fault *) MUST_CHECK;

#endif
