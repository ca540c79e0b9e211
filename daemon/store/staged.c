/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staged.c - a long import on its way, piece by piece
 */
#include "store/staged.h"

#include "store/appointment.h"
#include "store/column.h"

int
store_staged_begin(struct store *store, struct staged *staged, int64_t now_ms,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_BEGIN);

	query_string(&query, staged->what);
	query_int(&query, staged->cancels);
	query_int(&query, staged->rows);
	query_int(&query, now_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	staged->id = sqlite3_last_insert_rowid(store->db);
	return 0;
}

int
store_staged_add(struct store *store, int64_t id, int64_t rows,
    struct slice piece, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_ADD);

	query_int(&query, id);
	query_sealed(&query, "staged_piece.rows", piece);
	if (query_run(&query, fault) != 0)
		return -1;
	query = query_start(store, SQL_STAGED_CAME);
	query_int(&query, rows);
	query_int(&query, id);
	return query_run(&query, fault);
}

static int
take_staged(struct query *query, struct staged *staged, bool *found,
    struct fault *fault)
{
	*staged = (struct staged){0};
	*found = query_row(query);
	if (*found) {
		staged->id = column_int(query);
		column_word(query, staged->what, sizeof(staged->what));
		staged->state =
		    (enum staged_state)column_of(query, STAGED_DONE);
		staged->cancels = column_int(query) != 0;
		staged->rows = column_int(query);
		staged->came = column_int(query);
		staged->put = column_int(query);
		staged->at = column_int(query);
		staged->cancelled = column_int(query);
	}
	return query_end(query, fault);
}

int
store_staged_get(struct store *store, int64_t id, struct staged *staged,
    bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_GET);

	query_int(&query, id);
	return take_staged(&query, staged, found, fault);
}

int
store_staged_next(struct store *store, struct staged *staged, bool *found,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_NEXT);

	query_int(&query, STAGED_PUTTING);
	query_int(&query, STAGED_CANCELLING);
	return take_staged(&query, staged, found, fault);
}

int
store_staged_save(
    struct store *store, const struct staged *staged, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_SAVE);

	query_int(&query, staged->state);
	query_int(&query, staged->put);
	query_int(&query, staged->at);
	query_int(&query, staged->cancelled);
	query_int(&query, staged->id);
	return query_run(&query, fault);
}

int
store_staged_take(struct store *store, struct arena *arena, int64_t id,
    struct slice *piece, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_PIECE);
	int64_t number = 0;

	query_strict(&query);
	query_int(&query, id);
	*found = query_row(&query);
	if (*found) {
		number = column_int(&query);
		*piece = column_sealed(&query, arena, "staged_piece.rows");
	}
	if (query_end(&query, fault) != 0)
		return -1;
	if (!*found)
		return 0;
	query = query_start(store, SQL_STAGED_PIECE_DROP);
	query_int(&query, number);
	return query_run(&query, fault);
}

int
store_staged_leave_out(
    struct store *store, const struct phone_number *number, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_LEAVE_OUT);

	query_hash(&query, HASH_NUMBER, slice_of(number->e164));
	query_int(&query, STAGED_DONE);
	return query_run(&query, fault);
}

int
store_staged_is_left_out(struct store *store, int64_t id,
    const struct phone_number *number, bool *out, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_IS_LEFT_OUT);

	query_int(&query, id);
	query_hash(&query, HASH_NUMBER, slice_of(number->e164));
	*out = query_row(&query);
	return query_end(&query, fault);
}

int
store_staged_keep(
    struct store *store, int64_t id, int64_t appointment, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_KEEP);

	query_int(&query, id);
	query_int(&query, appointment);
	return query_run(&query, fault);
}

/* The next appointment to come with a ref; *kept: the import has it. */
static int
next_with_ref(struct store *store, struct staged *staged, int64_t now_ms,
    bool *found, bool *kept, struct fault *fault)
{
	struct query query = query_start(store, SQL_APPOINTMENT_WITH_REF);

	query_int(&query, now_ms);
	query_int(&query, APPOINTMENT_CANCELLED);
	query_int(&query, staged->at);
	query_int(&query, staged->id);
	*found = query_row(&query);
	if (*found) {
		staged->at = column_int(&query);
		*kept = column_int(&query) != 0;
	}
	return query_end(&query, fault);
}

int
store_staged_cancel(struct store *store, struct staged *staged, int64_t count,
    int64_t now_ms, bool *more, struct fault *fault)
{
	bool kept = false;
	int64_t i;

	*more = true;
	for (i = 0; i < count; i++) {
		if (next_with_ref(store, staged, now_ms, more, &kept, fault) !=
		    0)
			return -1;
		if (!*more)
			return 0;
		if (kept)
			continue;
		if (store_appointment_move(
			store, staged->at, APPOINTMENT_CANCELLED, fault) != 0)
			return -1;
		staged->cancelled++;
	}
	return 0;
}

/* What an import left behind goes in this order, a piece at a time. */
static const enum statement leftovers[] = {SQL_STAGED_DROP_PIECE,
    SQL_STAGED_DROP_KEPT, SQL_STAGED_DROP_LEFT_OUT, SQL_STAGED_DROP};

static int
drop_some(struct store *store, int64_t id, struct fault *fault)
{
	bool changed = false;
	size_t i;

	for (i = 0; !changed && i < ARRAY_LEN(leftovers); i++) {
		struct query query = query_start(store, leftovers[i]);

		query_int(&query, id);
		if (query_run(&query, fault) != 0)
			return -1;
		changed = sqlite3_changes(store->db) > 0;
	}
	return 0;
}

int
store_staged_forget(struct store *store, int64_t now_ms, bool *more, bool *any,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_STAGED_OVER);
	int64_t id;

	query_int(&query, STAGED_DONE);
	query_int(&query, STAGED_COMING);
	query_int(&query, now_ms - STAGED_KEPT_MS);
	*more = query_row(&query);
	id = *more ? column_int(&query) : 0;
	if (query_end(&query, fault) != 0 ||
	    (*more && drop_some(store, id, fault) != 0))
		return -1;
	query = query_start(store, SQL_STAGED_ANY);
	*any = query_row(&query);
	return query_end(&query, fault);
}
