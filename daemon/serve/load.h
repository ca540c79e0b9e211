/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * load.h - settings, words, flows and prompts, read together
 *
 * All of it or none: with an error anywhere nothing is handed out, and what
 * runs goes on as it was.
 */
#ifndef SERVE_LOAD_H
#define SERVE_LOAD_H

#include "desk/call.h"
#include "line/world.h"
#include "prompt/audio.h"
#include "serve/settings.h"

struct loaded {
	struct settings *settings;
	struct words *words;
	struct prompts *prompts;
	struct program *program;
	struct audio *audio; /* what is there: it may be none at all */
	struct slice fallback; /* fallback.h: made at the load */
	struct slice privacy_page; /* privacy_page.h */
	struct world world;
	struct desk_world desk; /* what the desk page knows of it */
	int users; /* calls of the desk page under way */
	bool retired; /* goes with the last of them */
	struct world_lookup lookups[LOOKUPS_MAX];
	/* those of the settings, then that of the built-in phone */
	struct account accounts[ACCOUNTS_MAX + 1];
	struct arena *arena;
};

/* PATH as in settings_load.  NULL when there is an error among the findings. */
struct loaded *load(const char *path, struct findings *);
/* The same from settings at hand, which it then owns (also on failure). */
struct loaded *load_from(struct settings *, struct findings *);
void loaded_free(struct loaded **);

#endif
