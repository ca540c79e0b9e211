/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * build_work.c - recordings and texts become files, many at a time
 *
 * Workers take the next task by a counter and write only to their own task;
 * nothing else is shared, and files appear whole, by a rename.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "prompt/build_inside.h"
#include "sound/voice.h"

#define LOOK_US 50000
#define PATIENT_MS 2000 /* shorter work needs no bar */
#define BAR 30
#define NAMES_MAX ((size_t)1 << 20) /* bytes, of the files of one task */

struct work {
	struct build_task **tasks;
	size_t count;
	atomic_size_t next, done;
	pthread_mutex_t lock; /* of the arena */
	struct arena *arena;
};

static int
read_source(struct arena *arena, struct build_task *task, struct sound *sound)
{
	int fd, result;

	if (task->source == NULL)
		return voice_read(
		    arena, task->voice, task->text, sound, &task->fault);
	fd = open(task->source, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return fault_set(&task->fault, FAULT_MISSING,
		    "it cannot be opened: %s", strerror(errno));
	result = sound_read(arena, fd, sound, &task->fault);
	close(fd);
	return result;
}

/* ID.HASH.wav, or ID.3.HASH.wav of the third of several pieces. */
static int
write_piece(struct arena *arena, struct build_task *task,
    const struct sound *piece, size_t number, size_t count,
    struct audio_file *file)
{
	struct slice wav = sound_wav(arena, piece);
	struct fingerprint print = fingerprint_of(wav);
	const char *path;

	if (count == 1)
		file->name =
		    arena_printf(arena, "%s.%s.wav", task->entry.id, print.hex);
	else
		file->name = arena_printf(arena, "%s.%zu.%s.wav",
		    task->entry.id, number + 1, print.hex);
	file->ms = (int64_t)(piece->count * 1000 / SOUND_RATE);
	path = file_join(arena, task->folder, file->name);
	if (file_exists(path))
		return 0;
	return file_replace(path, 0644, wav, &task->fault);
}

static void
keep_files(struct work *work, struct build_task *task,
    const struct audio_file *files, size_t count)
{
	size_t i;

	pthread_mutex_lock(&work->lock);
	task->entry.files =
	    arena_array(work->arena, count, sizeof(*task->entry.files));
	for (i = 0; i < count; i++) {
		task->entry.files[i] = files[i];
		task->entry.files[i].name =
		    arena_string(work->arena, files[i].name);
	}
	pthread_mutex_unlock(&work->lock);
	task->entry.file_count = count;
}

static int
make(struct work *work, struct arena *arena, struct build_task *task)
{
	struct sound sound, *pieces;
	struct audio_file *files;
	size_t count, i;

	if (read_source(arena, task, &sound) != 0)
		return -1;
	sound_trim(arena, &sound);
	sound_level(arena, &sound);
	count = sound_cut(arena, &sound, &pieces);
	files = arena_array(arena, count, sizeof(*files));
	for (i = 0; i < count; i++)
		if (write_piece(arena, task, &pieces[i], i, count, &files[i]) !=
		    0)
			return -1;
	keep_files(work, task, files, count);
	return 0;
}

static void *
worker(void *context)
{
	struct work *work = context;
	struct arena *arena = arena_new(SOUND_ARENA_MAX + NAMES_MAX);
	size_t at;

	while ((at = atomic_fetch_add(&work->next, 1)) < work->count) {
		work->tasks[at]->failed =
		    make(work, arena, work->tasks[at]) != 0;
		arena_reset(arena);
		atomic_fetch_add(&work->done, 1);
	}
	arena_free(&arena);
	return NULL;
}

static void
draw(FILE *out, size_t done, size_t count)
{
	static const char bar[BAR + 1] = "##############################";
	int filled = (int)(done * BAR / count);

	fprintf(out, "\r[%-*.*s] %zu of %zu ", BAR, filled, bar, done, count);
	fflush(out);
}

/* Until all is done; a terminal sees how far it is. */
static void
watch(struct work *work, FILE *progress)
{
	int64_t began_ms = clock_monotonic_ms();
	bool drawn = false;
	size_t done;

	while ((done = atomic_load(&work->done)) < work->count) {
		if (progress != NULL &&
		    clock_monotonic_ms() - began_ms > PATIENT_MS) {
			draw(progress, done, work->count);
			drawn = true;
		}
		usleep(LOOK_US);
	}
	if (drawn)
		fprintf(progress, "\r%*s\r", BAR + 30, "");
}

void
build_work(struct arena *arena, struct build_task **tasks, size_t count,
    int jobs, FILE *progress)
{
	struct work work = {.tasks = tasks, .count = count, .arena = arena};
	pthread_t threads[BUILD_JOBS_MAX];
	int started = 0, i;

	pthread_mutex_init(&work.lock, NULL);
	while (started < jobs && started < BUILD_JOBS_MAX &&
	    (size_t)started < count &&
	    pthread_create(&threads[started], NULL, worker, &work) == 0)
		started++;
	if (started == 0)
		worker(&work);
	watch(&work, progress);
	for (i = 0; i < started; i++)
		pthread_join(threads[i], NULL);
	pthread_mutex_destroy(&work.lock);
}
