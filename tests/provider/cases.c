/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases.c - reads the cases of every provider and compares
 *
 *     cases [FILE.cases…]
 *
 * Without a file it takes all of tests/provider/.  Ends "N passed, N failed".
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cases_read.h"

#define FILE_MAX (1u << 20)
#define ARENA_MAX (256u << 20)

static void
end_case(struct reader *reader)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct sample *sample = &reader->sample;
	struct text got = text_new(arena, CASE_TEXT_MAX);
	bool fine;

	if (sample->kind == CASE_NONE) {
		arena_free(&arena);
		return;
	}
	sample->account.values = sample->values;
	sample->actions.list[0].script = &sample->script;
	fine = sample_run(arena, sample, &got);
	if (fine && strcmp(got.data, sample->gives.data) == 0)
		reader->passed++;
	else {
		reader->failed++;
		printf("%s:%d: %s\nwanted:\n%sgot:\n%s\n", reader->file,
		    sample->line, sample->title, sample->gives.data, got.data);
	}
	arena_free(&arena);
}

static void
begin_case(struct reader *reader, struct slice title)
{
	if (reader->sample.title == NULL)
		reader->common = reader->sample;
	else
		end_case(reader);
	reader->sample = reader->common;
	reader->sample.title = cases_string(reader, title);
	reader->sample.line = reader->line;
	reader->sample.gives = text_new(reader->arena, CASE_TEXT_MAX);
}

static void
read_line(struct reader *reader, struct slice line)
{
	static const char word[] = "case ";
	const size_t length = sizeof(word) - 1;
	struct slice rest = cases_expand(reader, slice_trim(line));

	if (rest.length == 0 || rest.data[0] == '#')
		return;
	if (rest.length > length && memcmp(rest.data, word, length) == 0) {
		rest.data += length;
		rest.length -= length;
		begin_case(reader, slice_trim(rest));
	} else if (!cases_word(reader, rest)) {
		fprintf(stderr, "%s:%d: no such word\n", reader->file,
		    reader->line);
		exit(2);
	}
}

static void
read_cases(const char *file, int *passed, int *failed)
{
	struct reader reader = {.arena = arena_new(ARENA_MAX), .file = file};
	struct slice contents;
	struct fault fault;
	const char *p, *end;

	if (file_read(reader.arena, file, FILE_MAX, &contents, &fault) != 0) {
		fprintf(stderr, "cases: %s\n", fault.text);
		exit(fault_exit(&fault));
	}
	for (p = contents.data, end = p + contents.length; p < end;) {
		const char *newline = memchr(p, '\n', (size_t)(end - p));

		if (newline == NULL)
			newline = end;
		reader.line++;
		read_line(&reader, (struct slice){p, (size_t)(newline - p)});
		p = newline + 1;
	}
	end_case(&reader);
	*passed += reader.passed;
	*failed += reader.failed;
	arena_free(&reader.arena);
}

int
main(int argc, char **argv)
{
	const char *source = getenv("srcdir"), *folder;
	struct arena *arena = arena_new(1 << 20);
	const char *const *names;
	int passed = 0, failed = 0, i;
	struct fault fault;

	for (i = 1; i < argc; i++)
		read_cases(argv[i], &passed, &failed);
	folder =
	    file_join(arena, source == NULL ? "." : source, "tests/provider");
	if (argc == 1 &&
	    file_list(arena, folder, ".cases", 100, &names, &fault) != 0) {
		fprintf(stderr, "cases: %s\n", fault.text);
		return fault_exit(&fault);
	}
	for (i = 0; argc == 1 && names[i] != NULL; i++)
		read_cases(
		    file_join(arena, folder, names[i]), &passed, &failed);
	arena_free(&arena);
	printf("%d passed, %d failed\n", passed, failed);
	return failed > 0 || passed == 0;
}
