/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_match.c - what messages mean, by the project's own table
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/macros.h"
#include "words/words.h"

static struct arena *arena;
static struct words *words;

static int
load(void **state)
{
	const char *srcdir = getenv("srcdir");
	struct findings findings;

	(void)state;
	arena = arena_new(16 << 20);
	findings = findings_new(arena);
	words = words_load(arena_printf(arena, "%s/flows/words.tsv",
			       srcdir == NULL ? "." : srcdir),
	    &findings);
	findings_print(&findings, stderr);
	return words == NULL || findings.count > 0 ? -1 : 0;
}

static int
unload(void **state)
{
	(void)state;
	words_free(&words);
	assert_null(words);
	words_free(&words);
	arena_free(&arena);
	return 0;
}

struct said {
	const char *text, *speaks; /* NULL: not known */
	const char *how, *concept, *value;
};

static void
check(const struct said *said, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		struct match match =
		    words_match(words, arena, slice_of(said[i].text),
			language_find(slice_of(said[i].speaks)));
		const char *concept =
		    match.concept == NULL ? "-" : match.concept;

		if (strcmp(how_name(match.how), said[i].how) != 0 ||
		    strcmp(concept, said[i].concept) != 0)
			fail_msg("'%s' is %s %s, wanted %s %s", said[i].text,
			    how_name(match.how), concept, said[i].how,
			    said[i].concept);
		if (said[i].value != NULL) {
			assert_non_null(match.value);
			assert_string_equal(match.value, said[i].value);
		}
	}
}

static void
test_whole(void **state)
{
	static const struct said said[] = {
	    {"STOP", NULL, "whole", "stop", NULL},
	    {" stop. ", "ar", "whole", "stop", NULL},
	    {"S T O P", NULL, "whole", "stop", NULL},
	    {"cтоп", "uk", "whole", "stop", NULL},
	    {"stop per favore", "it", "whole", "stop", NULL},
	    {"stop stop stop", NULL, "whole", "stop", NULL},
	    {"ciao", NULL, "whole", "start", "hello"},
	    {"r.d.v.", "fr", "whole", "appointment", NULL},
	    {"rendez vous svp", "fr", "whole", "appointment", NULL},
	    {"D'ACCORD", "fr", "whole", "yes", NULL},
	    {"si vengo grazie", "it", "whole", "yes", NULL},
	    {"👍👍", NULL, "whole", "yes", NULL},
	    {"👍🏽", NULL, "whole", "yes", NULL},
	    {"français", NULL, "whole", "language", "fr"},
	    {"Cancella dati", "it", "whole", "erase", NULL},
	    {"احذف بياناتي", "ar", "whole", "erase", NULL},
	    {"112", NULL, "whole", "emergency", NULL},
	    {"1522", NULL, "whole", "women", NULL},
	    {"", NULL, "none", "-", NULL},
	    {"...", NULL, "none", "-", NULL},
	};

	(void)state;
	check(said, ARRAY_LEN(said));
}

static void
test_numbers(void **state)
{
	static const struct said said[] = {
	    {"1", NULL, "whole", "digit", "1"},
	    {"1!", NULL, "whole", "digit", "1"},
	    {"٣", "ar", "whole", "digit", "3"},
	    {"２", NULL, "whole", "digit", "2"},
	    {"1️⃣", NULL, "whole", "digit", "1"},
	    {"due", "it", "whole", "digit", "2"},
	    {"premo 1", "it", "whole", "digit", "1"},
	    {"1 grazie", "it", "whole", "digit", "1"},
	    {"12", NULL, "whole", "digit", "12"},
	    {"*", NULL, "whole", "digit", "star"},
	    {"#", NULL, "whole", "digit", "hash"},
	    {"06153462707-4", NULL, "whole", "case_number", "061534627074"},
	    {"26 na 123456", NULL, "whole", "case_number", "26NA123456"},
	    {"٠٦١٥٣٤٦٢٧٠٧٤", "ar", "whole", "case_number", "061534627074"},
	    {"000000000000", NULL, "ask", "-", NULL},
	    {"1 2", NULL, "none", "-", NULL},
	    {"4567", NULL, "none", "-", NULL},
	};

	(void)state;
	check(said, ARRAY_LEN(said));
}

