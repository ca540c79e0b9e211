/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audio_web.c - GET /audio/LANG/ID.HASH.wav: telephone audio over HTTP
 *
 * Public, because providers fetch it unsigned, and harmless: only what a
 * manifest names can be asked for, and that is said to every caller.  A name
 * holds a hash of its bytes, so it may be cached for ever.  Nothing is copied:
 * a file goes out from where it is mapped.
 */
#include "serve/audio_web.h"

#include <string.h>

#include "base/number.h"

#define PREFIX "/audio/"
#define FOR_EVER "public, max-age=31536000, immutable"

enum range { RANGE_NONE, RANGE_PART, RANGE_NOWHERE };

/* `bytes=FROM-TO`, with one end left out; several parts count as none. */
static enum range
read_range(const char *value, size_t length, size_t *from, size_t *to)
{
	static const char unit[] = "bytes=";
	const char *dash;
	int64_t first = 0, last = 0;
	struct slice before, after;

	if (strncmp(value, unit, sizeof(unit) - 1) != 0)
		return RANGE_NONE;
	value += sizeof(unit) - 1;
	dash = strchr(value, '-');
	if (dash == NULL)
		return RANGE_NONE;
	before = (struct slice){value, (size_t)(dash - value)};
	after = slice_of(dash + 1);
	if ((before.length > 0 &&
		number_parse(before, 0, INT64_MAX, &first) != 0) ||
	    (after.length > 0 &&
		number_parse(after, 0, INT64_MAX, &last) != 0) ||
	    before.length + after.length == 0)
		return RANGE_NONE;
	if (before.length == 0) { /* so many at the end */
		if (last == 0)
			return RANGE_NOWHERE;
		*from = (size_t)last < length ? length - (size_t)last : 0;
		*to = length - 1;
		return RANGE_PART;
	}
	if (after.length > 0 && last < first)
		return RANGE_NONE;
	if ((size_t)first >= length)
		return RANGE_NOWHERE;
	*from = (size_t)first;
	*to = after.length > 0 && (size_t)last < length ? (size_t)last :
							  length - 1;
	return RANGE_PART;
}

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

static void
let_go(void *context)
{
	struct audio *audio = context;

	audio_release(&audio);
}

/* All of it, a part, nothing new, or nowhere in it. */
static void
fill(struct response *response, struct arena *arena,
    const struct request *request, const struct audio_sound *sound,
    const char *tag)
{
	const char *range = request_header(request, "Range");
	const char *only_if = request_header(request, "If-Range");
	size_t length = sound->bytes.length, from = 0, to = length - 1;
	enum range asked = RANGE_NONE;

	if (names_tag(request_header(request, "If-None-Match"), tag)) {
		response->status = 304;
		return;
	}
	if (range != NULL && (only_if == NULL || strcmp(only_if, tag) == 0))
		asked = read_range(range, length, &from, &to);
	if (asked == RANGE_NOWHERE) {
		response->status = 416;
		response_add_header(response, "Content-Range",
		    arena_printf(arena, "bytes */%zu", length));
		return;
	}
	if (asked == RANGE_PART) {
		response->status = 206;
		response_add_header(response, "Content-Range",
		    arena_printf(arena, "bytes %zu-%zu/%zu", from, to, length));
	}
	response->type = "audio/wav";
	response->body =
	    (struct slice){sound->bytes.data + from, to - from + 1};
}

static void
answer(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request, const struct audio_sound *sound)
{
	const char *tag = entity_tag(arena, sound->path);
	struct response response = {.status = 200};

	response_add_header(&response, "ETag", tag);
	response_add_header(&response, "Cache-Control", FOR_EVER);
	response_add_header(&response, "Accept-Ranges", "bytes");
	response_add_header(&response, "X-Content-Type-Options", "nosniff");
	fill(&response, arena, request, sound, tag);
	if (response.body.length > 0) {
		response.body_done = let_go;
		response.body_context = audio_hold(daemon->loaded->audio);
	}
	metrics_answered(&daemon->metrics, METRIC_AUDIO, response.status, 0);
	server_answer(daemon->server, id, &response);
}

bool
on_audio_request(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request)
{
	struct slice path = target_path(request->target);
	const struct audio_sound *sound;
	int status = 404;

	if (path.length < strlen(PREFIX) ||
	    memcmp(path.data, PREFIX, strlen(PREFIX)) != 0)
		return false;
	path.data += strlen(PREFIX);
	path.length -= strlen(PREFIX);
	sound = audio_find(daemon->loaded->audio, path);
	if (sound != NULL && strcmp(request->method, "GET") != 0 &&
	    strcmp(request->method, "HEAD") != 0)
		status = 405;
	else if (sound != NULL) {
		answer(daemon, id, arena, request, sound);
		return true;
	}
	metrics_answered(&daemon->metrics, METRIC_REFUSED, status, 0);
	answer_status(daemon->server, id, status);
	return true;
}
