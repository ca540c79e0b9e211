/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * upload.h - a file that comes in pieces, since a request has at most 64 KiB
 *
 * One of each member of staff at a time, in memory, for a quarter of an hour:
 * what is to be kept is kept by whoever asks for it then.
 */
#ifndef DESK_UPLOAD_H
#define DESK_UPLOAD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"
#include "sheet/pieces.h"

#define UPLOAD_MAX ((size_t)12 << 20) /* bytes of a file */
#define UPLOAD_LIST_MAX ((size_t)4 << 20) /* … of one that is a list */
#define UPLOAD_READ_MAX (8 * UPLOAD_LIST_MAX) /* … as the line takes it */
#define UPLOADS_MAX 4 /* at once */

struct upload {
	int64_t staff;
	int64_t at_ms; /* when the last piece came */
	struct arena *arena;
	char *name; /* as their machine calls it: a stranger's words */
	char *bytes;
	size_t size, have;
	/* of a list that was read and is put in place piece by piece */
	struct arena *read;
	struct pieces pieces;
	const char *what;
	/* of a recording (desk/take.h): what it is for, and where it lies */
	const char *heard;
	const char *coming, *made; /* as it came, and as callers hear it */
	bool is_heard; /* a child made it */
};

struct uploads;

struct uploads *uploads_new(void);
void uploads_free(struct uploads **);

/*
 * Begins one of SIZE bytes; what they had before goes.  NULL: there is no room
 * for one more now, or it is too large.
 */
struct upload *upload_begin(struct uploads *, int64_t staff, struct slice name,
    size_t size, int64_t now_ms);
/* Theirs, or NULL. */
struct upload *upload_of(struct uploads *, int64_t staff, int64_t now_ms);
/* Adds bytes at the end; false when they are not wanted there. */
bool upload_add(struct upload *, size_t at, struct slice, int64_t now_ms);
/* What was read of it before goes; its pieces live in `read` from now on. */
void upload_read_again(struct upload *, const char *what);
/* The files that were made of a recording go; its bytes stay. */
void upload_forget(struct upload *);
/* All of it is here. */
bool upload_is_whole(const struct upload *);

#endif
