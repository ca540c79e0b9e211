/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * random.h - chance, handed in where it is used
 *
 * A turn gets a source, so that a test or a simulator can hand in one of its
 * own; the real one is the kernel's.
 */
#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stddef.h>

/* Fills OUT with LENGTH bytes that nobody can guess. */
void random_bytes(void *out, size_t length);

/* LENGTH letters out of 32 that are not mistaken for each other, and a NUL. */
void random_name(char *out, size_t length);

#endif
