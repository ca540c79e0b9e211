/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sandbox.c - which files stay, and the order of giving the rest away
 *
 * A reload reads settings, flows, prompts and secrets anew, in a child that is
 * this same program: so their folders stay readable (an editor puts a new file
 * in the place of the old one), and the program and its loader can be started.
 */
#include "serve/sandbox.h"

#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/log.h"
#include "serve/sandbox_inside.h"

#define ARENA_MAX ((size_t)1 << 18)

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HAS_SANITIZER true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HAS_SANITIZER true
#endif
#endif
#ifndef HAS_SANITIZER
#define HAS_SANITIZER false
#endif

/*
 * What libraries read when they are asked for the first time: name servers
 * (whose file is a link to another place), certificates, zones, alphabets.
 */
static const char *const systems[] = {"/usr", "/lib", "/lib64", "/etc", "/bin",
    "/nix/store", "/proc", "/sys/devices/system/cpu",
    "/var/lib/ca-certificates", "/run/systemd/resolve", "/run/resolvconf",
    "/run/NetworkManager", "/run/nscd", "/dev/urandom", "/dev/random"};

struct gathering {
	struct arena *arena;
	struct places *places;
};

static void
add(struct places *places, const char *path, enum place_use use)
{
	if (places->count < PLACES_MAX)
		places->list[places->count++] = (struct place){path, use};
}

/* The program itself (without a name), its libraries and its loader. */
static int
add_object(struct dl_phdr_info *object, size_t size, void *context)
{
	struct gathering *gathering = context;
	const char *path = object->dlpi_name;

	(void)size;
	if (path[0] == '\0')
		path = "/proc/self/exe";
	if (path[0] != '/')
		return 0; /* the kernel's own */
	path = realpath(path, NULL);
	if (path == NULL)
		return 0;
	add(gathering->places, arena_string(gathering->arena, path), PLACE_RUN);
	add(gathering->places, file_folder(gathering->arena, path), PLACE_READ);
	free((char *)path);
	return 0;
}

/*
 * A folder with one for each language, in which a child makes audio.  What is
 * made later would have no place here.
 */
static void
add_languages(const struct settings *settings, struct arena *arena,
    struct places *places, const char *folder)
{
	size_t i;

	mkdir(folder, 0755);
	for (i = 0; i < settings->languages.count; i++)
		mkdir(
		    file_join(arena, folder, settings->languages.list[i]->tag),
		    0755);
	add(places, folder, PLACE_WRITE);
}

static void
gather(
    const struct settings *settings, struct arena *arena, struct places *places)
{
	struct gathering gathering = {arena, places};
	const char *recordings = settings_recordings(arena, settings);
	size_t i;

	mkdir(recordings, 0700);
	add_languages(settings, arena, places, settings->audio);
	add_languages(settings, arena, places, settings->voices);
	add(places, file_folder(arena, settings->database), PLACE_WRITE);
	add(places, recordings, PLACE_WRITE);
	add(places, settings->flows, PLACE_READ);
	add(places, settings->prompts, PLACE_READ);
	add(places, file_folder(arena, settings->key_file), PLACE_READ);
	if (!settings->demo)
		add(places, file_folder(arena, settings->file), PLACE_READ);
	for (i = 0; i < settings->secret_count; i++)
		add(places, file_folder(arena, settings->secrets[i]),
		    PLACE_READ);
	for (i = 0; i < ARRAY_LEN(systems); i++)
		add(places, systems[i], PLACE_READ);
	add(places, "/dev/null", PLACE_DEVICE);
	dl_iterate_phdr(add_object, &gathering);
}

static void
tell(const struct sandbox *sandbox)
{
	char files[32] = "off";

	if (sandbox->files > 0)
		snprintf(files, sizeof(files), "on (ABI %d)", sandbox->files);
	log_event(sandbox->why == NULL ? LOG_LEVEL_INFO : LOG_LEVEL_WARNING,
	    "sandbox", "seccomp", sandbox->calls ? "on" : "off", "landlock",
	    files, "why", sandbox->why, NULL);
}

struct sandbox
sandbox_enter(const struct settings *settings, bool wanted)
{
	struct sandbox sandbox = {.calls = false};
	struct places places = {.count = 0};
	struct arena *arena;

	if (!wanted) {
		sandbox.why = "serve was told --without-sandbox";
	} else if (HAS_SANITIZER) {
		sandbox.why = "this build has a sanitizer, which needs more";
	} else {
		arena = arena_new(ARENA_MAX);
		gather(settings, arena, &places);
		sandbox.files = sandbox_files(&places, &sandbox.why);
		sandbox.calls = sandbox_calls(&sandbox.why);
		arena_free(&arena);
	}
	tell(&sandbox);
	return sandbox;
}
