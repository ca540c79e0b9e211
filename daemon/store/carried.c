/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * carried.c - what the desk made goes into a backup
 *
 * The copy of the database says which messages there were at its moment.
 * Recordings of the desk only change their names while somebody keeps one
 * (prompt/lent.h), so what was listed may be gone when it is read: a folder
 * that looked otherwise afterwards is read again.
 */
#include "store/carried.h"

#include <errno.h>
#include <limits.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "core/notice_recording.h"
#include "store/column.h"
#include "store/recording.h"

#define ARENA_MAX ((size_t)256 << 20) /* names of files, several times */
#define PIECE_BYTES ((size_t)512 << 10) /* less than a row may have */
#define TRIES 5
#define COMING "@coming-" /* nobody kept it yet */
#define STAMP_BYTES 16

struct carrying {
	struct store *copy;
	const struct carried_places *places;
	backup_progress *progress;
	struct arena *arena;
	const char **voices; /* FOLDER/NAME */
	size_t count;
	unsigned char stamp[STAMP_BYTES]; /* how the folder of voices looks */
	char *piece;
};

static int
list_folder(struct arena *arena, const char *folder, const char *ending,
    const char *const **names, struct fault *fault)
{
	static const char *const none[] = {NULL};
	struct stat status;
	size_t count = 0;

	if (file_list(arena, folder, ending, CARRIED_FILES_MAX, names, fault) !=
	    0) {
		*names = none;
		return stat(folder, &status) != 0 && errno == ENOENT ? 0 : -1;
	}
	while ((*names)[count] != NULL)
		count++;
	if (count == CARRIED_FILES_MAX)
		return fault_set(fault, FAULT_DATA,
		    "%s has more than %d files; move out what is none of the "
		    "desk's",
		    folder, CARRIED_FILES_MAX - 1);
	return 0;
}

