/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * pieces.c - rows of an import as the requests that they are sent with
 */
#include "sheet/pieces.h"

#include <stdlib.h>

#include "sheet/import.h"
#include "store/staged.h"

#define PIECE_BYTES (STAGED_PIECE_MAX - 64 * IMPORT_VALUE_MAX)

struct pieces
pieces_new(struct arena *arena)
{
	return (struct pieces){.arena = arena};
}

void
pieces_end(struct pieces *pieces)
{
	struct piece *piece;

	if (pieces->text_rows == 0)
		return;
	piece = arena_alloc(pieces->arena, sizeof(*piece));
	piece->rows = pieces->text_rows;
	piece->text = (struct slice){pieces->text.data, pieces->text.length};
	if (pieces->last == NULL)
		pieces->first = piece;
	else
		pieces->last->next = piece;
	pieces->last = piece;
	pieces->count++;
	pieces->text_rows = 0;
}

void
pieces_take(void *context, json_t *row)
{
	struct pieces *pieces = context;
	char *line = json_dumps(row, JSON_COMPACT);

	if (pieces->text_rows == PIECE_ROWS ||
	    (pieces->text_rows > 0 && pieces->text.length > PIECE_BYTES))
		pieces_end(pieces);
	if (pieces->text_rows == 0)
		pieces->text = text_new(pieces->arena, STAGED_PIECE_MAX);
	else
		text_add_byte(&pieces->text, ',');
	text_add(&pieces->text, line);
	pieces->text_rows++;
	pieces->rows++;
	free(line);
	json_decref(row);
}
