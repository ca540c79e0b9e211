/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * retain.c - what was kept for long enough goes
 */
#include "store/retain.h"

#include <assert.h>

#include "store/audit.h"
#include "store/column.h"
#include "store/setting.h"

#define PIECE 500 /* rows of a kind */
#define PEOPLE_PIECE 8 /* of them, taken out: each is a walk along a chain */
#define TEXTS_GONE ".texts-gone" /* up to this id */
#define PEOPLE_SEEN ".people-seen" /* of this round */

static const char *const names[RETAINED] = {"texts", "messages", "follow-ups",
    "appointments", "cases", "people", "audit"};

const char *
retained_name(enum retained which)
{
	return names[which];
}

/* 0: for ever. */
static int64_t
moment(int64_t now_ms, int64_t keep_ms)
{
	return keep_ms == 0 ? INT64_MIN : now_ms - keep_ms;
}

static int
read_one(struct query *query, int64_t *value, struct fault *fault)
{
	*value = query_row(query) ? column_int(query) : 0;
	return query_end(query, fault);
}

static int
run_between(struct store *store, enum statement which, int64_t after,
    int64_t until, struct fault *fault)
{
	struct query query = query_start(store, which);

	query_int(&query, after);
	query_int(&query, until);
	return query_run(&query, fault);
}

/* The last one before the first that is younger; 0: there is none. */
static int
find_texts(struct store *store, int64_t before_ms, int64_t gone, int64_t *until,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_RETAIN_TEXTS_NEXT);

	*until = 0;
	query_int(&query, gone);
	query_int(&query, PIECE);
	while (query_row(&query)) {
		int64_t id = column_int(&query);

		if (column_int(&query) >= before_ms)
			break;
		*until = id;
	}
	return query_end(&query, fault);
}

static int
texts_piece(struct store *store, int64_t before_ms, int64_t *count, bool *more,
    struct fault *fault)
{
	int64_t gone = 0, until;
	bool found;

	if (store_setting_get(store, TEXTS_GONE, &gone, &found, fault) != 0 ||
	    find_texts(store, before_ms, gone, &until, fault) != 0)
		return -1;
	if (until == 0)
		return 0;
	if (run_between(store, SQL_RETAIN_TEXTS, gone, until, fault) != 0 ||
	    run_between(store, SQL_RETAIN_MESSAGES, gone, until, fault) != 0 ||
	    run_between(store, SQL_RETAIN_CALLS, gone, until, fault) != 0 ||
	    run_between(store, SQL_RETAIN_PLACED, gone, until, fault) != 0 ||
	    run_between(store, SQL_RETAIN_RINGS, gone, until, fault) != 0)
		return -1;
	*count += until - gone;
	*more = until - gone >= PIECE;
	store->erased = true;
	return store_setting_put(store, TEXTS_GONE, until, fault);
}

static int
delete_piece(struct store *store, enum statement which, int64_t before_ms,
    int64_t *count, bool *more, struct fault *fault)
{
	int gone;

	if (run_between(store, which, before_ms, PIECE, fault) != 0)
		return -1;
	gone = sqlite3_changes(store->db);
	*count += gone;
	*more = *more || gone == PIECE;
	store->erased = store->erased || gone > 0;
	return 0;
}

/* Those of this piece who go; *until is how far it was looked. */
static int
find_people(struct store *store, int64_t before_ms, int64_t after,
    int64_t *until, int64_t *people, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_RETAIN_PEOPLE_UNTIL);

	*count = 0;
	query_int(&query, after);
	query_int(&query, PIECE);
	if (read_one(&query, until, fault) != 0)
		return -1;
	query = query_start(store, SQL_RETAIN_PEOPLE);
	query_int(&query, after);
	query_int(&query, *until);
	query_int(&query, before_ms);
	while (*count < PEOPLE_PIECE && query_row(&query))
		people[(*count)++] = column_int(&query);
	if (*count == PEOPLE_PIECE)
		*until = people[*count - 1];
	return query_end(&query, fault);
}

/* The round is over when nobody is left behind those that were looked at. */
static int
people_piece(struct store *store, int64_t before_ms, int64_t *count, bool *more,
    struct fault *fault)
{
	int64_t people[PEOPLE_PIECE], seen = 0, until;
	size_t gone, i;
	bool found;

