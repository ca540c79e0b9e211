/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases_read.h - what each word of a file of cases means
 */
#ifndef TESTS_PROVIDER_CASES_READ_H
#define TESTS_PROVIDER_CASES_READ_H

#include "cases.h"

struct reader {
	struct arena *arena;
	const char *file;
	int line;
	struct sample common; /* the account that all cases begin with */
	struct sample sample;
	int passed, failed;
};

const char *cases_string(struct reader *, struct slice);
/* Writes {12*x} out. */
struct slice cases_expand(struct reader *, struct slice line);
/* A line of the account or of the case; false: it begins with no word of ours. */
bool cases_word(struct reader *, struct slice line);

#endif
