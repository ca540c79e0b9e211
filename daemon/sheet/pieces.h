/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * pieces.h - rows of an import as the requests that they are sent with
 *
 * Few bytes more than the file, however long that is.
 */
#ifndef SHEET_PIECES_H
#define SHEET_PIECES_H

#include <jansson.h>

#include "base/text.h"

#define PIECE_ROWS 400 /* put in place while a text waits */

/* Some rows, as JSON, parted by commas. */
struct piece {
	struct piece *next;
	size_t rows;
	struct slice text;
};

struct pieces {
	struct arena *arena;
	struct piece *first, *last;
	size_t count;
	size_t rows; /* of all */
	struct text text; /* of the piece that grows */
	size_t text_rows;
};

struct pieces pieces_new(struct arena *);
/* Adds a row, which it takes; of a struct rows_taker. */
void pieces_take(void *pieces, json_t *row);
/* No row comes any more. */
void pieces_end(struct pieces *);

#endif
