/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * telecom_list.c - the list that a provider keeps of texts, both ways
 */
#include "telecom.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "ledger.h"
#include "wire/form.h"
#include "wire/json.h"

#define LIST_BYTES ((size_t)1 << 20)
#define LIST_MOST 400 /* newest ones */

#define DATE_SIZE 64

static void
write_date(int64_t at_ms, char date[DATE_SIZE])
{
	time_t seconds = (time_t)(at_ms / SECOND_MS);
	struct tm parts;

	gmtime_r(&seconds, &parts);
	strftime(date, DATE_SIZE, "%a, %d %b %Y %H:%M:%S", &parts);
}

static void
add_date(struct text *out, int64_t at_ms)
{
	char date[DATE_SIZE];

	write_date(at_ms, date);
	text_addf(out,
	    ",\"date_created\":\"%s +0000\",\"date_sent\":\"%s +0000\"", date,
	    date);
}

const char *
telecom_now(const struct simulation *run)
{
	char date[DATE_SIZE];

	write_date(run->start_ms + run->true_ms, date);
	return arena_printf(run->arena, "%s GMT", date);
}

static void
add_text(struct text *out, const char *sid, const char *from, const char *to,
    struct slice body)
{
	text_addf(out,
	    "%s{\"sid\":\"%s\",\"from\":\"%s\",\"to\":\"%s\","
	    "\"body\":",
	    out->data[out->length - 1] == '[' ? "" : ",", sid, from, to);
	json_add_text(out, body);
	text_addf(out, ",\"num_segments\":\"%d\"", ledger_parts(body));
}

/* What went to one phone, newest first. */
static void
list_taken(const struct simulation *run, struct text *out,
    const struct account *account, struct slice to)
{
	const struct telecom *telecom = run->telecom;
	size_t i, listed = 0;

	for (i = telecom->taken_count; i-- > 0 && listed < LIST_MOST;) {
		const struct taken *taken = telecom->taken[i];

		if (taken->account != account || !slice_is(to, taken->to))
			continue;
		add_text(
		    out, taken->sid, account->number, taken->to, taken->text);
		add_date(out, run->start_ms + taken->at_ms);
		text_addf(out,
		    ",\"direction\":\"outbound-api\","
		    "\"status\":\"sent\"}");
		listed++;
	}
}

/* Of those that came on that day or later. */
static void
list_written(const struct simulation *run, struct text *out,
    const struct account *account, struct slice since)
{
	const struct telecom *telecom = run->telecom;
	char stamp[CLOCK_STAMP_SIZE];
	size_t i, listed = 0;

	for (i = telecom->written_count; i-- > 0 && listed < LIST_MOST;) {
		const struct written *written = telecom->written[i];

		if (written->account != account)
			continue;
		clock_stamp(run->start_ms + written->at_ms, stamp);
		if (memcmp(stamp, since.data, since.length) < 0)
			break;
		add_text(out, written->sid, written->from, account->number,
		    written->text);
		add_date(out, run->start_ms + written->at_ms);
		text_add(out, ",\"direction\":\"inbound\"}");
		listed++;
	}
}

struct slice
telecom_list(struct simulation *run, struct arena *arena,
    const struct account *account, const char *target)
{
	struct text out = text_new(arena, LIST_BYTES);
	struct fault fault;
	struct form query;
	struct slice to;

	text_add(&out, "{\"messages\":[");
	if (form_parse(arena, target_query(target), &query, &fault) != 0)
		broke(run, "speaks-well", "a query that cannot be read");
	else if (form_has(&query, "DateSent>"))
		list_written(
		    run, &out, account, form_get(&query, "DateSent>", NULL));
	else if ((to = form_get(&query, "To", NULL)).length > 0)
		list_taken(run, &out, account, to);
	text_add(&out, "]}");
	return (struct slice){out.data, out.length};
}
