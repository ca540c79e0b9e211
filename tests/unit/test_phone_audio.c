/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_phone_audio.c - pieces of messages: in order, bounded, forgotten
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "serve/phone_audio.h"
#include "store/recording.h"
#include "wire/signature.h"

#define PIECE 30000

struct sending {
	struct arena *arena;
	struct phone_audio all[PHONE_AUDIO_PHONES];
	char piece[PIECE];
	int64_t now_ms;
};

static int
send(struct sending *sending, int phone, int64_t at, size_t bytes)
{
	struct arena *arena = arena_new(1 << 20);
	char *data = arena_alloc(arena, 4 * (bytes / 3 + 1) + 1);
	const struct json *json;
	struct fault fault;
	const char *line;
	size_t length;
	int result;

	base64_encode((const unsigned char *)sending->piece, bytes, data);
	line = arena_printf(arena,
	    "{\"from\":\"+390000000001\",\"at\":%lld,\"data\":\"%s\"}",
	    (long long)at, data);
	assert_int_equal(json_parse(arena, slice_of(line), &json, &fault), 0);
	result = phone_audio_add(
	    sending->all, phone, json, ++sending->now_ms, &length, &fault);
	if (result == 0)
		assert_int_equal(length, (size_t)at + bytes);
	arena_free(&arena);
	return result;
}

static void
test_order(void **state)
{
	struct sending sending = {.now_ms = 1};
	struct slice all;

	(void)state;
	memset(sending.piece, 'a', PIECE);
	assert_int_equal(send(&sending, 0, 0, 10), 0);
	assert_int_equal(send(&sending, 0, 11, 10), -1);
	assert_int_equal(send(&sending, 0, 10, 10), 0);
	assert_int_equal(send(&sending, 0, 20, 0), -1);
	all = phone_audio_take(sending.all, 0);
	assert_int_equal(all.length, 20);
	/* While the line reads it, it stays as it is, and is there once. */
	assert_int_equal(send(&sending, 0, 20, 10), -1);
	assert_int_equal(send(&sending, 0, 0, 10), -1);
	assert_int_equal(phone_audio_take(sending.all, 0).length, 0);
	assert_int_equal(all.data[19], 'a');
	phone_audio_end(sending.all, 0);
	assert_int_equal(send(&sending, 0, 0, 10), 0);
	assert_int_equal(send(&sending, 0, 0, 30), 0);
	phone_audio_clear(sending.all);
}

/* Sends until it has BYTES, or is refused. */
static size_t
fill(struct sending *sending, int phone, size_t bytes)
{
	size_t at = 0;

	while (at < bytes && send(sending, phone, (int64_t)at, PIECE) == 0)
		at += PIECE;
	return at;
}

static void
test_room(void **state)
{
	struct sending sending = {.now_ms = 1};
	size_t half = RECORDING_MAX_BYTES / 2;

	(void)state;
	memset(sending.piece, 'a', PIECE);
	assert_true(fill(&sending, 0, half) >= half);
	assert_true(fill(&sending, 1, half - 2 * PIECE) > 0);
	/* The one that waits longest makes room. */
	assert_true(fill(&sending, 2, half) >= half);
	assert_int_equal(sending.all[0].length, 0);
	assert_true(sending.all[1].length > 0);
	/* Nobody has more than there is for all, nor what the line reads. */
	assert_true(phone_audio_take(sending.all, 2).length >= half);
	assert_true(
	    fill(&sending, 3, RECORDING_MAX_BYTES) < RECORDING_MAX_BYTES);
	assert_true(sending.all[2].length >= half);
	assert_int_equal(sending.all[1].length, 0);
	phone_audio_clear(sending.all);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_order),
	    cmocka_unit_test(test_room),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
