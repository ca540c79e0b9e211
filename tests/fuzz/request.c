/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request.c - fuzz: what a command asks of the daemon over its socket
 *
 * What is changed is taken back.
 */
#include "fuzz.h"

#include "serve/request.h"

#define NOW_MS INT64_C(1795158000000)

static struct store *store;
static struct settings *settings;
static struct arena
    *held; /* its own: no leak checker looks into locked pages */

static void
start(void)
{
	struct arena *arena = arena_new(1 << 20);
	struct findings findings = findings_new(arena);
	const char *path = fuzz_file("passaparola.conf",
	    slice_of("name Desk\ntimezone Europe/Rome\nlanguages it en\n"));
	struct fault fault;

	settings = settings_load(path, &findings);
	fuzz_need(settings != NULL, "there are settings");
	held = settings->arena;
	fuzz_need(
	    store_open(":memory:", slice_of("0123456789abcdef0123456789abcdef"),
		&store, &fault) == 0,
	    "there is a database");
	arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice line = {(const char *)data, size};
	struct unit unit = {.arena = fuzz_arena()};
	struct fault fault;
	int64_t after;

	if (store == NULL)
		start();
	request_is_later(line, &after);
	if (request_unit(line, settings, &unit, &fault) != 0) {
		fuzz_need(request_wrong(unit.arena, &fault).length > 0,
		    "what is wrong has a sentence");
		return 0;
	}
	if (unit.work == NULL)
		return 0;
	fuzz_need(store_begin(store, &fault) == 0, "a transaction begins");
	unit.result = unit.work(unit.context, store, NOW_MS, &unit.fault) == 0 ?
	    UNIT_DONE :
	    UNIT_FAULTY;
	fuzz_need(request_answer(&unit).length > 0, "there is an answer");
	store_rollback(store);
	return 0;
}
