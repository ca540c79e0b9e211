/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * load.h - many connections, one request at a time on each
 */
#ifndef SIGLOAD_LOAD_H
#define SIGLOAD_LOAD_H

#include "tally.h"
#include "webhook.h"

/* -1, with a sentence on standard error, when nothing could be started. */
int load_run(
    const struct options *, struct webhooks *, struct tally *) MUST_CHECK;

#endif
