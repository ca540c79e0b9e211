/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * dial.c - calls of the phone in the terminal
 */
#include "cli/dial.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/number.h"
#include "cli/ask.h"
#include "store/recording.h"
#include "wire/signature.h"
#include "wire/wave.h"

#define SILENCE_MAX_MS (10 * MINUTE_MS)
#define AUDIO_PREFIX "/audio/"

bool
dial_is_on(const struct dial *dial)
{
	return dial->script != NULL;
}

static const char *
then_of(const struct dial *dial)
{
	return json_string_value(json_object_get(dial->script, "then"));
}

static bool
waits_for(const struct dial *dial, const char *what)
{
	return dial->script != NULL && strcmp(then_of(dial), what) == 0;
}

/* Whose voice reads it. */
static const char *
voice_of(const struct dial *dial, const char *address)
{
	const struct audio_sound *sound;

	if (address == NULL)
		return "the provider's voice";
	sound = audio_find(
	    dial->loaded->audio, slice_of(address + sizeof(AUDIO_PREFIX) - 1));
	return sound != NULL && sound->synthetic ? "a machine" : "recorded";
}

/* What is said with one prompt after another is one line. */
static void
print_spoken(const struct dial *dial)
{
	const json_t *list = json_object_get(dial->script, "spoken");
	size_t i;

	for (i = 0; i < json_array_size(list); i++) {
		const json_t *one = json_array_get(list, i);
		const char *text =
		    json_string_value(json_object_get(one, "text"));

		if (text[0] != '\0')
			printf("hear %s %s  %s  (%s)\n",
			    json_string_value(json_object_get(one, "prompt")),
			    json_string_value(json_object_get(one, "language")),
			    text,
			    voice_of(dial,
				json_string_value(
				    json_object_get(one, "audio"))));
	}
}

static json_t *
request_of(const char *what, json_t *call)
{
	return json_pack(
	    "{s:s,s:s,s:o}", "do", "phone", "what", what, "call", call);
}

static int
ask(struct dial *dial, const char *what, json_t *call, json_t **answer,
    struct fault *fault)
{
	json_t *request = request_of(what, call);
	int result = ask_line(dial->loaded->settings, &dial->loaded->world,
	    request, answer, fault);

	json_decref(request);
	return result;
}

/* Where the call stands, and what came of it. */
static json_t *
address_of(const struct dial *dial)
{
	return json_pack("{s:s,s:O,s:O,s:O}", "from", dial->from, "id",
	    json_object_get(dial->script, "id"), "call",
	    json_object_get(dial->script, "call"), "step",
	    json_object_get(dial->script, "step"));
}

/* The next step of the call; CALL is given away. */
static int
step(struct dial *dial, const char *what, json_t *call, struct fault *fault)
{
	json_t *answer = NULL;

	if (ask(dial, what, call, &answer, fault) != 0)
		return -1;
	if (json_object_get(answer, "then") == NULL) {
		json_decref(answer);
		return fault_set(
		    fault, FAULT_DATA, "the line said nothing to a caller");
	}
	json_decref(dial->script);
	dial->script = answer;
	print_spoken(dial);
	if (waits_for(dial, "record"))
		puts("(a message: /record 12s, /record FILE.wav)");
	if (waits_for(dial, "hang_up") || waits_for(dial, "reject")) {
		puts("hung up");
		return dial_hang_up(dial, fault);
	}
	return 0;
}

int
dial_call(struct dial *dial, struct fault *fault)
{
	if (dial_is_on(dial) && dial_hang_up(dial, fault) != 0)
		return -1;
	dial->began_ms = clock_monotonic_ms();
	return step(
	    dial, "call", json_pack("{s:s}", "from", dial->from), fault);
}

/* As many of the keys as this step takes. */
static size_t
fitting(const struct dial *dial, struct slice keys, bool *ended)
{
	size_t most =
	    (size_t)json_integer_value(json_object_get(dial->script, "digits"));
	bool hash_ends =
	    json_is_true(json_object_get(dial->script, "hash_ends"));
	size_t i;

	*ended = false;
	if (!waits_for(dial, "keys"))
		return 0;
	for (i = 0; i < keys.length && i < most; i++)
		if (hash_ends && keys.data[i] == '#') {
			*ended = true;
			return i;
		}
	return i;
}

int
dial_press(struct dial *dial, struct slice keys, struct fault *fault)
{
	do {
		bool ended;
		size_t count = fitting(dial, keys, &ended);
		json_t *call = address_of(dial);

		json_object_set_new(
		    call, "keys", json_stringn(keys.data, count));
		keys.data += count + ended;
		keys.length -= count + ended;
		if (step(dial, "keys", call, fault) != 0)
			return -1;
	} while (
	    keys.length > 0 && dial_is_on(dial) && waits_for(dial, "keys"));
	return 0;
}

static int
read_message(struct arena *arena, const char *what, struct slice *wave,
    struct fault *fault)
{
	int64_t ms;

	if (duration_parse(slice_of(what), SILENCE_MAX_MS, &ms) == 0) {
		*wave = wave_silence(arena, (int)(ms / SECOND_MS));
		return 0;
	}
	if (file_read(arena, what, RECORDING_MAX_BYTES, wave, fault) != 0)
		return -1;
	if (!wave_is(*wave))
		return fault_set(fault, FAULT_DATA,
		    "%s is no WAV file; ffmpeg -i %s -ar 8000 -ac 1 FILE.wav "
		    "makes one",
		    what, what);
	return 0;
}

int
dial_record(struct dial *dial, const char *what, struct fault *fault)
{
	struct arena *arena;
	struct slice wave;
	int result = -1;

	if (!waits_for(dial, "record"))
		return fault_set(
		    fault, FAULT_DATA, "no message is recorded now");
	arena = arena_new(4 * RECORDING_MAX_BYTES);
	if (read_message(arena, what, &wave, fault) == 0) {
		char *text =
		    arena_alloc(arena, 4 * ((wave.length + 2) / 3) + 1);
		json_t *call = address_of(dial);

		base64_encode(
		    (const unsigned char *)wave.data, wave.length, text);
		json_object_set_new(call, "audio", json_string(text));
		result = step(dial, "recording", call, fault);
	}
	arena_free(&arena);
	return result;
}

int
dial_hang_up(struct dial *dial, struct fault *fault)
{
	json_t *call, *answer = NULL;
	int result;

	if (!dial_is_on(dial))
		return 0;
	call = address_of(dial);
	json_object_set_new(call, "seconds",
	    json_integer((clock_monotonic_ms() - dial->began_ms) / SECOND_MS));
	json_decref(dial->script);
	dial->script = NULL;
	result = ask(dial, "end", call, &answer, fault);
	json_decref(answer);
	return result;
}
