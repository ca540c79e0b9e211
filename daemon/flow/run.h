/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * run.h - the engine, for who decides where a turn begins
 */
#ifndef FLOW_RUN_H
#define FLOW_RUN_H

#include "flow/step.h"

/* Goes on from what a step answered, until one waits or all is at its end. */
void talk_run(struct talk *, enum next);
/* What was known in this conversation stands in the texts again. */
void talk_recall(struct talk *);
/*
 * Begins a flow with what has ID in SOURCE as found and its values set; 0 is
 * nothing.
 */
enum next talk_begin_about(
    struct talk *, int flow, const char *source, int64_t id);

#endif
