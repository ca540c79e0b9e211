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
#include <sys/mman.h>

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
	bool secret; /* its blocks are pages of their own */
};

/* Not every system lets us lock as much: swap is then the unit's to forbid. */
static struct block *
secret_pages(size_t size)
{
	void *pages = mmap(NULL, size, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (pages == MAP_FAILED)
		memory_ended();
	madvise(pages, size, MADV_DONTDUMP);
	mlock(pages, size);
	return pages;
}

static struct block *
block_new(size_t size, struct block *next, bool secret)
{
	struct block *block = secret ? secret_pages(sizeof(*block) + size) :
				       memory_get(sizeof(*block) + size);

	block->next = next;
	block->size = size;
	block->used = 0;
	ASAN_POISON_MEMORY_REGION(block->data, size);
	return block;
}

static struct arena *
make(size_t max, bool secret)
{
	struct arena *arena = memory_get(sizeof(*arena));

	arena->last = block_new(FIRST_BLOCK, NULL, secret);
	arena->used = 0;
	arena->max = max;
	arena->secret = secret;
	return arena;
}

struct arena *
arena_new(size_t max)
{
	return make(max, false);
}

struct arena *
arena_new_secret(size_t max)
{
	return make(max, true);
}

static void
free_block(struct block *block, bool wipe, bool secret)
{
	ASAN_UNPOISON_MEMORY_REGION(block->data, block->size);
	if (wipe || secret)
		explicit_bzero(block->data, block->size);
	if (secret)
		munmap(block, sizeof(*block) + block->size);
	else
		free(block);
}

static void
end(struct arena **arena, bool wipe)
{
	struct block *block, *next;

	if (*arena == NULL)
		return;
	for (block = (*arena)->last; block != NULL; block = next) {
		next = block->next;
		free_block(block, wipe, (*arena)->secret);
	}
	free(*arena);
	*arena = NULL;
}

void
arena_free(struct arena **arena)
{
	end(arena, false);
}

void
arena_wipe(struct arena **arena)
{
	end(arena, true);
}

void
arena_reset(struct arena *arena)
{
	struct block *block = arena->last;

	while (block->next != NULL) {
		struct block *next = block->next;

		free_block(block, false, arena->secret);
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
	arena->last = block_new(wanted, arena->last, arena->secret);
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
