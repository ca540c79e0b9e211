/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_staff.c - what staff do with a notice: approve, start, pause, stop
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/random.h"
#include "line/notice.h"
#include "line/notice_recording.h"
#include "store/outbox.h"
#include "store/street.h"
#include "words/fold.h"

static int
get(struct store *store, struct arena *arena, int64_t id,
    struct notice_row *row, struct fault *fault)
{
	bool found;

	if (store_notice_get(store, arena, id, row, &found, fault) != 0)
		return -1;
	if (!found)
		return fault_set(fault, FAULT_MISSING,
		    "there is no notice %lld; the list shows them",
		    (long long)id);
	return 0;
}

/* Moves it, or says why that cannot be. */
static int
move(struct store *store, struct notice_row *row, enum notice_state to,
    struct fault *fault)
{
	if (!notice_may_move(row->state, to))
		return fault_set(fault, FAULT_DATA,
		    "notice %lld is %s and cannot become %s",
		    (long long)row->id, notice_state_name(row->state),
		    notice_state_name(to));
	row->state = to;
	return store_notice_save(store, row, fault);
}

int
notice_approve(struct store *store, struct arena *arena, int64_t id,
    const char *hash, const char *name, int64_t now_ms, struct fault *fault)
{
	struct notice_row row;

	if (get(store, arena, id, &row, fault) != 0)
		return -1;
	if (strcasecmp(row.made_by, name) == 0)
		return fault_set(fault, FAULT_DATA,
		    "who wrote a notice does not approve it; ask somebody "
		    "else to read it");
	if (strcasecmp(row.hash, hash) != 0)
		return fault_set(fault, FAULT_DATA,
		    "this is not the text that was rehearsed: it is %s now; "
		    "rehearse it and read it again",
		    row.hash);
	row.approved_by = name;
	row.approved_ms = now_ms;
	return move(store, &row, NOTICE_APPROVED, fault);
}

int
notice_start(struct store *store, const struct language_list *languages,
    struct arena *arena, int64_t id, int64_t start_ms, int64_t now_ms,
    struct fault *fault)
{
	struct notice_row row;
	struct notice notice;

	if (get(store, arena, id, &row, fault) != 0 ||
	    notice_open(languages, arena, &row, &notice, fault) != 0)
		return -1;
	if (row.state == NOTICE_PAUSED) {
		if (store_notice_hold(store, id, now_ms, fault) != 0)
			return -1;
		return move(store, &row, NOTICE_RUNNING, fault);
	}
	if (row.state == NOTICE_DRAFT || !row.approved)
		return fault_set(fault, FAULT_DATA,
		    "notice %lld waits for a second person: passaparola notice "
		    "approve %lld %s --by NAME",
		    (long long)id, (long long)id, row.hash);
	if (start_ms == 0)
		start_ms = notice.start_ms;
	row.start_ms = start_ms > now_ms ? start_ms : now_ms;
	return move(store, &row, NOTICE_RUNNING, fault);
}

int
notice_pause(struct store *store, struct arena *arena, int64_t id,
    int64_t now_ms, struct fault *fault)
{
	struct notice_row row;

	(void)now_ms;
	if (get(store, arena, id, &row, fault) != 0 ||
	    store_notice_hold(store, id, INT64_MAX, fault) != 0)
		return -1;
	return move(store, &row, NOTICE_PAUSED, fault);
}

int
notice_stop(struct store *store, struct arena *arena, int64_t id,
    int64_t now_ms, struct fault *fault)
{
	struct notice_row row;
	int64_t count; /* rows of it that wait are a window, and a guard stands
			  before each send */

	if (get(store, arena, id, &row, fault) != 0 ||
	    store_message_stop_notice(store, id, now_ms, &count, fault) != 0)
		return -1;
	row.ended_ms = now_ms;
	return move(store, &row, NOTICE_STOPPED, fault);
}

/* May NAME put another script in its place? */
static int
check_change(
    const struct notice_row *row, const char *name, struct fault *fault)
{
	if (row->state != NOTICE_DRAFT && row->state != NOTICE_APPROVED)
		return fault_set(fault, FAULT_DATA,
		    "notice %lld is %s: what went out stays as it was; write "
		    "another one, to those of %lld",
		    (long long)row->id, notice_state_name(row->state),
		    (long long)row->id);
	/* Else who changes it could be the one who approves it. */
	if (strcasecmp(row->made_by, name) != 0)
		return fault_set(fault, FAULT_DATA,
		    "only %s, who wrote notice %lld, changes it; write one of "
		    "your own",
		    row->made_by, (long long)row->id);
	return 0;
}

static int
put_script(struct store *store, struct arena *arena, struct notice_row *row,
    const char *name, int64_t now_ms, struct fault *fault)
{
	struct slice script = row->script;

	if (row->id == 0) {
		row->state = NOTICE_DRAFT;
		row->made_by = name;
		row->made_ms = now_ms;
		return store_notice_add(store, row, fault);
	}
	if (get(store, arena, row->id, row, fault) != 0 ||
	    check_change(row, name, fault) != 0)
		return -1;
	row->script = script;
	row->approved_by = NULL;
	row->approved_ms = 0;
	row->state = NOTICE_DRAFT;
	return store_notice_save(store, row, fault);
}

/* Ours, not theirs: nobody takes the year they were born in. */
static void
make_pin(char pin[PIN_SIZE])
{
	unsigned chance;

	random_bytes(&chance, sizeof(chance));
	snprintf(pin, PIN_SIZE, "%04u", chance % 10000);
}

int
notice_write(struct store *store, const struct language_list *languages,
    struct arena *arena, const char *recordings, struct notice_row *row,
    const char *name, int64_t now_ms, char pin[PIN_SIZE], struct fault *fault)
{
	struct notice notice;
	bool found;

	pin[0] = '\0';
	if (notice_open(languages, arena, row, &notice, fault) != 0 ||
	    notice_recordings_check(&notice, recordings, fault) != 0 ||
	    put_script(store, arena, row, name, now_ms, fault) != 0)
		return -1;
	if (notice.street.length > 0)
		make_pin(pin);
	if (store_notice_set_street(store, row->id,
		fold_answer(arena, notice.street), pin, fault) != 0)
		return -1;
	/* Read back: the hash is of what is kept. */
	return store_notice_get(store, arena, row->id, row, &found, fault);
}
