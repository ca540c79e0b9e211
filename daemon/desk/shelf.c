/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * shelf.c - names or notes as the finder keeps them: opened, folded, in memory
 */
#include "desk/shelf.h"

#include <string.h>

#include "words/fold.h"

#define ROWS_AT_ONCE 8000 /* that one request opens */
#define ROOM_OVER ((size_t)1 << 20) /* what chunks leave unused, and more */
#define CHUNK_BYTES ((size_t)1 << 15)
#define HEAD_BYTES (sizeof(int64_t) + sizeof(uint8_t) + sizeof(uint16_t))
#define NOBODYS_DESK "?" /* when there are too many to tell them apart */
#define OVERLAP 128 /* of two pieces of a long note */

void
shelf_start(struct shelf *shelf, enum search_by by, size_t max)
{
	*shelf =
	    (struct shelf){.by = by, .folding = arena_new(1 << 20), .max = max};
}

static void
shelf_clear(struct shelf *shelf)
{
	arena_wipe(&shelf->arena);
	shelf->first = shelf->last = shelf->newer = NULL;
	shelf->used = shelf->desk_count = 0;
}

void
shelf_end(struct shelf *shelf)
{
	shelf_clear(shelf);
	arena_wipe(&shelf->folding);
}

void
shelf_begin(struct shelf *shelf, int64_t from, int64_t now_ms)
{
	shelf_clear(shelf);
	shelf->arena = arena_new_secret(2 * shelf->max + ROOM_OVER);
	shelf->from = shelf->low = from;
	shelf->top = 0;
	shelf->began_ms = now_ms;
	shelf->complete = shelf->missed = false;
}

bool
shelf_is_full(const struct shelf *shelf)
{
	return shelf->used >= shelf->max;
}

static struct chunk *
chunk_new(struct shelf *shelf)
{
	struct chunk *chunk = arena_alloc(shelf->arena, sizeof(*chunk));

	chunk->bytes = arena_alloc(shelf->arena, CHUNK_BYTES);
	if (shelf->last == NULL)
		shelf->first = shelf->last = chunk;
	return chunk;
}

/* The chunk that has room for LENGTH more bytes: newer ones are in front. */
static struct chunk *
chunk_for(struct shelf *shelf, size_t length, bool newer)
{
	struct chunk *chunk = newer ? shelf->newer : shelf->last;

	if (chunk != NULL && chunk->used + length <= CHUNK_BYTES)
		return chunk;
	chunk = chunk_new(shelf);
	if (newer) {
		if (shelf->first != chunk)
			chunk->next = shelf->first;
		shelf->first = shelf->newer = chunk;
	} else if (shelf->last != chunk) {
		shelf->last->next = chunk;
		shelf->last = chunk;
	}
	return chunk;
}

/* 0 for none, else the place of these desks and one more. */
static uint8_t
desks_mark(struct shelf *shelf, const char *desks)
{
	size_t i;

	if (desks == NULL)
		return 0;
	for (i = 0; i < shelf->desk_count; i++)
		if (strcmp(shelf->desks[i], desks) == 0)
			return (uint8_t)(i + 1);
	if (i == SHELF_DESKS)
		return SHELF_DESKS;
	shelf->desks[i] = i == SHELF_DESKS - 1 ?
	    NOBODYS_DESK :
	    arena_string(shelf->arena, desks);
	return (uint8_t)++shelf->desk_count;
}

static void
put(struct shelf *shelf, const struct written *written, struct slice folded,
    bool newer)
{
	uint8_t mark = desks_mark(shelf, written->desks);
	uint16_t length = (uint16_t)folded.length;
	size_t all = HEAD_BYTES + length;
	struct chunk *chunk = chunk_for(shelf, all, newer);
	char *at = chunk->bytes + chunk->used;

	memcpy(at, &written->person, sizeof(written->person));
	memcpy(at + sizeof(written->person), &mark, sizeof(mark));
	memcpy(at + HEAD_BYTES - sizeof(length), &length, sizeof(length));
	memcpy(at + HEAD_BYTES, folded.data, length);
	chunk->used += all;
	shelf->used += all;
}

bool
shelf_next(const struct shelf *shelf, struct shelved *one)
{
	const char *at;
	uint16_t length;
	uint8_t mark;

	if (one->chunk == NULL)
		*one = (struct shelved){.chunk = shelf->first};
	while (one->chunk != NULL && one->at == one->chunk->used) {
		one->chunk = one->chunk->next;
		one->at = 0;
	}
	if (one->chunk == NULL)
		return false;
	at = one->chunk->bytes + one->at;
	memcpy(&one->person, at, sizeof(one->person));
	memcpy(&mark, at + sizeof(one->person), sizeof(mark));
	memcpy(&length, at + HEAD_BYTES - sizeof(length), sizeof(length));
	one->desks = mark == 0 ? NULL : shelf->desks[mark - 1];
	one->text = (struct slice){at + HEAD_BYTES, length};
	one->at += HEAD_BYTES + length;
	return true;
}

/* Folds it, a long note in pieces that overlap; the arena has room for one. */
static void
add(struct shelf *shelf, const struct written *written, bool in_front)
{
	struct slice rest = written->text;

	while (rest.length > 0) {
		struct slice piece = rest;
		size_t step = rest.length;

		if (piece.length > FOLD_MAX) {
			piece.length = FOLD_MAX;
			step = FOLD_MAX - OVERLAP;
			while (step > 1 && (rest.data[step] & 0xC0) == 0x80)
				step--;
		}
		put(shelf, written, fold(shelf->folding, piece), in_front);
		arena_reset(shelf->folding);
		rest.data += step;
		rest.length -= step;
	}
}

static void
on_older(void *context, const struct written *written)
{
	struct shelf *shelf = context;
	int64_t place =
	    shelf->by == SEARCH_NOTE ? written->row : written->person;

	if (shelf_is_full(shelf))
		return; /* this one begins the next window */
	if (place > shelf->top)
		shelf->top = place;
	add(shelf, written, false);
	shelf->low = place;
}

void
shelf_put_newer(void *context, const struct written *written)
{
	struct shelf *shelf = context;

	if (shelf_is_full(shelf))
		shelf->missed = true;
	else
		add(shelf, written, true);
	if (shelf->by == SEARCH_NOTE)
		shelf->top = written->row;
}

int
shelf_read_on(struct shelf *shelf, struct store *store, struct fault *fault)
{
	int64_t before = shelf->low;

	if (shelf->complete || shelf_is_full(shelf))
		return 0;
	if ((shelf->by == SEARCH_NOTE ?
		    store_notes(store, before, false, ROWS_AT_ONCE, on_older,
			shelf, fault) :
		    store_names(store, before, ROWS_AT_ONCE, on_older, shelf,
			fault)) != 0)
		return -1;
	shelf->complete = shelf->low == before;
	return 0;
}

void
shelf_take_out(struct shelf *shelf, int64_t person)
{
	struct shelved one = {.chunk = NULL};

	while (shelf_next(shelf, &one))
		if (one.person == person) {
			char *text =
			    one.chunk->bytes + one.at - one.text.length;

			explicit_bzero(text, one.text.length);
			explicit_bzero(text - HEAD_BYTES, sizeof(one.person));
		}
}
