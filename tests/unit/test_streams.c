/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_streams.c - whatever order the news of a text comes in, its row is the
 * same
 *
 * Ten thousand texts, each with a twin.  The twin hears what became of it once
 * and in order; the text hears the same one to five times, out of order, some
 * before the answer to its send, with words between that nobody knows.  What
 * they should end as is said by a rank of words alone, which is not the
 * daemon's table of moves; a trigger notes each step back.
 */
#include "stream_made.h"

#include <sqlite3.h>
#include <string.h>

#include "base/log.h"
#include "base/macros.h"
#include "provider/provider.h"
#include "store/tally.h"

#define STREAMS 10000
#define ROUND 100 /* streams that are told at the same time */
#define ARENA_MAX ((size_t)256 << 20)
#define PRICE 75000

struct trial {
	struct rig *rig;
	struct arena *arena;
	sqlite3 *db;
	sqlite3_stmt *row;
	uint64_t chance;
	struct stream streams[ROUND];
	struct event *events;
	size_t event_count;
};

/* As it waits in the outbox; or as it went with an answer. */
static int64_t
add_text(struct trial *trial, int64_t person, bool in_webhook)
{
	struct rig *rig = trial->rig;
	struct interaction row = {.at_ms = rig->now_ms,
	    .person = person,
	    .direction = DIRECTION_OUT,
	    .account = "main",
	    .text = slice_of("Hello")};
	struct message message = {.person = person,
	    .account = "main",
	    .pinned = true,
	    .to = {AMINA},
	    .text = row.text,
	    .state = MESSAGE_WAITING,
	    .purpose = PURPOSE_ANSWER};

	rig_fine(rig, store_interaction_add(rig->store, &row, &rig->fault));
	message.id = row.id;
	if (!in_webhook)
		rig_fine(
		    rig, store_message_add(rig->store, &message, &rig->fault));
	return row.id;
}

static void
run_events(struct trial *trial, const struct event *events, size_t count)
{
	struct rig *rig = trial->rig;
	struct unit unit = {
	    .arena = trial->arena, .events = events, .event_count = count};

	rig_fine(rig,
	    line_batch(
		rig->store, &rig->world, &unit, rig->now_ms, &rig->fault));
	if (unit.result != UNIT_DONE)
		fail_msg("%s", unit.fault.text);
}

/* All of them go out. */
static void
drain(struct trial *trial)
{
	static const struct event drain = {.kind = EVENT_DRAIN};
	int left;

	for (left = 2 * ROUND; left > 0; left -= ACTIONS_MAX)
		run_events(trial, &drain, 1);
}

static void
tell_answer(struct trial *trial, const struct stream *stream, int64_t id,
    const struct news *news)
{
	trial->events[trial->event_count++] = (struct event){.kind = EVENT_SENT,
	    .account = "main",
	    .message = id,
	    .attempt = 1,
	    .parts = news->rank == RANK_SENT ? news->parts : 0,
	    .remote_id = news->rank == RANK_SENT ? stream->sid : NULL,
	    .state = news->rank == RANK_SENT ? MESSAGE_SENT : MESSAGE_UNKNOWN};
}

/* As their webhook, through the code that reads it. */
static void
tell_receipt(struct trial *trial, const struct stream *stream, int64_t id,
    const struct news *news)
{
	struct rig *rig = trial->rig;
	struct request request = {.method = "POST",
	    .target =
		arena_printf(trial->arena, "/in/main?m=%lld", (long long)id)};
	struct events events;

	request_add_header(
	    &request, "Content-Type", "application/x-www-form-urlencoded");
	request.body = slice_of(arena_printf(trial->arena,
	    "MessageSid=%s&MessageStatus=%s&To=%%2B39333&ErrorCode=%d&"
	    "NumSegments=%d",
	    stream->sid, news->word, news->error, news->parts));
	rig_fine(rig,
	    provider_find(slice_of("twilio"))
		->read(trial->arena, &rig->account, &request, &events,
		    &rig->fault));
	assert_int_equal(events.count, news->rank == 0 ? 0 : 1);
	if (events.count > 0)
		trial->events[trial->event_count++] = events.list[0];
}

static void
tell(struct trial *trial, const struct stream *stream, int64_t id,
    const struct news *news)
{
	if (news->word == NULL)
		tell_answer(trial, stream, id, news);
	else
		tell_receipt(trial, stream, id, news);
}

/* Of all texts, each its next one, in turn. */
static void
tell_all(struct trial *trial)
{
	struct news(*told)[TOLD_MAX] =
	    arena_array(trial->arena, ROUND, sizeof(*told));
	size_t counts[ROUND], next, i;

	for (i = 0; i < ROUND; i++)
		counts[i] =
		    stream_muddle(&trial->chance, &trial->streams[i], told[i]);
	for (next = 0; next < TOLD_MAX; next++)
		for (i = 0; i < ROUND; i++)
			if (next < counts[i])
				tell(trial, &trial->streams[i],
				    trial->streams[i].text, &told[i][next]);
	for (i = 0; i < ROUND; i++)
		for (next = 0; next < trial->streams[i].count; next++)
			tell(trial, &trial->streams[i], trial->streams[i].twin,
			    &trial->streams[i].news[next]);
}

