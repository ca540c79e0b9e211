/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * code.h - words that are printed on posters, each of which leads to a step
 *
 * A poster is read by people of all languages, so a code is of none of them:
 * capital letters and digits, taken as they stand and never guessed.
 */
#ifndef FLOW_CODE_H
#define FLOW_CODE_H

#include "flow/program.h"

#define POSTER_CODES_MAX 200
#define POSTER_CODE_LENGTH 12

struct poster_code {
	const char *code;
	int step;
};

/* The step of the code that TEXT is, as a whole; or -1. */
int program_code_step(
    const struct program *, struct arena *, struct slice text);

#endif
