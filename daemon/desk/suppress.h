/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * suppress.h - small numbers are not told, and cannot be worked out either
 *
 * Who reads "1 in Wolof, at night, asked for the women's desk" may know who it
 * was.  The total of a column stands elsewhere, so one that is left out alone
 * could be worked out: others are left out with it.
 */
#ifndef DESK_SUPPRESS_H
#define DESK_SUPPRESS_H

#include <stddef.h>
#include <stdint.h>

#define SUPPRESS_BELOW 5
#define SUPPRESSED (-1)

/* COUNT numbers of a column, each STRIDE after the last; zeros are told. */
void suppress_column(int64_t *cells, size_t count, size_t stride);

#endif