	if (store_setting_get(store, PEOPLE_SEEN, &seen, &found, fault) != 0 ||
	    find_people(store, before_ms, seen, &until, people, &gone, fault) !=
		0)
		return -1;
	for (i = 0; i < gone; i++)
		if (store_person_erase(store, people[i], fault) != 0)
			return -1;
	*count += (int64_t)gone;
	*more = *more || until != 0;
	return store_setting_put(store, PEOPLE_SEEN, until, fault);
}

static int
audit_piece(struct store *store, int64_t before_ms, int64_t *count, bool *more,
    struct fault *fault)
{
	int64_t gone;

	if (store_audit_prune(store, before_ms, PIECE, &gone, fault) != 0)
		return -1;
	*count += gone;
	*more = *more || gone == PIECE;
	store->erased = store->erased || gone > 0;
	return 0;
}

int
store_retain_piece(struct store *store, const struct retention *rules,
    int64_t now_ms, struct retained_counts *counts, bool *more,
    struct fault *fault)
{
	*more = false;
	if (texts_piece(store, moment(now_ms, rules->text_ms),
		&counts->of[RETAINED_TEXTS], more, fault) != 0 ||
	    delete_piece(store, SQL_RETAIN_RECORDINGS,
		moment(now_ms, rules->recording_ms),
		&counts->of[RETAINED_MESSAGES], more, fault) != 0 ||
	    delete_piece(store, SQL_RETAIN_FOLLOW_UPS,
		moment(now_ms, rules->text_ms),
		&counts->of[RETAINED_FOLLOW_UPS], more, fault) != 0 ||
	    delete_piece(store, SQL_RETAIN_APPOINTMENTS,
		moment(now_ms, rules->code_ms),
		&counts->of[RETAINED_APPOINTMENTS], more, fault) != 0 ||
	    delete_piece(store, SQL_RETAIN_CASES,
		moment(now_ms, rules->code_ms), &counts->of[RETAINED_CASES],
		more, fault) != 0 ||
	    audit_piece(store, moment(now_ms, rules->audit_ms),
		&counts->of[RETAINED_AUDIT], more, fault) != 0)
		return -1;
	return people_piece(store, moment(now_ms, rules->person_ms),
	    &counts->of[RETAINED_PEOPLE], more, fault);
}

static int
count_before(struct store *store, enum statement which, int64_t before_ms,
    int64_t *count, struct fault *fault)
{
	struct query query = query_start(store, which);

	query_int(&query, before_ms);
	return read_one(&query, count, fault);
}

static int
count_people(
    struct store *store, int64_t before_ms, int64_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_RETAIN_PEOPLE);

	*count = 0;
	query_int(&query, 0);
	query_int(&query, INT64_MAX);
	query_int(&query, before_ms);
	while (query_row(&query))
		(*count)++;
	return query_end(&query, fault);
}

int
store_retain_count(struct store *store, const struct retention *rules,
    int64_t now_ms, struct retained_counts *counts, struct fault *fault)
{
	struct query query;
	int64_t gone = 0;
	bool found;

	if (store_setting_get(store, TEXTS_GONE, &gone, &found, fault) != 0)
		return -1;
	query = query_start(store, SQL_RETAIN_COUNT_TEXTS);
	query_int(&query, gone);
	query_int(&query, moment(now_ms, rules->text_ms));
	if (read_one(&query, &counts->of[RETAINED_TEXTS], fault) != 0 ||
	    count_before(store, SQL_RETAIN_COUNT_RECORDINGS,
		moment(now_ms, rules->recording_ms),
		&counts->of[RETAINED_MESSAGES], fault) != 0 ||
	    count_before(store, SQL_RETAIN_COUNT_FOLLOW_UPS,
		moment(now_ms, rules->text_ms),
		&counts->of[RETAINED_FOLLOW_UPS], fault) != 0 ||
	    count_before(store, SQL_RETAIN_COUNT_APPOINTMENTS,
		moment(now_ms, rules->code_ms),
		&counts->of[RETAINED_APPOINTMENTS], fault) != 0 ||
	    count_before(store, SQL_RETAIN_COUNT_CASES,
		moment(now_ms, rules->code_ms), &counts->of[RETAINED_CASES],
		fault) != 0 ||
	    count_before(store, SQL_AUDIT_COUNT_OLD,
		moment(now_ms, rules->audit_ms), &counts->of[RETAINED_AUDIT],
		fault) != 0)
		return -1;
	return count_people(store, moment(now_ms, rules->person_ms),
	    &counts->of[RETAINED_PEOPLE], fault);
}
