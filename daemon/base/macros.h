/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * macros.h - the few macros the project allows itself
 */
#ifndef BASE_MACROS_H
#define BASE_MACROS_H

#define ARRAY_LEN(array) (sizeof(array) / sizeof((array)[0]))

/* The caller has to look at what comes back. */
#define MUST_CHECK __attribute__((warn_unused_result))

/* The compiler checks the arguments as it does for printf. */
#define PRINTF_LIKE(pattern, first) \
	__attribute__((__format__(__printf__, pattern, first)))

#endif
