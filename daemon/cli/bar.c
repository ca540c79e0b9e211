/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * bar.c - how far something is, in one line of a terminal
 */
#include "cli/bar.h"

#include <stdio.h>
#include <unistd.h>

#define BAR_LETTERS 40

void
bar_show(size_t done, size_t all, const char *what)
{
	size_t i, full = done * BAR_LETTERS / all;

	if (!isatty(STDERR_FILENO))
		return;
	fputs("\r[", stderr);
	for (i = 0; i < BAR_LETTERS; i++)
		fputc(i < full ? '#' : '.', stderr);
	fprintf(stderr, "] %zu of %zu %s", done, all, what);
}

void
bar_end(void)
{
	if (isatty(STDERR_FILENO))
		fputc('\n', stderr);
}
