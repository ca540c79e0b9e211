/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * pieces.c - a text cut at its {placeholders}
 */
#include "prompt/pieces.h"

#include <string.h>

#include "base/nearest.h"
#include "base/number.h"

struct cutter {
	struct arena *arena;
	const char *at, *end;
	struct fault *fault;
};

static const char *const plural_words[] = {
    [PLURAL_OTHER] = "other",
    [PLURAL_ZERO] = "zero",
    [PLURAL_ONE] = "one",
    [PLURAL_TWO] = "two",
    [PLURAL_FEW] = "few",
    [PLURAL_MANY] = "many",
};

bool
plural_find(struct slice word, enum plural *plural)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(plural_words); i++)
		if (slice_is(word, plural_words[i])) {
			*plural = (enum plural)i;
			return true;
		}
	return false;
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_name_byte(char c)
{
	return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

static void
skip_blanks(struct cutter *cutter)
{
	while (cutter->at < cutter->end &&
	    (*cutter->at == ' ' || *cutter->at == '\n' || *cutter->at == '\t'))
		cutter->at++;
}

/* Takes BYTE, and blanks before it, if that is what comes. */
static bool
take(struct cutter *cutter, char byte)
{
	skip_blanks(cutter);
	if (cutter->at == cutter->end || *cutter->at != byte)
		return false;
	cutter->at++;
	return true;
}

/* The name that comes; empty when none does. */
static struct slice
take_name(struct cutter *cutter)
{
	const char *start;

	skip_blanks(cutter);
	start = cutter->at;
	if (start < cutter->end && is_letter(*start))
		while (cutter->at < cutter->end && is_name_byte(*cutter->at))
			cutter->at++;
	return (struct slice){start, (size_t)(cutter->at - start)};
}

static int
complain(const struct cutter *cutter, const char *start, const char *what)
{
	size_t length = (size_t)(cutter->end - start);

	/* Enough to find the place; a cut letter would spoil the sentence. */
	if (length > 24)
		length = 24;
	while (length > 0 && start + length < cutter->end &&
	    ((unsigned char)start[length] & 0xC0) == 0x80)
		length--;
	return fault_set(cutter->fault, FAULT_DATA, "%s, at '%.*s'", what,
	    (int)length, start);
}

static bool
same_branch(const struct branch *a, const struct branch *b)
{
	return a->plural == b->plural &&
	    (a->plural != PLURAL_EXACT || a->exactly == b->exactly);
}

/* Reads `=N` or a category. */
static int
cut_selector(struct cutter *cutter, struct branch *branch)
{
	const char *start;
	struct slice word;
	struct nearest near;
	size_t i;

	skip_blanks(cutter);
	start = cutter->at;
	if (take(cutter, '=')) {
		const char *digits = cutter->at;

		while (cutter->at < cutter->end && *cutter->at >= '0' &&
		    *cutter->at <= '9')
			cutter->at++;
		branch->plural = PLURAL_EXACT;
		word = (struct slice){digits, (size_t)(cutter->at - digits)};
		if (number_parse(word, 0, INT32_MAX, &branch->exactly) == 0)
			return 0;
		return complain(cutter, start, "'=' without a number after it");
	}
	word = take_name(cutter);
	if (plural_find(word, &branch->plural))
		return 0;
	near = nearest_start(word);
	for (i = 0; i < ARRAY_LEN(plural_words); i++)
		nearest_try(&near, plural_words[i]);
	return fault_set(cutter->fault, FAULT_DATA,
	    "'%.*s' is none of zero, one, two, few, many, other, =0, =1%s",
	    (int)(word.length > 40 ? 40 : word.length), word.data,
	    nearest_said(&near, cutter->arena));
}

static int cut_run(struct cutter *, bool in_branch, struct pieces *);

static int
cut_branch(struct cutter *cutter, struct branch *list, size_t *count)
{
	struct branch *branch = &list[*count];
	const char *start = cutter->at;
	size_t i;

	if (*count == BRANCHES_MAX)
		return complain(cutter, start, "too many branches");
	if (cut_selector(cutter, branch) < 0)
		return -1;
	for (i = 0; i < *count; i++)
		if (same_branch(&list[i], branch))
			return complain(cutter, start, "the same branch twice");
	if (!take(cutter, '{'))
		return complain(cutter, start, "a branch without its {text}");
	if (cut_run(cutter, true, &branch->pieces) < 0)
		return -1;
	(*count)++;
	return 0;
}

/* Reads what comes after `{name,`. */
static int
cut_plural(struct cutter *cutter, struct piece *piece)
{
	struct branch list[BRANCHES_MAX] = {{0}};
	const char *start = cutter->at;
	struct branch *kept;
	bool other = false;
	size_t i;

	if (!slice_is(take_name(cutter), "plural") || !take(cutter, ','))
		return complain(
		    cutter, start, "after '{name,' only 'plural,' is known");
	while (!take(cutter, '}')) {
		if (cutter->at == cutter->end)
			return complain(cutter, start, "a '{' is never closed");
		if (cut_branch(cutter, list, &piece->branch_count) < 0)
			return -1;
	}
	for (i = 0; i < piece->branch_count; i++)
		other = other || list[i].plural == PLURAL_OTHER;
	if (!other)
		return complain(cutter, start, "the branch 'other' is missing");
	kept = arena_array(cutter->arena, piece->branch_count, sizeof(*kept));
	memcpy(kept, list, piece->branch_count * sizeof(*kept));
	piece->kind = PIECE_PLURAL;
	piece->branches = kept;
	return 0;
}

/* Reads what comes after a `{`. */
static int
cut_placeholder(struct cutter *cutter, bool in_branch, struct piece *piece)
{
	const char *start = cutter->at - 1;
	struct slice name = take_name(cutter);

	if (name.length == 0 || name.length > PIECE_NAME_MAX)
		return complain(cutter, start,
		    "a placeholder is written {name}, with plain letters");
	piece->text.data = arena_copy(cutter->arena, name.data, name.length);
	piece->text.length = name.length;
	piece->kind = PIECE_VALUE;
	if (take(cutter, '}'))
		return 0;
	if (cutter->at == cutter->end)
		return complain(cutter, start, "a '{' is never closed");
	if (!take(cutter, ','))
		return complain(cutter, start,
		    "a placeholder is one word in braces, as {name}");
	if (in_branch)
		return complain(cutter, start, "a plural inside of a plural");
	return cut_plural(cutter, piece);
}

/* What a piece adds to a text at most, without its value. */
static size_t
piece_bytes(const struct piece *piece)
{
	size_t i, most = 0;

	if (piece->kind == PIECE_WORDS)
		return piece->text.length;
	for (i = 0; i < piece->branch_count; i++)
		if (piece->branches[i].pieces.bytes > most)
			most = piece->branches[i].pieces.bytes;
	return most;
}

/* Words up to what means something here. */
static struct slice
take_words(struct cutter *cutter, bool in_branch)
{
	const char *start = cutter->at;

	while (cutter->at < cutter->end && *cutter->at != '{' &&
	    *cutter->at != '}' && !(in_branch && *cutter->at == '#'))
		cutter->at++;
	return (struct slice){start, (size_t)(cutter->at - start)};
}

/* Reads the next piece. */
static int
cut_piece(struct cutter *cutter, bool in_branch, struct piece *piece)
{
	if (*cutter->at == '{') {
		cutter->at++;
		return cut_placeholder(cutter, in_branch, piece);
	}
	if (in_branch && *cutter->at == '#') {
		cutter->at++;
		piece->kind = PIECE_NUMBER;
		return 0;
	}
	piece->kind = PIECE_WORDS;
	piece->text = take_words(cutter, in_branch);
	return 0;
}

/* Reads a text to its end, or a branch to the '}' after it. */
static int
cut_run(struct cutter *cutter, bool in_branch, struct pieces *pieces)
{
	struct piece list[PIECES_MAX] = {{0}};
	const char *start = cutter->at;
	struct piece *kept;

	while (cutter->at < cutter->end && *cutter->at != '}') {
		if (pieces->count == PIECES_MAX)
			return complain(
			    cutter, cutter->at, "too many placeholders");
		if (cut_piece(cutter, in_branch, &list[pieces->count]) < 0)
			return -1;
		pieces->bytes += piece_bytes(&list[pieces->count++]);
	}
	if (in_branch && !take(cutter, '}'))
		return complain(cutter, start, "a '{' is never closed");
	if (!in_branch && cutter->at < cutter->end)
		return complain(cutter, cutter->at, "a '}' without its '{'");
	kept = arena_array(cutter->arena, pieces->count, sizeof(*kept));
	memcpy(kept, list, pieces->count * sizeof(*kept));
	pieces->list = kept;
	return 0;
}

int
pieces_cut(struct arena *arena, struct slice text, struct pieces *pieces,
    struct fault *fault)
{
	const char *copy = arena_copy(arena, text.data, text.length);
	struct cutter cutter = {arena, copy, copy + text.length, fault};

	*pieces = (struct pieces){0};
	return cut_run(&cutter, false, pieces);
}

void
pieces_names(const struct pieces *pieces,
    void (*found)(void *context, struct slice name), void *context)
{
	size_t i, k;

	for (i = 0; i < pieces->count; i++) {
		const struct piece *piece = &pieces->list[i];

		if (piece->kind == PIECE_VALUE || piece->kind == PIECE_PLURAL)
			found(context, piece->text);
		for (k = 0; k < piece->branch_count; k++)
			pieces_names(
			    &piece->branches[k].pieces, found, context);
	}
}

struct wanted {
	struct slice name;
	bool found;
};

static void
on_name(void *context, struct slice name)
{
	struct wanted *wanted = context;

	wanted->found = wanted->found || slice_equals(wanted->name, name);
}

bool
pieces_has_name(const struct pieces *pieces, struct slice name)
{
	struct wanted wanted = {name, false};

	pieces_names(pieces, on_name, &wanted);
	return wanted.found;
}

bool
pieces_is_plain(const struct pieces *pieces)
{
	size_t i;

	for (i = 0; i < pieces->count; i++)
		if (pieces->list[i].kind != PIECE_WORDS)
			return false;
	return true;
}

bool
pieces_has_plural(const struct pieces *pieces)
{
	size_t i;

	for (i = 0; i < pieces->count; i++)
		if (pieces->list[i].kind == PIECE_PLURAL)
			return true;
	return false;
}
