/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_json.c - an answer as one line
 */
#include <stdlib.h>
#include <string.h>

#include "serve/request.h"

struct slice
request_json(struct arena *arena, json_t *json)
{
	char *line = json_dumps(json, JSON_COMPACT);
	struct slice copy = {NULL, strlen(line)};

	copy.data = arena_copy(arena, line, copy.length);
	free(line);
	json_decref(json);
	return copy;
}
