/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * simulate.c - runs of a made-up town, each from one seed
 *
 * Each seed runs in a process of its own, so that an assertion of the daemon is
 * a finding like any other, and one run leaves nothing to the next.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/number.h"
#include "plant.h"
#include "run.h"

#define JOBS_MAX 64
#define PATIENCE_S 60 /* of one seed */
#define FAILED_MOST 5 /* then it stops */

struct wanted {
	int64_t from, seeds;
	int jobs;
	bool aloud, twice, first, list_plants;
	const char *plant;
};

static const char usage[] =
    "usage: simulate [--seeds N] [--from N] [--jobs N] [--plant NAME]\n"
    "       simulate --seed N [--story] [--plant NAME]\n"
    "       simulate --twice [--seeds N] | --plants\n"
    "\n"
    "Runs the line that ships in a made-up town on a made-up disk, once for "
    "each\nseed, and looks whether it keeps its promises.\n"
    "\n"
    "  --seeds N     so many, from 1 on (default 100)\n"
    "  --from N      … from this one on\n"
    "  --seed N      this one alone; a seed is the same story each time\n"
    "  --story       print each line of it\n"
    "  --jobs N      so many at a time (default 2)\n"
    "  --first       stop at the first that is found\n"
    "  --twice       each seed twice: is it the same story, byte for byte?\n"
    "  --plant NAME  with a bug in it, which has to be found\n"
    "  --plants      their names\n";

/* What a child tells, in memory that both see. */
struct played {
	pid_t process; /* 0: nothing is played here */
	uint64_t seed;
	FILE *said;
	struct outcome *outcome; /* and, with --twice, another one */
};

struct totals {
	int64_t passed, failed, texts, turns, crashes, days, looks;
};

static bool
parse(struct wanted *wanted, int count, char **words)
{
	int64_t jobs, one = -1;
	int i;

	for (i = 1; i < count; i++) {
		struct slice value =
		    slice_of(i + 1 < count ? words[i + 1] : NULL);

		if (strcmp(words[i], "--story") == 0)
			wanted->aloud = true;
		else if (strcmp(words[i], "--twice") == 0)
			wanted->twice = true;
		else if (strcmp(words[i], "--first") == 0)
			wanted->first = true;
		else if (strcmp(words[i], "--plants") == 0)
			wanted->list_plants = true;
		else if (strcmp(words[i], "--plant") == 0 && ++i < count)
			wanted->plant = words[i];
		else if (strcmp(words[i], "--jobs") == 0 && ++i < count &&
		    number_parse(value, 1, 64, &jobs) == 0)
			wanted->jobs = (int)jobs;
		else if (strcmp(words[i], "--seeds") == 0 && ++i < count &&
		    number_parse(value, 1, INT32_MAX, &wanted->seeds) == 0)
			;
		else if (strcmp(words[i], "--from") == 0 && ++i < count &&
		    number_parse(value, 0, INT64_MAX / 2, &wanted->from) == 0)
			;
		else if (strcmp(words[i], "--seed") == 0 && ++i < count &&
		    number_parse(value, 0, INT64_MAX / 2, &one) == 0)
			;
		else
			return false;
	}
	if (one >= 0) {
		wanted->from = one;
		wanted->seeds = 1;
	}
	return true;
}

/* The same once more, in a process that knows nothing of the first one. */
static void
play_again(const struct stage *stage, const struct played *played)
{
	struct outcome *again = &played->outcome[1];
	pid_t process = fork();
	int status;

	if (process == 0) {
		alarm(PATIENCE_S);
		stage_run(stage, played->seed, false, again);
		_exit(0);
	}
	waitpid(process, &status, 0);
	if (again->hash != played->outcome->hash)
		snprintf(played->outcome->broken,
		    sizeof(played->outcome->broken), "same-seed-same-story");
}

/* In a child: the run, and if it was a bad one the story of its end. */
static void
play_here(const struct stage *stage, const struct wanted *wanted,
    const struct played *played)
{
	dup2(fileno(played->said), STDOUT_FILENO);
	alarm(PATIENCE_S);
	stage_run(stage, played->seed, wanted->aloud, played->outcome);
	if (played->outcome->broken[0] != '\0')
		story_print(stdout);
	fflush(stdout);
}

