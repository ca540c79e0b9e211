/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * metrics.c - what /metrics counts: kinds, statuses and times, never people
 */
#include "serve/metrics.h"

static const char *const kinds[METRIC_KINDS] = {
    "text", "receipt", "call", "other", "audio", "desk", "refused"};

/* Upper bounds of the buckets, in microseconds; the last has none. */
static const int64_t bounds[METRIC_BUCKETS - 1] = {500, 1000, 2000, 5000, 10000,
    20000, 50000, 100000, 250000, 1000000, 5000000};

void
metrics_answered(
    struct metrics *metrics, enum metric_kind kind, int status, int64_t took_us)
{
	size_t bucket = 0;

	if (took_us < 0)
		took_us = 0;
	while (bucket < METRIC_BUCKETS - 1 && took_us > bounds[bucket])
		bucket++;
	metrics->statuses[kind][status / 100 % 6]++;
	metrics->buckets[kind][bucket]++;
	metrics->sum_us[kind] += (uint64_t)took_us;
	metrics->count[kind]++;
}

void
metrics_print_one(struct text *out, const char *name, const char *type,
    const char *help, uint64_t value)
{
	text_addf(out, "# HELP passaparola_%s %s\n# TYPE passaparola_%s %s\n",
	    name, help, name, type);
	text_addf(
	    out, "passaparola_%s %llu\n", name, (unsigned long long)value);
}

static void
print_statuses(const struct metrics *metrics, struct text *out)
{
	size_t kind, status;

	text_add(out,
	    "# HELP passaparola_requests_total Webhooks answered.\n"
	    "# TYPE passaparola_requests_total counter\n");
	for (kind = 0; kind < METRIC_KINDS; kind++)
		for (status = 2; status < 6; status++)
			text_addf(out,
			    "passaparola_requests_total{kind=\"%s\",status="
			    "\"%zuxx\"} %llu\n",
			    kinds[kind], status,
			    (unsigned long long)
				metrics->statuses[kind][status]);
}

static void
print_histogram(const struct metrics *metrics, struct text *out, size_t kind)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < METRIC_BUCKETS; i++) {
		sum += metrics->buckets[kind][i];
		text_addf(out,
		    "passaparola_answer_seconds_bucket{kind=\"%s\",le=\"",
		    kinds[kind]);
		if (i < METRIC_BUCKETS - 1)
			text_addf(out, "%g", (double)bounds[i] / 1e6);
		else
			text_add(out, "+Inf");
		text_addf(out, "\"} %llu\n", (unsigned long long)sum);
	}
	text_addf(out, "passaparola_answer_seconds_sum{kind=\"%s\"} %.6f\n",
	    kinds[kind], (double)metrics->sum_us[kind] / 1e6);
	text_addf(out, "passaparola_answer_seconds_count{kind=\"%s\"} %llu\n",
	    kinds[kind], (unsigned long long)metrics->count[kind]);
}

void
metrics_print(const struct metrics *metrics, struct text *out)
{
	size_t i;

	print_statuses(metrics, out);
	text_add(out,
	    "# HELP passaparola_answer_seconds From the whole request to its "
	    "answer, commit included.\n"
	    "# TYPE passaparola_answer_seconds histogram\n");
	for (i = 0; i < METRIC_KINDS; i++)
		print_histogram(metrics, out, i);
	text_add(out,
	    "# HELP passaparola_sent_total Requests of ours to providers.\n"
	    "# TYPE passaparola_sent_total counter\n");
	for (i = 0; i < 6; i++)
		text_addf(out,
		    "passaparola_sent_total{status=\"%zuxx\"} %llu\n", i,
		    (unsigned long long)metrics->sent[i]);
}
