/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_voice.c - what callers hear, prompt by prompt and language by language
 *
 * Everybody may look and listen; what a caller hears is no secret.
 */
#include "desk/route.h"
#include "desk/view.h"
#include "prompt/audio.h"
#include "prompt/lent.h"

/* The grid: of each clip how it stands in each language of calls. */
struct grid {
	json_t *clips;
	size_t language, languages;
};

static void
add_state(void *context, const struct audio_about *about)
{
	const struct grid *grid = context;
	json_t *row = json_object_get(grid->clips, about->id);
	size_t i;

	if (row == NULL) {
		row = json_array();
		for (i = 0; i < grid->languages; i++)
			json_array_append_new(row, json_null());
		json_object_set_new(grid->clips, about->id, row);
	}
	json_array_set_new(
	    row, grid->language, json_string(audio_state_name(about->state)));
}

static json_t *
show_coverage(const struct language *language, const struct audio_coverage *of)
{
	return json_pack("{s:s,s:I,s:I,s:I,s:I,s:I,s:I}", "language",
	    language->tag, "recorded", (json_int_t)of->recorded, "synthetic",
	    (json_int_t)of->synthetic, "missing", (json_int_t)of->missing,
	    "stale", (json_int_t)of->stale, "expired", (json_int_t)of->expired,
	    "ms", (json_int_t)of->ms);
}

static int
look_at_voices(struct desk_call *call, struct fault *fault)
{
	const struct world *world = call->world->line;
	struct grid grid = {
	    .clips = json_object(), .languages = world->call_languages.count};
	json_t *list = json_array();

	(void)fault;
	for (; world->audio != NULL && grid.language < grid.languages;
	     grid.language++) {
		const struct language *language =
		    world->call_languages.list[grid.language];
		struct audio_coverage of =
		    audio_coverage(world->audio, language, call->now_ms);

		json_array_append_new(list, show_coverage(language, &of));
		audio_each(
		    world->audio, language, call->now_ms, add_state, &grid);
	}
	return call_json(call,
	    json_pack("{s:o,s:o}", "languages", list, "clips", grid.clips));
}

/* What a caller hears of it: addresses below /audio/, one after another. */
static json_t *
show_heard(const struct audio_about *about)
{
	json_t *files = json_array();
	int64_t ms = 0;
	size_t i;

	for (i = 0; i < about->count; i++) {
		json_array_append_new(
		    files, json_string(about->sounds[i].path));
		ms += about->sounds[i].ms;
	}
	return json_pack("{s:o,s:I}", "files", files, "ms", (json_int_t)ms);
}

struct listing {
	json_t *list;
	struct lent_files files; /* recordings of the desk's own */
};

static void
add_clip(void *context, const struct audio_about *about)
{
	const struct listing *listing = context;

	json_array_append_new(listing->list,
	    json_pack("{s:s,s:o,s:s,s:s,s:o,s:b,s:b}", "id", about->id, "text",
		view_text(about->text), "print", about->print.hex, "state",
		audio_state_name(about->state), "heard", show_heard(about),
		"own", lent_find(&listing->files, about->id, false) != NULL,
		"before", lent_find(&listing->files, about->id, true) != NULL));
}

/* All that is spoken in the language {tag}. */
static int
look_at_language(struct desk_call *call, struct fault *fault)
{
	const struct world *world = call->world->line;
	const struct language *language = language_find(call->named);
	struct listing listing;

	if (language == NULL || world->audio == NULL)
		return call_refuse(call, 404, "language");
	if (lent_files(call->arena, call->world->voices, language,
		&listing.files, fault) != 0)
		return -1;
	listing.list = json_array();
	audio_each(world->audio, language, call->now_ms, add_clip, &listing);
	return call_json(call, json_pack("{s:o}", "clips", listing.list));
}

const struct desk_route view_voice[] = {
    {"GET", "voices", DESK_VOLUNTEER, look_at_voices, NULL, false},
    {"GET", "voices/{tag}", DESK_VOLUNTEER, look_at_language, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
