/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sandbox.h - what the daemon could do if somebody took it over: little
 *
 * After everything is open the process gives away, for good and for all of its
 * threads and children, what it does not need: Landlock leaves it the files
 * that the settings name, seccomp the system calls of a list.  The service's
 * unit says much the same from outside; this holds without systemd too.
 */
#ifndef SERVE_SANDBOX_H
#define SERVE_SANDBOX_H

#include "serve/settings.h"

struct sandbox {
	bool calls; /* seccomp is on */
	int files; /* the ABI of Landlock that is on; 0: none */
	const char *why; /* of what is off; NULL when all is on */
};

/*
 * Before the first thread: Landlock holds for who asks and for what it starts.
 * What the kernel lacks stays off, and the log says so.  Not WANTED (or in a
 * build with a sanitizer, which needs more calls): nothing is given away.
 */
struct sandbox sandbox_enter(const struct settings *, bool wanted);

#endif
