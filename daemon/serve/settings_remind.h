/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_remind.h - remind: how long before an appointment, and for which
 */
#ifndef SERVE_SETTINGS_REMIND_H
#define SERVE_SETTINGS_REMIND_H

#include "serve/settings_words.h"

/* remind 2d 3h, remind never, remind legal 7d 1d */
void settings_remind(struct settings_reader *, const struct script_line *);

#endif
