/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * measure.c - how much of what people type the table understands
 *
 *     measure flows/words.tsv tests/words/negative.tsv
 *
 * Three questions: are forms understood that the table does not have (every
 * fifth is taken out, then asked), are its forms understood when they are
 * typed badly, and does nothing ever count as an opt-out that is none.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/macros.h"
#include "noise.h"
#include "words/words.h"

#define ROWS_MAX 60000
#define LANGUAGES 40
#define WITHHELD_EACH 5

struct row {
	struct slice columns[5];
	const struct language *language;
};

struct table {
	struct arena *arena;
	struct row *rows;
	size_t count;
};

struct score {
	const char *name;
	int asked, understood, doubted, wrong, missed, opted_out;
};

static struct table
read_table(const char *path)
{
	struct table table = {.arena = arena_new(64u << 20)};
	struct fault fault = {0};
	struct slice all;
	const char *p, *end, *stop;

	if (file_read(table.arena, path, 8u << 20, &all, &fault) != 0) {
		fprintf(stderr, "%s\n", fault.text);
		exit(1);
	}
	table.rows = arena_array(table.arena, ROWS_MAX, sizeof(*table.rows));
	p = memchr(all.data, '\n', all.length);
	end = all.data + all.length;
	for (p = p == NULL ? end : p + 1; p < end && table.count < ROWS_MAX;
	     p = stop + 1) {
		struct row *row = &table.rows[table.count++];
		size_t column;

		stop = memchr(p, '\n', (size_t)(end - p));
		stop = stop == NULL ? end : stop;
		for (column = 0; column < 5 && p <= stop; column++) {
			const char *tab = memchr(p, '\t', (size_t)(stop - p));

			tab = tab == NULL ? stop : tab;
			row->columns[column] =
			    (struct slice){p, (size_t)(tab - p)};
			p = tab + 1;
		}
	}
	return table;
}

static struct words *
load(struct arena *arena, const char *path)
{
	struct findings findings = findings_new(arena);
	struct words *words = words_load(path, &findings);

	findings_print(&findings, stderr);
	if (words == NULL || findings.errors > 0)
		exit(1);
	return words;
}

static struct score *
score_of(struct score *scores, const char *name)
{
	size_t i;

	for (i = 0; i + 1 < LANGUAGES && scores[i].name != NULL; i++)
		if (strcmp(scores[i].name, name) == 0)
			return &scores[i];
	scores[i].name = name;
	return &scores[i];
}

static void
count_answer(
    struct score *score, const struct match *match, struct slice wanted)
{
	bool same = match->concept != NULL && slice_is(wanted, match->concept);
	bool sure = match->how != HOW_ASK && match->how != HOW_NONE;

	score->asked++;
	score->understood += same && sure;
	score->doubted += match->how == HOW_ASK;
	score->missed += match->how == HOW_NONE;
	score->wrong += !same && sure;
	score->opted_out +=
	    !same && sure && strcmp(match->concept, "stop") == 0;
}

static void
print_scores(const char *title, const struct score *scores)
{
	struct score all = {.name = "all"};
	const struct score *score;
	size_t i;

	printf("\n%-22s %7s %11s %7s %8s %8s %8s\n", title, "asked",
	    "understood", "asks", "nothing", "another", "opt-outs");
	for (i = 0; i <= LANGUAGES; i++) {
		score = i < LANGUAGES ? &scores[i] : &all;
		if (score->name == NULL || score->asked == 0)
			continue;
		printf("%-22s %7d %10.1f%% %6.1f%% %7.1f%% %7.2f%% %8d\n",
		    score->name, score->asked,
		    100.0 * score->understood / score->asked,
		    100.0 * score->doubted / score->asked,
		    100.0 * score->missed / score->asked,
		    100.0 * score->wrong / score->asked, score->opted_out);
		all.asked += score->asked;
		all.understood += score->understood;
		all.doubted += score->doubted;
		all.missed += score->missed;
		all.wrong += score->wrong;
		all.opted_out += score->opted_out;
	}
}

static bool
is_helper(const struct row *row)
{
	return row->columns[0].length > 0 && row->columns[0].data[0] == '_';
}

static bool show; /* prints what was not understood, to improve the table */

static void
ask(const struct words *words, const struct row *row, struct slice text,
    struct score *score)
{
	char tag[16];
	struct arena *arena = arena_new(1u << 20);
	struct slice language = row->columns[1];
	struct match match;

	snprintf(tag, sizeof(tag), "%.*s", (int)language.length, language.data);
	match = words_match(words, arena, text, language_find(slice_of(tag)));
	count_answer(score, &match, row->columns[0]);
	if (show && match.how != HOW_NONE && match.how != HOW_ASK &&
	    !slice_is(row->columns[0], match.concept))
		fprintf(stderr, "%s: '%.*s' is %.*s, taken for %s (%s, %s)\n",
		    tag, (int)text.length, text.data,
		    (int)row->columns[0].length, row->columns[0].data,
		    match.concept, how_name(match.how), match.form);
	arena_free(&arena);
}

static const char *
row_tag(struct table *table, const struct row *row)
{
	return arena_copy(
	    table->arena, row->columns[1].data, row->columns[1].length);
}

