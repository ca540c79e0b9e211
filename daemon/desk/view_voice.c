/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_voice.c - how much of what callers hear has a voice, and what is still
 * to be read aloud in a language
 */
#include "desk/route.h"
#include "desk/view.h"
#include "prompt/audio.h"

#define CLIPS_SHOWN 600

static int
look_at_voices(struct desk_call *call, struct fault *fault)
{
	const struct world *world = call->world->line;
	json_t *list = json_array();
	size_t i;

	(void)fault;
	for (i = 0; world->audio != NULL && i < world->call_languages.count;
	     i++) {
		const struct language *language = world->call_languages.list[i];
		struct audio_coverage of =
		    audio_coverage(world->audio, language, call->now_ms);

		json_array_append_new(list,
		    json_pack("{s:s,s:I,s:I,s:I,s:I,s:I,s:I}", "language",
			language->tag, "recorded", (json_int_t)of.recorded,
			"synthetic", (json_int_t)of.synthetic, "missing",
			(json_int_t)of.missing, "stale", (json_int_t)of.stale,
			"expired", (json_int_t)of.expired, "ms",
			(json_int_t)of.ms));
	}
	return call_json(call, json_pack("{s:o}", "languages", list));
}

struct reading {
	json_t *list;
	size_t all;
};

static void
add_clip(void *context, const char *id, struct slice text, const char *why)
{
	struct reading *reading = context;

	reading->all++;
	if (json_array_size(reading->list) < CLIPS_SHOWN)
		json_array_append_new(reading->list,
		    json_pack("{s:s,s:o,s:o}", "id", id, "text",
			view_text(text), "why", view_string(why)));
}

/* What somebody who lends a voice has to read, in the language {tag}. */
static int
look_at_reading(struct desk_call *call, struct fault *fault)
{
	const struct world *world = call->world->line;
	const struct language *language = language_find(call->named);
	struct reading reading = {.all = 0};

	(void)fault;
	if (language == NULL || world->audio == NULL)
		return call_refuse(call, 404, "language");
	reading.list = json_array();
	audio_unrecorded(
	    world->audio, language, call->now_ms, add_clip, &reading);
	return call_json(call,
	    json_pack("{s:o,s:I}", "clips", reading.list, "all",
		(json_int_t)reading.all));
}

const struct desk_route view_voice[] = {
    {"GET", "voices", DESK_COORDINATOR, look_at_voices, NULL, false},
    {"GET", "voices/{tag}", DESK_COORDINATOR, look_at_reading, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
