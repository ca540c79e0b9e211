/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request.c - what a command asks of the line, as one line of JSON
 */
#include "serve/request.h"

#include <string.h>

#include "base/random.h"
#include "base/utf8.h"
#include "serve/phone_call.h"
#include "serve/privacy.h"
#include "serve/request_desk.h"
#include "serve/request_import.h"
#include "store/appointment.h"
#include "store/follow_up.h"
#include "store/setting.h"
#include "words/parts.h"

#define ID_LETTERS 16
#define ROW_ARENA_MAX ((size_t)1 << 16)

/* What an appointment or a follow-up that ends is found by. */
struct ending {
	bool closes; /* a follow-up */
	int64_t id;
};

int
request_text(struct slice from, struct slice text, struct unit *unit,
    struct fault *fault)
{
	struct event *event = arena_alloc(unit->arena, sizeof(*event));
	char *id = arena_alloc(unit->arena, ID_LETTERS + 1);

	if (text.length > EVENT_TEXT_MAX)
		return fault_set(fault, FAULT_DATA,
		    "a text has at most %d bytes", EVENT_TEXT_MAX);
	random_name(id, ID_LETTERS);
	*event = (struct event){.kind = EVENT_TEXT,
	    .account = PHONE_ACCOUNT,
	    .remote_id = id,
	    .from = arena_copy(unit->arena, from.data, from.length),
	    .to = "",
	    .text = utf8_clean(unit->arena, text)};
	unit->events = event;
	unit->event_count = 1;
	return 0;
}

static struct slice
member(const json_t *json, const char *name)
{
	const json_t *value = json_object_get(json, name);

	return (struct slice){
	    json_string_value(value), json_string_length(value)};
}

static int
text_unit(const json_t *json, struct unit *unit, struct fault *fault)
{
	struct slice from = member(json, "from"), text = member(json, "text");

	if (from.data == NULL || text.data == NULL)
		return fault_set(
		    fault, FAULT_DATA, "a text needs `from` and `text`");
	return request_text(from, text, unit, fault);
}

/* A step of a call, written as the page writes it. */
static int
phone_unit(struct slice line, struct unit *unit, struct fault *fault)
{
	const struct json *json;
	struct phone_number from;
	enum event_kind kind;

	if (json_parse(unit->arena, line, &json, fault) != 0)
		return -1;
	if (phone_call_kind(json_text(json, "what"), &kind) != 0 ||
	    phone_number_parse(
		json_text(json_get(json, "call"), "from"), &from) != 0)
		return fault_set(fault, FAULT_DATA,
		    "a call says from which number, and what comes of it");
	return phone_call_unit(
	    kind, json_get(json, "call"), slice_of(""), unit, fault);
}

bool
request_is_later(struct slice line, int64_t *after)
{
	json_t *json = json_loadb(line.data, line.length, 0, NULL);
	bool is = slice_is(member(json, "do"), "later");

	*after = json_integer_value(json_object_get(json, "after"));
	json_decref(json);
	return is;
}

/* Who looks at numbers, or listens, leaves a line in the log. */
static int
note(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct interaction note = {.at_ms = now_ms,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_IN,
	    .kind = KIND_NOTE,
	    .text = slice_of(context)};

	return store_interaction_add(store, &note, fault);
}

static int
note_unit(const json_t *json, bool heard, struct unit *unit)
{
	unit->work = note;
	unit->context = heard ?
	    arena_printf(unit->arena,
		"the message of follow-up %lld was listened to",
		(long long)json_integer_value(json_object_get(json, "id"))) :
	    arena_string(unit->arena, "the log was read with whole numbers");
	return 0;
}

/* So that the page can say how old the newest one is. */
static int
note_backup(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	(void)context;
	return store_setting_put(store, SETTING_BACKUP, now_ms, fault);
}

static int
backup_unit(struct unit *unit)
{
	unit->work = note_backup;
	unit->context = unit;
	return 0;
}

/* {"do":"cancel"} of an appointment, {"do":"close"} of a follow-up */
static int
end_one(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	const struct ending *ending = context;
	struct arena *arena = arena_new(ROW_ARENA_MAX);
	struct appointment appointment;
	bool found = false;
	int result;

	(void)now_ms;
	if (ending->closes)
		result =
		    store_follow_up_close(store, ending->id, &found, fault);
	else
		result = store_appointment_by_id(
		    store, arena, ending->id, &appointment, &found, fault);
	if (result == 0 && found && !ending->closes)
		result = store_appointment_move(
		    store, ending->id, APPOINTMENT_CANCELLED, fault);
	arena_wipe(&arena);
	if (result == 0 && !found)
		return fault_set(fault, FAULT_MISSING,
		    "there is none with the number %lld; the list shows them",
		    (long long)ending->id);
	return result;
}

