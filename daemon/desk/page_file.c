/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * page_file.c - the files of the web pages, which are part of the program
 *
 * The assembler puts each file between two names of its own.  It looks for
 * them where the compiler looks for headers; sources.am says that this file
 * changes when they do, and packs them: a page is a third then, on a telephone
 * that pays for each kilobyte.
 */
#include "desk/page_file.h"

#include <stdio.h>

#include "wire/signature.h"

#define FILES(X)                                 \
	X(phone_html, "phone.html")              \
	X(phone_css, "phone.css")                \
	X(phone_js, "phone.js")                  \
	X(desk_html, "desk.html")                \
	X(desk_css, "desk.css")                  \
	X(desk_js, "desk.js")                    \
	X(desk_chunk_js, "desk-chunk.js")        \
	X(desk_more_js, "desk-more.js")          \
	X(desk_words_it, "desk-words-it.json")   \
	X(desk_words_en, "desk-words-en.json")   \
	X(desk_words_fr, "desk-words-fr.json")   \
	X(desk_words_es, "desk-words-es.json")   \
	X(desk_words_ar, "desk-words-ar.json")   \
	X(phone_words_it, "phone-words-it.json") \
	X(phone_words_en, "phone-words-en.json") \
	X(phone_words_fr, "phone-words-fr.json") \
	X(phone_words_es, "phone-words-es.json") \
	X(phone_words_ar, "phone-words-ar.json") \
	X(icon_svg, "icon.svg")                  \
	X(licences_txt, "licences.txt")

#define BYTES_INSIDE(name, file)                                    \
	__asm__(".pushsection .rodata\n"                            \
		"	.global " name "\n"                         \
		"	.global " name "_end\n" name ":\n"          \
		"	.incbin \"desk/" file "\"\n" name "_end:\n" \
		"	.byte 0\n"                                        \
		"	.popsection\n");

#define FILE_INSIDE(name, file)                                                \
	BYTES_INSIDE("page_" #name, "page/built/" file)                        \
	BYTES_INSIDE("packed_" #name, "packed/" file ".gz")                    \
	extern const char page_##name[], page_##name##_end[], packed_##name[], \
	    packed_##name##_end[];

FILES(FILE_INSIDE)

#define FILE_AT(path, type, name)                                          \
	{                                                                  \
		path, type, page_##name, page_##name##_end, packed_##name, \
		    packed_##name##_end                                    \
	}
/* What PAGE says in LANGUAGE. */
#define WORDS_AT(page, language)                                           \
	FILE_AT("/" #page "/words-" #language ".json", "application/json", \
	    page##_words_##language)

#define HTML "text/html; charset=utf-8"
#define STYLE "text/css; charset=utf-8"
#define SCRIPT "text/javascript; charset=utf-8"
#define PICTURE "image/svg+xml; charset=utf-8"
#define WORDS "text/plain; charset=utf-8"

static const struct {
	const char *path, *type, *begin, *end, *packed, *packed_end;
} files[] = {
    FILE_AT("/phone/", HTML, phone_html),
    FILE_AT("/phone/phone.css", STYLE, phone_css),
    FILE_AT("/phone/phone.js", SCRIPT, phone_js),
    FILE_AT("/desk/", HTML, desk_html),
    FILE_AT("/desk/desk.css", STYLE, desk_css),
    FILE_AT("/desk/desk.js", SCRIPT, desk_js),
    FILE_AT("/desk/desk-chunk.js", SCRIPT, desk_chunk_js),
    FILE_AT("/desk/desk-more.js", SCRIPT, desk_more_js),
    WORDS_AT(desk, it),
    WORDS_AT(desk, en),
    WORDS_AT(desk, fr),
    WORDS_AT(desk, es),
    WORDS_AT(desk, ar),
    WORDS_AT(phone, it),
    WORDS_AT(phone, en),
    WORDS_AT(phone, fr),
    WORDS_AT(phone, es),
    WORDS_AT(phone, ar),
    FILE_AT("/desk/icon.svg", PICTURE, icon_svg),
    FILE_AT("/desk/licences.txt", WORDS, licences_txt),
    FILE_AT("/phone/icon.svg", PICTURE, icon_svg),
    FILE_AT("/phone/licences.txt", WORDS, licences_txt),
};

bool
page_file_find(struct slice path, struct page_file *file)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(files); i++) {
		if (!slice_is(path, files[i].path))
			continue;
		*file = (struct page_file){files[i].path, files[i].type,
		    {files[i].begin, (size_t)(files[i].end - files[i].begin)},
		    {files[i].packed,
			(size_t)(files[i].packed_end - files[i].packed)}};
		return true;
	}
	return false;
}

void
page_file_etag(struct slice bytes, char out[PAGE_FILE_ETAG_SIZE])
{
	char hash[65];

	sha256_hex(bytes, hash);
	snprintf(out, PAGE_FILE_ETAG_SIZE, "\"%.32s\"", hash);
}
