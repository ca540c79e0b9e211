/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * carry.c - where the files are that a backup carries along
 */
#include "serve/carry.h"

#include <stdio.h>

#include "base/file.h"
#include "base/log.h"

#define ARENA_MAX (1 << 16)

struct carried_places
carry_places(struct arena *arena, const struct settings *settings)
{
	return (struct carried_places){
	    .folder = {[CARRIED_VOICES] = settings->voices,
		[CARRIED_WORDS] =
		    file_folder(arena, settings_own_words(arena, settings)),
		[CARRIED_RECORDINGS] = settings_recordings(arena, settings)}};
}

static void
tell(const struct carried_counts *counts)
{
	char files[32];

	if (counts->files == 0)
		return;
	snprintf(files, sizeof(files), "%lld", (long long)counts->files);
	log_event(LOG_LEVEL_WARNING, "files-back", "files", files, "why",
	    "a backup was put in the place of the database; run `passaparola "
	    "prompts build`, then start once more",
	    NULL);
}

int
carry_back(
    struct store *store, const struct settings *settings, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct carried_places places = carry_places(arena, settings);
	struct carried_counts counts;
	int result = store_carried_back(store, &places, &counts, NULL, fault);

	arena_free(&arena);
	tell(&counts);
	if (result == 0 || fault->kind == FAULT_FATAL)
		return result;
	log_event(
	    LOG_LEVEL_WARNING, "files-not-back", "why", fault->text, NULL);
	return 0;
}
