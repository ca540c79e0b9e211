/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * upload.c - a file that comes in pieces
 */
#include "desk/upload.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/memory.h"

#define KEPT_MS (15 * MINUTE_MS)
#define NAME_MAX_BYTES 200
#define ARENA_MAX (2 * UPLOAD_MAX)

struct uploads {
	struct upload list[UPLOADS_MAX];
};

struct uploads *
uploads_new(void)
{
	return memory_new(sizeof(struct uploads));
}

/* Nobody kept what was made of it, and nobody can any more. */
static void
drop(struct upload *upload)
{
	upload_forget(upload);
	arena_wipe(&upload->arena);
	arena_wipe(&upload->read);
	*upload = (struct upload){.staff = 0};
}

void
uploads_free(struct uploads **handle)
{
	size_t i;

	if (*handle == NULL)
		return;
	for (i = 0; i < UPLOADS_MAX; i++)
		drop(&(*handle)->list[i]);
	free(*handle);
	*handle = NULL;
}

struct upload *
upload_of(struct uploads *uploads, int64_t staff, int64_t now_ms)
{
	struct upload *found = NULL;
	size_t i;

	for (i = 0; i < UPLOADS_MAX; i++) {
		struct upload *upload = &uploads->list[i];

		if (upload->staff != 0 && upload->at_ms + KEPT_MS < now_ms)
			drop(upload);
		if (upload->staff == staff)
			found = upload;
	}
	return found;
}

struct upload *
upload_begin(struct uploads *uploads, int64_t staff, struct slice name,
    size_t size, int64_t now_ms)
{
	struct upload *upload = upload_of(uploads, staff, now_ms);

	if (size == 0 || size > UPLOAD_MAX)
		return NULL;
	if (upload == NULL)
		upload = upload_of(uploads, 0, now_ms);
	if (upload == NULL)
		return NULL;
	drop(upload);
	if (name.length > NAME_MAX_BYTES)
		name.length = NAME_MAX_BYTES;
	*upload = (struct upload){
	    .staff = staff,
	    .at_ms = now_ms,
	    .arena = arena_new(ARENA_MAX),
	    .size = size,
	};
	upload->name = arena_copy(upload->arena, name.data, name.length);
	upload->bytes = arena_alloc(upload->arena, size + 1);
	return upload;
}

bool
upload_add(struct upload *upload, size_t at, struct slice piece, int64_t now_ms)
{
	if (at != upload->have || piece.length == 0 ||
	    piece.length > upload->size - upload->have)
		return false;
	memcpy(upload->bytes + upload->have, piece.data, piece.length);
	upload->have += piece.length;
	upload->at_ms = now_ms;
	return true;
}

void
upload_read_again(struct upload *upload, const char *what)
{
	arena_wipe(&upload->read);
	upload->read = arena_new(2 * UPLOAD_READ_MAX);
	upload->pieces = pieces_new(upload->read);
	upload->what = what;
}

void
upload_forget(struct upload *upload)
{
	if (upload->coming != NULL)
		unlink(upload->coming);
	if (upload->made != NULL)
		unlink(upload->made);
	upload->heard = upload->coming = upload->made = NULL;
	upload->is_heard = false;
}

bool
upload_is_whole(const struct upload *upload)
{
	return upload->have == upload->size;
}
