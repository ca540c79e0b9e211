/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * options.h - what sigload was asked to do
 */
#ifndef SIGLOAD_OPTIONS_H
#define SIGLOAD_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/macros.h"

struct options {
	char host[64]; /* IPv4, loopback only */
	int64_t port;
	char path[256];
	char host_header[128]; /* of the URL that is signed */
	const char *signed_url;
	const char *token, *account, *to;
	const char *label; /* comes back in the result */
	const char *acknowledged; /* file for ids, or NULL */
	int64_t connections, conversations;
	int64_t warm_ms, measured_ms;
	int64_t most_requests; /* 0: as many as fit in the time */
	int64_t rate; /* requests a second in all; 0: as fast as answered */
	int64_t repeat_percent, forge_percent;
	bool close; /* a new connection for each request */
};

/* Prints what is wrong and returns -1. */
int options_read(int argc, char **argv, struct options *) MUST_CHECK;

#endif
