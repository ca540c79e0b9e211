/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * page_file.h - the files of the web pages, which are part of the program
 *
 * One program is all there is to install: what a browser asks for lies in the
 * program itself, as desk/page/build left it in desk/page/built/.
 */
#ifndef DESK_PAGE_FILE_H
#define DESK_PAGE_FILE_H

#include "base/text.h"

struct page_file {
	const char *path; /* as a browser asks for it, "/phone/" */
	const char *type; /* with its charset */
	struct slice bytes;
	struct slice packed; /* by gzip */
};

/* The file at PATH; false when there is none. */
bool page_file_find(struct slice path, struct page_file *);

#define PAGE_FILE_ETAG_SIZE 40

/* The ETag of what is sent, with its quotes; it changes when that does. */
void page_file_etag(struct slice bytes, char out[PAGE_FILE_ETAG_SIZE]);

#endif
