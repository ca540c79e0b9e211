/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * csv.h - writes cells that every spreadsheet takes for text
 *
 * RFC 4180, each cell in quotes.  What a program would take for a formula gets
 * an apostrophe before it, which it shows as text; what a terminal obeys is a
 * blank.
 */
#ifndef SHEET_CSV_H
#define SHEET_CSV_H

#include "base/text.h"

/* A cell and what follows it: a comma, or after the LAST of a row its end. */
void csv_add(struct text *, struct slice cell, bool last);

#endif
