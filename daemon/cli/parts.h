/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * parts.h - `parts`: what each line costs as a text
 */
#ifndef CLI_PARTS_H
#define CLI_PARTS_H

#include <stdio.h>

/* One JSON line for each line of IN.  0, or -1 when OUT cannot be written. */
int cli_parts(FILE *in, FILE *out);

#endif