/* Takes out every fifth form of each concept and language, and asks those. */
static void
measure_withheld(struct table *table)
{
	char path[] = "/tmp/words-XXXXXX";
	FILE *file = fdopen(mkstemp(path), "w");
	struct score scores[LANGUAGES] = {{0}};
	struct arena *arena = arena_new(1u << 20);
	struct words *words;
	size_t i, since = 0;

	fprintf(file, "concept\tlanguage\tform\tscript\tnote\n");
	for (i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (i > 0 &&
		    (!slice_equals(row->columns[0], row[-1].columns[0]) ||
			!slice_equals(row->columns[1], row[-1].columns[1])))
			since = 0;
		if (++since % WITHHELD_EACH != 0 || is_helper(row))
			fprintf(file, "%.*s\n",
			    (int)(row->columns[4].data +
				row->columns[4].length - row->columns[0].data),
			    row->columns[0].data);
	}
	fclose(file);
	words = load(arena, path);
	unlink(path);
	for (i = 0, since = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (i > 0 &&
		    (!slice_equals(row->columns[0], row[-1].columns[0]) ||
			!slice_equals(row->columns[1], row[-1].columns[1])))
			since = 0;
		if (++since % WITHHELD_EACH == 0 && !is_helper(row))
			ask(words, row, row->columns[2],
			    score_of(scores, row_tag(table, row)));
	}
	print_scores("withheld forms", scores);
	words_free(&words);
	arena_free(&arena);
}

/* Asks every form in every bad spelling. */
static void
measure_noise(struct table *table, const struct words *words)
{
	struct score languages[LANGUAGES] = {{0}};
	struct score kinds[LANGUAGES] = {{0}};
	struct score ignored;
	size_t i, kind;

	for (i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];
		const char *tag = row_tag(table, row);

		if (is_helper(row))
			continue;
		for (kind = 0; noise_name(kind) != NULL; kind++) {
			struct arena *arena = arena_new(1u << 20);
			struct slice noisy =
			    noise_make(arena, kind, row->columns[2], tag);
			bool were_shown = show;

			if (noisy.length > 0) {
				ask(words, row, noisy,
				    score_of(languages, tag));
				show = false;
				memset(&ignored, 0, sizeof(ignored));
				ask(words, row, noisy,
				    score_of(kinds, noise_name(kind)));
				show = were_shown;
			}
			arena_free(&arena);
		}
	}
	print_scores("noisy forms", languages);
	print_scores("by noise", kinds);
}

/* Messages that must not be taken for something; columns as in the file. */
static int
measure_negatives(struct table *negatives, const struct words *words)
{
	int violated = 0, met = 0;
	size_t i;

	for (i = 0; i < negatives->count; i++) {
		const struct row *row = &negatives->rows[i];
		struct slice wanted = row->columns[3];
		struct arena *arena = arena_new(1u << 20);
		struct match match = words_match(words, arena, row->columns[0],
		    language_find(row->columns[1]));
		bool sure = match.how != HOW_ASK && match.how != HOW_NONE;
		bool bad = sure && slice_is(row->columns[2], match.concept);
		bool good =
		    slice_is(wanted, "ask") || slice_is(wanted, "none") ?
		    !sure :
		    sure && slice_is(wanted, match.concept);

		violated += bad;
		met += good;
		if (bad || !good)
			printf("%s: '%.*s' came out as %s (%s)\n",
			    bad ? "violated" : "not as wanted",
			    (int)row->columns[0].length, row->columns[0].data,
			    match.concept == NULL ? "nothing" : match.concept,
			    how_name(match.how));
		arena_free(&arena);
	}
	printf("\nnegative messages: %zu, violated %d, as wanted %d\n",
	    negatives->count, violated, met);
	return violated;
}

static void
measure_speed(
    const struct table *table, size_t column, const struct words *words)
{
	struct arena *arena = arena_new(1u << 20);
	int64_t start = clock_monotonic_us(), us;
	size_t i, round, rounds = 200000 / table->count + 1;

	for (round = 0; round < rounds; round++)
		for (i = 0; i < table->count; i++) {
			words_match(
			    words, arena, table->rows[i].columns[column], NULL);
			arena_reset(arena);
		}
	us = clock_monotonic_us() - start;
	printf("%s: %.0f ns a message, %zu lines\n",
	    column == 0 ? "negative messages" : "forms of the table",
	    1000.0 * (double)us / (double)(rounds * table->count),
	    table->count);
	arena_free(&arena);
}

int
main(int argc, char **argv)
{
	struct arena *arena = arena_new(16u << 20);
	struct table table, negatives;
	struct words *words;
	int violated;

	if (argc < 3) {
		fprintf(stderr, "usage: measure WORDS NEGATIVE [show]\n");
		return 64;
	}
	show = argc > 3;
	table = read_table(argv[1]);
	negatives = read_table(argv[2]);
	words = load(arena, argv[1]);
	measure_withheld(&table);
	measure_noise(&table, words);
	violated = measure_negatives(&negatives, words);
	measure_speed(&table, 2, words);
	measure_speed(&negatives, 0, words);
	words_free(&words);
	arena_free(&arena);
	arena_free(&table.arena);
	arena_free(&negatives.arena);
	return violated > 0;
}
