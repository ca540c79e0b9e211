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
FILE_INSIDE("icon_svg", "icon.svg");
FILE_INSIDE("licences_txt", "licences.txt");

extern const char page_phone_html[], page_phone_html_end[];
extern const char page_phone_css[], page_phone_css_end[];
extern const char page_phone_js[], page_phone_js_end[];
extern const char page_desk_html[], page_desk_html_end[];
extern const char page_desk_css[], page_desk_css_end[];
extern const char page_desk_js[], page_desk_js_end[];
extern const char page_icon_svg[], page_icon_svg_end[];
extern const char page_licences_txt[], page_licences_txt_end[];

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
