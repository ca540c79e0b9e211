/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * lines.h - lines in, JSON lines out
 */
#ifndef CLI_LINES_H
#define CLI_LINES_H

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>

#include "base/text.h"

#define LINE_BYTES_MAX 8192 /* what a line has beyond is left out */

/*
 * The next line of IN as valid UTF-8, without its end; false at the end of
 * the file.  The last line may lack its newline.
 */
bool line_read(struct arena *, FILE *in, struct slice *out);

/* A JSON string, or null for NULL. */
json_t *json_or_null(const char *string);

/* Writes a value as one line and ends it.  0, or -1. */
int json_put_line(json_t *, FILE *out);

#endif
