/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * file_map.h - a file that stays readable while it is used, also when removed
 *
 * For files that nobody writes into: they were put there by a rename.
 */
#ifndef BASE_FILE_MAP_H
#define BASE_FILE_MAP_H

#include <stdbool.h>

#include "base/text.h"

/* False when there is no such file, or nothing in it; no link is followed. */
bool file_map(const char *path, struct slice *bytes);
void file_unmap(struct slice bytes);

#endif
