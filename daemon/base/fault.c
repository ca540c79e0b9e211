/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fault.c - how the world failed, in one sentence
 */
#include "base/fault.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

int
fault_set(struct fault *fault, enum fault_kind kind, const char *format, ...)
{
	va_list arguments;

	fault->kind = kind;
	va_start(arguments, format);
	vsnprintf(fault->text, sizeof(fault->text), format, arguments);
	va_end(arguments);
	return -1;
}

int
fault_prefix(struct fault *fault, const char *format, ...)
{
	char said[sizeof(fault->text)];
	va_list arguments;
	size_t length;

	memcpy(said, fault->text, sizeof(said));
	va_start(arguments, format);
	vsnprintf(fault->text, sizeof(fault->text), format, arguments);
	va_end(arguments);
	length = strlen(fault->text);
	snprintf(
	    fault->text + length, sizeof(fault->text) - length, ": %s", said);
	return -1;
}

int
fault_exit(const struct fault *fault)
{
	switch (fault->kind) {
	case FAULT_NONE:
		return EX_OK;
	case FAULT_DATA:
		return EX_DATAERR;
	case FAULT_MISSING:
		return EX_UNAVAILABLE;
	case FAULT_WRITE:
		return EX_CANTCREAT;
	case FAULT_SETTINGS:
		return EX_CONFIG;
	case FAULT_BUSY:
		return EX_TEMPFAIL;
	case FAULT_FATAL:
		return EX_IOERR;
	}
	return EX_SOFTWARE;
}
