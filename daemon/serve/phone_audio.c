/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_audio.c - messages that the phones in the browser are sending
 */
#include "serve/phone_audio.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "store/recording.h"
#include "wire/signature.h"

#define ALL_MAX RECORDING_MAX_BYTES /* of all phones */
#define PIECE_ARENA_MAX ((size_t)1 << 17)

static void
forget(struct phone_audio *audio)
{
	free(audio->bytes);
	*audio = (struct phone_audio){.bytes = NULL};
}

static size_t
sum(const struct phone_audio all[PHONE_AUDIO_PHONES])
{
	size_t bytes = 0;
	int i;

	for (i = 0; i < PHONE_AUDIO_PHONES; i++)
		bytes += all[i].length;
	return bytes;
}

/* False: nobody but PHONE itself could make room. */
static bool
make_room(struct phone_audio all[PHONE_AUDIO_PHONES], int phone, size_t more)
{
	while (sum(all) + more > ALL_MAX) {
		struct phone_audio *oldest = NULL;
		int i;

		for (i = 0; i < PHONE_AUDIO_PHONES; i++)
			if (i != phone && all[i].length > 0 && !all[i].busy &&
			    (oldest == NULL ||
				all[i].touched_ms < oldest->touched_ms))
				oldest = &all[i];
		if (oldest == NULL)
			return false;
		forget(oldest);
	}
	return true;
}

static void
append(struct phone_audio *audio, struct slice piece)
{
	audio->bytes = memory_grow(audio->bytes, audio->length + piece.length);
	memcpy(audio->bytes + audio->length, piece.data, piece.length);
	audio->length += piece.length;
}

int
phone_audio_add(struct phone_audio all[PHONE_AUDIO_PHONES], int phone,
    const struct json *json, int64_t now_ms, size_t *length,
    struct fault *fault)
{
	struct phone_audio *audio = &all[phone];
	int64_t at = json_number(json, "at", -1);
	struct arena *arena = arena_new(PIECE_ARENA_MAX);
	struct slice piece = {"", 0};
	bool fine;

	if (at == 0 && !audio->busy)
		forget(audio);
	fine = json_count(json) == 3 && !audio->busy &&
	    at == (int64_t)audio->length &&
	    base64_decode(arena, json_text(json, "data"), &piece) == 0 &&
	    piece.length > 0 && make_room(all, phone, piece.length);
	if (fine) {
		append(audio, piece);
		audio->touched_ms = now_ms;
		*length = audio->length;
	}
	arena_free(&arena);
	if (!fine)
		return fault_set(fault, FAULT_DATA,
		    "this piece of a message does not go on where the last "
		    "one ended, or there is too much of it");
	return 0;
}

struct slice
phone_audio_take(struct phone_audio all[PHONE_AUDIO_PHONES], int phone)
{
	struct phone_audio *audio = &all[phone];

	if (audio->busy || audio->length == 0)
		return (struct slice){"", 0};
	audio->busy = true;
	return (struct slice){audio->bytes, audio->length};
}

void
phone_audio_end(struct phone_audio all[PHONE_AUDIO_PHONES], int phone)
{
	forget(&all[phone]);
}

void
phone_audio_clear(struct phone_audio all[PHONE_AUDIO_PHONES])
{
	int i;

	for (i = 0; i < PHONE_AUDIO_PHONES; i++)
		forget(&all[i]);
}
