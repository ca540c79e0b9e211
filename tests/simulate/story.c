/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * story.c - what happened in a run, one line an event, and a hash of all of it
 */
#include "story.h"

#include <stdarg.h>
#include <string.h>

#include "base/clock.h"

#define LAST 60 /* lines that are shown */
#define LINE_MAX_BYTES 200

static char last[LAST][LINE_MAX_BYTES];
static int64_t told, now_ms;
static uint64_t hash;
static bool loud;

void
story_start(bool aloud)
{
	told = now_ms = 0;
	hash = UINT64_C(0xcbf29ce484222325);
	loud = aloud;
}

void
story_now(int64_t wall_ms)
{
	now_ms = wall_ms;
}

int64_t
story_wall_ms(void)
{
	return now_ms;
}

/* FNV-1a: what is compared are two runs of ours, not what strangers send. */
void
story_mix(const void *data, size_t length)
{
	const unsigned char *at = data;

	while (length-- > 0)
		hash = (hash ^ *at++) * UINT64_C(0x100000001b3);
}

void
story_tell(const char *format, ...)
{
	char *line = last[told++ % LAST];
	char stamp[CLOCK_STAMP_SIZE];
	va_list arguments;
	int length;

	clock_stamp(now_ms, stamp);
	length = snprintf(line, LINE_MAX_BYTES, "%s  ", stamp);
	va_start(arguments, format);
	vsnprintf(
	    line + length, LINE_MAX_BYTES - (size_t)length, format, arguments);
	va_end(arguments);
	story_mix(line, strlen(line));
	if (loud)
		puts(line);
}

uint64_t
story_hash(void)
{
	return hash;
}

int64_t
story_lines(void)
{
	return told;
}

void
story_print(FILE *out)
{
	int64_t line = told > LAST ? told - LAST : 0;

	for (; line < told; line++)
		fprintf(out, "  %s\n", last[line % LAST]);
}
