/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * retain.h - once an hour, what was kept for long enough goes
 *
 * A clock that jumped forward deletes nothing: when it is more than two days
 * ahead of the last look, all is held, the desk is told, and it goes on when
 * the clock has run on from there for a week, or when somebody says so
 * (`passaparola retain`).  That also holds after a machine was off for days.
 */
#ifndef LINE_RETAIN_H
#define LINE_RETAIN_H

#include "line/turn.h"
#include "store/retain.h"

/* On a tick: one piece, if it is time. */
int retain_due(struct turn *, struct fault *) MUST_CHECK;
/* Somebody says that the clock is right. */
int retain_release(struct store *, int64_t now_ms, struct fault *) MUST_CHECK;

#endif
