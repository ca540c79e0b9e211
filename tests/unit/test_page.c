/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_page.c - the text of pages that are broken as those of offices are
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "wire/page.h"

static const struct {
	const char *body, *type, *wanted;
} table[] = {
    {"", NULL, ""},
    {"pronto", NULL, "pronto"},
    {"<p>Il documento &egrave;<br>pronto</p>", "text/html",
	"Il documento \303\250 pronto"},
    /* an RSS feed with a bare & and entities inside CDATA */
    {"<rss><item><guid>http://x/?a=1&lang=it</guid><description><![CDATA[Il "
     "documento di soggiorno non &egrave; presente in "
     "archivio.]]></description></item></rss>",
	"application/rss+xml",
	"http://x/?a=1&lang=it Il documento di soggiorno non \303\250 presente "
	"in archivio."},
    {"non &amp;egrave; presente", NULL, "non \303\250 presente"},
    {"&#232; &#xE8; &#XE8; &nbsp;x&nbsp;", NULL,
	"\303\250 \303\250 \303\250 x"},
    {"&#0; &#31; &#xD800; &#x110000; &#99999999999; &#; &x", NULL,
	"&#0; &#31; &#xD800; &#x110000; &#99999999999; &#; &x"},
    {"&eacute;&ntilde;&ccedil;&euro;&iquest;", NULL,
	"\303\251\303\261\303\247\342\202\254\302\277"},
    {"&unknown; & &", NULL, "&unknown; & &"},
    {"a<!-- pronto -->b<script>var pronto = 1 < 2;</script>c<style>p "
     "{}</style>d",
	NULL, "a b c d"},
    {"a <!-- never ends", NULL, "a <!-- never ends"},
    {"1 < 2", NULL, "1 < 2"},
    {"non \350 presente", "text/html; charset=iso-8859-1",
	"non \303\250 presente"},
    {"{\"stato\":\"non \\u00e8 presente\\n\\\"qui\\\"\"}", "application/json",
	"{\"stato\":\"non \303\250 presente \"qui\"\"}"},
    {"{\"a\":\"\\uD800\\u00zz\"}", "application/json", "{\"a\":\" \"}"},
};

static void
reads_text(void **state)
{
	struct arena *arena = arena_new(64 << 20);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		struct slice got =
		    page_text(arena, slice_of(table[i].body), table[i].type);

		assert_string_equal(
		    arena_copy(arena, got.data, got.length), table[i].wanted);
	}
	arena_free(&arena);
}

/* Whatever comes ends soon, is bounded, and is letters. */
static void
takes_the_worst(void **state)
{
	static const char *const repeated[] = {"<", "<!--", "<script", "&",
	    "&#", "&amp;", "\\u", "]]>", "\377", "a "};
	static char body[256 * 1024];
	size_t i, j;

	(void)state;
	for (i = 0; i < ARRAY_LEN(repeated); i++) {
		struct arena *arena = arena_new(64 << 20);
		clock_t began = clock(); /* its own time alone */
		size_t length = strlen(repeated[i]);
		struct slice got;

		for (j = 0; j < sizeof(body); j++)
			body[j] = repeated[i][j % length];
		got = page_text(arena, (struct slice){body, sizeof(body)},
		    i % 2 == 0 ? "text/html" : "application/json");
		assert_true(got.length <= PAGE_TEXT_MAX);
		assert_true(utf8_is_valid(got));
		assert_true(clock() - began < 3 * CLOCKS_PER_SEC);
		assert_true(arena_used(arena) <= 32 * sizeof(body));
		arena_free(&arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads_text),
	    cmocka_unit_test(takes_the_worst),
	};

	return cmocka_run_group_tests_name("page", tests, NULL, NULL);
}
