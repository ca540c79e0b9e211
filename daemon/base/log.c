/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * log.c - one line a decision, key=value, on standard error
 *
 * A line is built on the stack and written by one write(2), so that lines of
 * two threads never mix.  What does not fit is cut, the line stays one line.
 * Who reads the log must not be able to stop the line by not reading: what has
 * no room at once is counted and left out.
 */
#include "base/log.h"

#include <poll.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define LINE_MAX_BYTES 1024

static enum log_level highest = LOG_LEVEL_INFO;
static bool to_journal;
static atomic_uint lost; /* lines since the last that was written */

struct line {
	char data[LINE_MAX_BYTES];
	size_t length;
};

void
log_start(enum log_level level, bool journal)
{
	highest = level;
	to_journal = journal;
}

static void
put(struct line *line, char c)
{
	if (line->length < sizeof(line->data) - 1)
		line->data[line->length++] = c;
}

static void
put_plain(struct line *line, const char *string)
{
	while (*string != '\0')
		put(line, *string++);
}

static bool
needs_quotes(const char *value)
{
	const unsigned char *p = (const unsigned char *)value;

	if (*p == '\0')
		return true;
	for (; *p != '\0'; p++)
		if (*p <= ' ' || *p >= 127 || *p == '"' || *p == '=' ||
		    *p == '\\')
			return true;
	return false;
}

static void
put_value(struct line *line, const char *value)
{
	static const char hex[] = "0123456789abcdef";
	const unsigned char *p = (const unsigned char *)value;

	if (!needs_quotes(value)) {
		put_plain(line, value);
		return;
	}
	put(line, '"');
	for (; *p != '\0'; p++) {
		if (*p >= ' ' && *p < 127 && *p != '"' && *p != '\\') {
			put(line, (char)*p);
			continue;
		}
		put_plain(line, "\\x");
		put(line, hex[*p >> 4]);
		put(line, hex[*p & 15]);
	}
	put(line, '"');
}

static bool
has_room(void)
{
	struct pollfd out = {.fd = STDERR_FILENO, .events = POLLOUT};

	return poll(&out, 1, 0) == 1 && (out.revents & POLLOUT) != 0;
}

static void
tell_lost(void)
{
	unsigned count = atomic_exchange(&lost, 0);
	char number[16];

	if (count == 0)
		return;
	snprintf(number, sizeof(number), "%u", count);
	log_event(LOG_LEVEL_WARNING, "log-lost", "lines", number, NULL);
}

void
log_event(enum log_level level, const char *event, ...)
{
	static const char *const journal[] = {"<3>", "<4>", "<6>"};
	static const char *const plain[] = {"error ", "warning ", "info "};
	struct line line = {.length = 0};
	const char *key, *value;
	va_list arguments;

	if (level > highest)
		return;
	put_plain(&line, to_journal ? journal[level] : plain[level]);
	put_plain(&line, event);
	va_start(arguments, event);
	while ((key = va_arg(arguments, const char *)) != NULL) {
		value = va_arg(arguments, const char *);
		if (value == NULL)
			continue;
		put(&line, ' ');
		put_plain(&line, key);
		put(&line, '=');
		put_value(&line, value);
	}
	va_end(arguments);
	line.data[line.length++] = '\n';
	if (!has_room()) {
		atomic_fetch_add(&lost, 1);
		return;
	}
	tell_lost();
	if (write(STDERR_FILENO, line.data, line.length) < 0)
		return; /* nobody is left to tell */
}
