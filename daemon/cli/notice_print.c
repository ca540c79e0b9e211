/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_print.c - notices and their rehearsals, for people and for machines
 */
#include <stdio.h>
#include <string.h>

#include "base/moment.h"
#include "base/utf8.h"
#include "cli/lines.h"
#include "cli/notice_inside.h"

#define MICROS 1000000.0

/* "2026-11-21 10:00"; "-" for 0. */
static const char *
moment(int64_t at_ms, char out[MOMENT_SIZE])
{
	if (at_ms == 0)
		return "-";
	moment_write(at_ms, out);
	return out;
}

static const char *
tag_of(const struct notice_text *text)
{
	return text->language == NULL ? "others" : text->language->tag;
}

static json_t *
json_slice(struct slice value)
{
	return json_stringn(value.data, value.length);
}

static json_t *
json_moment(int64_t at_ms)
{
	char stamp[CLOCK_STAMP_SIZE];

	if (at_ms == 0)
		return json_null();
	clock_stamp(at_ms, stamp);
	return json_string(stamp);
}

static json_t *
json_row(const struct notice_row *row, const struct notice *notice)
{
	return json_pack("{s:I,s:s,s:o,s:s,s:s,s:o,s:o,s:o,s:b,s:b}", "id",
	    (json_int_t)row->id, "state", notice_state_name(row->state),
	    "title", json_slice(notice->title), "hash", row->hash, "by",
	    row->made_by, "approved_by",
	    row->approved ? json_string(row->approved_by) : json_null(),
	    "start", json_moment(row->start_ms), "ended",
	    json_moment(row->ended_ms), "urgent", notice->urgent, "street",
	    row->street);
}

void
notice_print_row(
    const struct notice_row *row, const struct notice *notice, bool json)
{
	char start[MOMENT_SIZE];

	if (json) {
		json_put_line(json_row(row, notice), stdout);
		return;
	}
	printf("%5lld  %-8s  %-16s  %s  %.*s%s\n", (long long)row->id,
	    notice_state_name(row->state), moment(row->start_ms, start),
	    row->hash, (int)notice->title.length, notice->title.data,
	    notice->urgent ? "  urgent" : "");
}

static const char *const why[REASONS] = {
    [REASON_STOPPED] = "said STOP",
    [REASON_SAFETY] = "want nothing on their phone",
    [REASON_CONSENT] = "without a noted consent",
    [REASON_NUMBER] = "with a number that the settings do not allow",
    [REASON_LANGUAGE] = "without a text that they read",
    [REASON_LATE] = "too late",
};

static void
print_left_out(const int64_t left_out[REASONS])
{
	size_t i;

	for (i = 0; i < REASONS; i++)
		if (why[i] != NULL && left_out[i] > 0)
			printf("  left out: %lld %s\n", (long long)left_out[i],
			    why[i]);
}

static json_t *
json_left_out(const int64_t left_out[REASONS])
{
	json_t *json = json_object();
	size_t i;

	for (i = 0; i < REASONS; i++)
		if (why[i] != NULL)
			json_object_set_new(json,
			    notice_reason_name((enum notice_reason)i),
			    json_integer(left_out[i]));
	return json;
}

static void
print_counts_json(const struct notice_row *row, const struct notice *notice,
    const struct notice_counts *counts)
{
	json_t *json = json_row(row, notice), *messages = json_object();
	size_t i;

	for (i = 0; i < MESSAGE_STATES; i++)
		json_object_set_new(messages,
		    message_state_name((enum message_state)i),
		    json_integer(counts->messages[i]));
	json_object_set_new(json, "people", json_integer(counts->people));
	json_object_set_new(json, "to_come", json_integer(counts->waiting));
	json_object_set_new(json, "messages", messages);
	json_object_set_new(json, "left_out", json_left_out(counts->left_out));
	json_put_line(json, stdout);
}

void
notice_print(const struct notice_row *row, const struct notice *notice,
    const struct notice_counts *counts, bool json)
{
	char at[MOMENT_SIZE];
	size_t i;

	if (json) {
		print_counts_json(row, notice, counts);
		return;
	}
	printf("notice %lld: %.*s\n  %s, written by %s", (long long)row->id,
	    (int)notice->title.length, notice->title.data,
	    notice_state_name(row->state), row->made_by);
	if (row->approved)
		printf(", approved by %s", row->approved_by);
	printf("\n  text %s, start %s\n", row->hash, moment(row->start_ms, at));
	if (counts->people > 0)
		printf("  %lld people, %lld of them still to come\n",
		    (long long)counts->people, (long long)counts->waiting);
	for (i = 0; i < MESSAGE_STATES; i++)
		if (counts->messages[i] > 0)
			printf("  %s: %lld\n",
			    message_state_name((enum message_state)i),
			    (long long)counts->messages[i]);
	print_left_out(counts->left_out);
}

static void
letter_of(const struct parts *parts, char out[8])
{
	size_t length = parts->because == 0 ? 0 : utf8_put(parts->because, out);

	out[length] = '\0';
}

static const char *
unit_of(bool by_call, int64_t count)
{
	if (by_call)
		return count == 1 ? "minute" : "minutes";
	return count == 1 ? "part" : "parts";
}

