/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * squillo.h - who rings and is not answered is called back
 *
 * In Italy one rings once and hangs up, which costs nothing, and the other
 * calls back.  A call is answered by whatever is said in it, so either it is
 * rejected (squillo reject), or left ringing for some seconds (squillo pause
 * 4s), in which who wants to can ring off.
 *
 * Who may not be called back is answered like everybody else: nobody meets a
 * dead line.
 */
#ifndef LINE_SQUILLO_H
#define LINE_SQUILLO_H

#include "line/caller.h"

/* A call came, of who was read already: *taken when it is not answered now. */
int squillo_takes(struct caller *, bool *taken, struct fault *) MUST_CHECK;
/* A call ended that nobody had answered. */
int squillo_rang_off(struct caller *, struct fault *) MUST_CHECK;

#endif
