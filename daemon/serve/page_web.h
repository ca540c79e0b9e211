/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * page_web.h - what every answer to a browser carries, and the pages' files
 */
#ifndef SERVE_PAGE_WEB_H
#define SERVE_PAGE_WEB_H

#include "serve/daemon_inside.h"

/* What a browser may do with any answer of ours: nothing but show it. */
void page_add_headers(struct response *);
/* A file of a page that is part of the program, by its path; else 404. */
void page_answer_file(struct daemon *, uint64_t id, const struct request *);
/* Refuses and counts it. */
void page_refuse(struct daemon *, uint64_t id, int status);

#endif
