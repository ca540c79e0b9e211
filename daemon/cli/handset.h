/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * handset.h - what is typed at the phone in the terminal, and what comes back
 *
 * A line is a text; on a call it is keys.  One that begins with / is something
 * else that a phone can do.
 */
#ifndef CLI_HANDSET_H
#define CLI_HANDSET_H

#include "cli/dial.h"

#define HANDSET_LOOK_MS 1000 /* between looks for what comes later */

struct handset {
	struct loaded *loaded;
	const char *from;
	bool at_terminal;
	int64_t later; /* number of the last text that came by itself */
	struct dial dial;
};

/* Does what a line says and prints what comes of it. */
int handset_line(struct handset *, struct slice, struct fault *) MUST_CHECK;
/* Texts that come by themselves; ALOUD false: they are only passed over. */
int handset_later(struct handset *, bool aloud, struct fault *) MUST_CHECK;

#endif
