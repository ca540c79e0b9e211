/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * back_off.c - how long to leave alone what did not work
 */
#include "base/back_off.h"

int64_t
back_off_ms(int64_t first_ms, int64_t most_ms, int failures)
{
	int64_t wait_ms = first_ms;

	while (--failures > 0 && wait_ms < most_ms)
		wait_ms *= 2;
	return wait_ms < most_ms ? wait_ms : most_ms;
}
