/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * column.h - the columns of a row at hand, taken in order
 *
 * A sealed value that does not open counts as damage of the file, which
 * query_end tells.
 */
#ifndef STORE_COLUMN_H
#define STORE_COLUMN_H

#include "core/language.h"
#include "store/interaction.h"
#include "store/query.h"

int64_t column_int(struct query *);
/* Lives until the next row. */
struct slice column_bytes(struct query *);
/* A copy in the arena; NULL stays NULL. */
const char *column_string(struct query *, struct arena *);
/* The same into OUT; a longer one is cut, NULL is "". */
void column_word(struct query *, char *out, size_t size);
const struct language *column_language(struct query *);
/* A word that is none counts as the most careful level. */
enum safety column_safety(struct query *);
/* Three columns: of everything, of reminders, of notices. */
struct stops column_stops(struct query *);
/* Opened, with a NUL after it; NULL is empty. */
struct slice column_sealed(struct query *, struct arena *, const char *column);
/* The same as a string; what is empty is NULL. */
const char *column_private(struct query *, struct arena *, const char *column);
/* The same into OUT of SIZE bytes, with a NUL. */
size_t column_sealed_into(
    struct query *, const char *column, char *out, size_t size);

/* The fifteen columns that every list of interactions begins with. */
void interaction_read(struct query *, struct arena *, struct interaction *);

#endif
