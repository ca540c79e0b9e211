/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * year_rig.h - the line that ships, on a database and a clock of its own, for
 * test_year
 */
#ifndef TESTS_UNIT_YEAR_RIG_H
#define TESTS_UNIT_YEAR_RIG_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "line/line.h"
#include "serve/load.h"
#include "year_model.h"

struct year {
	struct loaded *loaded;
	struct world world;
	struct account account;
	struct store *store;
	struct arena *arena; /* of one event */
	char folder[64], path[96];
	struct model model;
	struct told told[MODEL_TOLD_MAX]; /* what really went out */
	size_t told_count;
	time_t heard[MODEL_PEOPLE];
	time_t now;
	uint64_t chance;
	int texts;
	struct fault fault;
};

/* Fails the test with what the fault says. */
void fine(struct year *, int result);
/* From 0 up to below; the same in every run. */
int chance(struct year *, int below);
/* All memory is lost, the file is opened again. */
void crash(struct year *);
const char *number_of(struct year *, int person);

int year_start(void **state);
int year_end(void **state);

#endif
