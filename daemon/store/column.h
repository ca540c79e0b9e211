/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * column.h - the columns of a row at hand, taken in order
 */
#ifndef STORE_COLUMN_H
#define STORE_COLUMN_H

#include "core/language.h"
#include "store/interaction.h"
#include "store/query.h"
#include "store/sealed.h"

int64_t column_int(struct query *);
/* One of 0 to LAST; what is none of them, which is damage, counts as LAST. */
int column_of(struct query *, int last);
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
/* The fifteen columns that every list of interactions begins with. */
void interaction_read(struct query *, struct arena *, struct interaction *);

#endif
