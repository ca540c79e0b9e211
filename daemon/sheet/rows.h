/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rows.h - rows of a table as the line takes them, each checked
 *
 * The same for a file that is imported and for one thing that is added or
 * changed by hand.
 */
#ifndef SHEET_ROWS_H
#define SHEET_ROWS_H

#include <jansson.h>

#include "sheet/table.h"
#include "sheet/import.h"

/* The columns of a kind; NULL ends them. */
const char *const *rows_columns(enum import_kind);
/* "appointments", … */
const char *rows_kind_name(enum import_kind);

/* Who gets the rows, one after another. */
struct rows_taker {
	void (*progress)(size_t done, size_t all); /* now and then; or NULL */
	void (*take)(void *context, json_t *row); /* it is theirs */
	void *context;
};

/*
 * The rows of TABLE as objects (serve/import.h).  What is wrong goes to the
 * findings, with its line.
 */
void rows_each(struct arena *, enum import_kind, const struct table *,
    const struct rows_taker *, struct findings *);
/* The same as an array, the caller's to give back. */
json_t *rows_read(
    struct arena *, enum import_kind, const struct table *, struct findings *);

#endif
