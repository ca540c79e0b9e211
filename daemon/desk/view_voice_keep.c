/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_voice_keep.c - somebody at the desk lends a voice
 *
 *     upload … upload -> voices/hear -> [voices/heard] -> voices/keep
 *                        a child makes     listen         in its place, built,
 *                        what is heard                    heard by callers
 *
 * The bytes are a stranger's until a child has made telephone audio of them;
 * only what went well there can be kept.
 */
#include "base/utf8.h"
#include "desk/route.h"
#include "desk/take.h"
#include "prompt/audio.h"
#include "prompt/manifest.h"
#include "prompt/lent.h"
#include "prompt/telephone.h"

#define READER_MAX 60

/* A clip of a language that the body or the query names. */
struct chosen {
	const struct language *language;
	const char *name; /* "fr/greeting.bye" */
	struct audio_about about;
	/* of what is kept */
	const char *extension;
	struct slice lines; /* what is about it */
};

/* False when there is none, and it is answered. */
static bool
choose(struct desk_call *call, struct chosen *chosen)
{
	const struct world *world = call->world->line;

	chosen->language = language_find(json_text(call->body, "language"));
	if (chosen->language == NULL || world->audio == NULL ||
	    !audio_look(world->audio, chosen->language,
		json_text(call->body, "id"), call->now_ms, &chosen->about)) {
		call_refuse(call, 404, "voice-none");
		return false;
	}
	chosen->name = arena_printf(
	    call->arena, "%s/%s", chosen->language->tag, chosen->about.id);
	return true;
}

static const char *
heard_path(struct desk_call *call, const struct language *language)
{
	return arena_printf(call->arena, "%s.wav",
	    lent_coming(
		call->arena, call->world->voices, language, call->staff.id));
}

static int
look_at_sound(struct desk_call *call, struct fault *fault)
{
	struct chosen chosen;
	struct upload *upload;
	struct slice bytes;

	if (!choose(call, &chosen) || (upload = take_brought(call)) == NULL)
		return 0;
	bytes = (struct slice){upload->bytes, upload->size};
	if (lent_bring(call->arena, call->world->voices, chosen.language,
		call->staff.id, bytes, fault) != 0)
		return call_refuse(call, 409, "voice-folder");
	take_hear(call, upload,
	    &(struct take){.what = chosen.name,
		.coming = lent_coming(call->arena, call->world->voices,
		    chosen.language, call->staff.id),
		.made = heard_path(call, chosen.language),
		.longest_s = TELEPHONE_MAX_S,
		.wrong = "voice-sound"});
	return 0;
}

/* What callers would hear, for who brought it. */
static int
play(struct desk_call *call, struct fault *fault)
{
	const struct language *language =
	    language_find(call_query(call, "language"));

	(void)fault;
	if (language == NULL)
		return call_refuse(call, 404, "voice-none");
	return take_play(call, heard_path(call, language), "voice-none");
}

/* A name that fits into one line of a script. */
static bool
is_name(struct slice name)
{
	size_t i;

	for (i = 0; i < name.length; i++)
		if ((unsigned char)name.data[i] < ' ' || name.data[i] == '#' ||
		    name.data[i] == 0x7f)
			return false;
	return name.length <= READER_MAX;
}

/* The lines of ID.about (prompt/recordings.h); false: it is answered. */
static bool
write_about(struct desk_call *call, struct chosen *chosen)
{
	struct slice reader = slice_trim(utf8_clean(
			 call->arena, json_text(call->body, "reader"))),
		     until = json_text(call->body, "until");
	struct text lines = text_new(call->arena, 400);

	if (!is_name(reader) || (until.length > 0 && !day_is_one(until))) {
		call_refuse(call, 400, "voice-about");
		return false;
	}
	text_addf(&lines, "read %s\n", chosen->about.print.hex);
	if (reader.length > 0)
		text_addf(
		    &lines, "reader %.*s\n", (int)reader.length, reader.data);
	if (until.length > 0)
		text_addf(
		    &lines, "until %.*s\n", (int)until.length, until.data);
	chosen->lines = (struct slice){lines.data, lines.length};
	return true;
}

static int
look_at_keeping(struct desk_call *call, struct fault *fault)
{
	struct chosen *chosen = arena_alloc(call->arena, sizeof(*chosen));
	struct upload *upload;

	(void)fault;
	if (!choose(call, chosen) || !write_about(call, chosen))
		return 0;
	if (!slice_is(json_text(call->body, "print"), chosen->about.print.hex))
		return call_refuse(call, 409, "voice-changed");
	upload = take_heard(call, chosen->name);
	if (upload == NULL)
		return 0;
	chosen->extension =
	    lent_extension((struct slice){upload->bytes, upload->size});
	upload->coming = NULL; /* its second half gives it another name */
	upload_forget(upload);
	call->kept = chosen;
	return 0;
}

/* Written down, and then built and heard. */
static int
note(struct desk_call *call, const struct chosen *chosen, const char *did,
    struct fault *fault)
{
	if (call_audit(call,
		arena_printf(call->arena, "%s %s", did, chosen->name), 0, 0,
		fault) != 0)
		return -1;
	call->waits = true;
	call->build = chosen->name;
	return call_done(call);
}

static int
keep(struct desk_call *call, struct fault *fault)
{
	const struct chosen *chosen = call->kept;

	if (lent_keep(call->arena, call->world->voices, chosen->language,
		chosen->about.id, call->staff.id, chosen->extension,
		chosen->lines, fault) != 0)
		return -1;
	return note(call, chosen, "voice-kept", fault);
}

static int
look_at_back(struct desk_call *call, struct fault *fault)
{
	struct chosen *chosen = arena_alloc(call->arena, sizeof(*chosen));

	(void)fault;
	if (choose(call, chosen))
		call->kept = chosen;
	return 0;
}

static int
go_back(struct desk_call *call, struct fault *fault)
{
	const struct chosen *chosen = call->kept;
	bool found;

	if (lent_swap(call->arena, call->world->voices, chosen->language,
		chosen->about.id, &found, fault) != 0)
		return -1;
	if (!found)
		return call_refuse(call, 409, "voice-before");
	return note(call, chosen, "voice-back", fault);
}

const struct desk_route view_voice_keep[] = {
    {"POST", "voices/hear", DESK_COORDINATOR, look_at_sound, NULL, false},
    {"GET", "voices/heard", DESK_COORDINATOR, play, NULL, false},
    {"POST", "voices/keep", DESK_COORDINATOR, look_at_keeping, keep, false},
    {"POST", "voices/back", DESK_COORDINATOR, look_at_back, go_back, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
