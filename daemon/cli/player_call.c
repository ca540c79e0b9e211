/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_call.c - the lines of a conversation that are about a call
 *
 * The made-up provider plays what it is told as a real one does: it says all,
 * then takes keys, silence or a message, and asks for the next step.
 */
#include "cli/player_call.h"

#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/number.h"
#include "cli/player_notice.h"
#include "core/notice_recording.h"
#include "store/recording.h"

#define RECORD_MAX_MS HOUR_MS

static const char *const unexpected[] = {
    [CALL_HANG_UP] = "hung up",
    [CALL_REJECT] = "rejected the call",
    [CALL_JOIN] = "connected two calls",
};

static struct event
event_of(const struct player *player, enum event_kind kind)
{
	const struct player_call *call = &player->call;

	return (struct event){.kind = kind,
	    .account = "main",
	    .remote_id = call->remote_id,
	    .from = call->from,
	    .to = call->to,
	    .text = {"", 0},
	    .placed = call->placed,
	    .answered = ANSWERED_PERSON,
	    .call = call->script.call,
	    .step = call->script.step};
}

/* What comes of it is heard; the same event again is `again`. */
static void
happens(struct player *player, const struct script_line *line,
    const struct event *event)
{
	player->call.last = *event;
	player_event(player, line, event);
}

static bool
is_on_call(struct player *player, const struct script_line *line)
{
	if (player->call.on)
		return true;
	player_differs(player, line, "there is no call");
	return false;
}

static bool
waits_for(struct player *player, const struct script_line *line,
    enum call_then then, const char *says)
{
	if (!is_on_call(player, line))
		return false;
	if (player->call.script.wait.then == then)
		return true;
	player_differs(player, line, "%s", says);
	return false;
}

void
player_call_hear(struct player *player, const struct action *action)
{
	player->call.script = *action->script;
	player->call.said = 0;
	player->call.joined = false;
}

void
player_call_ring(struct player *player, const struct action *action)
{
	player->call.rings_until_ms = player->now_ms + action->wait_ms;
}

void
player_call_passes(struct player *player, const struct script_line *line)
{
	struct player_call *call = &player->call;
	struct event event = call->last;

	if (!call->on || call->rings_until_ms == 0 ||
	    player->now_ms < call->rings_until_ms)
		return;
	call->rings_until_ms = 0;
	event.rang = true;
	player_event(player, line, &event);
}

void
player_call_expect_silence(
    struct player *player, const struct script_line *line)
{
	const struct player_call *call = &player->call;
	const struct spoken *spoken = &call->script.spoken[call->said];

	if (!call->on)
		return;
	if (call->said < call->script.spoken_count)
		player_differs(player, line,
		    "before this line the caller heard:\n  hear %s %s  %.*s",
		    spoken->prompt, spoken->language->tag,
		    (int)spoken->text.length, spoken->text.data);
	else if (call->script.wait.then >= CALL_HANG_UP && !call->joined)
		player_differs(player, line, "before this line the line %s",
		    unexpected[call->script.wait.then]);
}

void
player_call_fetch(struct player *player, const struct script_line *line,
    const struct action *action)
{
	struct event event = {.kind = action->kind == ACTION_FETCH ?
		EVENT_FETCHED :
		EVENT_DROPPED,
	    .account = "main",
	    .message = action->message,
	    .state = MESSAGE_SENT,
	    .text = slice_of("a message")};

	player->call.last_message = action->message;
	player_event(player, line, &event);
}

void
player_call_forget(struct player *player)
{
	int64_t id;

	for (id = 1; id <= player->call.last_message; id++)
		store_recording_remove(player->recordings, id);
	player_notice_forget(player);
	rmdir(player->recordings);
}

static void
play_call(struct player *player, const struct script_line *line)
{
	struct player_call *call = &player->call;
	struct slice from = script_word(line, 1);
	struct event event;

	if (call->on || line->count != 2) {
		player_differs(player, line,
		    call->on ? "the call before has not ended" :
			       "written: call +393331112233 (or: call "
			       "anonymous)");
		return;
	}
	*call = (struct player_call){.on = true,
	    .last_message = call->last_message,
	    .began_ms = player->now_ms,
	    .from = arena_copy(player->arena, from.data, from.length),
	    .to = player->accounts[0].number,
	    .remote_id =
		arena_printf(player->arena, "CALL%d", ++player->sequence)};
	event = event_of(player, EVENT_CALL);
	happens(player, line, &event);
}

static void
play_key(struct player *player, const struct script_line *line)
{
	const struct call_wait *wait = &player->call.script.wait;
	struct event event = event_of(player, EVENT_KEYS);

	if (!waits_for(player, line, CALL_KEYS, "no key is waited for"))
		return;
	event.text = script_word(line, 1);
	if (slice_is(event.text, "star") || slice_is(event.text, "hash"))
		event.text = slice_of(slice_is(event.text, "star") ? "*" : "#");
	if (wait->hash_ends && event.text.length > 0 &&
	    event.text.data[event.text.length - 1] == '#')
		event.text.length--;
	if (line->count != 2 || event.text.length > (size_t)wait->digits)
		player_differs(player, line,
		    "at most %d keys are waited for; written: key 1 (or key "
		    "624821, key star, key hash)",
		    wait->digits);
	else
		happens(player, line, &event);
}

