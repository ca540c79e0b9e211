/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * page_file.c - the files of the web pages, which are part of the program
 *
 * The assembler puts each file between two names of its own.  It looks for
 * them where the compiler looks for headers; sources.am says that this file
 * changes when they do.
 */
#include "desk/page_file.h"

#include <stdio.h>

#include "wire/signature.h"

#define FILE_INSIDE(name, file)                                 \
	__asm__(".pushsection .rodata\n"                        \
		"	.global page_" name "\n"                \
		"	.global page_" name "_end\n"            \
		"page_" name ":\n"                              \
		"	.incbin \"desk/page/built/" file "\"\n" \
		"page_" name "_end:\n"                          \
		"	.byte 0\n"                                    \
		"	.popsection\n")

FILE_INSIDE("phone_html", "phone.html");
FILE_INSIDE("phone_css", "phone.css");
FILE_INSIDE("phone_js", "phone.js");
FILE_INSIDE("desk_html", "desk.html");
FILE_INSIDE("desk_css", "desk.css");
FILE_INSIDE("desk_js", "desk.js");
FILE_INSIDE("desk_chunk_js", "desk-chunk.js");
FILE_INSIDE("desk_more_js", "desk-more.js");
FILE_INSIDE("desk_words_it", "desk-words-it.json");
FILE_INSIDE("desk_words_en", "desk-words-en.json");
FILE_INSIDE("desk_words_fr", "desk-words-fr.json");
FILE_INSIDE("desk_words_es", "desk-words-es.json");
FILE_INSIDE("desk_words_ar", "desk-words-ar.json");
FILE_INSIDE("phone_words_it", "phone-words-it.json");
FILE_INSIDE("phone_words_en", "phone-words-en.json");
FILE_INSIDE("phone_words_fr", "phone-words-fr.json");
FILE_INSIDE("phone_words_es", "phone-words-es.json");
FILE_INSIDE("phone_words_ar", "phone-words-ar.json");
FILE_INSIDE("icon_svg", "icon.svg");
FILE_INSIDE("licences_txt", "licences.txt");

extern const char page_phone_html[], page_phone_html_end[];
extern const char page_phone_css[], page_phone_css_end[];
extern const char page_phone_js[], page_phone_js_end[];
extern const char page_desk_html[], page_desk_html_end[];
extern const char page_desk_css[], page_desk_css_end[];
extern const char page_desk_js[], page_desk_js_end[];
extern const char page_desk_chunk_js[], page_desk_chunk_js_end[];
extern const char page_desk_more_js[], page_desk_more_js_end[];
extern const char page_desk_words_it[], page_desk_words_it_end[];
extern const char page_desk_words_en[], page_desk_words_en_end[];
extern const char page_desk_words_fr[], page_desk_words_fr_end[];
extern const char page_desk_words_es[], page_desk_words_es_end[];
extern const char page_desk_words_ar[], page_desk_words_ar_end[];
extern const char page_phone_words_it[], page_phone_words_it_end[];
extern const char page_phone_words_en[], page_phone_words_en_end[];
extern const char page_phone_words_fr[], page_phone_words_fr_end[];
extern const char page_phone_words_es[], page_phone_words_es_end[];
extern const char page_phone_words_ar[], page_phone_words_ar_end[];
extern const char page_icon_svg[], page_icon_svg_end[];
extern const char page_licences_txt[], page_licences_txt_end[];

/* What PAGE says in LANGUAGE. */
#define WORDS_FILE(page, language)                                         \
	{                                                                  \
		"/" #page "/words-" #language ".json", "application/json", \
		    page_##page##_words_##language,                        \
		    page_##page##_words_##language##_end                   \
	}

static const struct {
	const char *path, *type, *begin, *end;
} files[] = {
    {"/phone/", "text/html; charset=utf-8", page_phone_html,
	page_phone_html_end},
    {"/phone/phone.css", "text/css; charset=utf-8", page_phone_css,
	page_phone_css_end},
    {"/phone/phone.js", "text/javascript; charset=utf-8", page_phone_js,
	page_phone_js_end},
    {"/desk/", "text/html; charset=utf-8", page_desk_html, page_desk_html_end},
    {"/desk/desk.css", "text/css; charset=utf-8", page_desk_css,
	page_desk_css_end},
    {"/desk/desk.js", "text/javascript; charset=utf-8", page_desk_js,
	page_desk_js_end},
    {"/desk/desk-chunk.js", "text/javascript; charset=utf-8",
	page_desk_chunk_js, page_desk_chunk_js_end},
    {"/desk/desk-more.js", "text/javascript; charset=utf-8", page_desk_more_js,
	page_desk_more_js_end},
    WORDS_FILE(desk, it),
    WORDS_FILE(desk, en),
    WORDS_FILE(desk, fr),
    WORDS_FILE(desk, es),
    WORDS_FILE(desk, ar),
    WORDS_FILE(phone, it),
    WORDS_FILE(phone, en),
    WORDS_FILE(phone, fr),
    WORDS_FILE(phone, es),
    WORDS_FILE(phone, ar),
    {"/desk/icon.svg", "image/svg+xml; charset=utf-8", page_icon_svg,
	page_icon_svg_end},
    {"/desk/licences.txt", "text/plain; charset=utf-8", page_licences_txt,
	page_licences_txt_end},
    {"/phone/icon.svg", "image/svg+xml; charset=utf-8", page_icon_svg,
	page_icon_svg_end},
    {"/phone/licences.txt", "text/plain; charset=utf-8", page_licences_txt,
	page_licences_txt_end},
};

bool
page_file_find(struct slice path, struct page_file *file)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(files); i++) {
		if (!slice_is(path, files[i].path))
			continue;
		*file = (struct page_file){files[i].path, files[i].type,
		    {files[i].begin, (size_t)(files[i].end - files[i].begin)}};
		return true;
	}
	return false;
}

void
page_file_etag(const struct page_file *file, char out[PAGE_FILE_ETAG_SIZE])
{
	char hash[65];

	sha256_hex(file->bytes, hash);
	snprintf(out, PAGE_FILE_ETAG_SIZE, "\"%.32s\"", hash);
}
