/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * tally.h - what was counted, and how long answers took
 */
#ifndef SIGLOAD_TALLY_H
#define SIGLOAD_TALLY_H

#include <stddef.h>
#include <stdint.h>

#include "options.h"

enum error {
	ERROR_CONNECT,
	ERROR_STATUS,
	ERROR_TYPE,
	ERROR_TWIML,
	ERROR_HUNG_UP,
	ERROR_BROKEN,
	ERROR_FORGED_ACCEPTED,
	ERROR_NO_ANSWER,
	ERRORS
};

struct tally {
	int64_t good, repeated, forged_refused; /* since the start */
	int64_t errors[ERRORS];
	int64_t good_before; /* until measuring began */
	int64_t began_us, ended_us; /* measuring */
	int64_t cpu_before_us;
	uint32_t *waits_us; /* of measured answers */
	size_t waits, waits_size;
};

/* From now on waits are kept. */
void tally_begin(struct tally *, int64_t now_us);
void tally_wait(struct tally *, int64_t wait_us);
/* Counts; the first few are also told on standard error, with BYTES. */
void tally_error(struct tally *, enum error, const char *bytes);
int64_t tally_errors(const struct tally *);
/* One line of JSON on standard output. */
void tally_print(struct tally *, const struct options *, int64_t now_us);
void tally_free(struct tally *);

#endif
