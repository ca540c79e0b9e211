/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * prompts.h - `passaparola prompts`: coverage, and PO files for translators
 */
#ifndef CLI_PROMPTS_H
#define CLI_PROMPTS_H

#include <stdbool.h>
#include <stdio.h>

#include "prompt/audio.h"

/*
 * Of each language how many texts it has, lacks, has of an older source, and
 * how many cost more than two SMS parts (counted as written, before values
 * stand in them); and of what is spoken how many clips are recorded, only
 * synthetic, missing, stale and expired, and how many seconds are heard.  A
 * table, or with JSON one object a line, which also names the missing texts.
 * Returns the exit status: 1 when a text is missing or stale, or a recording
 * stale or expired, else 0.
 */
int cli_prompts_status(const struct prompts *, const struct audio *,
    const struct language_list *, int64_t now_ms, FILE *out, bool json);

/*
 * What to read aloud: each clip that nobody has recorded well enough, as
 * `LANGUAGE<tab>ID<tab>WHY<tab>TEXT`.  Returns 0.
 */
int cli_prompts_unrecorded(const struct audio *, const struct language_list *,
    int64_t now_ms, FILE *out);

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
