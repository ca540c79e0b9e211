/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * build.c - telephone audio of all that is spoken, in every language
 */
#include "prompt/build.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "prompt/build_inside.h"
#include "prompt/recordings.h"
#include "sound/voice.h"

/* Raise it when the same source should sound different from now on. */
#define RECIPE "1"
#define ARENA_MAX ((size_t)512 << 20)
#define FILES_MAX 65536 /* in one folder */
#define LOCK_NAME "build.lock"

/* What is done for one language. */
struct round {
	const struct language *language;
	const char *folder; /* AUDIO/LANG */
	struct manifest before;
	size_t first, end; /* of the tasks */
};

struct building {
	const struct build_order *order;
	struct arena *arena;
	struct build_tasks tasks;
	struct build_counts *counts;
	struct findings *findings;
};

static struct build_task *
task_new(struct building *building)
{
	struct build_tasks *tasks = &building->tasks;

	if (tasks->count == tasks->size) {
		size_t size = tasks->size == 0 ? 1024 : tasks->size * 2;
		struct build_task *list =
		    arena_array(building->arena, size, sizeof(*list));

		if (tasks->count > 0)
			memcpy(list, tasks->list, tasks->count * sizeof(*list));
		tasks->list = list;
		tasks->size = size;
	}
	return &tasks->list[tasks->count++];
}

static bool
files_are_there(
    struct arena *arena, const char *folder, const struct audio_entry *entry)
{
	size_t i;

	for (i = 0; i < entry->file_count; i++)
		if (!file_exists(
			file_join(arena, folder, entry->files[i].name)))
			return false;
	return entry->file_count > 0;
}

/* Takes over what the last build made of the same source. */
static void
keep(struct building *building, const struct round *round,
    struct build_task *task, const struct audio_entry *before)
{
	if (before == NULL ||
	    !fingerprint_is(&before->from, &task->entry.from) ||
	    !files_are_there(building->arena, round->folder, before))
		return;
	task->entry.files = before->files;
	task->entry.file_count = before->file_count;
	task->kept = true;
}

static void
plan_voice(struct building *building, const struct round *round,
    const struct clip *clip)
{
	const char *voice = voice_of(round->language->tag);
	struct build_task *task;
	const char *recipe;

	if (voice == NULL ||
	    language_index(building->order->voiced, round->language) < 0)
		return;
	recipe = arena_printf(building->arena, RECIPE " %s %.*s", voice,
	    (int)clip->text.length, clip->text.data);
	task = task_new(building);
	*task =
	    (struct build_task){.entry = {.id = clip->id,
				    .kind = AUDIO_SYNTHESIZED,
				    .read = clip->print,
				    .from = fingerprint_of(slice_of(recipe)),
				    .until = "",
				    .reader = ""},
		.text = clip->text,
		.voice = voice,
		.folder = round->folder};
	keep(building, round, task,
	    manifest_find(&round->before, clip->id, AUDIO_SYNTHESIZED));
	/* Without the program the last voice stays, or none is heard. */
	if (!task->kept && building->counts->voiceless)
		building->tasks.count--;
}

static void
plan_recording(struct building *building, const struct round *round,
    const struct clip *clip, const struct recording *recording)
{
	struct build_task *task = task_new(building);
	const struct audio_entry *before =
	    manifest_find(&round->before, clip->id, AUDIO_SPOKEN);

	*task = (struct build_task){.entry = {.id = clip->id,
					.kind = AUDIO_SPOKEN,
					.until = recording->until,
					.reader = recording->reader},
	    .text = clip->text,
	    .source = recording->path,
	    .folder = round->folder};
	if (fingerprint_of_file(recording->path, RECIPE, &task->entry.from,
		&task->fault) != 0) {
		task->kept = task->failed = true;
		return;
	}
	/* Who says nothing read the text of the day it was first built. */
	task->entry.read = clip->print;
	if (recording->read_is_known)
		task->entry.read = recording->read;
	else if (before != NULL &&
	    fingerprint_is(&before->from, &task->entry.from))
		task->entry.read = before->read;
	keep(building, round, task, before);
}

static void
plan_clip(struct building *building, const struct round *round,
    const struct recordings *recordings, const struct clip *clip)
{
	const struct recording *recording =
	    recordings_find(recordings, clip->id);

	if (recording != NULL)
		plan_recording(building, round, clip, recording);
	plan_voice(building, round, clip);
}

/* One recording, or none any more; all the rest stays as it was. */
static void
plan_one(struct building *building, const struct round *round,
    const struct recordings *recordings, const struct clips *clips)
{
	const char *id = building->order->id;
	const struct clip *clip = clips_find(clips, id);
	const struct recording *recording = recordings_find(recordings, id);
	size_t i;

	for (i = 0; i < round->before.count; i++) {
		const struct audio_entry *entry = &round->before.list[i];

		if (entry->kind != AUDIO_SPOKEN || strcmp(entry->id, id) != 0)
			*task_new(building) =
			    (struct build_task){.entry = *entry, .kept = true};
	}
	if (clip != NULL && recording != NULL)
		plan_recording(building, round, clip, recording);
}

static int
make_folder(const char *path, struct fault *fault)
{
	if (mkdir(path, 0755) == 0 || errno == EEXIST)
		return 0;
	return fault_set(fault, FAULT_WRITE, "cannot make the folder %s: %s",
	    path, strerror(errno));
}

