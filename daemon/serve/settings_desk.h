/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_desk.h - desk NAME, and the lines below it: hours, slots, the rota
 */
#ifndef SERVE_SETTINGS_DESK_H
#define SERVE_SETTINGS_DESK_H

#include "serve/settings_words.h"

/* desk NAME, and the lines below it. */
void settings_desk(struct settings_reader *, const struct script_line *);
void settings_desk_line(struct settings_reader *, const struct script_line *);
/* After the last line: it has hours, and a place when people come to it. */
void settings_check_desks(struct settings_reader *);
/* Room for hours: of a desk, of somebody's shifts. */
struct rules {
	struct desk_rule *list;
	size_t *count, most;
};
/* Mon-Fri 09:00-13:00, from the word FROM on. */
void settings_hours(struct settings_reader *, const struct script_line *,
    size_t from, const struct rules *);
/* volunteer NAME NUMBER HOURS, in a desk. */
void settings_volunteer(struct settings_reader *, const struct script_line *);
/* After the last line: can these numbers be rung? */
void settings_check_rota(struct settings_reader *, const struct desk_hours *);
/* A desk of which nothing is said yet. */
struct desk_hours desk_plain(const char *name, int line);

#endif
