/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * tally.c - counts, quantiles, and the line that says them
 */
#include "tally.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

static const char *const error_names[ERRORS] = {
    "connect",
    "status",
    "content_type",
    "twiml",
    "hung_up",
    "broken",
    "forged_accepted",
    "no_answer",
};

static int64_t
cpu_us(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000 +
	    usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
}

void
tally_begin(struct tally *tally, int64_t now_us)
{
	tally->began_us = now_us;
	tally->good_before = tally->good;
	tally->cpu_before_us = cpu_us();
}

void
tally_wait(struct tally *tally, int64_t wait_us)
{
	if (tally->began_us == 0)
		return;
	if (tally->waits == tally->waits_size) {
		tally->waits_size =
		    tally->waits_size == 0 ? 1U << 20 : tally->waits_size * 2;
		tally->waits_us = realloc(tally->waits_us,
		    tally->waits_size * sizeof(*tally->waits_us));
		assert(tally->waits_us != NULL);
	}
	tally->waits_us[tally->waits++] = (uint32_t)wait_us;
}

void
tally_error(struct tally *tally, enum error error, const char *bytes)
{
	if (tally_errors(tally) < 3)
		fprintf(stderr, "sigload: %s; what came:\n%.600s\n",
		    error_names[error], bytes);
	tally->errors[error]++;
}

int64_t
tally_errors(const struct tally *tally)
{
	int64_t sum = 0;

	for (size_t i = 0; i < ERRORS; i++)
		sum += tally->errors[i];
	return sum;
}

static int
compare_waits(const void *a, const void *b)
{
	const uint32_t *left = a, *right = b;

	return (*left > *right) - (*left < *right);
}

static uint32_t
quantile(const struct tally *tally, double part)
{
	if (tally->waits == 0)
		return 0;
	return tally->waits_us[(size_t)((double)(tally->waits - 1) * part)];
}

void
tally_print(struct tally *tally, const struct options *options, int64_t now_us)
{
	double seconds = (double)(now_us - tally->began_us) / 1e6;
	double good = (double)(tally->good - tally->good_before);
	double cpu = (double)(cpu_us() - tally->cpu_before_us) / 1e6;

	if (tally->waits > 0)
		qsort(tally->waits_us, tally->waits, sizeof(*tally->waits_us),
		    compare_waits);
	printf("{\"label\":\"%s\",\"connections\":%" PRId64
	       ",\"seconds\":%.3f,\"good\":%.0f,\"repeated\":%" PRId64
	       ",\"forged_refused\":%" PRId64 ",\"rate\":%.1f"
	       ",\"p50_us\":%u,\"p90_us\":%u,\"p99_us\":%u,\"p999_us\":%u"
	       ",\"max_us\":%u,\"own_cores\":%.2f,\"errors\":%" PRId64,
	    options->label, options->connections, seconds, good,
	    tally->repeated, tally->forged_refused, good / seconds,
	    quantile(tally, .5), quantile(tally, .9), quantile(tally, .99),
	    quantile(tally, .999), quantile(tally, 1), cpu / seconds,
	    tally_errors(tally));
	for (size_t i = 0; i < ERRORS; i++) {
		if (tally->errors[i] > 0)
			printf(",\"error_%s\":%" PRId64, error_names[i],
			    tally->errors[i]);
	}
	puts("}");
}

void
tally_free(struct tally *tally)
{
	free(tally->waits_us);
	tally->waits_us = NULL;
}
