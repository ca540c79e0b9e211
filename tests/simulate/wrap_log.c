/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wrap_log.c - what the daemon logs goes into the story
 *
 * The linker puts it in the place of log_event (--wrap).  Names of people in
 * it are chance of the seed; numbers and texts must not be in it at all, which
 * is a promise.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "base/macros.h"
#include "ledger.h"
#include "town.h"

#define LOG_BYTES 180
bool wrap_log_told_a_number;

void __wrap_log_event(enum log_level level, const char *event, ...)
    __attribute__((sentinel));

void
__wrap_log_event(enum log_level level, const char *event, ...)
{
	char line[LOG_BYTES];
	const char *name, *value;
	va_list pairs;
	int length = snprintf(
	    line, sizeof(line), "  %s", level == LOG_LEVEL_INFO ? "" : "! ");

	length +=
	    snprintf(line + length, sizeof(line) - (size_t)length, "%s", event);
	va_start(pairs, event);
	while ((name = va_arg(pairs, const char *)) != NULL) {
		value = va_arg(pairs, const char *);
		if (value == NULL || length >= LOG_BYTES - 1)
			continue;
		wrap_log_told_a_number |= strstr(value, TOWN_NUMBERS) != NULL ||
		    strstr(value, "tasca mentre") != NULL;
		length += snprintf(line + length, sizeof(line) - (size_t)length,
		    " %s=%s", name, value);
	}
	va_end(pairs);
	/* What is said over and over is in the hash alone. */
	if (strstr(line, "outcome=repeated") != NULL ||
	    strstr(line, "kind=receipt") != NULL)
		story_mix(line, strlen(line));
	else
		story_tell("%s", line);
}
