/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * script.h - the one way to write everything that a person edits
 *
 * Settings, flows and conversations are read by this: one thing a line, every
 * line begins with a known word; indentation and punctuation mean nothing.  A
 * line that begins with `#`, and what follows `#` after two spaces or a tab, is
 * a comment; but not on a line whose first word is `<` or ends in `>`: there all
 * that follows is what people read or hear.
 *
 * Own reader because of 19 slips that volunteers make, YAML refused 14 and
 * silently misread 3; this takes tabs, odd indents, byte order marks, CRLF,
 * no-break spaces and drawn arrows for what they were meant to be.
 */
#ifndef BASE_SCRIPT_H
#define BASE_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/finding.h"
#include "base/text.h"

struct script_word {
	struct slice text; /* without the comma after it */
	int column; /* from 1, in characters */
	bool comma; /* one comes after it */
};

struct script_line {
	const char *file;
	int number;
	struct script_word *words; /* blanks, commas and arrows part them */
	size_t count; /* at least 1 */
	struct slice whole; /* without comment, indent and blanks at its end */
	bool is_text; /* first word is `<` or ends in `>` */
};

struct script {
	const char *file;
	struct script_line *lines; /* empty ones and comments are left out */
	size_t count;
};

#define SCRIPT_MAX_BYTES (1u << 20)
#define SCRIPT_MAX_WORDS 64

/*
 * Reads CONTENTS (which has to outlive the result) as FILE.  Bytes that are no
 * UTF-8 and lines of too many words are findings; the line is left out.
 */
struct script script_read(
    struct arena *, const char *file, struct slice contents, struct findings *);

/*
 * The same of the file at PATH, of at most MAX bytes.  False: it could not be
 * read; that is a finding of LEVEL, and *script is empty.
 */
bool script_load(struct arena *, const char *path, size_t max,
    enum finding_level, struct script *, struct findings *);

/* The word at INDEX, or an empty slice. */
struct slice script_word(const struct script_line *, size_t index);

/* Everything from the word at INDEX to the end of the line, as written. */
struct slice script_rest(const struct script_line *, size_t index);

/* Is the word at INDEX this one?  "->" is any arrow, also a drawn one. */
bool script_is(const struct script_line *, size_t index, const char *word);

/* An error at the word at INDEX (or at the line's end when there is none). */
void script_error(struct findings *, const struct script_line *, size_t index,
    const char *code, const char *format, ...) PRINTF_LIKE(5, 6);

#endif
