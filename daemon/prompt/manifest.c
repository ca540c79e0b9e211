/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * manifest.c - what `prompts build` has made of one language
 */
#include "prompt/manifest.h"

#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/number.h"
#include "base/script.h"

#define WRITTEN_MAX ((size_t)8 << 20)

static const char *const kinds[] = {
    [AUDIO_SYNTHESIZED] = "synthetic",
    [AUDIO_SPOKEN] = "recorded",
};

struct reader {
	struct arena *arena;
	struct manifest *manifest;
	struct audio_entry *entry; /* that the next lines belong to */
	struct audio_file *files; /* free ones, enough for all lines */
	struct findings *findings;
};

bool
day_is_one(struct slice day)
{
	struct local_time at = {.hour = 12};
	int64_t year, month, number;

	if (day.length != DAY_SIZE - 1 || day.data[4] != '-' ||
	    day.data[7] != '-' ||
	    number_parse((struct slice){day.data, 4}, 1900, 9999, &year) != 0 ||
	    number_parse((struct slice){day.data + 5, 2}, 1, 12, &month) != 0 ||
	    number_parse((struct slice){day.data + 8, 2}, 1, 31, &number) != 0)
		return false;
	at.year = (int)year;
	at.month = (int)month;
	at.day = (int)number;
	return clock_from_local(&at) >= 0;
}

static const char *
copy(const struct reader *reader, struct slice slice)
{
	return arena_copy(reader->arena, slice.data, slice.length);
}

/* Names come into paths and addresses. */
static bool
is_file_name(struct slice name)
{
	size_t i;

	for (i = 0; i < name.length; i++)
		if (name.data[i] == '/' || name.data[i] == '\0')
			return false;
	return name.length > 0 && name.data[0] != '.';
}

static bool
read_audio(struct reader *reader, const struct script_line *line)
{
	struct manifest *manifest = reader->manifest;
	enum audio_kind kind;

	for (kind = AUDIO_SYNTHESIZED; kind <= AUDIO_SPOKEN; kind++)
		if (script_is(line, 2, kinds[kind]))
			break;
	if (kind > AUDIO_SPOKEN)
		return false;
	reader->entry = &manifest->list[manifest->count++];
	*reader->entry =
	    (struct audio_entry){.id = copy(reader, script_word(line, 1)),
		.kind = kind,
		.until = "",
		.reader = "",
		.files = reader->files};
	return true;
}

static bool
read_file_line(struct reader *reader, const struct script_line *line)
{
	struct audio_entry *entry = reader->entry;
	struct audio_file *file = reader->files;

	if (!is_file_name(script_word(line, 1)) ||
	    number_parse(script_word(line, 2), 1, DAY_MS, &file->ms) != 0)
		return false;
	file->name = copy(reader, script_word(line, 1));
	entry->file_count++;
	reader->files++;
	return true;
}

static bool
read_line(struct reader *reader, const struct script_line *line)
{
	struct slice value = script_word(line, 1);

	if (script_is(line, 0, "audio"))
		return read_audio(reader, line);
	if (reader->entry == NULL)
		return false;
	if (script_is(line, 0, "read"))
		return fingerprint_read(value, &reader->entry->read);
	if (script_is(line, 0, "from"))
		return fingerprint_read(value, &reader->entry->from);
	if (script_is(line, 0, "file"))
		return read_file_line(reader, line);
	if (script_is(line, 0, "reader")) {
		reader->entry->reader = copy(reader, script_rest(line, 1));
		return true;
	}
	if (!script_is(line, 0, "until") || !day_is_one(value))
		return false;
	reader->entry->until = copy(reader, value);
	return true;
}

static const char *
path_of(struct arena *arena, const char *audio, const struct language *language)
{
	return arena_printf(arena, "%s/%s/manifest", audio, language->tag);
}

struct manifest
manifest_read(struct arena *arena, const char *audio,
    const struct language *language, struct findings *findings)
{
	struct manifest manifest = {.count = 0};
	struct reader reader = {
	    .arena = arena, .manifest = &manifest, .findings = findings};
	const char *path = path_of(arena, audio, language);
	struct script script;
	size_t i;

	if (!file_exists(path) ||
	    !script_load(
		arena, path, WRITTEN_MAX, FINDING_WARNING, &script, findings))
		return manifest;
	manifest.list =
	    arena_array(arena, script.count, sizeof(*manifest.list));
	reader.files = arena_array(arena, script.count, sizeof(*reader.files));
	for (i = 0; i < script.count; i++)
		if (!read_line(&reader, &script.lines[i]))
			finding_add(findings, FINDING_WARNING, path,
			    script.lines[i].number, 1, "manifest",
			    "this line makes no sense; run `passaparola "
			    "prompts build`, which writes the file anew");
	return manifest;
}

static void
write_entry(struct text *out, const struct audio_entry *entry)
{
	size_t i;

	text_addf(out, "audio %s %s\n  read %s\n  from %s\n", entry->id,
	    kinds[entry->kind], entry->read.hex, entry->from.hex);
	if (entry->until[0] != '\0')
		text_addf(out, "  until %s\n", entry->until);
	if (entry->reader[0] != '\0')
		text_addf(out, "  reader %s\n", entry->reader);
	for (i = 0; i < entry->file_count; i++)
		text_addf(out, "  file %s %lld\n", entry->files[i].name,
		    (long long)entry->files[i].ms);
}

int
manifest_write(struct arena *arena, const char *audio,
    const struct language *language, const struct manifest *manifest,
    struct fault *fault)
{
	struct text out = text_new(arena, WRITTEN_MAX);
	size_t i;

	text_add(&out,
	    "# What `passaparola prompts build` has made; it writes this file "
	    "anew.\n");
	for (i = 0; i < manifest->count; i++)
		write_entry(&out, &manifest->list[i]);
	if (out.full)
		return fault_set(fault, FAULT_WRITE,
		    "there is too much audio of %s for one manifest",
		    language->plain);
	return file_replace(path_of(arena, audio, language), 0644,
	    (struct slice){out.data, out.length}, fault);
}

const struct audio_entry *
manifest_find(
    const struct manifest *manifest, const char *id, enum audio_kind kind)
{
	size_t i;

	for (i = 0; i < manifest->count; i++)
		if (manifest->list[i].kind == kind &&
		    strcmp(manifest->list[i].id, id) == 0)
			return &manifest->list[i];
	return NULL;
}
