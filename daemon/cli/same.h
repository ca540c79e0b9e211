/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * same.h - rows of a file that are one person become one row
 *
 * A file that was put together from several has people twice, with their
 * number spelled in two ways.  Taken one after the other, the second row would
 * take away what the first one said.
 */
#ifndef CLI_SAME_H
#define CLI_SAME_H

#include "cli/rows.h"

struct sames;

/* Rows of TABLE are taken in its order, and what they become goes to NEXT. */
struct sames *sames_new(struct arena *, const struct table *,
    const struct rows_taker *next, struct findings *);
/* Takes a row; CONTEXT is a struct sames. */
void sames_take(void *context, json_t *row);
/* How many rows were of people who had one already. */
size_t sames_count(const struct sames *);

#endif
