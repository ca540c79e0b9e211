/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sealed.h - sealed values of a row at hand, opened
 *
 * One that does not open is damage of that value alone: it reads as if it were
 * empty, as of somebody who was erased, and is counted (health.h).  After
 * query_strict it makes the query fail.
 */
#ifndef STORE_SEALED_H
#define STORE_SEALED_H

#include "store/query.h"

/* From here on a sealed value that does not open is a failure. */
void query_strict(struct query *);

/* Opened, with a NUL after it; NULL is empty. */
struct slice column_sealed(struct query *, struct arena *, const char *column);
/* The same to be shown to the desk: what does not open is UNREADABLE. */
struct slice column_shown(struct query *, struct arena *, const char *column);
/* … as a string; what is empty is NULL. */
const char *column_private(struct query *, struct arena *, const char *column);
/* … that people are told: NULL too when it does not open, as if nobody knew. */
const char *column_told(struct query *, struct arena *, const char *column);
/* The same into OUT of SIZE bytes, with a NUL. */
size_t column_sealed_into(
    struct query *, const char *column, char *out, size_t size);

#endif