static void
play_silence(struct player *player, const struct script_line *line)
{
	struct event event = event_of(player, EVENT_KEYS);

	if (!is_on_call(player, line))
		return;
	player->now_ms += player->call.script.wait.timeout_s * SECOND_MS;
	happens(player, line, &event);
}

static void
end_call(struct player *player, const struct script_line *line)
{
	struct event event = event_of(player, EVENT_CALL_ENDED);

	event.step = 0;
	event.seconds =
	    (int)((player->now_ms - player->call.began_ms) / SECOND_MS);
	if (player->call.rings_until_ms != 0 ||
	    player->call.script.wait.then == CALL_REJECT)
		event.end = CALL_UNANSWERED;
	player->call.on = false;
	player_event(player, line, &event);
}

/* record 12s, record 12s and hang up */
static void
play_record(struct player *player, const struct script_line *line)
{
	struct event event = event_of(player, EVENT_RECORDING);
	bool gone = script_is(line, 2, "and");
	int64_t ms;

	if (!waits_for(player, line, CALL_RECORD, "no message is recorded"))
		return;
	if (duration_parse(script_word(line, 1), RECORD_MAX_MS, &ms) != 0) {
		player_differs(player, line, "written: record 12s");
		return;
	}
	player->now_ms += ms;
	event.seconds = (int)(ms / SECOND_MS);
	event.recording =
	    arena_printf(player->arena, "RECORDING%d", ++player->sequence);
	if (gone)
		event.step = 0;
	happens(player, line, &event);
	if (gone)
		end_call(player, line);
}

/* again: the provider asks for the same step once more */
static void
play_again(struct player *player, const struct script_line *line)
{
	if (is_on_call(player, line))
		player_event(player, line, &player->call.last);
}

static void
play_hang(struct player *player, const struct script_line *line)
{
	if (is_on_call(player, line))
		end_call(player, line);
}

/* hung up: the line did, after all was said */
static void
play_hung(struct player *player, const struct script_line *line)
{
	const struct player_call *call = &player->call;

	if (!is_on_call(player, line))
		return;
	if (call->said < call->script.spoken_count)
		player_call_expect_silence(player, line);
	else if (call->script.wait.then != CALL_HANG_UP &&
	    call->script.wait.then != CALL_REJECT)
		player_differs(player, line, "the line did not hang up");
	else
		end_call(player, line);
}

/* rejected: not even answered, so that it costs nothing */
static void
play_rejected(struct player *player, const struct script_line *line)
{
	if (!is_on_call(player, line))
		return;
	if (player->call.script.wait.then == CALL_REJECT)
		end_call(player, line);
	else
		player_differs(player, line, "the call was not rejected");
}

static bool
is_said(const struct player_call *call, const struct script_line *line)
{
	const struct spoken *spoken = &call->script.spoken[call->said];

	return call->said < call->script.spoken_count &&
	    script_is(line, 1, spoken->prompt) &&
	    script_is(line, 2, spoken->language->tag);
}

/* hear flow.step fr [its text] */
static void
play_hear(struct player *player, const struct script_line *line)
{
	struct player_call *call = &player->call;
	struct text heard = text_new(player->arena, CALL_SCRIPT_MAX);
	struct slice wanted = script_rest(line, 3);

	if (!is_on_call(player, line))
		return;
	if (!is_said(call, line)) {
		if (call->said == call->script.spoken_count)
			player_differs(
			    player, line, "the caller heard nothing more");
		else
			player_call_expect_silence(player, line);
		return;
	}
	for (; is_said(call, line); call->said++) {
		if (heard.length > 0)
			text_add_byte(&heard, ' ');
		text_add_slice(&heard, call->script.spoken[call->said].text);
	}
	if (wanted.length > 0 &&
	    !player_is_same(
		player, (struct slice){heard.data, heard.length}, wanted))
		player_differs(player, line,
		    "the caller heard something else\n  expected: %.*s\n"
		    "  got:      %s",
		    (int)wanted.length, wanted.data, heard.data);
}

/* recorded: what was heard last was read aloud for this notice */
static void
play_recorded(struct player *player, const struct script_line *line)
{
	const struct player_call *call = &player->call;
	const char *audio =
	    call->said == 0 ? NULL : call->script.spoken[call->said - 1].audio;

	if (!is_on_call(player, line))
		return;
	if (audio == NULL || strstr(audio, "/" NOTICE_RECORDINGS) == NULL)
		player_differs(player, line,
		    "what was heard last is not in the voice of a recording");
}

const struct player_word player_call_words[] = {
    {"call", play_call, true},
    {"key", play_key, true},
    {"silence", play_silence, true},
    {"record", play_record, true},
    {"again", play_again, false},
    {"hang", play_hang, false},
    {"hung", play_hung, false},
    {"rejected", play_rejected, false},
    {"hear", play_hear, false},
    {"recorded", play_recorded, false},
    {NULL, NULL, false},
};
