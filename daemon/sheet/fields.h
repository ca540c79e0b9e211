/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fields.h - an appointment, a case or a person as named values
 *
 * By the names of the columns of a file for import, so that what is listed can
 * be written back the same way.
 */
#ifndef SHEET_FIELDS_H
#define SHEET_FIELDS_H

#include "base/arena.h"
#include "sheet/import.h"

#define FIELDS_MAX 20

struct field {
	const char *name;
	const char *value; /* NULL: none */
};

struct fields {
	struct arena *arena;
	struct field list[FIELDS_MAX];
	size_t count;
};

/* Adds one, or gives one another value. */
void fields_set(struct fields *, const char *name, const char *value);
/* NULL when it has none. */
const char *fields_get(const struct fields *, const char *name);
/* The same as it may be shown: numbers masked, of a case's its last four. */
const char *fields_shown(const struct fields *, const char *name);

/*
 * Each of a kind (appointments: those to come, with ALL the past ones too)
 * until EACH returns false; the values live until the next.
 */
int fields_list(struct store *, enum import_kind, bool all,
    bool (*each)(void *context, struct fields *), void *context,
    struct fault *) MUST_CHECK;

#endif
