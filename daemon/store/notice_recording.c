/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_recording.c - the files of recordings that notices play
 */
#include "store/notice_recording.h"

#include <errno.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "store/notice.h"

#define HASH_BYTES (NOTICE_RECORDING_HASH / 2)
#define FILES_MAX 4000
#define ARENA_MAX ((size_t)1 << 20)
#define PATH_SIZE 512
#define ENDING "s.wav"

static void
path_of(const char *folder, const char *name, char out[PATH_SIZE])
{
	snprintf(out, PATH_SIZE, "%s/%s", folder, name);
}

void
store_notice_recording_name(
    struct slice wav, int seconds, char name[NOTICE_RECORDING_SIZE])
{
	unsigned char hash[HASH_BYTES];
	char hex[NOTICE_RECORDING_HASH + 1];

	crypto_generichash(hash, sizeof(hash), (const unsigned char *)wav.data,
	    wav.length, NULL, 0);
	sodium_bin2hex(hex, sizeof(hex), hash, sizeof(hash));
	snprintf(name, NOTICE_RECORDING_SIZE, "%s-%d" ENDING, hex, seconds);
}

static int
make_folder(const char *folder, struct fault *fault)
{
	if (mkdir(folder, 0700) == 0 || errno == EEXIST)
		return 0;
	return fault_set(
	    fault, FAULT_WRITE, "cannot make %s: %s", folder, strerror(errno));
}

const char *
store_notice_recording_coming(
    struct arena *arena, const char *folder, int64_t staff)
{
	return arena_printf(arena, "%s/@coming-%lld", folder, (long long)staff);
}

int
store_notice_recording_bring(const char *folder, const char *coming,
    struct slice bytes, struct fault *fault)
{
	if (make_folder(folder, fault) != 0)
		return -1;
	return file_replace(coming, 0600, bytes, fault);
}

int
store_notice_recording_keep(const char *folder, struct slice wav, int seconds,
    char name[NOTICE_RECORDING_SIZE], struct fault *fault)
{
	char path[PATH_SIZE];

	if (make_folder(folder, fault) != 0)
		return -1;
	store_notice_recording_name(wav, seconds, name);
	path_of(folder, name, path);
	return file_replace(path, 0600, wav, fault);
}

bool
store_notice_recording_is(const char *folder, struct slice name)
{
	char path[PATH_SIZE];

	if (!notice_recording_is_kept(name))
		return false;
	snprintf(
	    path, sizeof(path), "%s/%.*s", folder, (int)name.length, name.data);
	return file_exists(path);
}

/* The files there are, and which of them are still wanted. */
struct sweep {
	const char *const *names;
	bool wanted[FILES_MAX];
	size_t count;
	int64_t before_ms; /* what was over by then is over for good */
};

static bool
is_over(const struct notice_row *row, int64_t before_ms)
{
	if (row->state == NOTICE_STOPPED || row->state == NOTICE_DONE)
		return row->ended_ms < before_ms;
	return row->state == NOTICE_DRAFT && row->made_ms < before_ms;
}

/* All names are of one shape: a script that has one in it plays it. */
static bool
see_notice(void *context, const struct notice_row *row)
{
	struct sweep *sweep = context;
	size_t i;

	if (is_over(row, sweep->before_ms))
		return true;
	for (i = 0; i < sweep->count; i++)
		sweep->wanted[i] = sweep->wanted[i] ||
		    memmem(row->script.data, row->script.length,
			sweep->names[i], strlen(sweep->names[i])) != NULL;
	return true;
}

static void
remove_one(const char *folder, const char *name, int64_t now_ms)
{
	struct stat status;
	char path[PATH_SIZE];

	path_of(folder, name, path);
	if (notice_recording_is_kept(slice_of(name)) &&
	    stat(path, &status) == 0 &&
	    (int64_t)status.st_mtime * SECOND_MS < now_ms - DAY_MS)
		unlink(path);
}

int
store_notice_recording_sweep(struct store *store, const char *folder,
    int64_t now_ms, int64_t keep_ms, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct sweep sweep = {.before_ms = keep_ms == 0 ? 0 : now_ms - keep_ms};
	int result = 0;
	size_t i;

	/* Without a folder nobody ever left a message, or recorded a notice. */
	if (file_exists(folder))
		result = file_list(
		    arena, folder, ENDING, FILES_MAX, &sweep.names, fault);
	while (result == 0 && sweep.names != NULL &&
	    sweep.names[sweep.count] != NULL)
		sweep.count++;
	if (result == 0 && sweep.count > 0)
		result = store_notice_list(store, see_notice, &sweep, fault);
	for (i = 0; result == 0 && i < sweep.count; i++)
		if (!sweep.wanted[i])
			remove_one(folder, sweep.names[i], now_ms);
	arena_free(&arena);
	return result;
}
