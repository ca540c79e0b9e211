/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fallback.c - what a caller hears when the daemon itself does not answer
 */
#include "serve/fallback.h"

#include "base/clock.h"
#include "base/file.h"
#include "provider/provider.h"

#define ARENA_MAX ((size_t)1 << 20)
#define CALLS_BY "twilio" /* whose language it is written in */

struct slice
fallback_make(const struct loaded *loaded, struct arena *arena)
{
	const struct account nobody = {.name = "", .public_url = ""};
	struct actions actions = {.count = 1};
	struct response response = {.status = 200};

	actions.list[0] = (struct action){.kind = ACTION_CALL,
	    .script = world_trouble(&loaded->world, arena, "",
		loaded->world.call_languages.count, clock_now_ms())};
	provider_find(slice_of(CALLS_BY))
	    ->answer(arena, &nobody, &actions, &response);
	return response.body;
}

int
fallback_write(const struct loaded *loaded, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	const char *path =
	    file_join(arena, loaded->settings->audio, FALLBACK_NAME);
	int result =
	    file_replace(path, 0644, fallback_make(loaded, arena), fault);

	arena_free(&arena);
	return result;
}