static int
ending_unit(const json_t *json, bool closes, struct unit *unit)
{
	struct ending *ending = arena_alloc(unit->arena, sizeof(*ending));

	ending->closes = closes;
	ending->id = json_integer_value(json_object_get(json, "id"));
	unit->work = end_one;
	unit->context = ending;
	return 0;
}

int
request_unit(struct slice line, const struct settings *settings,
    struct unit *unit, struct fault *fault)
{
	json_error_t error;
	json_t *json =
	    json_loadb(line.data, line.length, JSON_REJECT_DUPLICATES, &error);
	const char *what = json_string_value(json_object_get(json, "do"));
	int result;

	if (what != NULL && strcmp(what, "text") == 0)
		result = text_unit(json, unit, fault);
	else if (what != NULL && strcmp(what, "phone") == 0)
		result = phone_unit(line, unit, fault);
	else if (what != NULL && strcmp(what, "import") == 0)
		result = request_import_unit(json, line, settings, unit, fault);
	else if (what != NULL && strcmp(what, "numbers") == 0)
		result = note_unit(json, false, unit);
	else if (what != NULL && strcmp(what, "heard") == 0)
		result = note_unit(json, true, unit);
	else if (what != NULL && strcmp(what, "backed-up") == 0)
		result = backup_unit(unit);
	else if (what != NULL && strcmp(what, "staff") == 0)
		result = request_staff_unit(json, unit, fault);
	else if (what != NULL && strcmp(what, "opt") == 0)
		result = request_opt_unit(json, unit, fault);
	else if (what != NULL && strcmp(what, "wait") == 0)
		result = request_wait_unit(json, settings, unit, fault);
	else if (what != NULL && strcmp(what, "unwait") == 0)
		result = request_unwait_unit(json, unit);
	else if (what != NULL && strcmp(what, "cancel") == 0)
		result = ending_unit(json, false, unit);
	else if (what != NULL && strcmp(what, "close") == 0)
		result = ending_unit(json, true, unit);
	else if (what != NULL && strcmp(what, "forget") == 0)
		result = privacy_forget(json, unit, fault);
	else if (what != NULL && strcmp(what, "retain") == 0)
		result = privacy_retain(settings, unit);
	else if (what != NULL && strcmp(what, "notice") == 0)
		result = request_notice_unit(json, &settings->languages,
		    settings_recordings(unit->arena, settings), unit, fault);
	else
		result = fault_set(fault, FAULT_DATA,
		    "this is no request that is known here; are the command "
		    "and the daemon of the same version?");
	json_decref(json);
	return result;
}

struct slice
request_wrong(struct arena *arena, const struct fault *fault)
{
	return request_json(arena,
	    json_pack(
		"{s:s,s:i}", "wrong", fault->text, "exit", fault_exit(fault)));
}

struct slice
request_answer(struct unit *unit)
{
	json_t *texts, *parts;
	size_t i;

	if (unit->result == UNIT_REFUSED)
		fault_set(&unit->fault, FAULT_BUSY,
		    "the database could not be written; nothing was changed, "
		    "try again");
	if (unit->result != UNIT_DONE)
		return request_wrong(unit->arena, &unit->fault);
	if (unit->work != NULL) {
		json_t *answer = privacy_answer(unit);

		if (answer == NULL)
			answer = request_notice_answer(unit);
		if (answer == NULL)
			answer = request_staff_answer(unit);
		if (answer == NULL)
			answer = request_import_answer(unit);
		return request_json(unit->arena,
		    answer != NULL ? answer : json_pack("{s:i}", "done", 1));
	}
	if (unit->events->kind != EVENT_TEXT)
		return phone_call_answer(unit);
	texts = json_array();
	parts = json_array();
	for (i = 0; i < unit->actions.count; i++) {
		struct slice text = unit->actions.list[i].text;

		if (unit->actions.list[i].kind != ACTION_ANSWER)
			continue;
		json_array_append_new(
		    texts, json_stringn(text.data, text.length));
		json_array_append_new(
		    parts, json_integer(parts_count(text).parts));
	}
	return request_json(unit->arena,
	    json_pack("{s:o,s:o}", "texts", texts, "parts", parts));
}
