/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * faults.h - all that goes wrong in a run, and when
 */
#ifndef TESTS_SIMULATE_FAULTS_H
#define TESTS_SIMULATE_FAULTS_H

#include "simulation.h"

/* From now on, as often as the plan says. */
void faults_start(struct simulation *);
/* All is as it should be from now on. */
void faults_end(struct simulation *);

#endif
