/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * known.c - the keys of what came in lately, in memory
 *
 * Open addressing with steps of one.  The last one added can be taken out by
 * emptying its slot, since nothing was put behind it later.
 */
#include "store/known.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

struct known *
known_new(void)
{
	return memory_new(sizeof(struct known));
}

void
known_free(struct known **known)
{
	free(*known);
	*known = NULL;
}

static size_t
next_slot(size_t slot)
{
	return (slot + 1) % KNOWN_SLOTS;
}

void
known_add(struct known *known, uint64_t key, int64_t interaction)
{
	size_t slot = key % KNOWN_SLOTS;

	assert(known->count < KNOWN_MAX);
	while (known->slots[slot] != 0)
		slot = next_slot(slot);
	known->list[known->count++] = (struct known_key){key, interaction};
	known->slots[slot] = (uint16_t)known->count;
}

int64_t
known_find(const struct known *known, uint64_t key, size_t *at)
{
	size_t slot = (key + *at) % KNOWN_SLOTS;

	/* Half of the slots are empty, so this ends. */
	while (known->slots[slot] != 0) {
		const struct known_key *found =
		    &known->list[known->slots[slot] - 1];

		(*at)++;
		if (found->key == key)
			return found->interaction;
		slot = next_slot(slot);
	}
	return 0;
}

void
known_empty(struct known *known, bool loaded)
{
	memset(known->slots, 0, sizeof(known->slots));
	known->count = 0;
	known->loaded = loaded;
	known->turn_anew = true;
	known->transaction_anew = true;
}

static void
take_last(struct known *known)
{
	size_t slot = known->list[known->count - 1].key % KNOWN_SLOTS;

	while (known->slots[slot] != known->count)
		slot = next_slot(slot);
	known->slots[slot] = 0;
	known->count--;
}

static void
undo(struct known *known, size_t count, bool anew)
{
	if (anew) {
		known_empty(known, false);
		return;
	}
	while (known->count > count)
		take_last(known);
}

void
known_mark_turn(struct known *known)
{
	known->turn = known->count;
	known->turn_anew = false;
}

void
known_undo_turn(struct known *known)
{
	undo(known, known->turn, known->turn_anew);
}

void
known_mark_transaction(struct known *known)
{
	known->transaction = known->count;
	known->transaction_anew = false;
}

void
known_undo_transaction(struct known *known)
{
	undo(known, known->transaction, known->transaction_anew);
	known->transaction = known->count;
}
