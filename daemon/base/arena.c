/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * arena.c - memory with one owner and one end
 *
 * A chain of blocks, each twice the one before.  The first stays over a reset.
 */
#include "base/arena.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/*
 * AddressSanitizer knows malloc, and nothing of arenas: it is told what of a
 * block was handed out, and a gap is left after each piece.
 */
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define WATCHED
#endif
#endif
#if defined(WATCHED) || defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#define GAP ALIGNMENT
#else
#define ASAN_POISON_MEMORY_REGION(data, size) ((void)(data))
#define ASAN_UNPOISON_MEMORY_REGION(data, size) ((void)(data))
#define GAP 0
#endif

#define FIRST_BLOCK 16352 /* most webhooks fit; with its head under 16 KiB */
#define LARGEST_BLOCK (1 << 20)
#define ALIGNMENT 16

struct block {
	struct block *next; /* the one before in time */
	size_t size;
	size_t used;
	_Alignas(ALIGNMENT) char data[];
};

struct arena {
	struct block *last;
	size_t used;
	size_t max;
};

static struct block *
block_new(size_t size, struct block *next)
{
	struct block *block = memory_get(sizeof(*block) + size);

	block->next = next;
	block->size = size;
	block->used = 0;
	ASAN_POISON_MEMORY_REGION(block->data, size);
	return block;
}

struct arena *
arena_new(size_t max)
{
	struct arena *arena = memory_get(sizeof(*arena));

	arena->last = block_new(FIRST_BLOCK, NULL);
	arena->used = 0;
	arena->max = max;
	return arena;
}

static void
free_blocks(struct block *block, bool wipe)
{
	while (block != NULL) {
		struct block *next = block->next;

		ASAN_UNPOISON_MEMORY_REGION(block->data, block->size);
		if (wipe)
			explicit_bzero(block->data, block->size);
		free(block);
		block = next;
	}
}

void
arena_free(struct arena **arena)
{
	if (*arena == NULL)
		return;
	free_blocks((*arena)->last, false);
	free(*arena);
	*arena = NULL;
}

void
arena_wipe(struct arena **arena)
{
	if (*arena == NULL)
		return;
	free_blocks((*arena)->last, true);
	free(*arena);
	*arena = NULL;
}

void
arena_reset(struct arena *arena)
{
	struct block *block = arena->last;

	while (block->next != NULL) {
		struct block *next = block->next;

		ASAN_UNPOISON_MEMORY_REGION(block->data, block->size);
		free(block);
		block = next;
	}
	ASAN_POISON_MEMORY_REGION(block->data, block->size);
	block->used = 0;
	arena->last = block;
	arena->used = 0;
}

static struct block *
grow(struct arena *arena, size_t size)
{
	size_t wanted = arena->last->size * 2;

	if (wanted > LARGEST_BLOCK)
		wanted = LARGEST_BLOCK;
	if (wanted < size)
		wanted = size;
	arena->last = block_new(wanted, arena->last);
	return arena->last;
}

void *
arena_alloc(struct arena *arena, size_t size)
{
	struct block *block = arena->last;
	size_t taken;
	void *memory;

	assert(size <= arena->max && arena->used <= arena->max - size);
	taken = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
	if (block->size - block->used < taken + GAP)
		block = grow(arena, taken + GAP);
	memory = block->data + block->used;
	ASAN_UNPOISON_MEMORY_REGION(memory, size);
	block->used += taken + GAP;
	arena->used += taken;
	memset(memory, 0, size);
	return memory;
}

void *
arena_array(struct arena *arena, size_t count, size_t size)
{
	assert(size == 0 || count <= SIZE_MAX / size);
	return arena_alloc(arena, count * size);
}

char *
arena_copy(struct arena *arena, const void *data, size_t length)
{
	char *copy = arena_alloc(arena, length + 1);

	if (length > 0)
		memcpy(copy, data, length);
	return copy;
}

char *
arena_string(struct arena *arena, const char *string)
{
	return string == NULL ? NULL :
				arena_copy(arena, string, strlen(string));
}

char *
arena_vprintf(struct arena *arena, const char *format, va_list arguments)
{
	va_list again;
	char *string;
	int length;

	va_copy(again, arguments);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	assert(length >= 0);
	string = arena_alloc(arena, (size_t)length + 1);
	vsnprintf(string, (size_t)length + 1, format, arguments);
	return string;
}

char *
arena_printf(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	char *string;

	va_start(arguments, format);
	string = arena_vprintf(arena, format, arguments);
	va_end(arguments);
	return string;
}

size_t
arena_used(const struct arena *arena)
{
	return arena->used;
}
