/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * border.c - rows of a conversation that are of a desk alone
 */
#include "store/border.h"

#include <string.h>

#include "store/attention.h"
#include "store/column.h"
#include "store/staff.h"

#define DESKS_MAX 1000 /* bytes of names */

/* The next name of a list parted by blanks into NAME; false at the end. */
static bool
next_desk(const char **list, char name[DESKS_MAX])
{
	size_t length;

	*list += strspn(*list, " ");
	length = strcspn(*list, " ");
	if (length >= DESKS_MAX)
		length = DESKS_MAX - 1;
	memcpy(name, *list, length);
	name[length] = '\0';
	*list += length;
	return length > 0;
}

/* Is any of them a border? */
static bool
is_border(const char *desks)
{
	char name[DESKS_MAX];

	while (next_desk(&desks, name))
		if (strcmp(name, DESK_GENERAL) != 0)
			return true;
	return false;
}

int
border_put(struct store *store, int64_t interaction, const char *desks,
    struct fault *fault)
{
	struct query query;

	if (desks == NULL || !is_border(desks))
		return 0;
	query = query_start(store, SQL_BORDER_PUT);
	query_int(&query, interaction);
	query_sealed(&query, "row_desk.desks", slice_of(desks));
	return query_run(&query, fault);
}

int
border_of_person(struct store *store, struct arena *arena, int64_t person,
    const char **desks, struct fault *fault)
{
	struct query query = query_start(store, SQL_BORDER_OF_PERSON);

	query_int(&query, person);
	*desks = query_row(&query) ? column_string(&query, arena) : NULL;
	return query_end(&query, fault);
}

bool
border_hides(const char *mine, const char *desks)
{
	char name[DESKS_MAX];

	while (mine != NULL && desks != NULL && next_desk(&desks, name))
		if (strcmp(name, DESK_GENERAL) != 0 &&
		    !staff_has_desk(mine, name))
			return true;
	return false;
}
