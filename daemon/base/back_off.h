/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * back_off.h - how long to leave alone what did not work
 */
#ifndef BASE_BACK_OFF_H
#define BASE_BACK_OFF_H

#include <stdint.h>

/*
 * FIRST_MS after the first failure, twice that after the second, and so on, but
 * never more than MOST_MS.  Who has many of a kind adds chance of their own.
 */
int64_t back_off_ms(int64_t first_ms, int64_t most_ms, int failures);

#endif
