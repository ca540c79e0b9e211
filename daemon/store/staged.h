/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staged.h - a long import on its way: all of it is on the disk before the
 * first row counts, then it is put in place piece by piece
 *
 *     begin -> coming: pieces -> putting -> [ cancelling ] -> done
 *
 * A crash while it comes leaves nothing; a crash later is gone on from at the
 * piece that was next.  Each piece goes in the transaction that puts it in
 * place, so none is put twice.
 */
#ifndef STORE_STAGED_H
#define STORE_STAGED_H

#include "base/arena.h"
#include "core/phone_number.h"
#include "store/store.h"

enum staged_state {
	STAGED_COMING,
	STAGED_PUTTING,
	STAGED_CANCELLING, /* appointments that it does not have */
	STAGED_DONE,
};

struct staged {
	int64_t id;
	char what[16]; /* "appointments", … */
	enum staged_state state;
	bool cancels; /* appointments that it does not have */
	int64_t rows, came, put; /* all, so far on the disk, in place */
	int64_t at; /* the last appointment that was looked at */
	int64_t cancelled;
};

#define STAGED_PIECE_MAX ((size_t)512 << 10) /* bytes */
#define STAGED_KEPT_MS (60 * 60 * 1000) /* then what never came whole goes */

/* Its id is filled in. */
int store_staged_begin(
    struct store *, struct staged *, int64_t now_ms, struct fault *) MUST_CHECK;
/* ROWS more came, as PIECE, which is sealed. */
int store_staged_add(struct store *, int64_t id, int64_t rows,
    struct slice piece, struct fault *) MUST_CHECK;
int store_staged_get(struct store *, int64_t id, struct staged *, bool *found,
    struct fault *) MUST_CHECK;
/* The first that is being put in place, or *found false. */
int store_staged_next(
    struct store *, struct staged *, bool *found, struct fault *) MUST_CHECK;
/* Keeps its state, how many are in place, and what was cancelled. */
int store_staged_save(
    struct store *, const struct staged *, struct fault *) MUST_CHECK;
/* Takes its next piece out; *found false when none is left. */
int store_staged_take(struct store *, struct arena *, int64_t id,
    struct slice *piece, bool *found, struct fault *) MUST_CHECK;
/*
 * Whoever has this number was erased: the imports that are on their way leave
 * their rows out, or the next piece would bring them back.
 */
int store_staged_leave_out(
    struct store *, const struct phone_number *, struct fault *) MUST_CHECK;
int store_staged_is_left_out(struct store *, int64_t id,
    const struct phone_number *, bool *out, struct fault *) MUST_CHECK;
/* This appointment is one that it has. */
int store_staged_keep(
    struct store *, int64_t id, int64_t appointment, struct fault *) MUST_CHECK;
/*
 * Cancels, among the next COUNT appointments to come that have a ref, those
 * that it does not have; *more: there are others behind them.
 */
int store_staged_cancel(struct store *, struct staged *, int64_t count,
    int64_t now_ms, bool *more, struct fault *) MUST_CHECK;
/*
 * Takes away a piece of what is done or never came whole.  *more: there is
 * another piece at once; *any: something is still kept.
 */
int store_staged_forget(struct store *, int64_t now_ms, bool *more, bool *any,
    struct fault *) MUST_CHECK;

#endif
