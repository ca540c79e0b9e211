/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * carried_back.c - what a backup carried goes back to where it was
 *
 * The names come out of a file, so only such are taken as we write ourselves.
 * Each file is written beside its place and renamed, so that none is there by
 * half; rows go after all of them.
 */
#include "store/carried.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "base/file.h"
#include "base/number.h"
#include "store/column.h"
#include "store/recording.h"

#define LIST_MAX 200000
#define ARENA_MAX ((size_t)64 << 20)
#define NAME_MAX_BYTES 200
#define SLACK ((int64_t)4 << 20) /* room for what else goes on */

/* Of one file, as it is listed. */
struct carried_file {
	enum carried_place place;
	const char *name;
	int64_t bytes;
};

struct list {
	struct carried_file *files;
	size_t count;
};

static bool
is_plain(const char *name, size_t length)
{
	size_t i;

	if (length == 0 || length > NAME_MAX_BYTES || name[0] == '.')
		return false;
	for (i = 0; i < length; i++)
		if ((unsigned char)name[i] < ' ' || name[i] == '/')
			return false;
	return true;
}

static bool
is_name(enum carried_place place, const char *name)
{
	const char *slash = strchr(name, '/');

	switch (place) {
	case CARRIED_VOICES:
		return slash != NULL &&
		    is_plain(name, (size_t)(slash - name)) &&
		    is_plain(slash + 1, strlen(slash + 1));
	case CARRIED_WORDS:
		return strcmp(name, CARRIED_WORDS_NAME) == 0;
	case CARRIED_RECORDINGS:
		return is_plain(name, strlen(name));
	case CARRIED_PLACES:
		break;
	}
	return false;
}

/* A backup of an older program carries nothing. */
static int
carries(struct store *store, bool *some, struct fault *fault)
{
	struct query query = query_start(store, SQL_CARRIED_IS);

	*some = query_row(&query) && column_int(&query) > 0;
	if (query_end(&query, fault) != 0 || !*some)
		return *some ? -1 : 0;
	query = query_start(store, SQL_CARRIED_SOME);
	*some = query_row(&query) && column_int(&query) > 0;
	return query_end(&query, fault);
}

static int
read_list(struct store *store, struct arena *arena, struct list *list,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_CARRIED_LIST);

	*list = (struct list){
	    arena_array(arena, LIST_MAX, sizeof(*list->files)), 0};
	while (query_row(&query)) {
		struct carried_file *file = &list->files[list->count];

		if (list->count == LIST_MAX - 1) {
			sqlite3_reset(query.statement);
			return fault_set(fault, FAULT_DATA,
			    "%s carries more files than this program takes",
			    store->path);
		}
		file->place =
		    (enum carried_place)column_of(&query, CARRIED_PLACES);
		file->name = column_string(&query, arena);
		file->bytes = column_int(&query);
		if (is_name(file->place, file->name))
			list->count++;
	}
	return query_end(&query, fault);
}

static const char *
path_of(struct arena *arena, const struct carried_places *places,
    const struct carried_file *file)
{
	return file_join(arena, places->folder[file->place], file->name);
}

static int
make_folder(const char *folder, mode_t mode, struct fault *fault)
{
	int made = mkdir(folder, mode);

	if ((made != 0 && errno != EEXIST) || access(folder, W_OK | X_OK) != 0)
		return fault_set(fault, FAULT_WRITE,
		    "cannot write to %s, where files of the backup belong: %s; "
		    "make that folder, for the user who runs this",
		    folder, strerror(errno));
	return 0;
}

static int
make_folders(struct arena *arena, const struct carried_places *places,
    const struct carried_file *file, struct fault *fault)
{
	mode_t mode = file->place == CARRIED_RECORDINGS ? 0700 : 0755;

	if (make_folder(places->folder[file->place], mode, fault) != 0)
		return -1;
	if (file->place != CARRIED_VOICES)
		return 0;
	return make_folder(
	    file_folder(arena, path_of(arena, places, file)), mode, fault);
}

static int
check_room(const struct carried_places *places, enum carried_place place,
    int64_t bytes, struct fault *fault)
{
	struct statvfs status;

	if (bytes == 0 || statvfs(places->folder[place], &status) != 0 ||
	    (int64_t)(status.f_bavail * status.f_frsize) > bytes + SLACK)
		return 0;
	return fault_set(fault, FAULT_WRITE,
	    "%s has no room for what the backup carries; make room for %lld "
	    "MB more on its disk",
	    places->folder[place], (long long)((bytes + SLACK) >> 20) + 1);
}

int
carried_check(struct store *from, const struct carried_places *places,
    struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	int64_t bytes[CARRIED_PLACES] = {0};
	struct list list = {NULL, 0};
	bool some;
	int result = carries(from, &some, fault);
	size_t i;

	if (result == 0 && some)
		result = read_list(from, arena, &list, fault);
	for (i = 0; result == 0 && i < list.count; i++) {
		struct carried_file *file = &list.files[i];

		result = make_folders(arena, places, file, fault);
		if (!file_exists(path_of(arena, places, file)))
			bytes[file->place] += file->bytes;
	}
	for (i = 0; result == 0 && i < CARRIED_PLACES; i++)
		result =
		    check_room(places, (enum carried_place)i, bytes[i], fault);
	arena_free(&arena);
	return result;
}

