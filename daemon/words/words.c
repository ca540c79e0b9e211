/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * words.c - reading words.tsv
 *
 * Everything wrong is said at once, with its line.  A bad line is left out;
 * whether the rest may be used is for whoever asked.
 */
#include "words/words.h"

#include <string.h>

#include "base/file.h"
#include "base/macros.h"
#include "base/utf8.h"
#include "words/fold.h"
#include "words/table.h"

#define TABLE_BYTES_MAX (8u << 20)
#define ARENA_MAX (128u << 20)
#define COLUMNS 5

enum column { COLUMN_CONCEPT, COLUMN_LANGUAGE, COLUMN_FORM, COLUMN_SCRIPT };

struct reader {
	struct words *words;
	struct findings *findings;
	const char *file;
	int line;
	enum finding_level level; /* of what is wrong */
	struct slice columns[COLUMNS];
};

static bool
is_concept_name(struct slice name)
{
	size_t i;

	for (i = 0; i < name.length; i++)
		if (!(name.data[i] >= 'a' && name.data[i] <= 'z') &&
		    name.data[i] != '_')
			return false;
	return name.length > 0 && name.length <= 32;
}

/* Cuts a line at its tabs; what is missing stays empty. */
static size_t
split(struct slice line, struct slice columns[COLUMNS])
{
	size_t count = 0, i, start = 0;

	memset(columns, 0, COLUMNS * sizeof(*columns));
	for (i = 0; i <= line.length && count < COLUMNS; i++)
		if (i == line.length || line.data[i] == '\t') {
			columns[count++] =
			    (struct slice){line.data + start, i - start};
			start = i + 1;
		}
	return count;
}

/* The part of a note, parted by blanks and semicolons, that begins so. */
static struct slice
note_part(struct slice note, const char *beginning)
{
	size_t i, start = 0, length = strlen(beginning);

	for (i = 0; i <= note.length; i++) {
		if (i < note.length && note.data[i] != ' ' &&
		    note.data[i] != ';')
			continue;
		if (i - start >= length && note.data != NULL &&
		    memcmp(note.data + start, beginning, length) == 0)
			return (struct slice){
			    note.data + start + length, i - start - length};
		start = i + 1;
	}
	return (struct slice){NULL, 0};
}

