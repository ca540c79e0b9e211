/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * opt_out.c - who wants no messages, or none of a kind; and how we know
 */
#include "store/opt_out.h"

#include <assert.h>
#include <string.h>

#include "store/column.h"
#include "store/mark.h"
#include "store/outbox.h"

const char *
bar_name(enum bar bar)
{
	static const char *const names[] = {[BAR_NONE] = "none",
	    [BAR_STOPPED] = "stopped",
	    [BAR_SILENT] = "silent",
	    [BAR_NOBODY] = "nobody"};

	return names[bar];
}

const char *
opt_way_name(enum opt_way way)
{
	static const char *const names[] = {[OPT_BY_TEXT] = "text",
	    [OPT_BY_CALL] = "call",
	    [OPT_BY_DESK] = "desk",
	    [OPT_BY_PROVIDER] = "provider"};

	return names[way];
}

enum bar
opt_out_bar(const struct stops *stops, enum safety safety, enum purpose purpose)
{
	if (purpose == PURPOSE_ANSWER)
		return BAR_NONE;
	if (stops_since(stops, purpose) != 0)
		return BAR_STOPPED;
	if (safety == SAFETY_SILENT || safety == SAFETY_NEVER)
		return BAR_SILENT;
	return BAR_NONE;
}

int
store_opt_out_bar(struct store *store, int64_t person, enum purpose purpose,
    enum bar *bar, struct fault *fault)
{
	struct query query = query_start(store, SQL_PERSON_BAR);
	enum safety safety;
	struct stops stops;

	query_int(&query, person);
	*bar = BAR_NOBODY;
	if (query_row(&query)) {
		safety = column_safety(&query);
		stops = column_stops(&query);
		*bar = opt_out_bar(&stops, safety, purpose);
	}
	return query_end(&query, fault);
}

static int
save_stops(
    struct store *store, const struct person *person, struct fault *fault)
{
	struct query query = query_start(store, SQL_PERSON_STOPS);

	query_stops(&query, &person->stops);
	query_int(&query, person->id);
	if (query_run(&query, fault) != 0)
		return -1;
	/* Whoever is kept in memory is read anew; a reader has no memory, and
	   writes nothing. */
	assert(store->recent != NULL);
	recent_forget(store->recent);
	return 0;
}

static int
add_change(struct store *store, int64_t person, const struct opt_change *change,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_OPT_CHANGE_ADD);

	query_int(&query, person);
	query_int(&query, change->at_ms);
	query_int(&query, change->purpose);
	query_int(&query, change->stops);
	query_int(&query, change->way);
	query_sealed(&query, "opt_change.words", change->words);
	return query_run(&query, fault);
}

/* For a backup that does not know of it. */
static int
mark_change(struct store *store, const struct person *person,
    const struct stops *before, struct fault *fault)
{
	if (memcmp(before, &person->stops, sizeof(*before)) == 0)
		return 0;
	return mark_add(
	    store, person->number.e164, &person->stops, false, fault);
}

static struct query
stop_person(struct store *store, enum statement which, int64_t person,
    enum purpose purpose, int64_t now_ms)
{
	struct query query = query_start(store, which);

	query_int(&query, person);
	query_int(&query, purpose == PURPOSE_ALL ? -1 : (int)purpose);
	query_int(&query, now_ms);
	return query;
}

int
store_opt_out_clear(struct store *store, int64_t person, enum purpose purpose,
    int64_t now_ms, struct fault *fault)
{
	struct query query = stop_person(
	    store, SQL_MESSAGE_STOP_WAITING, person, purpose, now_ms);

	if (query_run(&query, fault) != 0)
		return -1;
	query = stop_person(
	    store, SQL_MESSAGE_STOP_UNDER_WAY, person, purpose, now_ms);
	query_int(&query, MESSAGE_NEVER_MS);
	return query_run(&query, fault);
}

int
store_opt_out_change(struct store *store, struct person *person,
    const struct opt_change *change, struct fault *fault)
{
	struct stops before = person->stops;

	if (change->stops)
		stops_add(&person->stops, change->purpose, change->at_ms);
	else
		stops_take(&person->stops, change->purpose);
	if (add_change(store, person->id, change, fault) != 0 ||
	    save_stops(store, person, fault) != 0 ||
	    mark_change(store, person, &before, fault) != 0)
		return -1;
	return change->stops ? store_opt_out_clear(store, person->id,
				   change->purpose, change->at_ms, fault) :
			       0;
}

int
store_opt_out_is_old(
    struct store *store, int64_t interaction, bool *old, struct fault *fault)
{
	struct query query = query_start(store, SQL_OPT_CHANGE_SINCE);

	query_int(&query, interaction);
	*old = query_row(&query);
	return query_end(&query, fault);
}

int
store_opt_out_list(struct store *store, struct arena *arena, int64_t person,
    struct opt_change *list, size_t max, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_OPT_CHANGE_LIST);
	struct opt_change *change;

	query_int(&query, person);
	query_int(&query, (int64_t)max);
	for (*count = 0; *count < max && query_row(&query); (*count)++) {
		change = &list[*count];
		change->id = column_int(&query);
		change->at_ms = column_int(&query);
		change->purpose = (enum purpose)column_of(&query, PURPOSE_ALL);
		change->stops = column_int(&query) != 0;
		change->way = (enum opt_way)column_of(&query, OPT_BY_PROVIDER);
		change->words = column_shown(&query, arena, "opt_change.words");
	}
	return query_end(&query, fault);
}