static void
begin(const struct stage *stage, const struct wanted *wanted,
    struct played *played, uint64_t seed)
{
	*played->outcome = (struct outcome){.done = false};
	played->seed = seed;
	played->said = tmpfile();
	if (played->said == NULL)
		abort();
	fflush(stdout);
	played->process = fork();
	if (played->process == 0) {
		/* The second in a process that is as new as this one. */
		pid_t first = wanted->twice ? fork() : 0;

		if (first == 0) {
			play_here(stage, wanted, played);
			_exit(0);
		}
		waitpid(first, NULL, 0);
		play_again(stage, played);
		_exit(0);
	}
	if (played->process < 0)
		abort();
}

static void
show(const struct wanted *wanted, const struct played *played)
{
	char line[512];

	rewind(played->said);
	while (fgets(line, sizeof(line), played->said) != NULL)
		fputs(line, stdout);
	if (played->outcome->broken[0] == '\0' && played->outcome->done)
		return;
	printf("seed %llu %s %s\n  again: build/tests/simulate/simulate "
	       "--seed %llu%s%s%s\n",
	    (unsigned long long)played->seed,
	    played->outcome->done ? "broke" : "ended the program:",
	    played->outcome->done ? played->outcome->broken :
				    "an assertion, a signal or no end",
	    (unsigned long long)played->seed, wanted->twice ? " --twice" : "",
	    wanted->plant == NULL ? "" : " --plant ",
	    wanted->plant == NULL ? "" : wanted->plant);
}

static void
add_up(struct totals *totals, const struct outcome *outcome)
{
	bool passed = outcome->done && outcome->broken[0] == '\0';

	totals->passed += passed;
	totals->failed += !passed;
	totals->texts += outcome->texts;
	totals->turns += outcome->turns;
	totals->crashes += outcome->crashes;
	totals->days += outcome->days;
	totals->looks += outcome->looks;
}

/* The first of those that are under way that ends. */
static struct played *
wait_for_one(struct played *list, int jobs)
{
	int status, i;
	pid_t process = wait(&status);

	for (i = 0; i < jobs; i++)
		if (list[i].process == process) {
			list[i].process = 0;
			return &list[i];
		}
	return NULL;
}

static void
play_all(const struct stage *stage, const struct wanted *wanted,
    struct totals *totals)
{
	struct played list[JOBS_MAX] = {{.process = 0}};
	struct outcome *outcomes = mmap(NULL, 2 * JOBS_MAX * sizeof(*outcomes),
	    PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	int64_t begun = 0;
	int open = 0, i;

	for (i = 0; i < wanted->jobs; i++)
		list[i].outcome = &outcomes[2 * i];
	while (open > 0 || begun < wanted->seeds) {
		struct played *ended;

		for (i = 0; i < wanted->jobs; i++)
			if (list[i].process == 0 && begun < wanted->seeds &&
			    totals->failed <
				(wanted->first ? 1 : FAILED_MOST)) {
				begin(stage, wanted, &list[i],
				    (uint64_t)(wanted->from + begun++));
				open++;
			}
		if (open == 0)
			break;
		ended = wait_for_one(list, wanted->jobs);
		if (ended == NULL)
			continue;
		open--;
		add_up(totals, ended->outcome);
		show(wanted, ended);
		fclose(ended->said);
	}
	munmap(outcomes, 2 * JOBS_MAX * sizeof(*outcomes));
}

static int
list_plants(void)
{
	int i;

	for (i = 1; i < PLANTS; i++)
		printf("%-20s breaks %s\n", plant_name((enum plant)i),
		    plant_breaks((enum plant)i));
	return 0;
}

int
main(int count, char **words)
{
	struct wanted wanted = {.from = 1, .seeds = 100, .jobs = 2};
	struct totals totals = {.passed = 0};
	struct stage stage;

	if (!parse(&wanted, count, words)) {
		fputs(usage, stderr);
		return EX_USAGE;
	}
	if (wanted.list_plants)
		return list_plants();
	if (wanted.plant != NULL && !plant_find(wanted.plant)) {
		fputs("simulate: no such plant; --plants lists them\n", stderr);
		return EX_USAGE;
	}
	chance_take_over();
	if (stage_open(&stage) != 0)
		return EX_CONFIG;
	play_all(&stage, &wanted, &totals);
	stage_close(&stage);
	printf("%lld texts, %lld turns, %lld crashes, %lld days, %lld looks\n"
	       "%lld passed, %lld failed\n",
	    (long long)totals.texts, (long long)totals.turns,
	    (long long)totals.crashes, (long long)totals.days,
	    (long long)totals.looks, (long long)totals.passed,
	    (long long)totals.failed);
	return totals.failed > 0;
}
