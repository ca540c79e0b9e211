/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * metrics.h - what /metrics counts: kinds, statuses and times, never people
 */
#ifndef SERVE_METRICS_H
#define SERVE_METRICS_H

#include <stdint.h>

#include "base/text.h"

enum metric_kind {
	METRIC_TEXT,
	METRIC_RECEIPT,
	METRIC_CALL,
	METRIC_OTHER, /* signed, but nothing that we use */
	METRIC_AUDIO, /* files for providers and browsers */
	METRIC_DESK, /* what the desk page asks */
	METRIC_REFUSED, /* before it was looked at: signature, path, … */
	METRIC_KINDS,
};

#define METRIC_BUCKETS 12

struct metrics {
	uint64_t statuses[METRIC_KINDS][6]; /* by hundreds: 200 is [2] */
	uint64_t buckets[METRIC_KINDS][METRIC_BUCKETS];
	uint64_t sum_us[METRIC_KINDS], count[METRIC_KINDS];
	uint64_t sent[6]; /* requests of ours, by the hundreds of the answer */
};

void metrics_answered(
    struct metrics *, enum metric_kind, int status, int64_t took_us);
/* Adds them in Prometheus' text format. */
void metrics_print(const struct metrics *, struct text *);
/* One counter or gauge. */
void metrics_print_one(struct text *, const char *name, const char *type,
    const char *help, uint64_t value);

#endif
