/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * tick.c - what a tick costs with a million planned reminders
 *
 *     build/tests/bench/tick FOLDER
 *
 * A desk of a thousand people in a database below FOLDER, the flows that ship,
 * ten reminders due at once every minute.  A tick is one batch: everything
 * that is due (at most eight reminders), and the commit, which is on the disk
 * when it ends; in a FOLDER below /dev/shm the disk is not measured with it.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <time.h>

#include "base/clock.h"
#include "base/log.h"
#include "line/line.h"
#include "serve/load.h"
#include "store/appointment.h"

#define PEOPLE 1000
#define PLANNED 1000000
#define ROUNDS 50
#define DUE 10
#define ARENA_MAX ((size_t)16 << 20)
#define NOON_MS INT64_C(1795345200000) /* 2026-11-22 12:00 in Rome */

struct bench {
	struct store *store;
	struct world world;
	struct account account;
	struct fault fault;
	struct arena *arena;
};

static void
must(struct bench *bench, int result)
{
	if (result == 0)
		return;
	fprintf(stderr, "tick: %s\n", bench->fault.text);
	exit(EX_SOFTWARE);
}

static struct loaded *
load_flows(struct arena *arena, const char *folder)
{
	const char *path = arena_printf(arena, "%s/tick.conf", folder);
	const char *srcdir = getenv("srcdir");
	char *top = realpath(srcdir == NULL ? "." : srcdir, NULL);
	struct findings findings = findings_new(arena);
	FILE *file = fopen(path, "w");
	struct loaded *loaded;

	if (file == NULL || top == NULL)
		exit(EX_CANTCREAT);
	fprintf(file, "flows %s/flows\nprompts %s/prompts\n", top, top);
	free(top);
	fclose(file);
	loaded = load(path, &findings);
	if (loaded == NULL)
		findings_print(&findings, stderr);
	if (loaded == NULL)
		exit(EX_CONFIG);
	return loaded;
}

/* One appointment each, a day after all the rounds. */
static void
add_people(struct bench *bench)
{
	int i;

	must(bench, store_begin(bench->store, &bench->fault));
	for (i = 0; i < PEOPLE; i++) {
		struct phone_number number;
		struct appointment appointment = {.code = "NA4821",
		    .starts_ms = NOON_MS + DAY_MS,
		    .place = "via Roma 1"};
		struct person person;
		bool found;

		snprintf(number.e164, sizeof(number.e164), "+39333%07d", i);
		must(bench,
		    store_person_by_number(bench->store, bench->arena, &number,
			true, NOON_MS, &person, &found, &bench->fault));
		appointment.person = person.id;
		must(bench,
		    store_appointment_put(bench->store, &appointment, NULL,
			NOON_MS, &bench->fault));
		arena_reset(bench->arena);
	}
	must(bench, store_commit(bench->store, &bench->fault));
}

static void
run(sqlite3 *db, const char *sql)
{
	char *why = NULL;

	if (sqlite3_exec(db, sql, NULL, NULL, &why) == SQLITE_OK)
		return;
	fprintf(stderr, "tick: %s\n", why == NULL ? sql : why);
	exit(EX_SOFTWARE);
}

/*
 * Two for each appointment, of which the people get more, sealed as theirs is.
 * Ten fall due each minute of the rounds, the others in years to come.
 */
static void
plan(struct bench *bench, const char *path)
{
	sqlite3 *db;

	if (sqlite3_open(path, &db) != SQLITE_OK)
		exit(EX_CANTCREAT);
	run(db,
	    arena_printf(bench->arena,
		"WITH RECURSIVE n(i) AS (SELECT %d UNION ALL SELECT i + 1"
		" FROM n WHERE i + 1 < %d) INSERT INTO appointment (person,"
		" code_hash, code, starts_ms, place, state, no_reminders)"
		" SELECT person, code_hash, code, starts_ms, place, state, 0"
		" FROM n JOIN appointment AS a ON a.id = n.i %% %d + 1",
		PEOPLE, PLANNED / 2, PEOPLE));
	run(db,
	    arena_printf(bench->arena,
		"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1"
		" FROM n WHERE i + 1 < %d) INSERT INTO reminder (appointment,"
		" before_ms, at_ms, message, stale) SELECT i / 2 + 1, 7200000,"
		" iif(i < %d AND i %% 2 = 0, %lld + i / %d * 60000,"
		" %lld + i * 1000), 0, 0 FROM n",
		PLANNED, 2 * ROUNDS * DUE, (long long)NOON_MS, 2 * DUE,
		(long long)(NOON_MS + 30 * DAY_MS)));
	sqlite3_close(db);
}

