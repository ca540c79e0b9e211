/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import_long.c - a long import is put in place piece by piece
 *
 * The rows were checked when they came, so that here only the disk can fail;
 * then the piece is undone whole, and is the next one still.
 */
#include "sheet/import_long.h"

#define ARENA_MAX ((size_t)32 << 20)
#define LOOKED_AT 2000 /* appointments a step, whether they are missing */

/* All of it is here: from now on it is put in place. */
static int
accept_import(struct store *store, int64_t id, struct fault *fault)
{
	struct staged staged;
	bool found;

	if (store_staged_get(store, id, &staged, &found, fault) != 0)
		return -1;
	if (!found || staged.state != STAGED_COMING)
		return 0;
	if (staged.came != staged.rows)
		return fault_set(fault, FAULT_DATA,
		    "%lld of %lld rows came; nothing was imported, try again",
		    (long long)staged.came, (long long)staged.rows);
	staged.state = STAGED_PUTTING;
	return store_staged_save(store, &staged, fault);
}

static int
keep_rows(struct store *store, const struct staged *staged,
    const struct import *import, struct fault *fault)
{
	size_t i;

	for (i = 0; i < import->count; i++)
		if (store_staged_keep(store, staged->id,
			import->rows[i].appointment.id, fault) != 0)
			return -1;
	return 0;
}

/* The rows of TEXT, which has them in its member `rows`. */
static int
read_text(struct arena *arena, struct slice text, enum import_kind kind,
    const struct reminder_rules *reminders, struct import *import,
    struct fault *fault)
{
	json_t *json = json_loadb(text.data, text.length, 0, NULL);
	int result = import_read(
	    arena, kind, json_object_get(json, "rows"), import, fault);

	json_decref(json);
	import->reminders = *reminders;
	return result;
}

/* Who was erased since the file came does not come back with it. */
static int
leave_out(struct store *store, const struct staged *staged,
    struct import *import, struct fault *fault)
{
	size_t kept = 0, i;
	bool out;

	for (i = 0; i < import->count; i++) {
		if (store_staged_is_left_out(store, staged->id,
			&import->rows[i].number, &out, fault) != 0)
			return -1;
		if (!out)
			import->rows[kept++] = import->rows[i];
	}
	import->count = kept;
	return 0;
}

static int
put_piece(struct store *store, struct arena *arena,
    const struct import_step *step, struct staged *staged, struct slice piece,
    int64_t now_ms, struct fault *fault)
{
	struct import import;
	enum import_kind kind;

	if (import_kind_find(slice_of(staged->what), &kind) != 0)
		return fault_set(
		    fault, FAULT_DATA, "an import of nothing known");
	if (read_text(arena, piece, kind, &step->reminders, &import, fault) !=
	    0)
		return -1;
	staged->put += (int64_t)import.count;
	if (leave_out(store, staged, &import, fault) != 0 ||
	    import_work(&import, store, now_ms, fault) != 0)
		return -1;
	return staged->cancels ? keep_rows(store, staged, &import, fault) : 0;
}

/* Puts the next piece; *more: there was one. */
static int
put_next(struct store *store, const struct import_step *step,
    struct staged *staged, bool *more, int64_t now_ms, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct slice piece;
	int result =
	    store_staged_take(store, arena, staged->id, &piece, more, fault);

	if (result == 0 && *more)
		result =
		    put_piece(store, arena, step, staged, piece, now_ms, fault);
	arena_wipe(&arena);
	return result;
}

static int
take_step(struct store *store, const struct import_step *step,
    struct staged *staged, int64_t now_ms, struct fault *fault)
{
	bool more;

	if (staged->state == STAGED_CANCELLING) {
		if (store_staged_cancel(
			store, staged, LOOKED_AT, now_ms, &more, fault) != 0)
			return -1;
		if (!more)
			staged->state = STAGED_DONE;
		return store_staged_save(store, staged, fault);
	}
	if (put_next(store, step, staged, &more, now_ms, fault) != 0)
		return -1;
	if (!more || staged->put >= staged->rows)
		staged->state =
		    staged->cancels ? STAGED_CANCELLING : STAGED_DONE;
	return store_staged_save(store, staged, fault);
}

int
import_step_work(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct import_step *step = context;
	struct staged first;
	bool found;
	int result;

	if (step->id != 0 && accept_import(store, step->id, fault) != 0)
		return -1;
	if (store_staged_next(store, &first, &found, fault) != 0)
		return -1;
	step->more = step->waits = found;
	result = found ? take_step(store, step, &first, now_ms, fault) :
			 store_staged_forget(
			     store, now_ms, &step->more, &step->waits, fault);
	if (result != 0 || step->id == 0)
		return result;
	return store_staged_get(store, step->id, &step->staged, &found, fault);
}

/* What came before is older, and goes in before. */
static int
put_staged(struct store *store, const struct reminder_rules *reminders,
    int64_t now_ms, struct fault *fault)
{
	struct import_step step = {.reminders = *reminders, .more = true};

	while (step.more)
		if (import_step_work(&step, store, now_ms, fault) != 0)
			return -1;
	return 0;
}

int
import_whole_work(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	const struct import_whole *whole = context;
	struct arena *arena = arena_new(ARENA_MAX);
	const struct piece *piece = whole->pieces->first;
	size_t done = 0;
	int result = put_staged(store, &whole->reminders, now_ms, fault);

	for (; piece != NULL && result == 0; piece = piece->next) {
		struct import import;

		whole->progress(done, whole->pieces->rows);
		result = read_text(arena,
		    slice_of(arena_printf(arena, "{\"rows\":[%.*s]}",
			(int)piece->text.length, piece->text.data)),
		    whole->kind, &whole->reminders, &import, fault);
		if (result == 0)
			result = import_work(&import, store, now_ms, fault);
		done += piece->rows;
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return result;
}
