/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * log.h - passaparola log and follow-ups: what the database holds
 */
#ifndef CLI_LOG_H
#define CLI_LOG_H

#include <jansson.h>

#include "cli/command.h"
#include "store/interaction.h"

int command_log(struct command_line *);
int command_follow_ups(struct command_line *);

/* Why it did not arrive, NULL when it did or may yet. */
const char *log_why(const struct settings *, const struct interaction *);
/* A line of `log --format json`; NUMBER as it may be shown, or "". */
json_t *log_json(
    const struct settings *, const struct interaction *, const char *number);

#endif