static bool
is_folder(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* Other bytes under the same name are another file there. */
static void
add_to_stamp(crypto_generichash_state *state, const char *name,
    const struct stat *status)
{
	int64_t look[] = {(int64_t)status->st_ino, status->st_size,
	    status->st_mtim.tv_sec, status->st_mtim.tv_nsec};

	crypto_generichash_update(
	    state, (const unsigned char *)name, strlen(name) + 1);
	crypto_generichash_update(
	    state, (const unsigned char *)look, sizeof(look));
}

static int
list_language(struct carrying *carrying, const char *language,
    crypto_generichash_state *state, struct fault *fault)
{
	struct arena *arena = carrying->arena;
	const char *folder = file_join(
	    arena, carrying->places->folder[CARRIED_VOICES], language);
	const char *const *names;
	struct stat status;
	size_t i;

	if (!is_folder(folder))
		return 0;
	if (list_folder(arena, folder, "", &names, fault) != 0)
		return -1;
	for (i = 0; names[i] != NULL && carrying->count < CARRIED_FILES_MAX;
	     i++) {
		if (strncmp(names[i], COMING, strlen(COMING)) == 0 ||
		    stat(file_join(arena, folder, names[i]), &status) != 0 ||
		    !S_ISREG(status.st_mode))
			continue;
		carrying->voices[carrying->count] =
		    file_join(arena, language, names[i]);
		add_to_stamp(
		    state, carrying->voices[carrying->count++], &status);
	}
	return 0;
}

static int
list_voices(struct carrying *carrying, struct fault *fault)
{
	const char *folder = carrying->places->folder[CARRIED_VOICES];
	const char *const *languages;
	crypto_generichash_state state;
	size_t i;

	crypto_generichash_init(&state, NULL, 0, STAMP_BYTES);
	carrying->count = 0;
	carrying->voices = arena_array(
	    carrying->arena, CARRIED_FILES_MAX, sizeof(*carrying->voices));
	if (list_folder(carrying->arena, folder, "", &languages, fault) != 0)
		return -1;
	for (i = 0; languages[i] != NULL; i++)
		if (list_language(carrying, languages[i], &state, fault) != 0)
			return -1;
	if (carrying->count == CARRIED_FILES_MAX)
		return fault_set(fault, FAULT_DATA,
		    "%s has more than %d recordings; move out what is none of "
		    "the desk's",
		    folder, CARRIED_FILES_MAX - 1);
	crypto_generichash_final(&state, carrying->stamp, STAMP_BYTES);
	return 0;
}

static int
add_piece(struct carrying *carrying, enum carried_place place, const char *name,
    int64_t number, size_t length, struct fault *fault)
{
	struct query query = query_start(carrying->copy, SQL_CARRIED_ADD);

	query_int(&query, place);
	query_string(&query, name);
	query_int(&query, number);
	query_bytes(&query, (struct slice){carrying->piece, length});
	return query_run(&query, fault);
}

static int
add_pieces(struct carrying *carrying, enum carried_place place,
    const char *name, FILE *file, struct fault *fault)
{
	size_t length = PIECE_BYTES;
	int64_t number;

	for (number = 0; length == PIECE_BYTES; number++) {
		length = fread(carrying->piece, 1, PIECE_BYTES, file);
		if (ferror(file))
			return fault_set(fault, FAULT_MISSING,
			    "cannot read %s in %s: %s", name,
			    carrying->places->folder[place], strerror(errno));
		if (add_piece(carrying, place, name, number, length, fault) !=
		    0)
			return -1;
	}
	return 0;
}

/* *THERE false: it went away meanwhile.  Once it is open it is whole. */
static int
add_file(struct carrying *carrying, enum carried_place place, const char *name,
    bool *there, struct fault *fault)
{
	const char *path =
	    file_join(carrying->arena, carrying->places->folder[place], name);
	FILE *file = fopen(path, "rbe");
	int result;

	*there = file != NULL || errno != ENOENT;
	if (file == NULL)
		return *there ?
		    fault_set(fault, FAULT_MISSING, "cannot open %s: %s", path,
			strerror(errno)) :
		    0;
	result = add_pieces(carrying, place, name, file, fault);
	fclose(file);
	return result;
}

/* All that are listed; *WHOLE false: they are not those of one moment. */
static int
add_voices(struct carrying *carrying, bool *whole, struct fault *fault)
{
	unsigned char before[STAMP_BYTES];
	bool there = true;
	size_t i;

	if (list_voices(carrying, fault) != 0)
		return -1;
	memcpy(before, carrying->stamp, STAMP_BYTES);
	for (i = 0; i < carrying->count && there; i++) {
		if (add_file(carrying, CARRIED_VOICES, carrying->voices[i],
			&there, fault) != 0)
			return -1;
		if (carrying->progress != NULL)
			carrying->progress(
			    (int)i + 1, (int)carrying->count, "recordings");
	}
	if (list_voices(carrying, fault) != 0)
		return -1;
	*whole = there && memcmp(before, carrying->stamp, STAMP_BYTES) == 0;
	return 0;
}

static int
add_voices_of_one_moment(struct carrying *carrying, struct fault *fault)
{
	bool whole = false;
	int tries;

	for (tries = 0; tries < TRIES && !whole; tries++) {
		struct query query;

		arena_reset(carrying->arena);
		query = query_start(carrying->copy, SQL_CARRIED_EMPTY);
		if (query_run(&query, fault) != 0 ||
		    add_voices(carrying, &whole, fault) != 0)
			return -1;
	}
	if (whole)
		return 0;
	return fault_set(fault, FAULT_BUSY,
	    "somebody is changing the recordings in %s; try again in a minute",
	    carrying->places->folder[CARRIED_VOICES]);
}

/* One that is not there was erased, or is too old to be kept. */
static int
add_messages(struct carrying *carrying, struct fault *fault)
{
	struct query query = query_start(carrying->copy, SQL_CARRIED_MESSAGES);
	char name[48];
	int result = 0;
	bool there;

	while (result == 0 && query_row(&query)) {
		snprintf(name, sizeof(name), "%lld" RECORDING_SEALED,
		    (long long)column_int(&query));
		result =
		    add_file(carrying, CARRIED_RECORDINGS, name, &there, fault);
	}
	if (result == 0)
		return query_end(&query, fault);
	sqlite3_reset(query.statement);
	return -1;
}

static int
add_notices(struct carrying *carrying, struct fault *fault)
{
	const char *const *names;
	bool there;
	size_t i;

	if (list_folder(carrying->arena,
		carrying->places->folder[CARRIED_RECORDINGS], "s.wav", &names,
		fault) != 0)
		return -1;
	for (i = 0; names[i] != NULL; i++)
		if (notice_recording_is_kept(slice_of(names[i])) &&
		    add_file(carrying, CARRIED_RECORDINGS, names[i], &there,
			fault) != 0)
			return -1;
	return 0;
}

static int
add_all(struct carrying *carrying, struct fault *fault)
{
	bool there;

	if (add_voices_of_one_moment(carrying, fault) != 0 ||
	    add_file(carrying, CARRIED_WORDS, CARRIED_WORDS_NAME, &there,
		fault) != 0 ||
	    add_messages(carrying, fault) != 0)
		return -1;
	return add_notices(carrying, fault);
}

int
carried_add(struct store *copy, const struct carried_places *places,
    backup_progress *progress, struct fault *fault)
{
	struct arena *pieces = arena_new(2 * PIECE_BYTES);
	struct carrying carrying = {.copy = copy,
	    .places = places,
	    .progress = progress,
	    .arena = arena_new(ARENA_MAX),
	    .piece = arena_alloc(pieces, PIECE_BYTES)};
	int result = store_begin(copy, fault);

	if (result == 0)
		result = add_all(&carrying, fault);
	if (result == 0)
		result = store_commit(copy, fault);
	else
		store_rollback(copy);
	arena_free(&carrying.arena);
	arena_free(&pieces);
	return result;
}
