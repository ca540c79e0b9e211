/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases_show.c - what came out of a case, in words that a case can say
 */
#include <string.h>

#include "cases_show.h"
#include "core/message.h"

/* On one line: a backslash before n, t and itself, \xNN for the rest. */
void
cases_show_text(struct text *got, struct slice slice)
{
	size_t i;

	for (i = 0; i < slice.length; i++) {
		unsigned char byte = (unsigned char)slice.data[i];

		if (byte == '\n')
			text_add(got, "\\n");
		else if (byte == '\t')
			text_add(got, "\\t");
		else if (byte == '\\')
			text_add(got, "\\\\");
		else if (byte < 0x20)
			text_addf(got, "\\x%02x", byte);
		else
			text_add_byte(got, (char)byte);
	}
	text_add_byte(got, '\n');
}

/* Of a call of ours: who answered, or how it ended. */
static void
show_placed(struct text *got, const struct event *event)
{
	static const char *const answered[] = {[ANSWERED_UNSURE] = "unsure",
	    [ANSWERED_PERSON] = "person",
	    [ANSWERED_MACHINE] = "machine"};
	static const char *const ends[] = {[CALL_OVER] = "over",
	    [CALL_BUSY] = "busy",
	    [CALL_UNANSWERED] = "unanswered",
	    [CALL_FAILED] = "failed"};

	text_addf(got, " placed %s",
	    event->kind == EVENT_CALL_ENDED ? ends[event->end] :
					      answered[event->answered]);
}

static void
show_call(struct text *got, const struct event *event)
{
	static const char *const names[] = {[EVENT_CALL] = "call",
	    [EVENT_KEYS] = "keys",
	    [EVENT_RECORDING] = "recording",
	    [EVENT_CALL_ENDED] = "ended"};

	text_addf(got, "%s %s from %s to %s call %lld step %d",
	    names[event->kind], event->remote_id, event->from, event->to,
	    (long long)event->call, event->step);
	if (event->kind == EVENT_RECORDING)
		text_addf(got, " %s", event->recording);
	if (event->kind >= EVENT_RECORDING)
		text_addf(got, " %d s", event->seconds);
	if (event->placed)
		show_placed(got, event);
	text_add(got, event->text.length > 0 ? ": " : "");
	cases_show_text(got, event->text);
}

static void
show_receipt(struct text *got, const struct event *event, const char *out)
{
	text_addf(got, "receipt %s message %lld %s error %d%s",
	    event->remote_id == NULL ? "-" : event->remote_id,
	    (long long)event->message, message_state_name(event->state),
	    event->error, out);
	if (event->parts != 0)
		text_addf(got, " parts %d", event->parts);
	if (event->price != 0)
		text_addf(got, " price %lld", (long long)event->price);
	text_add_byte(got, '\n');
}

/* One of theirs that may be the text that was asked for. */
static void
show_traced(struct text *got, const struct event *event)
{
	text_addf(got, "may be %s %s error %d", event->remote_id,
	    message_state_name(event->state), event->error);
	if (event->parts != 0)
		text_addf(got, " parts %d", event->parts);
	if (event->price != 0)
		text_addf(got, " price %lld", (long long)event->price);
	text_add(got, event->too_early ? " too early\n" : "\n");
}

static void
show_event(struct text *got, const struct event *event)
{
	const char *out = event->opted_out_there ? " opted-out" :
	    event->opted_in_there		 ? " opted-in" :
						   "";

	if (event->kind == EVENT_TRACED)
		show_traced(got, event);
	else if (event->kind >= EVENT_CALL)
		show_call(got, event);
	else if (event->kind == EVENT_TEXT) {
		text_addf(got, "text %s from %s to %s parts %d%s:%s",
		    event->remote_id, event->from, event->to, event->parts, out,
		    event->text.length > 0 ? " " : "");
		cases_show_text(got, event->text);
	} else
		show_receipt(got, event, out);
}

void
cases_show_events(struct text *got, const struct events *events)
{
	size_t i;

	for (i = 0; i < events->count; i++)
		show_event(got, &events->list[i]);
	if (events->count == 0)
		text_add(got, "nothing\n");
}

/* The option whose value this is, so that no secret stands in a case. */
static const char *
option_of(const struct sample *sample, const char *value)
{
	size_t i;

	for (i = 0; value != NULL && i < sample->account.count; i++)
		if (slice_is(sample->account.values[i].value, value))
			return sample->account.values[i].name;
	return "?";
}

/* The secret option whose value this is, or NULL. */
static const char *
secret_of(const struct sample *sample, const char *value)
{
	const struct option *option = sample->provider->options;

	for (; option->name != NULL; option++)
		if (option->secret &&
		    slice_is(
			account_get(&sample->account, option->name), value))
			return option->name;
	return NULL;
}

void
cases_show_request(struct text *got, const struct sample *sample,
    const struct request *request)
{
	size_t i;

	text_addf(got, "%s %s\n", request->method, request->target);
	if (request->user != NULL)
		text_addf(got, "user %s, password %s\n",
		    option_of(sample, request->user),
		    option_of(sample, request->password));
	for (i = 0; i < request->header_count; i++) {
		const char *secret =
		    secret_of(sample, request->headers[i].value);

		text_addf(got, "%s: %s%s\n", request->headers[i].name,
		    secret == NULL ? "" : "the ",
		    secret == NULL ? request->headers[i].value : secret);
	}
	if (request->body.length > 0)
		cases_show_text(got, request->body);
}
