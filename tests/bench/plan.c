/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * plan.c - how long it takes to plan a notice, and in how much memory
 *
 *     tests/bench/plan FOLDER [PEOPLE]
 *
 * Makes a database of PEOPLE (a million unless said), all on one list and with
 * consent, then makes them recipients as the line does, a piece a transaction.
 * The memory is that of a process that only plans.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/number.h"
#include "line/notice.h"
#include "store/contact.h"

#define KEY "a key of thirty-two bytes: plan!"
#define PEOPLE_PER_COMMIT 10000
#define AIM_MS 5000
#define AIM_KIB (100 * 1024)

static struct fault fault;

static void
fine(int result)
{
	if (result == 0)
		return;
	fprintf(stderr, "plan: %s\n", fault.text);
	exit(1);
}

static void
add_person(struct store *store, struct arena *arena, int64_t i)
{
	struct contact contact = {.lists = "corteo", .consent = "yes"};
	struct phone_number number;
	struct person person;
	bool found;

	snprintf(number.e164, sizeof(number.e164), "+39333%07d",
	    (int)(i % 10000000));
	fine(store_person_by_number(
	    store, arena, &number, true, i + 1, &person, &found, &fault));
	contact.person = person.id;
	fine(store_contact_put(store, &contact, 1, &fault));
	arena_reset(arena);
}

static void
make_people(const char *path, int64_t people)
{
	struct arena *arena = arena_new(1 << 20);
	struct notice_row row = {.made_by = "anna",
	    .script =
		slice_of("notice x\nto list corteo\ntext others\n> Ciao\n")};
	struct store *store;
	int64_t i;

	fine(store_open(path, slice_of(KEY), &store, &fault));
	for (i = 0; i < people; i++) {
		if (i % PEOPLE_PER_COMMIT == 0)
			fine(store_begin(store, &fault));
		add_person(store, arena, i);
		if ((i + 1) % PEOPLE_PER_COMMIT == 0 || i + 1 == people)
			fine(store_commit(store, &fault));
	}
	fine(store_begin(store, &fault));
	fine(store_notice_add(store, &row, &fault));
	fine(store_commit(store, &fault));
	fine(store_checkpoint(store, &fault));
	store_close(&store);
	arena_free(&arena);
}

/* One piece, as a tick does it. */
static bool
plan_piece(struct store *store, const struct world *world, struct arena *arena)
{
	struct notice_row row;
	struct notice notice;
	bool found, done;

	fine(store_begin(store, &fault));
	fine(store_notice_get(store, arena, 1, &row, &found, &fault));
	fine(notice_open(&world->languages, arena, &row, &notice, &fault));
	fine(notice_plan(store, world, &notice, &row, NOTICE_PLAN_MAX, &fault));
	fine(store_notice_save(store, &row, &fault));
	fine(store_commit(store, &fault));
	done = notice_is_planned(&notice, &row);
	arena_reset(arena);
	return done;
}

static int64_t
ms_of(const struct timeval *time)
{
	return time->tv_sec * SECOND_MS + time->tv_usec / 1000;
}

static void
plan(const char *path, int64_t people)
{
	static const char *const allow[] = {"+39"};
	struct world world = {.allow = allow, .allow_count = 1};
	struct arena *arena = arena_new(1 << 22);
	struct rusage usage;
	struct store *store;
	int64_t began_ms, took_ms, count, pieces = 0;

	world.languages.list[world.languages.count++] =
	    language_find(slice_of("it"));
	fine(store_open(path, slice_of(KEY), &store, &fault));
	began_ms = clock_monotonic_ms();
	while (!plan_piece(store, &world, arena))
		pieces++;
	took_ms = clock_monotonic_ms() - began_ms;
	fine(store_recipient_count(store, 1, &count, &fault));
	getrusage(RUSAGE_SELF, &usage);
	printf("%lld of %lld people planned in %lld ms (CPU %lld ms), "
	       "%lld pieces, %ld MiB: %s\n",
	    (long long)count, (long long)people, (long long)took_ms,
	    (long long)(ms_of(&usage.ru_utime) + ms_of(&usage.ru_stime)),
	    (long long)pieces + 1, usage.ru_maxrss / 1024,
	    count == people && took_ms < AIM_MS && usage.ru_maxrss < AIM_KIB ?
		"met" :
		"MISSED");
	store_close(&store);
	arena_free(&arena);
}

int
main(int argc, char **argv)
{
	int64_t people = 1000000;
	char path[4096];
	pid_t child;

	if (argc < 2 ||
	    (argc > 2 &&
		number_parse(slice_of(argv[2]), 1, 9999999, &people) != 0)) {
		fputs("usage: plan FOLDER [PEOPLE]\n", stderr);
		return 64;
	}
	snprintf(path, sizeof(path), "%s/plan.db", argv[1]);
	child = fork();
	if (child == 0) {
		make_people(path, people);
		_exit(0);
	}
	if (child < 0 || waitpid(child, NULL, 0) < 0)
		return 1;
	plan(path, people);
	return 0;
}
