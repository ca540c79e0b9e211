/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recording.c - messages that callers left
 */
#include "store/recording.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "store/column.h"

#define ARENA_MAX (4 * RECORDING_MAX_BYTES)
#define PATH_SIZE 4096
#define SEALED_AS_SIZE 48

int
store_recording_add(
    struct store *store, const struct recording *recording, struct fault *fault)
{
	struct query query = query_start(store, SQL_RECORDING_ADD);

	query_int(&query, recording->id);
	query_int(&query, recording->person);
	query_string(&query, recording->account);
	query_string(&query, recording->remote_id);
	query_int(&query, recording->seconds);
	query_int(&query, recording->state);
	query_int(&query, recording->due_ms);
	query_int(&query, recording->attempts);
	return query_run(&query, fault);
}

static void
read_recording(
    struct query *query, struct arena *arena, struct recording *recording)
{
	*recording = (struct recording){.id = column_int(query)};
	recording->person = column_int(query);
	recording->account = column_string(query, arena);
	recording->remote_id = column_string(query, arena);
	recording->seconds = (int)column_int(query);
	recording->state =
	    (enum recording_state)column_of(query, RECORDING_REMOVED);
	recording->due_ms = column_int(query);
	recording->attempts = (int)column_int(query);
}

int
store_recording_get(struct store *store, struct arena *arena, int64_t id,
    struct recording *recording, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_RECORDING_GET);

	query_int(&query, id);
	*found = query_row(&query);
	if (*found)
		read_recording(&query, arena, recording);
	return query_end(&query, fault);
}

int
store_recording_due(struct store *store, struct arena *arena, int64_t now_ms,
    struct recording *list, size_t max, size_t *count, struct fault *fault)
{
	struct query query = query_start(store, SQL_RECORDING_DUE);

	*count = 0;
	query_int(&query, now_ms);
	query_int(&query, (int64_t)max);
	while (*count < max && query_row(&query))
		read_recording(&query, arena, &list[(*count)++]);
	return query_end(&query, fault);
}

int
store_recording_save(
    struct store *store, const struct recording *recording, struct fault *fault)
{
	struct query query = query_start(store, SQL_RECORDING_SAVE);

	query_int(&query, recording->state);
	query_int(&query, recording->due_ms);
	query_int(&query, recording->attempts);
	query_int(&query, recording->id);
	return query_run(&query, fault);
}

static void
path_of(const char *folder, int64_t id, char path[PATH_SIZE])
{
	snprintf(
	    path, PATH_SIZE, "%s/%lld" RECORDING_SEALED, folder, (long long)id);
}

/* A file under another's name does not open. */
static void
sealed_as(int64_t id, char out[SEALED_AS_SIZE])
{
	snprintf(out, SEALED_AS_SIZE, "recording.%lld", (long long)id);
}

int
store_recording_write(struct store *store, const char *folder, int64_t id,
    struct slice audio, struct fault *fault)
{
	struct arena *arena;
	char path[PATH_SIZE], column[SEALED_AS_SIZE];
	unsigned char *sealed;
	int result;

	if (audio.length > RECORDING_MAX_BYTES)
		return fault_set(fault, FAULT_DATA, "a message is too long");
	if (mkdir(folder, 0700) != 0 && errno != EEXIST)
		return fault_set(fault, FAULT_WRITE, "cannot make %s: %s",
		    folder, strerror(errno));
	arena = arena_new(ARENA_MAX);
	sealed = arena_alloc(arena, audio.length + SEAL_EXTRA);
	path_of(folder, id, path);
	sealed_as(id, column);
	seal_close(store->seal, column, audio, sealed);
	result = file_replace(path, 0600,
	    (struct slice){(const char *)sealed, audio.length + SEAL_EXTRA},
	    fault);
	arena_free(&arena);
	return result;
}

int
store_recording_read(struct store *store, struct arena *arena,
    const char *folder, int64_t id, struct slice *audio, struct fault *fault)
{
	char path[PATH_SIZE], column[SEALED_AS_SIZE];
	unsigned char *opened;
	struct slice sealed;

	path_of(folder, id, path);
	sealed_as(id, column);
	if (file_read(arena, path, RECORDING_MAX_BYTES + SEAL_EXTRA, &sealed,
		fault) != 0)
		return -1;
	opened = arena_alloc(arena, sealed.length + 1);
	if (seal_open(store->seal, column, sealed, opened) != 0)
		return fault_set(fault, FAULT_DATA,
		    "%s is not the message that was written there", path);
	*audio =
	    (struct slice){(const char *)opened, sealed.length - SEAL_EXTRA};
	return 0;
}

void
store_recording_remove(const char *folder, int64_t id)
{
	char path[PATH_SIZE];

	path_of(folder, id, path);
	unlink(path);
}
