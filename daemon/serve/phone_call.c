/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_call.c - calls of the phone in the browser, as JSON
 */
#include "serve/phone_call.h"

#include <string.h>

#include "base/random.h"
#include "core/call.h"
#include "serve/request.h"
#include "store/recording.h"
#include "wire/signature.h"
#include "wire/wave.h"

#define ID_LETTERS 16
#define KEYS_MAX 32
#define SECONDS_MAX 3600

static const char *const then_words[] = {
    [CALL_KEYS] = "keys",
    [CALL_RECORD] = "record",
    [CALL_HANG_UP] = "hang_up",
    [CALL_REJECT] = "reject",
    [CALL_JOIN] = "join",
};

/* Is TEXT some of these bytes, from LEAST to MOST of them? */
static bool
is_made_of(struct slice text, const char *bytes, size_t least, size_t most)
{
	size_t i;

	for (i = 0; i < text.length; i++)
		if (text.data[i] == '\0' || strchr(bytes, text.data[i]) == NULL)
			return false;
	return text.length >= least && text.length <= most;
}

static char *
new_id(struct arena *arena)
{
	char *id = arena_alloc(arena, ID_LETTERS + 1);

	random_name(id, ID_LETTERS);
	return id;
}

/* Where in which call: what every address of a provider's would carry. */
static bool
read_address(const struct json *json, struct arena *arena, struct event *event)
{
	struct slice id = json_text(json, "id");
	int64_t step = json_number(json, "step", -1);
	/* A message of who hung up: nobody listens to what comes next. */
	int64_t least = event->kind == EVENT_RECORDING ? 0 : 1;

	event->call = json_number(json, "call", 0);
	event->placed = json_flag(json, "placed");
	if (json_count(json) != (event->placed ? 6 : 5) || event->call <= 0 ||
	    step < least || step > INT32_MAX ||
	    !is_made_of(id, "abcdefghijklmnopqrstuvwxyz0123456789", ID_LETTERS,
		ID_LETTERS))
		return false;
	event->step = (int)step;
	event->remote_id = arena_copy(arena, id.data, id.length);
	return true;
}

static bool
read_keys(const struct json *json, struct arena *arena, struct event *event)
{
	struct slice keys = json_text(json, "keys");

	event->text.data = arena_copy(arena, keys.data, keys.length);
	event->text.length = keys.length;
	return is_made_of(keys, "0123456789*#", 0, KEYS_MAX) &&
	    json_get(json, "keys") != NULL;
}

static bool
read_message(const struct json *json, struct slice sent, struct arena *arena,
    struct event *event)
{
	event->recording = new_id(arena);
	if (json_get(json, "audio") != NULL) {
		if (base64_decode(
			arena, json_text(json, "audio"), &event->text) != 0)
			return false;
	} else {
		event->text = sent;
		if (json_number(json, "bytes", -1) != (int64_t)sent.length)
			return false;
	}
	event->seconds = wave_seconds(event->text);
	return event->seconds > 0 && event->seconds <= SECONDS_MAX &&
	    event->text.length <= RECORDING_MAX_BYTES;
}

static bool
read_end(const struct json *json, struct event *event)
{
	int64_t seconds = json_number(json, "seconds", -1);

	event->seconds = (int)seconds;
	return seconds >= 0 && seconds <= SECONDS_MAX;
}

static bool
read_rest(const struct json *json, struct slice sent, struct arena *arena,
    struct event *event)
{
	if (event->kind == EVENT_KEYS)
		return read_keys(json, arena, event);
	if (event->kind == EVENT_RECORDING)
		return read_message(json, sent, arena, event);
	return read_end(json, event);
}

int
phone_call_kind(struct slice word, enum event_kind *kind)
{
	static const struct {
		const char *word;
		enum event_kind kind;
	} kinds[] = {
	    {"call", EVENT_CALL},
	    {"keys", EVENT_KEYS},
	    {"recording", EVENT_RECORDING},
	    {"end", EVENT_CALL_ENDED},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(kinds); i++)
		if (slice_is(word, kinds[i].word)) {
			*kind = kinds[i].kind;
			return 0;
		}
	return -1;
}

/* A call of ours: somebody answers it, or it ends before that. */
static bool
read_placed(const struct json *json, struct event *event)
{
	struct slice why = json_text(json, "why");
	bool ends = event->kind == EVENT_CALL_ENDED;

	event->call = json_number(json, "call", 0);
	event->placed = true;
	event->answered = ANSWERED_PERSON;
	event->end = slice_is(why, "busy") ? CALL_BUSY : CALL_UNANSWERED;
	if (ends && event->end != CALL_BUSY && !slice_is(why, "unanswered"))
		return false;
	return event->call > 0 && json_count(json) == (ends ? 3 : 2);
}

bool
phone_call_is_ours(enum event_kind kind, const struct json *json)
{
	return (kind == EVENT_CALL && json_get(json, "call") != NULL) ||
	    (kind == EVENT_CALL_ENDED && json_get(json, "why") != NULL);
}

int
phone_call_unit(enum event_kind kind, const struct json *json,
    struct slice sent, struct unit *unit, struct fault *fault)
{
	struct event *event = arena_alloc(unit->arena, sizeof(*event));
	struct slice from = json_text(json, "from");
	bool is_fine;

	*event = (struct event){.kind = kind,
	    .account = PHONE_ACCOUNT,
	    .from = arena_copy(unit->arena, from.data, from.length),
	    .to = "",
	    .text = {"", 0}};
	if (kind == EVENT_CALL)
		event->remote_id = new_id(unit->arena);
	if (phone_call_is_ours(kind, json))
		is_fine = read_placed(json, event);
	else if (kind == EVENT_CALL)
		is_fine = json_count(json) == 1;
	else
		is_fine = read_address(json, unit->arena, event) &&
		    read_rest(json, sent, unit->arena, event);
	unit->events = event;
	unit->event_count = 1;
	if (!is_fine)
		return fault_set(fault, FAULT_DATA,
		    "a call says where it stands and what came of it; a "
		    "message is a WAV file of at most %d MB",
		    (int)(RECORDING_MAX_BYTES >> 20));
	return 0;
}

static json_t *
spoken_json(const struct call_script *script)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < script->spoken_count; i++) {
		const struct spoken *spoken = &script->spoken[i];

		json_array_append_new(list,
		    json_pack("{s:s,s:s,s:s%,s:s?}", "prompt", spoken->prompt,
			"language", spoken->language->tag, "text",
			spoken->text.data, spoken->text.length, "audio",
			spoken->audio));
	}
	return list;
}

struct slice
phone_call_answer(struct unit *unit)
{
	const struct actions *actions = &unit->actions;
	const struct call_script *script = NULL;
	size_t i;

	for (i = 0; i < actions->count; i++)
		if (actions->list[i].kind == ACTION_CALL)
			script = actions->list[i].script;
	if (script == NULL)
		return slice_of("{}");
	return request_json(unit->arena,
	    json_pack("{s:s,s:I,s:i,s:o,s:s,s:i,s:b,s:i,s:i}", "id",
		unit->events->remote_id, "call", (json_int_t)script->call,
		"step", script->step, "spoken", spoken_json(script), "then",
		then_words[script->wait.then], "digits", script->wait.digits,
		"hash_ends", script->wait.hash_ends, "timeout",
		script->wait.timeout_s, "seconds", script->wait.seconds));
}
