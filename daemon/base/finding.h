/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * finding.h - what is wrong in a file that a person wrote, all of it at once
 *
 * `check` prints them, `serve` refuses to start or to reload on an error.
 */
#ifndef BASE_FINDING_H
#define BASE_FINDING_H

#include <stddef.h>
#include <stdio.h>

#include "base/arena.h"

enum finding_level { FINDING_ERROR, FINDING_WARNING, FINDING_NOTE };

struct finding {
	enum finding_level level;
	const char *file;
	int line, column; /* from 1, columns in characters; 0 when unknown */
	const char *code; /* short and stable, "unknown-step": for machines */
	/* What is wrong, what was expected, what to do: one line of UTF-8. */
	const char *message;
};

#define FINDINGS_MAX 1000 /* after that they are only counted */

struct findings {
	struct arena *arena;
	struct finding *list;
	size_t count, size;
	size_t errors, warnings; /* counted also past FINDINGS_MAX */
};

struct findings findings_new(struct arena *);

void finding_add(struct findings *, enum finding_level, const char *file,
    int line, int column, const char *code, const char *format, ...)
    PRINTF_LIKE(7, 8);

/* "error", "warning", "note". */
const char *finding_level_name(enum finding_level);

/*
 * "FILE:LINE:COLUMN: LEVEL: MESSAGE", one a line, sorted by place; without
 * the numbers that are not known.
 */
void findings_print(const struct findings *, FILE *);

#endif
