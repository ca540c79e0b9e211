/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_inside.h - what the files of `passaparola notice` know of each other
 */
#ifndef CLI_NOTICE_INSIDE_H
#define CLI_NOTICE_INSIDE_H

#include "cli/notice.h"
#include "line/rehearse.h"

struct noticing {
	struct command_line *line;
	const char *verb, *by, *at;
	bool json, watch;
	int64_t id;
	struct arena *arena;
	struct loaded *loaded;
};

/* notice_look.c */
int notice_do_show(struct noticing *);
int notice_do_list(struct noticing *);
int notice_do_rehearse(struct noticing *);
int notice_do_phones(struct noticing *);

/* What is known of one, and how far it is. */
void notice_print(const struct notice_row *, const struct notice *,
    const struct notice_counts *, bool json);
/* One line of the list. */
void notice_print_row(
    const struct notice_row *, const struct notice *, bool json);
void notice_print_rehearsal(const struct notice_row *, const struct notice *,
    const struct rehearsal *, bool json);

#endif
