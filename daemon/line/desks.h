/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desks.h - the desks that there are: the general one, those of the flows, and
 * those of the settings
 */
#ifndef LINE_DESKS_H
#define LINE_DESKS_H

#include <stdbool.h>

#include "line/world.h"

#define DESKS_MOST 32

/* Fills LIST with their names, the general one first; how many. */
size_t desks_list(const struct world *, const char *list[DESKS_MOST]);
/* The desk of this name, or NULL. */
const char *desks_find(const struct world *, struct slice name);

#endif
