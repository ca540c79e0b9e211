/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * talk.c - passaparola talk FILE…: plays conversations, prints what differs
 */
#include "cli/talk.h"

#include <stdio.h>
#include <stdlib.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"
#include "cli/player.h"

#define ARENA_MAX ((size_t)16 << 20)

/* Settings that a `set` changed are the next conversation's no more. */
static bool
play_script(
    struct loaded *loaded, const struct script *script, const char *folder)
{
	struct settings before = *loaded->settings;
	struct script_line last = {.file = script->file};
	struct player player;
	struct fault fault;
	size_t i;
	bool passed;

	if (player_start(&player, loaded, folder, &fault) != 0) {
		printf("%s: %s\n", script->file, fault.text);
		player_stop(&player);
		return false;
	}
	for (i = 0; i < script->count && !player.over; i++) {
		player_line(&player, &script->lines[i]);
		last = script->lines[i];
	}
	if (!player.over)
		player_expect_silence(&player, &last);
	passed = !player.over;
	player_stop(&player);
	*loaded->settings = before;
	return passed;
}

static bool
play_file(struct loaded *loaded, const char *path, const char *folder)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct findings findings = findings_new(arena);
	struct slice contents;
	struct script script;
	struct fault fault;
	bool passed = false;

	if (file_read(arena, path, SCRIPT_MAX_BYTES, &contents, &fault) != 0) {
		printf("%s\n", fault.text);
	} else {
		script = script_read(arena, path, contents, &findings);
		findings_print(&findings, stdout);
		passed = findings.errors == 0 &&
		    play_script(loaded, &script, folder);
	}
	arena_free(&arena);
	return passed;
}

int
command_talk(struct command_line *line)
{
	char folder[] = "/tmp/passaparola-talk.XXXXXX";
	int status, passed = 0, i;
	struct loaded *loaded = command_load(line, &status);

	if (loaded == NULL)
		return status;
	if (mkdtemp(folder) == NULL) {
		fputs(
		    "passaparola talk: cannot make a folder in /tmp\n", stderr);
		loaded_free(&loaded);
		return EX_CANTCREAT;
	}
	log_start(LOG_LEVEL_ERROR, false);
	for (i = 0; i < line->count; i++)
		passed += play_file(loaded, line->words[i], folder);
	rmdir(folder);
	printf("%d passed, %d failed\n", passed, line->count - passed);
	loaded_free(&loaded);
	return passed == line->count ? EX_OK : 1;
}
