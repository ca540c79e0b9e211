/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * clock.c - a wall clock that is wrong by FAULT_CLOCK seconds
 *
 * The others stay: what a machine without a battery wakes up with is the day
 * of 1970, and a time since its start that is right.
 */
#include "fault.h"

#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long
wrong_by(void)
{
	static const char *said;

	if (said == NULL)
		said = getenv("FAULT_CLOCK");
	return said == NULL ? 0 : atol(said);
}

int
clock_gettime(clockid_t clock, struct timespec *now)
{
	int result;

	REAL(clock_gettime);
	result = real(clock, now);
	if (result == 0 && clock == CLOCK_REALTIME)
		now->tv_sec += wrong_by();
	return result;
}

int
gettimeofday(struct timeval *now, void *zone)
{
	int result;

	REAL(gettimeofday);
	result = real(now, zone);
	if (result == 0)
		now->tv_sec += wrong_by();
	return result;
}

time_t
time(time_t *out)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	if (out != NULL)
		*out = now.tv_sec;
	return now.tv_sec;
}
