/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases_show.h - what came out of a case, in words that a case can say
 */
#ifndef TESTS_PROVIDER_CASES_SHOW_H
#define TESTS_PROVIDER_CASES_SHOW_H

#include "cases.h"

/* On one line, with a backslash before what would not stand in one. */
void cases_show_text(struct text *got, struct slice);
/* A line each, or "nothing". */
void cases_show_events(struct text *got, const struct events *);
/* A secret of the account is shown as the name of its option. */
void cases_show_request(
    struct text *got, const struct sample *, const struct request *);

#endif
