/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * year_model.h - what a year of reminders should be, said as simply as it goes
 *
 * Includes nothing of the daemon.  Time is seconds since 1970 and moves in
 * quarters of an hour; what the desk and people do happens right after one.
 */
#ifndef TESTS_UNIT_YEAR_MODEL_H
#define TESTS_UNIT_YEAR_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#define MODEL_PEOPLE 300
#define MODEL_APPOINTMENTS 2000
#define MODEL_TOLD_MAX 20000

struct told {
	time_t at;
	int appointment;
	time_t starts;
	bool change;
};

struct model_plan {
	time_t due; /* 0: none */
	bool change;
};

struct model_appointment {
	bool there, off; /* off: cancelled, or another day was asked for */
	int person;
	time_t starts;
	struct model_plan plans[3];
	time_t told; /* last; 0: never since it is as it is */
};

struct model {
	struct model_appointment list[MODEL_APPOINTMENTS];
	bool stopped[MODEL_PEOPLE];
	struct told told[MODEL_TOLD_MAX];
	size_t told_count;
};

/* The desk writes it down, for the first time or with another start. */
void model_put(
    struct model *, int appointment, int person, time_t starts, time_t now);
/* A quarter has passed: who is told of what. */
void model_tick(struct model *, time_t now);
/* The appointment that an answer of PERSON is of; -1: none, or not sure. */
int model_answers(const struct model *, int person, time_t now);

#endif
