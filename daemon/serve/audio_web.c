/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audio_web.c - GET /audio/LANG/ID.HASH.wav: telephone audio over HTTP
 *
 * Public, because providers fetch it unsigned, and harmless: only what a
 * manifest names can be asked for, which is said to every caller, and what was
 * recorded for a notice, whose name nobody knows but who hears it.  A name
 * holds a hash of its bytes, so it may be cached for ever.  Nothing is copied:
 * a file goes out from where it is mapped.
 */
#include "serve/audio_web.h"

#include <string.h>

#include "base/file.h"
#include "core/notice_recording.h"
#include "serve/fallback.h"
#include "serve/notice_audio.h"
#include "wire/range.h"

#define PREFIX "/audio/"
#define FOR_EVER "public, max-age=31536000, immutable"

/* Something that can be heard, held until DONE is called. */
struct playing {
	const char *path; /* below /audio/ */
	struct slice bytes;
	void (*done)(void *context);
	void *context;
};

/* The hash that a name ends in, quoted. */
static const char *
entity_tag(struct arena *arena, const char *path)
{
	const char *end = strrchr(path, '.');
	const char *dot =
	    end == NULL ? NULL : memrchr(path, '.', (size_t)(end - path));

	if (dot == NULL)
		return arena_printf(arena, "\"%s\"", path);
	return arena_printf(arena, "\"%.*s\"", (int)(end - dot - 1), dot + 1);
}

/* Does a list of tags name ours?  Weak or not: the bytes are the same. */
static bool
names_tag(const char *value, const char *tag)
{
	return value != NULL &&
	    (strcmp(value, "*") == 0 || strstr(value, tag) != NULL);
}

static bool
is_read(const struct request *request)
{
	return strcmp(request->method, "GET") == 0 ||
	    strcmp(request->method, "HEAD") == 0;
}

static void
let_go(void *context)
{
	struct audio *audio = context;

	audio_release(&audio);
}

/* All of it, a part, nothing new, or nowhere in it. */
static void
fill(struct response *response, struct arena *arena,
    const struct request *request, struct slice bytes, const char *tag)
{
	if (names_tag(request_header(request, "If-None-Match"), tag)) {
		response->status = 304;
		return;
	}
	response->type = "audio/wav";
	response->body = bytes;
	range_cut(arena, request, tag, response);
}

static void
answer(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request, const struct playing *playing)
{
	const char *tag = entity_tag(arena, playing->path);
	struct response response = {.status = 200};

	response_add_header(&response, "ETag", tag);
	response_add_header(&response, "Cache-Control", FOR_EVER);
	response_add_header(&response, "X-Content-Type-Options", "nosniff");
	fill(&response, arena, request, playing->bytes, tag);
	if (response.body.length > 0) {
		response.body_done = playing->done;
		response.body_context = playing->context;
	} else {
		playing->done(playing->context);
	}
	metrics_answered(&daemon->metrics, METRIC_AUDIO, response.status, 0);
	server_answer(daemon->server, id, &response);
}

/* Its Play addresses are relative: to /audio/, or wherever it lies. */
static void
answer_fallback(
    struct daemon *daemon, uint64_t id, const struct request *request)
{
	struct response response = {.status = 200,
	    .type = "text/xml; charset=utf-8",
	    .body = daemon->loaded->fallback};

	/* Providers ask by POST, signed or not: it is the same for all. */
	if (strcmp(request->method, "POST") != 0 && !is_read(request))
		response = (struct response){.status = 405};
	response_add_header(&response, "Cache-Control", "no-cache");
	metrics_answered(&daemon->metrics, METRIC_AUDIO, response.status, 0);
	server_answer(daemon->server, id, &response);
}

/* What somebody recorded for one notice: beside the messages of callers. */
static bool
find_recording(const struct daemon *daemon, struct arena *arena,
    struct slice path, struct playing *playing)
{
	size_t length = strlen(NOTICE_RECORDINGS);
	struct slice name = {path.data + length, path.length - length};
	struct notice_audio *audio;

	if (path.length <= length ||
	    memcmp(path.data, NOTICE_RECORDINGS, length) != 0 ||
	    !notice_recording_is_kept(name))
		return false;
	audio =
	    notice_audio_open(file_join(arena, daemon->loaded->world.recordings,
		arena_copy(arena, name.data, name.length)));
	if (audio == NULL)
		return false;
	*playing =
	    (struct playing){.path = arena_copy(arena, path.data, path.length),
		.bytes = notice_audio_bytes(audio),
		.done = notice_audio_close,
		.context = audio};
	return true;
}

/* What a manifest names. */
static bool
find_prompt(
    const struct daemon *daemon, struct slice path, struct playing *playing)
{
	const struct audio_sound *sound =
	    audio_find(daemon->loaded->audio, path);

	if (sound == NULL)
		return false;
	*playing = (struct playing){.path = sound->path,
	    .bytes = sound->bytes,
	    .done = let_go,
	    .context = audio_hold(daemon->loaded->audio)};
	return true;
}

bool
on_audio_request(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request)
{
	struct slice path = target_path(request->target);
	struct playing playing;
	int status = 404;

	if (path.length < strlen(PREFIX) ||
	    memcmp(path.data, PREFIX, strlen(PREFIX)) != 0)
		return false;
	path.data += strlen(PREFIX);
	path.length -= strlen(PREFIX);
	if (slice_is(path, FALLBACK_NAME)) {
		answer_fallback(daemon, id, request);
		return true;
	}
	if (find_prompt(daemon, path, &playing) ||
	    find_recording(daemon, arena, path, &playing)) {
		if (is_read(request)) {
			answer(daemon, id, arena, request, &playing);
			return true;
		}
		playing.done(playing.context);
		status = 405;
	}
	metrics_answered(&daemon->metrics, METRIC_REFUSED, status, 0);
	answer_status(daemon->server, id, status);
	return true;
}
