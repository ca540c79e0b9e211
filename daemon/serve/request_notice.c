/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_notice.c - what staff do with notices
 */
#include "serve/request_notice.h"

#include <string.h>

#include "line/notice.h"
#include "line/notice_did.h"
#include "line/notice_signer.h"
#include "store/notice_recording.h"
#include "store/street.h"
#include "wire/signature.h"
#include "wire/wave.h"

#define NAME_MAX_BYTES 60
#define ARENA_MAX ((size_t)4 << 20)

struct asking {
	enum notice_doing what;
	struct language_list languages;
	struct slice script;
	const char *by, *hash;
	const char *name; /* of a phone; NULL takes it away */
	struct phone_number number;
	int64_t id, start_ms;
	int64_t staff; /* the account of BY; 0: none */
	const char *folder; /* of recordings */
	struct slice recordings[LANGUAGES_MAX + 1]; /* that came with it */
	size_t recording_count;
	/* filled by the line */
	char new_hash[NOTICE_HASH_SIZE], pin[PIN_SIZE];
};

static int
write_script(struct asking *asking, struct store *store, struct arena *arena,
    int64_t now_ms, struct fault *fault)
{
	struct notice_row row = {.id = asking->id, .script = asking->script};
	char name[NOTICE_RECORDING_SIZE];
	size_t i;

	/* Its line in the file has the name that comes of its bytes. */
	for (i = 0; i < asking->recording_count; i++)
		if (store_notice_recording_keep(asking->folder,
			asking->recordings[i],
			wave_seconds(asking->recordings[i]), name, fault) != 0)
			return -1;
	if (notice_write(store, &asking->languages, arena, asking->folder, &row,
		asking->by, now_ms, asking->pin, fault) != 0)
		return -1;
	asking->id = row.id;
	memcpy(asking->new_hash, row.hash, sizeof(asking->new_hash));
	return 0;
}

