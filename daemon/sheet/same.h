/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * same.h - rows of a file that are one person become one row
 *
 * A file that was put together from several has people twice, with their
 * number spelled in two ways.  Taken one after the other, the second row would
 * take away what the first one said.
 */
#ifndef SHEET_SAME_H
#define SHEET_SAME_H

#include "sheet/rows.h"

/*
 * rows_each, of people one row for each number: the others are put into it,
 * and NOTES name them.  How many there were; 0 for all but people.
 */
size_t sames_each(struct arena *, enum import_kind, const struct table *,
    const struct rows_taker *, struct findings *, struct findings *notes);

#endif