static void
test_safe(void **state)
{
	static const struct said said[] = {
	    {"stp aidez moi", "fr", "whole", "help", NULL},
	    {"police stop me at the station", "en", "phrase", "police", NULL},
	    {"bus stop garibaldi", "en", "ask", "stop", NULL},
	    {"ok?", NULL, "ask", "yes", NULL},
	    {"stop?", NULL, "ask", "stop", NULL},
	    {"haan lekin nahi aa sakta", "ur", "phrase", "no", NULL},
	    {"dont cancel my appointment", "en", "ask", "cancel", NULL},
	    {"vorrei spostare il mio appuntamento", "it", "ask", "reschedule",
		NULL},
	    {"no stop", "it", "ask", "stop", NULL},
	    {"صافي شكرا", "ary", "ask", "stop", NULL},
	    {"ce n'est pas urgent", "fr", "ask", "emergency", NULL},
	    {"ciao aiuto sono in pericolo", "it", "phrase", "emergency", NULL},
	    {"bas", "fr", "ask", "stop", NULL},
	    {"bas", "ur", "whole", "stop", NULL},
	    {"para", "es", "none", "-", NULL},
	};

	(void)state;
	check(said, ARRAY_LEN(said));
}

static void
test_near(void **state)
{
	static const struct said said[] = {
	    {"appuntamneto", "it", "whole", "appointment", NULL},
	    {"appuntamentp", "it", "near", "appointment", NULL},
	    {"permezso di sojiorno", "it", "near", "status", NULL},
	    {"unsubscrbie", "en", "ask", "stop", NULL},
	    {"canecl appointment", "en", "ask", "cancel", NULL},
	    {"sto", "it", "none", "-", NULL},
	    {"stpo", "it", "none", "-", NULL},
	    {"città", "it", "ask", "appointment", NULL},
	    {"والإقامة", "ar", "whole", "status", NULL},
	};

	(void)state;
	check(said, ARRAY_LEN(said));
}

static const char *
language_of(const char *text, const char *speaks)
{
	struct match match = words_match(
	    words, arena, slice_of(text), language_find(slice_of(speaks)));

	return match.language == NULL ? "-" : match.language->tag;
}

static void
test_language(void **state)
{
	(void)state;
	assert_string_equal(language_of("aiuto", NULL), "it");
	assert_string_equal(language_of("stop", NULL), "-");
	assert_string_equal(language_of("stop", "fr"), "fr");
	assert_string_equal(language_of("ok", NULL), "-");
	assert_string_equal(language_of("permesso", NULL), "-");
	assert_string_equal(language_of("rendez-vous", NULL), "fr");
	assert_string_equal(language_of("help", NULL), "en");
	assert_string_equal(language_of("উকিল", NULL), "bn");
	assert_string_equal(language_of("1", "fr"), "-");
}

static void
test_concepts(void **state)
{
	const char *stop = words_concept(words, slice_of("stop"));
	size_t i = 0;

	(void)state;
	assert_non_null(stop);
	assert_ptr_equal(
	    words_match(words, arena, slice_of("stop"), NULL).concept, stop);
	assert_null(words_concept(words, slice_of("_polite")));
	assert_null(words_concept(words, slice_of("dance")));
	while (words_concept_at(words, i) != NULL)
		assert_int_not_equal(words_concept_at(words, i++)[0], '_');
	assert_true(i >= 19);
}

static size_t
findings_of(const char *table)
{
	char path[] = "/tmp/test-words-XXXXXX";
	struct findings findings = findings_new(arena);
	struct words *loaded;
	FILE *file = fdopen(mkstemp(path), "w");

	fputs(table, file);
	fclose(file);
	loaded = words_load(path, &findings);
	unlink(path);
	assert_non_null(loaded);
	words_free(&loaded);
	if (findings.count > 0)
		assert_true(findings.list[0].line > 1);
	return findings.errors;
}

static void
test_table(void **state)
{
	static const char head[] = "concept\tlanguage\tform\tscript\tnote\n";
	static const struct {
		const char *lines;
		size_t errors;
	} tables[] = {
	    {"", 0},
	    {"help\tit\taiuto\tLatn\t\n\n# a remark\nhelp\tit\tAIUTO\n", 0},
	    {"help\tit\taiuto\tLatn\t\r\n", 0},
	    {"help\txx\taiuto\tLatn\t\n", 1},
	    {"help\tit\t...\tLatn\t\n", 1},
	    {"help\tit\n", 1},
	    {"Help\tit\taiuto\tLatn\t\n", 1},
	    {"help\tit\taiuto\nhuman\tit\tAiuto!\n", 1},
	    {"help\tit\taiuto\nhuman\tes\tAiuto!\n", 0},
	    {"help\tit\t\xFF\n", 1},
	};
	struct findings findings;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(tables); i++)
		assert_int_equal(findings_of(arena_printf(
				     arena, "%s%s", head, tables[i].lines)),
		    tables[i].errors);
	findings = findings_new(arena);
	assert_null(words_load("/nowhere/words.tsv", &findings));
	assert_int_equal(findings.errors, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_whole),
	    cmocka_unit_test(test_numbers),
	    cmocka_unit_test(test_safe),
	    cmocka_unit_test(test_near),
	    cmocka_unit_test(test_language),
	    cmocka_unit_test(test_concepts),
	    cmocka_unit_test(test_table),
	};

	return cmocka_run_group_tests(tests, load, unload);
}
