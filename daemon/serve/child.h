/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * child.h - this same program once more, as a process of its own
 *
 *     desk's thread        a thread that waits       the child
 *     call->child  ----->  child_run  ------------>  passaparola prompts hear …
 *     call->child->then <- its output and sentence <-
 *
 * What strangers made (a sound, a PO file) is read by libraries that may end
 * their process, or be taken over: not ours.  Texts are answered meanwhile.
 */
#ifndef SERVE_CHILD_H
#define SERVE_CHILD_H

#include "desk/call_child.h"
#include "serve/desk_web.h"

#define CHILDREN_MAX 3 /* at once: each may take some memory */

/*
 * Runs `passaparola WORDS…` (NULL after the last) with the settings of PATH (or
 * the usual ones) and waits; what it said is in CHILD.
 */
void child_run(struct arena *, const char *path, struct desk_child *child);

/* Begins that of a call; false when there are too many, or no thread for it. */
bool child_begin(struct daemon *, struct desk_job *) MUST_CHECK;
/* Takes those that ended; each goes on on the desk's thread. */
void child_look(struct daemon *);
/* Waits for all of them; nobody hears what they said. */
void child_wait(struct daemon *);

#endif