/* In whose voice a call says it. */
static void
print_voice(const struct rehearsal_text *text)
{
	if (text->lost)
		puts("          its recording is gone: a made-up voice reads "
		     "the text; write the notice again with the file");
	else if (text->seconds > 0)
		printf("          a recording of %d seconds\n", text->seconds);
	else
		puts("          no recording: a made-up voice reads the text");
}

static void
print_text(const struct rehearsal_text *text, bool by_call)
{
	char letter[8];

	letter_of(&text->parts, letter);
	printf("  %-8s %8lld people  %8d %-6s  %10.2f euro", tag_of(text->text),
	    (long long)text->people, text->parts.parts,
	    unit_of(by_call, text->parts.parts), (double)text->cost / MICROS);
	if (!by_call && text->parts.ucs2)
		printf("  UCS-2 because of \"%s\"", letter);
	putchar('\n');
	if (by_call)
		print_voice(text);
	if (!by_call && text->plain.length > 0)
		printf("          in %d %s without it: %.*s\n",
		    text->plain_parts,
		    text->plain_parts == 1 ? "part" : "parts",
		    (int)text->plain.length, text->plain.data);
}

static void
print_money(const struct rehearsal *result, bool by_call, bool valid)
{
	printf("  %-8s %8lld people  %8lld %-6s  %10.2f euro\n", "together",
	    (long long)result->people, (long long)result->parts,
	    unit_of(by_call, result->parts), (double)result->cost / MICROS);
	if (result->cap == 0)
		return;
	printf("  cap of a day: %.2f euro, of which %.2f are spent%s\n",
	    (double)result->cap / MICROS, (double)result->spent / MICROS,
	    !result->over ? "; it fits" :
		valid	  ? "; this is more: the rest is dropped" :
			    "; this is more: the rest goes on the days after");
}

static void
print_time(const struct rehearsal *result)
{
	int64_t minutes = (result->ends_ms - result->starts_ms) / MINUTE_MS;
	char from[MOMENT_SIZE], until[MOMENT_SIZE];

	if (result->no_way)
		puts("  no account of the settings can send it: it would wait");
	printf("  at %d a second: from %s to %s, %lld h %lld min%s\n",
	    result->rate, moment(result->starts_ms, from),
	    moment(result->ends_ms, until), (long long)(minutes / 60),
	    (long long)(minutes % 60),
	    result->quiet ? "; it waits while hours are quiet" : "");
	if (result->late > 0)
		printf("  it does not reach %lld people while it is valid\n",
		    (long long)result->late);
}

static json_t *
rehearsed_text(const struct rehearsal_text *text)
{
	char letter[8];

	letter_of(&text->parts, letter);
	return json_pack("{s:s,s:o,s:I,s:i,s:s,s:s,s:I,s:o,s:i,s:b}",
	    "language", tag_of(text->text), "text",
	    json_slice(text->text->text), "people", (json_int_t)text->people,
	    "parts", text->parts.parts, "encoding",
	    text->parts.ucs2 ? "ucs2" : "gsm7", "because", letter,
	    "cost_millionths", (json_int_t)text->cost, "plain",
	    text->plain.length == 0 ? json_null() : json_slice(text->plain),
	    "recording_seconds", text->seconds, "recording_lost", text->lost);
}

static void
print_rehearsal_json(const struct notice_row *row, const struct notice *notice,
    const struct rehearsal *result)
{
	json_t *json = json_row(row, notice), *texts = json_array();
	size_t i;

	for (i = 0; i < result->text_count; i++)
		json_array_append_new(texts, rehearsed_text(&result->texts[i]));
	json_object_update_new(json,
	    json_pack(
		"{s:o,s:I,s:I,s:I,s:I,s:I,s:i,s:o,s:o,s:b,s:b,s:b,s:I,s:o}",
		"texts", texts, "people", (json_int_t)result->people, "parts",
		(json_int_t)result->parts, "cost_millionths",
		(json_int_t)result->cost, "cap_millionths",
		(json_int_t)result->cap, "spent_millionths",
		(json_int_t)result->spent, "rate", result->rate, "starts",
		json_moment(result->starts_ms), "ends",
		json_moment(result->ends_ms), "quiet", result->quiet, "over",
		result->over, "no_way", result->no_way, "late",
		(json_int_t)result->late, "left_out",
		json_left_out(result->left_out)));
	json_put_line(json, stdout);
}

void
notice_print_rehearsal(const struct notice_row *row,
    const struct notice *notice, const struct rehearsal *result, bool json)
{
	size_t i;

	if (json) {
		print_rehearsal_json(row, notice, result);
		return;
	}
	printf("notice %lld: %.*s\n", (long long)row->id,
	    (int)notice->title.length, notice->title.data);
	for (i = 0; i < result->text_count; i++)
		print_text(&result->texts[i], notice->by_call);
	print_money(result, notice->by_call, notice->valid_ms != 0);
	print_left_out(result->left_out);
	print_time(result);
	for (i = 0; i < notice->text_count; i++)
		printf("%s: %.*s\n", tag_of(&notice->texts[i]),
		    (int)notice->texts[i].text.length,
		    notice->texts[i].text.data);
	if (!row->approved)
		printf("Somebody else than %s approves this very text:\n"
		       "  passaparola notice approve %lld %s --by NAME\n",
		    row->made_by, (long long)row->id, row->hash);
}