struct took {
	int64_t us, cpu_us;
};

static int64_t
cpu_us(void)
{
	struct timespec used;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
	return used.tv_sec * INT64_C(1000000) + used.tv_nsec / 1000;
}

/* One tick: how long it took, and how much of that was work. */
static struct took
tick(struct bench *bench, int64_t now_ms)
{
	struct event event = {.kind = EVENT_TICK};
	struct unit unit = {
	    .arena = bench->arena, .events = &event, .event_count = 1};
	int64_t began_us = clock_monotonic_us(), began_cpu_us = cpu_us();
	struct took took;

	must(bench,
	    line_batch(
		bench->store, &bench->world, &unit, now_ms, &bench->fault));
	took = (struct took){.us = clock_monotonic_us() - began_us,
	    .cpu_us = cpu_us() - began_cpu_us};
	if (unit.result != UNIT_DONE) {
		fprintf(stderr, "tick: %s\n", unit.fault.text);
		exit(EX_SOFTWARE);
	}
	arena_reset(bench->arena);
	return took;
}

static int
by_size(const void *a, const void *b)
{
	const struct took *first = a, *second = b;

	return (first->us > second->us) - (first->us < second->us);
}

static void
print(const char *what, struct took *times, size_t count)
{
	int64_t cpu = 0;
	size_t i;

	for (i = 0; i < count; i++)
		cpu += times[i].cpu_us;
	qsort(times, count, sizeof(*times), by_size);
	printf("%-32s median %5lld us, worst %6lld us, CPU %5lld us\n", what,
	    (long long)times[count / 2].us, (long long)times[count - 1].us,
	    (long long)(cpu / (int64_t)count));
}

/* The first tick of a minute has ten due; later ones find less, or nothing. */
static void
measure(struct bench *bench)
{
	struct took due[ROUNDS], idle[ROUNDS];
	int i, more;

	for (i = 0; i < ROUNDS; i++) {
		int64_t now_ms = NOON_MS + i * MINUTE_MS;

		due[i] = tick(bench, now_ms);
		for (more = 1; more < 5; more++)
			tick(bench, now_ms + more * SECOND_MS);
		idle[i] = tick(bench, now_ms + more * SECOND_MS);
	}
	print("a tick with ten reminders due:", due, ROUNDS);
	print("a tick with nothing due:", idle, ROUNDS);
}

int
main(int argc, char **argv)
{
	struct bench bench = {.arena = arena_new(ARENA_MAX)};
	struct arena *arena = arena_new(ARENA_MAX);
	struct loaded *loaded;
	const char *path;

	if (argc != 2) {
		fputs("usage: tick FOLDER\n", stderr);
		return EX_USAGE;
	}
	log_start(LOG_LEVEL_ERROR, false);
	loaded = load_flows(arena, argv[1]);
	bench.world = loaded->world;
	bench.account = (struct account){.name = "main",
	    .provider = "twilio",
	    .number = "+390810000000",
	    .public_url = ""};
	bench.world.accounts = &bench.account;
	bench.world.account_count = 1;
	path = arena_printf(arena, "%s/tick.db", argv[1]);
	must(&bench,
	    store_open(path, slice_of("0123456789abcdef0123456789abcdef"),
		&bench.store, &bench.fault));
	add_people(&bench);
	plan(&bench, path);
	measure(&bench);
	store_close(&bench.store);
	loaded_free(&loaded);
	arena_free(&bench.arena);
	arena_free(&arena);
	return EX_OK;
}
