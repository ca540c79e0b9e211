/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_xml.c - what providers read has to be XML whatever people write
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "wire/xml.h"

static void
writes_text_and_attributes(void **state)
{
	static const struct {
		const char *value, *text, *attribute;
	} table[] = {
	    {"", "", " a=\"\""},
	    {"ciao", "ciao", " a=\"ciao\""},
	    {"<b>&\"'", "&lt;b&gt;&amp;\"'", " a=\"&lt;b&gt;&amp;&quot;'\""},
	    {"]]>", "]]&gt;", " a=\"]]&gt;\""},
	    {"&amp;", "&amp;amp;", " a=\"&amp;amp;\""},
	    {"a\nb\tc\rd", "a\nb\tc&#13;d", " a=\"a&#10;b&#9;c&#13;d\""},
	    {"موعد 😀 è", "موعد 😀 è", " a=\"موعد 😀 è\""},
	    {"a\x01\x1f"
	     "b\xef\xbf\xbe\xef\xbf\xbf"
	     "c",
		"abc", " a=\"abc\""},
	    {"\xff", "\xef\xbf\xbd", " a=\"\xef\xbf\xbd\""},
	};
	struct arena *arena = arena_new(1 << 20);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		struct text text = text_new(arena, 1000);
		struct text attribute = text_new(arena, 1000);

		xml_add_text(&text, slice_of(table[i].value));
		xml_add_attribute(&attribute, "a", slice_of(table[i].value));
		assert_string_equal(text.data, table[i].text);
		assert_string_equal(attribute.data, table[i].attribute);
	}
	arena_free(&arena);
}

static void
leaves_out_nul(void **state)
{
	struct arena *arena = arena_new(1 << 20);
	struct text text = text_new(arena, 1000);

	(void)state;
	xml_add_text(&text, (struct slice){"a\0b", 3});
	assert_string_equal(text.data, "ab");
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(writes_text_and_attributes),
	    cmocka_unit_test(leaves_out_nul),
	};

	return cmocka_run_group_tests_name("xml", tests, NULL, NULL);
}
