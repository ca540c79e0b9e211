/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * daemon.h - the running line: network, database, providers and settings
 */
#ifndef SERVE_DAEMON_H
#define SERVE_DAEMON_H

#include <stdio.h>

#include "serve/load.h"

/*
 * Runs until SIGTERM or SIGINT, in the foreground; owns LOADED.  PATH is the settings file
 * as given (NULL: as settings_load finds it), for a reload by SIGHUP.  SANDBOXED: sandbox.h.  Prints
 * `ready http://ADDRESS/` on OUT once it answers.  0, or -1 when it could not
 * start.
 */
int daemon_run(struct loaded *, const char *path, bool sandboxed, FILE *out,
    struct fault *) MUST_CHECK;

#endif
