/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema.h - the numbered steps that make the tables, and who runs them
 */
#ifndef STORE_SCHEMA_H
#define STORE_SCHEMA_H

#include "store/inner.h"

extern const char schema_line[], schema_call[], schema_recording[],
    schema_reminder[], schema_look[], schema_opt_out[], schema_placed[],
    schema_notice[], schema_outbox[], schema_removal[], schema_waiting[],
    schema_by_call[], schema_follow_up[], schema_staff[], schema_ring[],
    schema_lost[], schema_staged[], schema_through[], schema_left_out[],
    schema_count[], schema_audit[], schema_mark[], schema_found[],
    schema_carried[], schema_border[];

/* The step of that number, from 0; NULL after the last. */
const char *schema_step(size_t number);

/* Fills in what the step of waiting needs of what was there before it. */
int schema_hash_desks(struct store *, struct fault *) MUST_CHECK;
/* … and that of borders. */
int schema_mark_desks(struct store *, struct fault *) MUST_CHECK;

/* Refuses a file of another program or of a newer one of ours. */
int schema_check_owner(struct store *, struct fault *) MUST_CHECK;
/* Writes into its head what it is (lock.h); part of a transaction, if any. */
int schema_say_id(struct store *, unsigned id, struct fault *) MUST_CHECK;
/* Brings an opened file up to date, or refuses it; then checks the key. */
int schema_update(struct store *, struct fault *) MUST_CHECK;
/* Refuses a file that is not ours, of a newer one of ours, or of another key. */
int schema_check_source(struct store *, struct fault *) MUST_CHECK;
/* The same, and one that is not up to date. */
int schema_check(struct store *, struct fault *) MUST_CHECK;

#endif
