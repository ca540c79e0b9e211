/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * own.h - the desk's own words: what people type here and the table lacks
 *
 * A file beside the database with the columns of words.tsv.  Its notes say who
 * proposed a word and who accepted it; what is only proposed is not in force:
 *
 *     appointment	it	apuntamento	Latn	weak proposed by=carla
 *     appointment	it	apuntamento	Latn	weak by=carla accepted=anna
 *
 * All of them are weak: a word of the desk counts as the whole message alone,
 * so that it changes what nothing else means.
 */
#ifndef WORDS_OWN_H
#define WORDS_OWN_H

#include "base/fault.h"
#include "words/words.h"

#define OWN_WORDS_MAX 1000
#define OWN_FORM_MAX 60 /* bytes */

struct own_word {
	const char *concept;
	const struct language *language; /* NULL: of none */
	struct slice form;
	const char *by, *accepted; /* accepted NULL: it is a proposal */
};

/* Those of the file, in order; none when it is not there. */
int own_read(struct arena *, const char *path, struct own_word *list,
    size_t *count, struct fault *) MUST_CHECK;
int own_write(struct arena *, const char *path, const struct own_word *list,
    size_t count, struct fault *) MUST_CHECK;
/* Its place in the list, or COUNT. */
size_t own_find(const struct own_word *list, size_t count, const char *concept,
    const struct language *, struct slice form);
/* Can it be one: some letters, no digit, one line, and not too long? */
bool own_form_is_fine(struct arena *, struct slice form);

#endif
