/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * noise.h - the ways in which people and phones spoil a word
 */
#ifndef TESTS_NOISE_H
#define TESTS_NOISE_H

#include "base/text.h"

/* Names of the kinds, one after another; NULL past the last. */
const char *noise_name(size_t kind);

/*
 * TEXT spoilt in one way, as someone who writes the language TAG would; empty
 * when that way does not change it.
 */
struct slice noise_make(
    struct arena *, size_t kind, struct slice text, const char *tag);

#endif
