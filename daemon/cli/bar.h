/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * bar.h - how far something is, in one line of a terminal
 */
#ifndef CLI_BAR_H
#define CLI_BAR_H

#include <stddef.h>

/*
 * "[####....] 12 of 30 WHAT" over the line before it, when standard error is a
 * terminal; ALL is at least 1.
 */
void bar_show(size_t done, size_t all, const char *what);

/* What is written next begins a line of its own. */
void bar_end(void);

#endif
