/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * search.c - finds people by what the desk knows of them
 *
 * Sealed words are compared without case in ASCII only: what is folded further
 * is the business of rooms that know languages, and the bound is on time.
 */
#include "store/search.h"

#include <string.h>
#include <strings.h>

#include "store/attention.h"
#include "store/column.h"
#include "store/sight.h"
#include "store/staff.h"

#define SEALED_ROWS_MAX 8000 /* that are opened for one question */
#define ROW_BYTES ((size_t)1 << 21)

static const enum statement statements[] = {
    [SEARCH_NAME] = SQL_PEOPLE_BY_NAME,
    [SEARCH_NUMBER] = SQL_PEOPLE_BY_NUMBER,
    [SEARCH_CODE] = SQL_PEOPLE_BY_CODE,
    [SEARCH_CASE] = SQL_PEOPLE_BY_CASE,
    [SEARCH_CONTACT] = SQL_CONTACT_NAMES,
    [SEARCH_NOTE] = SQL_NOTES,
};

static bool
holds(struct slice text, struct slice wanted)
{
	size_t i;

	for (i = 0; i + wanted.length <= text.length; i++)
		if (strncasecmp(text.data + i, wanted.data, wanted.length) == 0)
			return true;
	return false;
}

static bool
is_among(const struct found *list, size_t count, int64_t person)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (list[i].person == person)
			return true;
	return false;
}

/* Is it a sealed value, of which one is opened after the other? */
static bool
is_sealed(enum search_by by)
{
	return by == SEARCH_CONTACT || by == SEARCH_NOTE;
}

/* Of what is sealed it is asked only who may see the few that fit. */
static int
may_see(struct store *store, enum search_by by, const char *desks,
    int64_t person, bool *sees, struct fault *fault)
{
	*sees = true;
	return is_sealed(by) ? store_sees(store, desks, person, sees, fault) :
			       0;
}

static void
bind_wanted(struct query *query, struct arena *arena, enum search_by by,
    struct slice wanted, size_t max)
{
	switch (by) {
	case SEARCH_NAME:
		query_string(
		    query, arena_copy(arena, wanted.data, wanted.length));
		break;
	case SEARCH_NUMBER:
		query_hash(query, HASH_NUMBER, wanted);
		break;
	case SEARCH_CODE:
		query_hash(query, HASH_APPOINTMENT_CODE, wanted);
		break;
	case SEARCH_CASE:
		query_hash(query, HASH_CASE_NUMBER, wanted);
		break;
	case SEARCH_CONTACT:
	case SEARCH_NOTE:
		query_int(query, SEALED_ROWS_MAX);
		return;
	}
	query_int(query, (int64_t)max);
}

/* An appointment of another desk leads nobody to whose it is. */
static bool
is_of_desk(struct query *query, struct arena *row, const char *desks)
{
	const char *desk = column_private(query, row, "appointment.desk");

	return staff_has_desk(desks, desk == NULL ? DESK_GENERAL : desk);
}

/* Is this row one?  Of what is sealed, its words have to hold them. */
static bool
fits(struct query *query, struct arena *row, const char *desks,
    enum search_by by, struct slice wanted)
{
	if (by == SEARCH_CODE)
		return is_of_desk(query, row, desks);
	if (by == SEARCH_CONTACT)
		return holds(column_sealed(query, row, "contact.name"), wanted);
	if (by == SEARCH_NOTE)
		return holds(
		    column_sealed(query, row, "interaction.text"), wanted);
	return true;
}

int
store_search(struct store *store, struct arena *arena, const char *desks,
    enum search_by by, struct slice wanted, struct found *list, size_t max,
    size_t *count, struct fault *fault)
{
	struct query query = query_start(store, statements[by]);
	struct arena *row = arena_new(ROW_BYTES);
	struct fault ended; /* what failed before says more */
	bool sees;
	int result = 0;

	if (!is_sealed(by))
		sight_bind(&query, arena, desks);
	bind_wanted(&query, arena, by, wanted, max);
	while (result == 0 && *count < max && query_row(&query)) {
		struct found found = {.person = column_int(&query), .by = by};
		struct slice name = column_bytes(&query);

		sees = !is_among(list, *count, found.person) &&
		    fits(&query, row, desks, by, wanted);
		if (sees)
			result = may_see(
			    store, by, desks, found.person, &sees, fault);
		if (sees && result == 0) {
			found.name = arena_copy(arena, name.data, name.length);
			list[(*count)++] = found;
		}
		arena_reset(row);
	}
	arena_wipe(&row);
	if (query_end(&query, result == 0 ? fault : &ended) != 0)
		result = -1;
	return result;
}