/* All pieces of it, into a file that is not there yet. */
static int
write_pieces(struct store *store, const struct carried_file *file,
    const char *path, struct fault *fault)
{
	int mode = file->place == CARRIED_RECORDINGS ? 0600 : 0644;
	uint64_t at = 0;
	int64_t number;
	int result = 0;

	for (number = 0; result == 0; number++) {
		struct query query = query_start(store, SQL_CARRIED_PIECE);
		struct slice bytes;

		query_int(&query, file->place);
		query_string(&query, file->name);
		query_int(&query, number);
		if (!query_row(&query))
			return query_end(&query, fault);
		bytes = column_bytes(&query);
		result = file_put(path, mode, at, bytes, fault);
		at += bytes.length;
		if (result == 0)
			result = query_end(&query, fault);
		else
			sqlite3_reset(query.statement);
	}
	return result;
}

static int
write_file(struct store *store, const struct carried_file *file,
    const char *path, struct fault *fault)
{
	char beside[PATH_MAX];

	if (snprintf(beside, sizeof(beside), "%s" CARRIED_ON_ITS_WAY, path) >=
	    (int)sizeof(beside))
		return fault_set(fault, FAULT_SETTINGS,
		    "the path %s is too long; name shorter folders", path);
	unlink(beside);
	if (write_pieces(store, file, beside, fault) == 0) {
		if (rename(beside, path) == 0)
			return file_sync_folder(path, fault);
		fault_set(fault, FAULT_WRITE, "cannot rename %s to %s: %s",
		    beside, path, strerror(errno));
	}
	unlink(beside);
	return -1;
}

/* Of callers' messages only those that are still to be heard. */
static int
is_wanted(struct store *store, struct arena *arena,
    const struct carried_file *file, bool *wanted, struct fault *fault)
{
	const char *ending = strstr(file->name, RECORDING_SEALED);
	struct recording recording;
	int64_t id;

	*wanted = true;
	if (file->place != CARRIED_RECORDINGS || ending == NULL)
		return 0;
	*wanted = false;
	if (number_parse(
		(struct slice){file->name, (size_t)(ending - file->name)}, 0,
		INT64_MAX, &id) != 0)
		return 0;
	if (store_recording_get(store, arena, id, &recording, wanted, fault) !=
	    0)
		return -1;
	*wanted = *wanted &&
	    (recording.state == RECORDING_KEPT ||
		recording.state == RECORDING_DONE);
	return 0;
}

static int
put_one(struct store *store, struct arena *arena,
    const struct carried_places *places, const struct carried_file *file,
    struct carried_counts *counts, struct fault *fault)
{
	const char *path = path_of(arena, places, file);
	bool wanted;

	if (file_exists(path))
		return 0;
	if (is_wanted(store, arena, file, &wanted, fault) != 0)
		return -1;
	if (!wanted)
		return 0;
	if (make_folders(arena, places, file, fault) != 0 ||
	    write_file(store, file, path, fault) != 0)
		return -1;
	counts->files++;
	counts->voices += file->place == CARRIED_VOICES;
	return 0;
}

/* What goes is overwritten, so the log grows by as much: a few at a time. */
static int
drop_rows(struct store *store, struct fault *fault)
{
	bool some = true;
	int result = 0;

	while (result == 0 && some) {
		struct query query = query_start(store, SQL_CARRIED_DROP);

		result = query_run(&query, fault);
		if (result == 0)
			result = store_checkpoint(store, fault);
		if (result == 0)
			result = carries(store, &some, fault);
	}
	return result;
}

int
store_carried_back(struct store *store, const struct carried_places *places,
    struct carried_counts *counts, backup_progress *progress,
    struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct list list = {NULL, 0};
	bool some;
	int result = carries(store, &some, fault);
	size_t i;

	*counts = (struct carried_counts){0, 0};
	if (result == 0 && some)
		result = read_list(store, arena, &list, fault);
	for (i = 0; result == 0 && i < list.count; i++) {
		result = put_one(
		    store, arena, places, &list.files[i], counts, fault);
		if (progress != NULL)
			progress((int)i + 1, (int)list.count, "files");
	}
	if (result == 0 && some)
		result = drop_rows(store, fault);
	arena_free(&arena);
	return result;
}

/* One that came since the backup, of a row that still waits for it. */
static int
take_message(struct store *store, struct recording *recording,
    const char *folder, struct fault *fault)
{
	struct arena *arena = arena_new(2 * RECORDING_MAX_BYTES + (1 << 20));
	struct slice audio;
	struct fault ignored;
	int result = 0;

	if (store_recording_read(
		store, arena, folder, recording->id, &audio, &ignored) == 0) {
		recording->state = RECORDING_KEPT;
		result = store_recording_save(store, recording, fault);
	}
	arena_free(&arena);
	return result;
}

static int
look_at_message(struct store *store, struct arena *arena, const char *folder,
    const char *name, struct fault *fault)
{
	struct recording recording;
	int64_t id;
	bool found;

	if (number_parse(
		(struct slice){name, strlen(name) - strlen(RECORDING_SEALED)},
		0, INT64_MAX, &id) != 0)
		return 0;
	if (store_recording_get(store, arena, id, &recording, &found, fault) !=
	    0)
		return -1;
	if (found && recording.state == RECORDING_WAITING)
		return take_message(store, &recording, folder, fault);
	if (!found || recording.state > RECORDING_DONE)
		store_recording_remove(folder, id);
	return 0;
}

int
store_carried_messages(
    struct store *store, const char *folder, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	const char *const *names = NULL;
	int result = 0;
	size_t i;

	if (file_exists(folder))
		result = file_list(arena, folder, RECORDING_SEALED,
		    CARRIED_FILES_MAX, &names, fault);
	for (i = 0; result == 0 && names != NULL && names[i] != NULL; i++)
		result = look_at_message(store, arena, folder, names[i], fault);
	arena_free(&arena);
	return result;
}
