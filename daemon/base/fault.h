/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fault.h - how the world failed, in one sentence
 *
 * Owned by the caller, filled by who fails.  Lower floors do not log: the
 * floor that decides what to do about a fault logs it once.  The sentence says
 * what is wrong, where and what to do; it never holds a phone number, what
 * somebody wrote, a code or a token.
 */
#ifndef BASE_FAULT_H
#define BASE_FAULT_H

#include "base/macros.h"

enum fault_kind {
	FAULT_NONE,
	FAULT_DATA, /* a file or a message makes no sense (exit 65) */
	FAULT_MISSING, /* something is not there (exit 69) */
	FAULT_WRITE, /* cannot create or write (exit 73, 74) */
	FAULT_SETTINGS, /* the settings are wrong (exit 78) */
	FAULT_BUSY, /* try again later */
	FAULT_FATAL, /* the disk lied; nothing may go on (exit 74) */
};

struct fault {
	enum fault_kind kind;
	char text[400];
};

/* Fills it and returns -1, so that `return fault_set(…)` reads well. */
int fault_set(struct fault *, enum fault_kind, const char *format, ...)
    PRINTF_LIKE(3, 4);

/* Puts "FORMAT: " before what it says; returns -1. */
int fault_prefix(struct fault *, const char *format, ...) PRINTF_LIKE(2, 3);

/* The exit status (sysexits) that a command ends with for this kind. */
int fault_exit(const struct fault *);

#endif
