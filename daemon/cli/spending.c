/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * spending.c - passaparola log --spending: what each day cost
 */
#include "cli/spending.h"

#include <jansson.h>
#include <stdio.h>
#include <sysexits.h>

#include "base/arena.h"
#include "cli/ask.h"
#include "cli/lines.h"
#include "store/tally.h"

struct spending {
	bool json;
	int64_t cap;
};

static void
print_day(
    void *context, int64_t day, int64_t spent, int64_t texts, int64_t calls)
{
	const struct spending *spending = context;
	char date[16];

	snprintf(date, sizeof(date), "%04d-%02d-%02d", (int)(day / 10000),
	    (int)(day / 100 % 100), (int)(day % 100));
	if (spending->json) {
		json_put_line(
		    json_pack("{s:s,s:f,s:I,s:I}", "day", date, "euro",
			(double)spent / 1e6, "texts", (json_int_t)texts,
			"calls", (json_int_t)calls),
		    stdout);
		return;
	}
	printf("%s  %9.2f euro  %7lld texts  %5lld calls", date,
	    (double)spent / 1e6, (long long)texts, (long long)calls);
	if (spending->cap > 0)
		printf("  %3.0f %% of the cap",
		    (double)spent * 100 / (double)spending->cap);
	putchar('\n');
}

int
spending_print(const struct settings *settings, bool json)
{
	struct spending spending = {.json = json, .cap = settings->cap};
	struct store *store = NULL;
	struct fault fault;
	int result;

	if (ask_reader(settings, &store, &fault) != 0)
		return command_failed("log", &fault);
	result = store_tally_days(store, print_day, &spending, &fault);
	store_close(&store);
	if (result != 0)
		return command_failed("log", &fault);
	return fflush(stdout) == 0 ? EX_OK : EX_IOERR;
}
