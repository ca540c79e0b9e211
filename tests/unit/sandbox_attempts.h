/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sandbox_attempts.h - what somebody tries who took the daemon over
 *
 * Each is made in a child; 0: it worked, else errno says why not.
 */
#ifndef TESTS_UNIT_SANDBOX_ATTEMPTS_H
#define TESTS_UNIT_SANDBOX_ATTEMPTS_H

#include <unistd.h>

#include "serve/sandbox.h"

struct desk {
	char folder[64], elsewhere[64];
	struct settings settings;
	struct arena *arena;
};

const char *at(struct desk *, const char *folder, const char *name);

int read_flow(struct desk *);
int write_flow(struct desk *);
int make_flow(struct desk *);
int read_elsewhere(struct desk *);
int make_elsewhere(struct desk *);
int write_beside_database(struct desk *);
int keep_recording(struct desk *);
int run_shell(struct desk *);
int listen_anew(struct desk *);
int signal_parent(struct desk *);
int raw_socket(struct desk *);
int new_namespace(struct desk *);
int runnable_memory(struct desk *);
int made_runnable(struct desk *);
int trace(struct desk *);
int share_nothing(struct desk *);
int thread(struct desk *);
/* Not in the sandbox: what every command does first. */
int leave_no_core(struct desk *);

#endif
