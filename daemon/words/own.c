/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * own.c - the desk's own words, read and written
 */
#include "words/own.h"

#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "words/fold.h"

#define FILE_BYTES_MAX ((size_t)1 << 20)
#define FILE_MODE 0640
#define COLUMNS 5
#define LETTERS_LEAST 2

/* Takes what stands before SIGN off the front; at the end all of it. */
static struct slice
take(struct slice *rest, char sign)
{
	const char *end =
	    rest->length == 0 ? NULL : memchr(rest->data, sign, rest->length);
	struct slice part = *rest;

	if (end != NULL)
		part.length = (size_t)(end - rest->data);
	rest->data += part.length + (end != NULL);
	rest->length -= part.length + (end != NULL);
	return part;
}

static const char *
string_of(struct arena *arena, struct slice slice)
{
	return arena_copy(arena, slice.data, slice.length);
}

/* "by=carla accepted=anna" */
static void
read_note(struct arena *arena, struct slice note, struct own_word *word)
{
	while (note.length > 0) {
		struct slice value = take(&note, ' '), name = take(&value, '=');

		if (slice_is(name, "by"))
			word->by = string_of(arena, value);
		else if (slice_is(name, "accepted"))
			word->accepted = string_of(arena, value);
	}
}

/* False for a line that is no word of the desk. */
static bool
read_line(struct arena *arena, struct slice line, struct own_word *word)
{
	struct slice columns[COLUMNS];
	size_t i;

	for (i = 0; i < COLUMNS; i++)
		columns[i] = take(&line, '\t');
	*word = (struct own_word){.concept = string_of(arena, columns[0]),
	    .language = language_find(columns[1]),
	    .form = columns[2],
	    .by = ""};
	read_note(arena, columns[4], word);
	return columns[0].length > 0 && columns[2].length > 0;
}

int
own_read(struct arena *arena, const char *path, struct own_word *list,
    size_t *count, struct fault *fault)
{
	struct slice contents;

	*count = 0;
	if (!file_exists(path))
		return 0;
	if (file_read(arena, path, FILE_BYTES_MAX, &contents, fault) != 0)
		return -1;
	take(&contents, '\n'); /* the header */
	while (contents.length > 0 && *count < OWN_WORDS_MAX)
		if (read_line(arena, slice_trim(take(&contents, '\n')),
			&list[*count]))
			(*count)++;
	return 0;
}

int
own_write(struct arena *arena, const char *path, const struct own_word *list,
    size_t count, struct fault *fault)
{
	struct text out = text_new(arena, FILE_BYTES_MAX);
	size_t i;

	text_add(&out, "concept\tlang\tform\tscript\tnote\n");
	for (i = 0; i < count; i++) {
		text_addf(&out, "%s\t%s\t", list[i].concept,
		    list[i].language == NULL ? "und" : list[i].language->tag);
		text_add_slice(&out, list[i].form);
		text_addf(&out, "\t\tweak %sby=%s%s%s\n",
		    list[i].accepted == NULL ? "proposed " : "", list[i].by,
		    list[i].accepted == NULL ? "" : " accepted=",
		    list[i].accepted == NULL ? "" : list[i].accepted);
	}
	if (out.full)
		return fault_set(fault, FAULT_DATA,
		    "the desk has too many words of its own; move some of %s "
		    "into words.tsv",
		    path);
	return file_replace(
	    path, FILE_MODE, (struct slice){out.data, out.length}, fault);
}

size_t
own_find(const struct own_word *list, size_t count, const char *concept,
    const struct language *language, struct slice form)
{
	size_t i = 0;

	while (i < count &&
	    (strcmp(list[i].concept, concept) != 0 ||
		list[i].language != language ||
		!slice_equals(list[i].form, form)))
		i++;
	return i;
}

bool
own_form_is_fine(struct arena *arena, struct slice form)
{
	struct slice folded = fold(arena, form);
	size_t i;

	for (i = 0; i < form.length; i++)
		if ((unsigned char)form.data[i] < ' ')
			return false;
	for (i = 0; i < folded.length; i++)
		if (folded.data[i] >= '0' && folded.data[i] <= '9')
			return false;
	return form.length <= OWN_FORM_MAX && utf8_is_valid(form) &&
	    utf8_count(folded) >= LETTERS_LEAST;
}
