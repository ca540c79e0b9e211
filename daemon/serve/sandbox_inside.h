/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sandbox_inside.h - the two halves of the sandbox
 */
#ifndef SERVE_SANDBOX_INSIDE_H
#define SERVE_SANDBOX_INSIDE_H

#include <stdbool.h>
#include <stddef.h>

enum place_use {
	PLACE_READ, /* a folder and all below, or a file */
	PLACE_RUN, /* a file that may be started */
	PLACE_WRITE, /* a folder: files are made, changed and removed in it */
	PLACE_DEVICE, /* a file that is read and written */
};

#define PLACES_MAX 192

struct places {
	struct place {
		const char *path;
		enum place_use use;
	} list[PLACES_MAX];
	size_t count;
};

/*
 * Landlock: from here on only these places, by this thread and all that it
 * starts.  What is not there is left out.  Its ABI, or 0 with *WHY.
 */
int sandbox_files(const struct places *, const char **why);
/* seccomp: from here on only the calls of the list.  False with *WHY. */
bool sandbox_calls(const char **why);

#endif
