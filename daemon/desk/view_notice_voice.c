/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_notice_voice.c - somebody lends a voice to a text of a notice that rings
 *
 *     upload … upload -> notices/hear -> [notices/heard] -> notices/keep
 *
 * What is kept has a name of its own (core/notice_recording.h), which whoever
 * writes the notice puts beside its text: with it comes the hash that somebody
 * else approves.  What is named by no notice within a day goes again.
 */
#include "base/file.h"
#include "desk/notice_form.h"
#include "desk/route.h"
#include "desk/take.h"
#include "store/notice_recording.h"
#include "wire/wave.h"

static const char *
coming_of(struct desk_call *call)
{
	return store_notice_recording_coming(
	    call->arena, call->world->recordings, call->staff.id);
}

static const char *
made_of(struct desk_call *call)
{
	return arena_printf(call->arena, "%s.wav", coming_of(call));
}

/* The text that the body names, "fr" or "others"; NULL: it is answered. */
static const char *
text_of(struct desk_call *call)
{
	struct slice tag = json_text(call->body, "language");
	const struct language *language = notice_form_language(call, tag);

	if (tag.length == 0)
		return "others";
	if (language != NULL)
		return language->tag;
	call_refuse(call, 400, "notice-language");
	return NULL;
}

/* What a take of it is for, unlike one of a prompt. */
static const char *
purpose_of(struct desk_call *call, const char *text)
{
	return arena_printf(call->arena, "notice %s", text);
}

static int
look_at_sound(struct desk_call *call, struct fault *fault)
{
	struct take take = {.coming = coming_of(call),
	    .made = made_of(call),
	    .longest_s = NOTICE_RECORDING_MAX_S,
	    .wrong = "notice-sound"};
	const char *text = text_of(call);
	struct upload *upload;

	if (text == NULL || (upload = take_brought(call)) == NULL)
		return 0;
	take.what = purpose_of(call, text);
	if (store_notice_recording_bring(call->world->recordings, take.coming,
		(struct slice){upload->bytes, upload->size}, fault) != 0)
		return call_refuse(call, 409, "notice-folder");
	take_hear(call, upload, &take);
	return 0;
}

static int
play(struct desk_call *call, struct fault *fault)
{
	(void)fault;
	return take_play(call, made_of(call), "notice-recording");
}

struct keeping {
	const char *text; /* whose */
	char name[NOTICE_RECORDING_SIZE];
	int seconds;
};

/* What the child made is looked at like what comes by the command. */
static int
look_at_keeping(struct desk_call *call, struct fault *fault)
{
	const char *folder = call->world->recordings;
	struct keeping *keeping = arena_alloc(call->arena, sizeof(*keeping));
	struct upload *upload;
	struct slice wav;

	keeping->text = text_of(call);
	if (keeping->text == NULL)
		return 0;
	upload = take_heard(call, purpose_of(call, keeping->text));
	if (upload == NULL)
		return 0;
	if (file_read(call->arena, upload->made, NOTICE_RECORDING_MAX_BYTES,
		&wav, fault) != 0)
		return call_refuse(call, 409, "upload");
	keeping->seconds = wave_seconds(wav);
	if (keeping->seconds < 1 || keeping->seconds > NOTICE_RECORDING_MAX_S)
		return call_refuse(call, 409, "notice-sound");
	if (store_notice_recording_keep(
		folder, wav, keeping->seconds, keeping->name, fault) != 0)
		return call_refuse(call, 409, "notice-folder");
	upload_forget(upload);
	call->kept = keeping;
	return 0;
}

static int
keep(struct desk_call *call, struct fault *fault)
{
	const struct keeping *keeping = call->kept;

	if (call_audit(call,
		arena_printf(call->arena, "notice-recorded %s", keeping->text),
		0, 0, fault) != 0)
		return -1;
	return call_json(call,
	    json_pack("{s:s,s:i}", "recording", keeping->name, "seconds",
		keeping->seconds));
}

const struct desk_route view_notice_voice[] = {
    {"POST", "notices/hear", DESK_COORDINATOR, look_at_sound, NULL, false},
    {"GET", "notices/heard", DESK_COORDINATOR, play, NULL, false},
    {"POST", "notices/keep", DESK_COORDINATOR, look_at_keeping, keep, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
