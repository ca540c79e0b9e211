/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * carry.h - where the files are that a backup carries along
 */
#ifndef SERVE_CARRY_H
#define SERVE_CARRY_H

#include "serve/settings.h"
#include "store/carried.h"

struct carried_places carry_places(struct arena *, const struct settings *);
/*
 * At a start: a backup was put in the place of the database by hand, or a
 * restore was killed.  Its files go back; what cannot be written is logged, and
 * tried again at the next start.  -1: the disk fails.
 */
int carry_back(
    struct store *, const struct settings *, struct fault *) MUST_CHECK;

#endif
