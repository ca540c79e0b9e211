/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * story.h - what happened in a run, one line an event, and a hash of all of it
 *
 * Two runs of one seed tell the same story, so the hash is compared.  The last
 * lines are shown when a promise was broken.  People are numbers of their own
 * here and what they write is told by its concept: no line holds a telephone
 * number or a text.
 */
#ifndef TESTS_SIMULATE_STORY_H
#define TESTS_SIMULATE_STORY_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/macros.h"

/* ALOUD: each line is printed when it is told. */
void story_start(bool aloud);
/* The clock that the next lines are told at. */
void story_now(int64_t wall_ms);
int64_t story_wall_ms(void);
void story_tell(const char *format, ...) PRINTF_LIKE(1, 2);
/* Goes into the hash alone: bytes that went in or out. */
void story_mix(const void *data, size_t length);
uint64_t story_hash(void);
int64_t story_lines(void);
/* The last lines. */
void story_print(FILE *);

#endif
