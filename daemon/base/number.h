/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * number.h - whole numbers from text, all of it or nothing
 */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include <stdint.h>

#include "base/macros.h"
#include "base/text.h"

/*
 * Decimal digits with at most one minus before them.  -1 when it is anything
 * else, or outside LOWEST to HIGHEST; *out is then left alone.
 */
int number_parse(
    struct slice, int64_t lowest, int64_t highest, int64_t *out) MUST_CHECK;

/*
 * "0.0075" or "12" in millionths, as number_parse from 0 up; six digits after
 * the dot at most.
 */
int millionths_parse(struct slice, int64_t highest, int64_t *out) MUST_CHECK;

/* "45s", "10m", "4h", "90d" in milliseconds, as number_parse; a unit is due. */
int duration_parse(
    struct slice, int64_t highest_ms, int64_t *out_ms) MUST_CHECK;

#endif
