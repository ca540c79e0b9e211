/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * prompts.h - `passaparola prompts`: coverage, and PO files for translators
 */
#ifndef CLI_PROMPTS_H
#define CLI_PROMPTS_H

#include <stdbool.h>
#include <stdio.h>

#include "prompt/prompts.h"

/*
 * Of each language how many texts it has, lacks, has of an older source, and
 * how many cost more than two SMS parts (counted as written, before values
 * stand in them): a table, or with JSON one object a line, which also names
 * the missing ones.  Returns the exit status: 0 when every language is whole,
 * else 1.
 */
int cli_prompts_status(
    const struct prompts *, const struct language_list *, FILE *out, bool json);

/* What is missing or stale, one `LANGUAGE ID` a line; the same exit status. */
int cli_prompts_missing(
    const struct prompts *, const struct language_list *, FILE *out);

/*
 * Writes FOLDER/LANG.po of every language but the first, and the template;
 * names each.  Stops at the first that cannot be written.
 */
int cli_prompts_extract(const struct prompts *, const struct language_list *,
    const char *folder, FILE *out, struct fault *) MUST_CHECK;

#endif