static bool
same_value(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/*
 * Puts FORM where its key is; the first of two equal ones stays.  -1 when the
 * same language says something else by it already.
 */
static int
put_form(struct reader *reader, struct slice compact, struct form form)
{
	struct words *words = reader->words;
	struct key *key = index_put(words->index, compact);
	const struct form *other;
	struct form *kept;

	for (other = key->forms; other != NULL; other = other->next) {
		if (other->language != form.language)
			continue;
		if (other->concept == form.concept &&
		    same_value(other->value, form.value))
			return 0;
		if (form.concept->rank == RANK_HELPER ||
		    other->concept->rank == RANK_HELPER)
			continue;
		finding_add(reader->findings, reader->level, reader->file,
		    reader->line, 1, "two-concepts",
		    "'%.*s' is '%s' here, but '%s' already means '%s' in the "
		    "same language; keep one of the two",
		    (int)reader->columns[COLUMN_FORM].length,
		    reader->columns[COLUMN_FORM].data, form.concept->name,
		    other->text, other->concept->name);
		return -1;
	}
	kept = arena_alloc(words->arena, sizeof(*kept));
	*kept = form;
	kept->key = key;
	kept->next = key->forms;
	key->forms = kept;
	return 0;
}

static const char *
note_value(struct reader *reader, struct slice note)
{
	struct slice value = note_part(note, "value=");

	if (value.length == 0)
		return NULL;
	return arena_copy(reader->words->arena, value.data, value.length);
}

static int
bad_line(struct reader *reader, const char *code, const char *what)
{
	finding_add(reader->findings, reader->level, reader->file, reader->line,
	    1, code, "%s", what);
	return -1;
}

static int
read_form(struct reader *reader, struct form *form)
{
	struct slice *columns = reader->columns;

	if (!is_concept_name(columns[COLUMN_CONCEPT]))
		return bad_line(reader, "bad-concept",
		    "a concept is small letters and '_', as in 'appointment'");
	form->concept = concept_add(reader->words, columns[COLUMN_CONCEPT]);
	if (form->concept == NULL)
		return bad_line(reader, "too-many-concepts",
		    "too many concepts; use one that is there already");
	form->language = language_find(columns[COLUMN_LANGUAGE]);
	if (form->language == NULL &&
	    !slice_is(columns[COLUMN_LANGUAGE], "und"))
		return bad_line(reader, "unknown-language",
		    "this language is not known; use a tag such as 'fr', or "
		    "'und' for what belongs to no language");
	form->text = arena_copy(reader->words->arena, columns[COLUMN_FORM].data,
	    columns[COLUMN_FORM].length);
	form->value = note_value(reader, columns[COLUMNS - 1]);
	form->weak = note_part(columns[COLUMNS - 1], "weak").data != NULL;
	return 0;
}

static void
read_line(struct reader *reader, struct slice line, struct arena *scratch)
{
	struct form form = {0};
	struct slice folded, compact;
	size_t i, blanks = 0;

	if (split(line, reader->columns) <= COLUMN_FORM) {
		bad_line(reader, "bad-columns",
		    "expected: concept, language, form, script, note, parted "
		    "by tabs");
		return;
	}
	/* It waits for a second person: words/own.h. */
	if (note_part(reader->columns[COLUMNS - 1], "proposed").data != NULL)
		return;
	if (read_form(reader, &form) != 0)
		return;
	folded = fold(scratch, reader->columns[COLUMN_FORM]);
	compact = table_key(scratch, reader->columns[COLUMN_FORM]);
	if (compact.length == 0 || utf8_count(compact) >= KEY_LETTERS_MAX) {
		bad_line(reader, "bad-form",
		    compact.length == 0 ? "the form is empty" :
					  "the form is too long");
		return;
	}
	for (i = 0; i < folded.length; i++)
		blanks += folded.data[i] == ' ';
	form.several = blanks > 0;
	if (put_form(reader, compact, form) == 0 &&
	    blanks + 1 > reader->words->longest && blanks < PHRASE_WORDS_MAX)
		reader->words->longest = blanks + 1;
}

static void
read_lines(struct reader *reader, struct slice contents)
{
	const char *p = contents.data, *end = p + contents.length, *newline;
	struct arena *scratch = arena_new(1u << 20);

	for (; p < end; p = newline + 1) {
		struct slice line;

		newline = memchr(p, '\n', (size_t)(end - p));
		if (newline == NULL)
			newline = end;
		line = (struct slice){p, (size_t)(newline - p)};
		if (line.length > 0 && p[line.length - 1] == '\r')
			line.length--;
		reader->line++;
		if (reader->line == 1 || line.length == 0 || *p == '#')
			continue; /* the header, and nothing */
		arena_reset(scratch);
		if (!utf8_is_valid(line))
			bad_line(reader, "encoding",
			    "this line is not UTF-8; save the file as UTF-8 "
			    "and write its letters again");
		else
			read_line(reader, line, scratch);
	}
	arena_free(&scratch);
}

/* The names that the matching knows. */
static void
name_concepts(struct words *words)
{
	const struct {
		const struct concept **at;
		const char *name;
	} named[] = {
	    {&words->stop, "stop"},
	    {&words->yes, "yes"},
	    {&words->no, "no"},
	    {&words->start, "start"},
	    {&words->digit, "digit"},
	    {&words->thanks, "thanks"},
	    {&words->polite, "_polite"},
	    {&words->but, "_but"},
	    {&words->negation, "_not"},
	    {&words->number, "_number"},
	    {&words->lookalike, "_lookalike"},
	    {&words->automatic, "_automatic"},
	    {&words->case_number, "case_number"},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(named); i++)
		*named[i].at = concept_add(words, slice_of(named[i].name));
	words->italian = language_find(slice_of("it"));
	words->english = language_find(slice_of("en"));
}

static size_t
count_lines(struct slice contents)
{
	size_t lines = 1, i;

	for (i = 0; i < contents.length; i++)
		lines += contents.data[i] == '\n';
	return lines;
}

/* The table, and the desk's own lines if it has some; -1 without a table. */
static int
read_files(struct arena *arena, const char *path, const char *own,
    struct slice contents[2], struct findings *findings)
{
	struct fault fault = {0};

	contents[1] = slice_of("");
	if (file_read(arena, path, TABLE_BYTES_MAX, &contents[0], &fault) !=
	    0) {
		finding_add(findings, FINDING_ERROR, path, 0, 0, "unreadable",
		    "%s", fault.text);
		return -1;
	}
	if (own != NULL && file_exists(own) &&
	    file_read(arena, own, TABLE_BYTES_MAX, &contents[1], &fault) != 0) {
		finding_add(findings, FINDING_WARNING, own, 0, 0, "unreadable",
		    "%s", fault.text);
		contents[1] = slice_of("");
	}
	return 0;
}

struct words *
words_load_own(const char *path, const char *own, struct findings *findings)
{
	struct arena *arena = arena_new(ARENA_MAX),
		     *file_arena = arena_new(4 * TABLE_BYTES_MAX);
	struct words *words = arena_alloc(arena, sizeof(*words));
	struct reader reader = {.words = words,
	    .findings = findings,
	    .file = path,
	    .level = FINDING_ERROR};
	struct slice contents[2];

	words->arena = arena;
	if (read_files(file_arena, path, own, contents, findings) != 0) {
		arena_free(&file_arena);
		arena_free(&arena);
		return NULL;
	}
	words->index = index_new(
	    arena, count_lines(contents[0]) + count_lines(contents[1]));
	words->longest = 1;
	name_concepts(words);
	read_lines(&reader, contents[0]);
	reader = (struct reader){.words = words,
	    .findings = findings,
	    .file = own,
	    .level = FINDING_WARNING};
	read_lines(&reader, contents[1]);
	index_close(words->index);
	arena_free(&file_arena);
	return words;
}

struct words *
words_load(const char *path, struct findings *findings)
{
	return words_load_own(path, NULL, findings);
}

void
words_free(struct words **words)
{
	struct arena *arena;

	if (*words == NULL)
		return;
	arena = (*words)->arena;
	*words = NULL;
	arena_free(&arena);
}
