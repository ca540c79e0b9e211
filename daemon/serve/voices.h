/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * voices.h - a recording that was kept on the desk page is heard by callers
 *
 *     kept, in its transaction -> waits -> a child builds it -> reload -> answer
 *
 * Its file is in the folder of the desk's own (prompt/lent.h) once the
 * transaction is over; audio and manifest follow.  What comes while a reload
 * is under way waits for the next one.
 */
#ifndef SERVE_VOICES_H
#define SERVE_VOICES_H

#include "serve/desk_web.h"

/* The call's answer waits until what it built is in force. */
void voices_wait(struct daemon *, struct desk_job *);
/* On the thread of a reload: a child for each of the calls. */
void voices_build(const char *path, struct desk_call *);
/* Answers them, after a reload that went well or did not. */
void voices_answer(struct daemon *, struct desk_call *, bool loaded);

#endif
