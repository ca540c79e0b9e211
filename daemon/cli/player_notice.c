/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_notice.c - notices in a conversation, and staff who send them
 *
 * They go the way of the command: as requests to the line.
 */
#include "cli/player_notice.h"

#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/number.h"
#include "cli/notice_recording.h"
#include "serve/request_notice.h"
#include "store/street.h"
#include "words/fold.h"

#define RUNNING_HOP_MS MINUTE_MS
#define RECORDINGS_MAX 100

/* notice to list corteo: the rest is a line of its file */
void
play_notice(struct player *player, const struct script_line *line)
{
	struct slice rest = script_rest(line, 1);

	player->notice = arena_printf(player->arena, "%s%.*s\n",
	    player->notice == NULL ? "" : player->notice, (int)rest.length,
	    rest.data);
}

static int
ask(struct player *player, json_t *request, struct fault *fault)
{
	struct unit unit = {.arena = player->arena};
	int result = request_notice_unit(request, &player->world.languages,
	    player->recordings, &unit, fault);

	json_decref(request);
	if (result == 0)
		result = line_batch(player->store, &player->world, &unit,
		    player->now_ms, fault);
	if (result == 0 && unit.result != UNIT_DONE) {
		*fault = unit.fault;
		result = -1;
	}
	return result;
}

/* Files that it names are beside the conversation. */
static int
write_it(struct player *player, const struct script_line *line, const char *by,
    const char *verb, int64_t id, struct fault *fault)
{
	struct slice script = slice_of(player->notice);
	struct findings findings = findings_new(player->arena);
	struct notice notice;
	json_t *recordings;

	player->notice = NULL;
	notice_read(player->arena, "notice", script, &player->world.languages,
	    &notice, &findings);
	if (notice_take_recordings(player->arena,
		file_folder(player->arena, line->file), &notice, &script,
		&recordings, fault) != 0)
		return -1;
	return ask(player,
	    json_pack("{s:s,s:s,s:I,s:s%,s:o,s:s}", "do", "notice", "what",
		verb, "id", (json_int_t)id, "script", script.data,
		script.length, "recordings", recordings, "by", by),
	    fault);
}

static int
approve(struct player *player, const char *by, int64_t id, struct fault *fault)
{
	struct notice_row row = {.hash = ""};
	bool found;

	if (store_notice_get(
		player->store, player->arena, id, &row, &found, fault) != 0)
		return -1;
	return ask(player,
	    json_pack("{s:s,s:s,s:I,s:s,s:s}", "do", "notice", "what",
		"approve", "id", (json_int_t)id, "hash",
		row.hash[0] == '\0' ? "none" : row.hash, "by", by),
	    fault);
}

/* staff anna pin 1 PARTENZA 4711: instead of one that nobody can foresee */
static int
set_pin(struct player *player, const struct script_line *line, size_t at,
    struct fault *fault)
{
	struct slice pin = script_word(line, at + 2);
	int64_t id;

	if (number_parse(script_word(line, at), 1, INT64_MAX, &id) != 0)
		return fault_set(
		    fault, FAULT_DATA, "written: staff anna pin 1 WORD 4711");
	return store_notice_set_street(player->store, id,
	    fold_answer(player->arena, script_word(line, at + 1)),
	    arena_copy(player->arena, pin.data, pin.length), fault);
}

static int
phone(struct player *player, const struct script_line *line, size_t at,
    const char *by, bool stays, struct fault *fault)
{
	struct slice number = script_word(line, at);

	return ask(player,
	    json_pack("{s:s,s:s,s:s,s:s%,s:s}", "do", "notice", "what", "phone",
		"name", stays ? by : "", "number", number.data, number.length,
		"by", by),
	    fault);
}

static int
act(struct player *player, const struct script_line *line, size_t at,
    const char *by, struct fault *fault)
{
	static const char *const moves[][2] = {
	    {"starts", "start"}, {"pauses", "pause"}, {"stops", "stop"}};
	int64_t id = 0;
	size_t i;

	if (script_is(line, at, "writes"))
		return write_it(player, line, by, "new", 0, fault);
	if (script_is(line, at, "pin"))
		return set_pin(player, line, at + 1, fault);
	if (script_is(line, at, "phone") || script_is(line, at, "no-phone"))
		return phone(player, line, at + 1, by,
		    script_is(line, at, "phone"), fault);
	if (number_parse(script_word(line, at + 1), 1, INT64_MAX, &id) != 0)
		return fault_set(
		    fault, FAULT_DATA, "written: staff anna approves 1");
	if (script_is(line, at, "changes"))
		return write_it(player, line, by, "change", id, fault);
	if (script_is(line, at, "approves"))
		return approve(player, by, id, fault);
	for (i = 0; i < ARRAY_LEN(moves); i++)
		if (script_is(line, at, moves[i][0]))
			return ask(player,
			    json_pack("{s:s,s:s,s:I,s:s}", "do", "notice",
				"what", moves[i][1], "id", (json_int_t)id, "by",
				by),
			    fault);
	return fault_set(fault, FAULT_DATA,
	    "staff take, answer or free somebody; they write, change, "
	    "approve, start, pause or stop a notice");
}

void
play_staff_notice(struct player *player, const struct script_line *line)
{
	bool cannot = script_is(line, 2, "cannot");
	struct slice by = script_word(line, 1);
	struct fault fault;
	int result = act(player, line, cannot ? 3 : 2,
	    arena_copy(player->arena, by.data, by.length), &fault);

	if (result != 0 && !cannot)
		player_differs(player, line, "%s", fault.text);
	if (result == 0 && cannot)
		player_differs(player, line, "they could");
}

int64_t
player_notice_hop(struct player *player, int64_t hop_ms)
{
	struct notice_row row;
	struct fault fault;
	bool found;

	if (store_notice_running(
		player->store, player->arena, 0, &row, &found, &fault) != 0 ||
	    !found)
		return hop_ms;
	if (row.start_ms > player->now_ms)
		return hop_ms < row.start_ms - player->now_ms ?
		    hop_ms :
		    row.start_ms - player->now_ms;
	return hop_ms < RUNNING_HOP_MS ? hop_ms : RUNNING_HOP_MS;
}

void
player_notice_forget(struct player *player)
{
	const char *const *names;
	struct fault fault;
	size_t i;

	if (!file_exists(player->recordings) ||
	    file_list(player->arena, player->recordings, ".wav", RECORDINGS_MAX,
		&names, &fault) != 0)
		return;
	for (i = 0; names[i] != NULL; i++)
		unlink(file_join(player->arena, player->recordings, names[i]));
}
