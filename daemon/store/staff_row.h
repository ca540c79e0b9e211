/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staff_row.h - an account as its columns, for the files that ask for one
 */
#ifndef STORE_STAFF_ROW_H
#define STORE_STAFF_ROW_H

#include "store/column.h"
#include "store/staff.h"

/* The ten columns that every query of staff begins with. */
void staff_read(struct query *, struct arena *, struct staff *);

#endif
