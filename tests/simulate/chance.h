/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * chance.h - all chance of a run, from its seed
 *
 * One source for people, providers, disks and clocks, and for what the daemon
 * asks libsodium and SQLite for: one seed is one story, byte for byte.
 */
#ifndef TESTS_SIMULATE_CHANCE_H
#define TESTS_SIMULATE_CHANCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Before anything uses libsodium: from then on its chance is ours. */
void chance_take_over(void);
void chance_start(uint64_t seed);

uint64_t chance_bits(void);
/* From 0 up to below. */
int chance_below(int below);
/* From LEAST up to and with MOST. */
int64_t chance_between(int64_t least, int64_t most);
/* Once in so many times; never for 0. */
bool chance_one_in(int times);
void chance_bytes(void *out, size_t length);

#endif