static int
put_phone(const struct asking *asking, struct store *store, struct arena *arena,
    int64_t now_ms, struct fault *fault)
{
	struct person person;
	bool found;

	if (store_person_by_number(store, arena, &asking->number,
		asking->name != NULL, now_ms, &person, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	return store_street_phone_put(store,
	    &(struct street_phone){.person = person.id, .name = asking->name},
	    fault);
}

static int
do_it(struct asking *asking, struct store *store, struct arena *arena,
    int64_t now_ms, struct fault *fault)
{
	switch (asking->what) {
	case NOTICE_DO_NEW:
	case NOTICE_DO_CHANGE:
		return write_script(asking, store, arena, now_ms, fault);
	case NOTICE_DO_APPROVE:
		return notice_approve(store, arena, asking->id, asking->hash,
		    asking->by, now_ms, fault);
	case NOTICE_DO_START:
		return notice_start(store, &asking->languages, arena,
		    asking->id, asking->start_ms, now_ms, fault);
	case NOTICE_DO_PAUSE:
		return notice_pause(store, arena, asking->id, now_ms, fault);
	case NOTICE_DO_STOP:
		return notice_stop(store, arena, asking->id, now_ms, fault);
	case NOTICE_DO_PHONE:
		return put_phone(asking, store, arena, now_ms, fault);
	case NOTICE_DO_TEST:
	case NOTICE_DOINGS:
		break;
	}
	return fault_set(fault, FAULT_DATA, "nothing is done like this");
}

/* What a name answers for has to be of an account, if the desk has any. */
static int
sign(struct asking *asking, struct store *store, struct arena *arena,
    struct fault *fault)
{
	int result =
	    notice_signer(store, arena, asking->by, &asking->staff, fault);

	/* Whoever sees that one is wrong holds it, at once. */
	if (result != 0 && fault->kind == FAULT_DATA &&
	    (asking->what == NOTICE_DO_PAUSE || asking->what == NOTICE_DO_STOP))
		return 0;
	return result;
}

static int
note(const struct asking *asking, struct store *store, struct arena *arena,
    int64_t now_ms, struct fault *fault)
{
	struct notice_did done = {.what = asking->what,
	    .id = asking->id,
	    .by = asking->by,
	    .staff = asking->staff,
	    .phone_of = asking->name};

	return notice_did(store, arena, &done, now_ms, fault);
}

static int
work(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	int result = sign(context, store, arena, fault);

	if (result == 0)
		result = do_it(context, store, arena, now_ms, fault);
	if (result == 0)
		result = note(context, store, arena, now_ms, fault);
	arena_wipe(&arena);
	return result;
}

static const char *
string(struct arena *arena, const json_t *json, const char *name)
{
	const char *value = json_string_value(json_object_get(json, name));

	return value == NULL || value[0] == '\0' ? NULL :
						   arena_string(arena, value);
}

/* Telephone audio, in base64. */
static int
read_recordings(struct asking *asking, struct arena *arena, const json_t *json,
    struct fault *fault)
{
	const json_t *list = json_object_get(json, "recordings");
	size_t i;

	if (json_array_size(list) > ARRAY_LEN(asking->recordings))
		return fault_set(
		    fault, FAULT_DATA, "a notice has not so many recordings");
	for (i = 0; i < json_array_size(list); i++) {
		const json_t *text = json_array_get(list, i);
		struct slice *wav = &asking->recordings[i];
		int seconds;

		if (base64_decode(arena,
			(struct slice){
			    json_string_value(text), json_string_length(text)},
			wav) != 0)
			return fault_set(
			    fault, FAULT_DATA, "a recording is no base64");
		seconds = wave_seconds(*wav);
		if (seconds < 1 || seconds > NOTICE_RECORDING_MAX_S ||
		    wav->length > NOTICE_RECORDING_MAX_BYTES)
			return fault_set(fault, FAULT_DATA,
			    "a recording is telephone audio of 1 to %d "
			    "seconds",
			    NOTICE_RECORDING_MAX_S);
	}
	asking->recording_count = i;
	return 0;
}

static int
check(const struct asking *asking, const json_t *json, struct fault *fault)
{
	if (asking->what == NOTICE_DO_TEST || asking->what == NOTICE_DOINGS)
		return fault_set(fault, FAULT_DATA,
		    "nothing is done with notices like this");
	if (asking->by == NULL || strlen(asking->by) > NAME_MAX_BYTES)
		return fault_set(
		    fault, FAULT_DATA, "say who does it: --by NAME");
	if (asking->script.length > NOTICE_FILE_MAX)
		return fault_set(fault, FAULT_DATA,
		    "this notice is longer than %zu bytes", NOTICE_FILE_MAX);
	if (asking->what == NOTICE_DO_APPROVE && asking->hash == NULL)
		return fault_set(fault, FAULT_DATA,
		    "say which text is approved: the letters that `rehearse` "
		    "shows");
	if (asking->what == NOTICE_DO_PHONE && asking->number.e164[0] == '\0')
		return fault_set(
		    fault, FAULT_DATA, "this is no telephone number");
	if (asking->what != NOTICE_DO_NEW && asking->what != NOTICE_DO_PHONE &&
	    json_integer_value(json_object_get(json, "id")) <= 0)
		return fault_set(
		    fault, FAULT_DATA, "say which one: its number");
	return 0;
}

int
request_notice_unit(const json_t *json, const struct language_list *languages,
    const char *recordings, struct unit *unit, struct fault *fault)
{
	struct asking *asking = arena_alloc(unit->arena, sizeof(*asking));
	struct slice what =
	    slice_of(json_string_value(json_object_get(json, "what")));
	const char *number = string(unit->arena, json, "number");

	asking->languages = *languages;
	asking->what = notice_doing_find(what);
	asking->script = slice_of(string(unit->arena, json, "script"));
	asking->by = string(unit->arena, json, "by");
	asking->hash = string(unit->arena, json, "hash");
	asking->name = string(unit->arena, json, "name");
	asking->id = json_integer_value(json_object_get(json, "id"));
	asking->start_ms =
	    json_integer_value(json_object_get(json, "start_ms"));
	if (number != NULL &&
	    phone_number_parse(slice_of(number), &asking->number) != 0)
		asking->number.e164[0] = '\0';
	asking->folder = arena_string(unit->arena, recordings);
	if (check(asking, json, fault) != 0 ||
	    read_recordings(asking, unit->arena, json, fault) != 0)
		return -1;
	unit->work = work;
	unit->context = asking;
	return 0;
}

json_t *
request_notice_answer(const struct unit *unit)
{
	const struct asking *asking = unit->context;

	if (unit->work != work)
		return NULL;
	if (asking->what == NOTICE_DO_PHONE)
		return json_pack("{s:i}", "done", 1);
	return json_pack("{s:I,s:s,s:s}", "id", (json_int_t)asking->id, "hash",
	    asking->new_hash, "pin", asking->pin);
}