/* All of a row that may not depend on the order; "" when there is none. */
static const char *
row_of(struct trial *trial, int64_t id)
{
	const char *row = "";

	sqlite3_bind_int64(trial->row, 1, id);
	if (sqlite3_step(trial->row) == SQLITE_ROW)
		row = arena_printf(trial->arena, "%s",
		    (const char *)sqlite3_column_text(trial->row, 0));
	sqlite3_reset(trial->row);
	return row;
}

static void
check(struct trial *trial)
{
	size_t i;

	for (i = 0; i < ROUND; i++) {
		const struct stream *stream = &trial->streams[i];
		const char *text = row_of(trial, stream->text);
		const char *wanted = stream_wanted(stream);

		assert_string_equal(text, row_of(trial, stream->twin));
		assert_memory_equal(text, wanted, strlen(wanted));
		assert_true(strchr("|", text[strlen(wanted)]) != NULL);
	}
}

static void
one_round(struct trial *trial, int64_t person, int round)
{
	struct rig *rig = trial->rig;
	size_t i;

	trial->event_count = 0;
	trial->events = arena_array(
	    trial->arena, 2 * ROUND * TOLD_MAX, sizeof(*trial->events));
	rig_fine(rig, store_begin(rig->store, &rig->fault));
	for (i = 0; i < ROUND; i++) {
		struct stream *stream = &trial->streams[i];

		stream_invent(&trial->chance, trial->arena,
		    round * ROUND + (int)i, stream);
		stream->text = add_text(trial, person, stream->in_webhook);
		stream->twin = add_text(trial, person, stream->in_webhook);
	}
	rig_fine(rig, store_commit(rig->store, &rig->fault));
	drain(trial);
	tell_all(trial);
	run_events(trial, trial->events, trial->event_count);
	check(trial);
	arena_reset(trial->arena);
}

static void
sql(struct trial *trial, const char *statement)
{
	if (sqlite3_exec(trial->db, statement, NULL, NULL, NULL) != SQLITE_OK)
		fail_msg("%s", sqlite3_errmsg(trial->db));
}

static int64_t
number(struct trial *trial, const char *statement)
{
	sqlite3_stmt *query = NULL;
	int64_t value;

	assert_int_equal(
	    sqlite3_prepare_v2(trial->db, statement, -1, &query, NULL),
	    SQLITE_OK);
	assert_int_equal(sqlite3_step(query), SQLITE_ROW);
	value = sqlite3_column_int64(query, 0);
	sqlite3_finalize(query);
	return value;
}

static void
watch(struct trial *trial)
{
	assert_int_equal(sqlite3_open(trial->rig->path, &trial->db), SQLITE_OK);
	sql(trial, "CREATE TABLE steps_back (id INTEGER)");
	sql(trial,
	    "CREATE TRIGGER back AFTER UPDATE OF state ON message"
	    " WHEN instr('" STATES "', new.state) <"
	    " instr('" STATES "', old.state)"
	    " BEGIN INSERT INTO steps_back VALUES (new.id); END");
	assert_int_equal(
	    sqlite3_prepare_v2(trial->db,
		"SELECT state || '|' || ifnull(remote_id, '') || '|' || error"
		" || '|' || parts || '|' || cost || '|' || attempts || '|' ||"
		" (text IS NULL) FROM message WHERE id = ?",
		-1, &trial->row, NULL),
	    SQLITE_OK);
}

static void
ends_the_same(void **state)
{
	struct trial trial = {
	    .rig = *state, .arena = arena_new(ARENA_MAX), .chance = 1};
	struct rig *rig = trial.rig;
	int64_t day = tally_day(rig->now_ms), spent;
	int round;

	log_start(LOG_LEVEL_ERROR, false);
	rig->account.price = PRICE;
	watch(&trial);
	for (round = 0; round < STREAMS / ROUND; round++)
		one_round(&trial, rig_person(rig, AMINA).id, round);
	assert_int_equal(number(&trial, "SELECT count(*) FROM steps_back"), 0);
	rig_fine(rig,
	    store_tally_sum(
		rig->store, TALLY_SPENT, NULL, day, day, &spent, &rig->fault));
	assert_int_equal(
	    spent, number(&trial, "SELECT sum(cost) FROM message"));
	sqlite3_finalize(trial.row);
	sqlite3_close(trial.db);
	arena_free(&trial.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {RIG_TEST(ends_the_same)};

	return cmocka_run_group_tests_name("streams", tests, NULL, NULL);
}
