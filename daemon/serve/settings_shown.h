/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_shown.h - the settings as they are in force, without what is secret
 */
#ifndef SERVE_SETTINGS_SHOWN_H
#define SERVE_SETTINGS_SHOWN_H

#include "desk/house.h"
#include "serve/settings.h"

/* What the page shows of them, in the arena; how many. */
size_t settings_shown(
    struct arena *, const struct settings *, const struct setting_shown **);

#endif
