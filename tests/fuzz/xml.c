/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * xml.c - fuzz: whatever somebody texts stays text in an answer of XML
 */
#include "fuzz.h"

#include "base/utf8.h"
#include "wire/xml.h"

#define WRITTEN_MAX ((size_t)1 << 20)

/* The letter that the entity at *at stands for; *at moves past it. */
static char
entity(const char **at, const char *end)
{
	static const struct {
		const char *written;
		char letter;
	} known[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'},
	    {"&quot;", '"'}, {"&apos;", '\''}, {"&#10;", '\n'}, {"&#9;", '\t'},
	    {"&#13;", '\r'}};
	size_t i, length;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		length = strlen(known[i].written);
		if ((size_t)(end - *at) < length ||
		    memcmp(*at, known[i].written, length) != 0)
			continue;
		*at += length;
		return known[i].letter;
	}
	fuzz_need(false, "every & begins an entity that XML knows");
	return 0;
}

/* What a reader of XML makes of it. */
static struct slice
read_back(struct arena *arena, struct slice written)
{
	char *out = arena_alloc(arena, written.length + 1);
	const char *at = written.data, *end = written.data + written.length;
	size_t length = 0;

	while (at < end) {
		fuzz_need(*at != '<' && *at != '>' && *at != '\0',
		    "nothing in it is a mark");
		out[length++] = *at == '&' ? entity(&at, end) : *at++;
	}
	return (struct slice){out, length};
}

/* U+FFFE and U+FFFF are no letters of XML. */
static struct slice
allowed(struct arena *arena, struct slice letters)
{
	struct text text = text_new(arena, letters.length);
	const char *at = letters.data, *end = letters.data + letters.length;

	while (at < end) {
		const char *from = at;
		uint32_t code = utf8_next(&at, end);

		if (code != 0xFFFE && code != 0xFFFF && code != 0x7F)
			text_add_slice(
			    &text, (struct slice){from, (size_t)(at - from)});
	}
	return (struct slice){text.data, text.length};
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = fuzz_arena();
	struct slice letters =
	    utf8_clean(arena, (struct slice){(const char *)data, size});
	struct text text = text_new(arena, WRITTEN_MAX);
	struct text attribute = text_new(arena, WRITTEN_MAX);
	struct slice value;

	xml_add_text(&text, letters);
	if (text.full)
		return 0;
	fuzz_need(slice_equals(allowed(arena,
				   read_back(arena,
				       (struct slice){text.data, text.length})),
		      allowed(arena, letters)),
	    "a text is read back as it was");
	xml_add_attribute(&attribute, "a", letters);
	if (attribute.full)
		return 0;
	value = (struct slice){attribute.data, attribute.length};
	fuzz_need(value.length >= 5 && memcmp(value.data, " a=\"", 4) == 0 &&
		value.data[value.length - 1] == '"' &&
		memchr(value.data + 4, '"', value.length - 5) == NULL,
	    "an attribute ends where it should");
	return 0;
}