static int
plan(struct building *building, struct round *round, struct fault *fault)
{
	const struct build_order *order = building->order;
	struct recordings recordings;
	struct clips clips;
	size_t i;

	round->folder =
	    file_join(building->arena, order->audio, round->language->tag);
	if (make_folder(round->folder, fault) != 0)
		return -1;
	round->before = manifest_read(
	    building->arena, order->audio, round->language, building->findings);
	clips = clips_of(building->arena, order->prompts, round->language,
	    order->folder, order->desk, building->findings);
	recordings = recordings_of(building->arena, order->folder, order->own,
	    round->language, &clips, building->findings);
	round->first = building->tasks.count;
	if (order->id != NULL)
		plan_one(building, round, &recordings, &clips);
	for (i = 0; i < clips.count && order->id == NULL; i++)
		plan_clip(building, round, &recordings, &clips.list[i]);
	round->end = building->tasks.count;
	return 0;
}

static void
work(struct building *building)
{
	const struct build_order *order = building->order;
	struct build_tasks *tasks = &building->tasks;
	struct build_task **due =
	    arena_array(building->arena, tasks->count, sizeof(*due));
	long jobs = order->jobs;
	size_t count = 0, i;

	if (jobs == 0)
		jobs = sysconf(_SC_NPROCESSORS_ONLN);
	for (i = 0; i < tasks->count; i++)
		if (!tasks->list[i].kept)
			due[count++] = &tasks->list[i];
	build_work(building->arena, due, count, (int)(jobs < 1 ? 1 : jobs),
	    order->progress);
}

static void
name_failure(struct building *building, const struct build_task *task)
{
	building->counts->failed++;
	if (task->source != NULL)
		finding_add(building->findings, FINDING_ERROR, task->source, 0,
		    0, "recording", "%s", task->fault.text);
	else
		finding_add(building->findings, FINDING_ERROR, task->folder, 0,
		    0, "voice", "'%s': %s", task->entry.id, task->fault.text);
}

static bool
is_named(const struct manifest *manifest, const char *name)
{
	size_t i, k;

	for (i = 0; i < manifest->count; i++)
		for (k = 0; k < manifest->list[i].file_count; k++)
			if (strcmp(manifest->list[i].files[k].name, name) == 0)
				return true;
	return false;
}

/* Away with the audio that no manifest names any more. */
static void
sweep(struct building *building, const struct round *round,
    const struct manifest *manifest)
{
	static const char *const endings[] = {".wav", ".wav.new"};
	const char *const *names;
	struct fault fault;
	size_t i;

	for (i = 0; i < ARRAY_LEN(endings); i++) {
		if (file_list(building->arena, round->folder, endings[i],
			FILES_MAX, &names, &fault) != 0)
			return;
		for (; *names != NULL; names++)
			if (!is_named(manifest, *names) &&
			    unlink(file_join(
				building->arena, round->folder, *names)) == 0)
				building->counts->removed++;
	}
}

static int
finish(
    struct building *building, const struct round *round, struct fault *fault)
{
	struct manifest manifest = {
	    .list = arena_array(building->arena, round->end - round->first,
		sizeof(*manifest.list))};
	size_t i;

	for (i = round->first; i < round->end; i++) {
		const struct build_task *task = &building->tasks.list[i];

		if (task->failed) {
			name_failure(building, task);
			continue;
		}
		manifest.list[manifest.count++] = task->entry;
		if (task->kept)
			building->counts->kept++;
		else
			building->counts->made++;
	}
	if (manifest_write(building->arena, building->order->audio,
		round->language, &manifest, fault) != 0)
		return -1;
	sweep(building, round, &manifest);
	return 0;
}

static int
build(struct building *building, struct fault *fault)
{
	const struct build_order *order = building->order;
	struct round *rounds = arena_array(
	    building->arena, order->languages->count, sizeof(*rounds));
	size_t count = 0, i;

	for (i = 0; i < order->languages->count; i++) {
		if (order->id != NULL &&
		    order->languages->list[i] != order->language)
			continue;
		rounds[count].language = order->languages->list[i];
		if (plan(building, &rounds[count++], fault) != 0)
			return -1;
	}
	work(building);
	for (i = 0; i < count; i++)
		if (finish(building, &rounds[i], fault) != 0)
			return -1;
	return 0;
}

/* Two at once would each leave out of a manifest what the other one made. */
static int
build_alone(struct building *building, struct fault *fault)
{
	const char *folder = building->order->audio;
	int result, lock;

	if (make_folder(folder, fault) != 0)
		return -1;
	lock = open(file_join(building->arena, folder, LOCK_NAME),
	    O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
	if (lock < 0)
		return fault_set(fault, FAULT_WRITE, "cannot write to %s: %s",
		    folder, strerror(errno));
	if (flock(lock, LOCK_EX | LOCK_NB) != 0)
		result = fault_set(fault, FAULT_BUSY,
		    "another `prompts build` is under way in %s; try again "
		    "when it is done",
		    folder);
	else
		result = build(building, fault);
	close(lock);
	return result;
}

int
audio_build(const struct build_order *order, struct build_counts *counts,
    struct findings *findings, struct fault *fault)
{
	struct building building = {.order = order,
	    .arena = arena_new(ARENA_MAX),
	    .counts = counts,
	    .findings = findings};
	int result;

	/* Without the program what it made before stays, as of one clip. */
	*counts = (struct build_counts){
	    .voiceless = order->id == NULL && !voice_works()};
	result = build_alone(&building, fault);
	arena_free(&building.arena);
	return result;
}
