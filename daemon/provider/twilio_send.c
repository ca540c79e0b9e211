/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_send.c - Twilio's REST interface: texts out, and texts that we missed
 *
 * They have no key by which a repeated send would be known, so an answer that
 * does not say what happened is "unknown" and never "try again".
 */
#include "provider/twilio_rest.h"

#include <string.h>

#include "base/clock.h"

#define VALID_MAX_S 36000 /* theirs */
/* Twenty texts of 1,600 letters, each written \uXXXX, fit an answer of ours. */
#define PAGE_SIZE "20"

/*
 * What their codes mean for us.  Codes that depend on whom we write to refuse
 * that one message, also where their table calls it a matter of the account
 * (21408, 21608, 21612, …): one text from an unusual number must not stop the
 * line for everybody else.
 */
static const struct {
	int code;
	enum verdict verdict;
} codes[] = {
    {10004, VERDICT_LATER}, /* too many calls at once */
    {13227, VERDICT_REFUSED}, /* country not allowed for calls */
    {14107, VERDICT_LATER}, /* too many texts */
    {20003, VERDICT_MISCONFIGURED}, /* wrong account-sid or auth-token */
    {20404, VERDICT_MISCONFIGURED}, /* no such account */
    {20429, VERDICT_LATER}, /* too many requests */
    {21205, VERDICT_MISCONFIGURED}, /* our own address is none */
    {21210, VERDICT_MISCONFIGURED}, /* our own number cannot call */
    {21211, VERDICT_REFUSED}, /* no such number */
    {21212, VERDICT_MISCONFIGURED}, /* our own number is none */
    {21214, VERDICT_REFUSED}, /* cannot be reached */
    {21215, VERDICT_ELSEWHERE}, /* country not allowed */
    {21216, VERDICT_REFUSED}, /* a number that nobody may call */
    {21217, VERDICT_REFUSED}, /* no such number */
    {21219, VERDICT_REFUSED}, /* trial account: number not verified */
    {21408, VERDICT_ELSEWHERE}, /* country not allowed */
    {21602, VERDICT_REFUSED}, /* no text */
    {21606, VERDICT_MISCONFIGURED}, /* our own number cannot text */
    {21608, VERDICT_ELSEWHERE}, /* trial account: number not verified */
    {21610, VERDICT_OPTED_OUT}, {21611, VERDICT_LATER}, /* queue full */
    {21612, VERDICT_ELSEWHERE}, /* no way from our number to theirs */
    {21614, VERDICT_REFUSED}, /* a landline */
    {21617, VERDICT_REFUSED}, /* too long */
    {21910, VERDICT_ELSEWHERE}, /* their number is on another channel */
    {30001, VERDICT_LATER}, /* queue full */
    {30002, VERDICT_MISCONFIGURED}, /* account suspended */
    {30022, VERDICT_LATER}, /* too many texts */
    {63018, VERDICT_LATER}, /* too many texts */
};

const struct rest twilio_rest = {.name = "Twilio",
    .url = "https://api.twilio.com",
    .user = "account-sid",
    .password = "auth-token"};

void
twilio_set_form(struct request *request, const struct text *form)
{
	request_add_header(
	    request, "Content-Type", "application/x-www-form-urlencoded");
	request->body = (struct slice){form->data, form->length};
}

static const char *
messages_path(struct arena *arena, const struct account *account)
{
	struct slice sid = account_get(account, "account-sid");

	return arena_printf(arena, "/2010-04-01/Accounts/%.*s/Messages.json",
	    (int)sid.length, sid.data);
}

static void
write_text(struct arena *arena, const struct account *account,
    const struct action *action, struct request *request)
{
	const char *receipts =
	    twilio_receipt_url(arena, account, action->message);
	struct slice from = slice_of(action->from);
	struct text body;

	if (from.length == 0)
		from = slice_of(account->number);
	body = text_new(arena,
	    3 *
		    (strlen(action->to) + from.length + action->text.length +
			strlen(receipts)) +
		128);
	form_add(&body, "To", slice_of(action->to));
	form_add(&body, "From", from);
	form_add(&body, "Body", action->text);
	form_add(&body, "StatusCallback", slice_of(receipts));
	if (action->valid_s > 0 && action->valid_s < VALID_MAX_S)
		form_add(&body, "ValidityPeriod",
		    slice_of(arena_printf(arena, "%d", action->valid_s)));
	rest_begin(arena, &twilio_rest, account, "POST",
	    messages_path(arena, account), request);
	twilio_set_form(request, &body);
}

void
twilio_write(struct arena *arena, struct provider_state *state,
    const struct account *account, const struct action *action,
    struct request *request)
{
	(void)state;
	if (action->kind == ACTION_PLACE)
		twilio_place(arena, account, action, request);
	else if (action->kind == ACTION_END_CALL)
		twilio_end_call(arena, account, action, request);
	else
		write_text(arena, account, action, request);
}

static enum verdict
verdict_by_code(const struct response *response, int code)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(codes); i++)
		if (codes[i].code == code)
			return codes[i].verdict;
	return verdict_by_status(response);
}

enum verdict
twilio_judge(
    struct arena *arena, const struct response *response, struct event *event)
{
	enum verdict verdict = verdict_by_status(response);
	const struct json *json;
	struct fault fault;
	struct slice sid;

	if (verdict == VERDICT_UNKNOWN || response->status == 0)
		return verdict;
	if (json_parse(arena, response->body, &json, &fault) != 0)
		return verdict == VERDICT_SENT ? VERDICT_UNKNOWN : verdict;
	if (verdict != VERDICT_SENT) {
		event->error = (int)json_number(json, "code", 0);
		return verdict_by_code(response, event->error);
	}
	sid = json_text(json, "sid");
	if (!rest_is_id(sid))
		return VERDICT_UNKNOWN;
	event->remote_id = arena_copy(arena, sid.data, sid.length);
	twilio_price(json, event);
	return VERDICT_SENT;
}

void
twilio_look(struct arena *arena, struct provider_state *state,
    const struct account *account, int64_t since_ms, const char *page,
    struct request *request)
{
	struct slice number = slice_of(account->number);
	struct text query;
	char stamp[CLOCK_STAMP_SIZE];

	(void)state;
	if (page == NULL) {
		query = text_new(arena, 3 * number.length + 64);
		clock_stamp(since_ms, stamp);
		if (number.length > 0)
			form_add(&query, "To", number);
		form_add(&query, "DateSent>", (struct slice){stamp, 10});
		form_add(&query, "PageSize", slice_of(PAGE_SIZE));
		page = arena_printf(
		    arena, "%s?%s", messages_path(arena, account), query.data);
	}
	rest_begin(arena, &twilio_rest, account, "GET", page, request);
}

/* Where a list goes on, a path on their server; *page NULL: that was all. */
static int
next_page(struct arena *arena, const struct json *answer, const char **page,
    struct fault *fault)
{
	struct slice uri = json_text(answer, "next_page_uri");
	size_t i;

	*page = NULL;
	if (uri.length == 0)
		return 0;
	for (i = 0; i < uri.length; i++)
		if (uri.data[i] <= ' ' || uri.data[i] >= 0x7F)
			break;
	if (i < uri.length || uri.data[0] != '/' || uri.length > 2000)
		return fault_set(fault, FAULT_DATA,
		    "Twilio's list of texts goes on at no address of theirs");
	*page = arena_copy(arena, uri.data, uri.length);
	return 0;
}

int
twilio_list(struct arena *arena, const struct response *response,
    const struct json **list, struct events *events, const char **page,
    struct fault *fault)
{
	const struct json *answer;

	*page = NULL;
	*events = (struct events){.count = 0};
	if (rest_check_list(&twilio_rest, response, fault) != 0)
		return -1;
	if (json_parse(arena, response->body, &answer, fault) != 0)
		return fault_prefix(fault,
		    "Twilio's list of texts cannot be read; it will be asked "
		    "again; look at api-url");
	if (next_page(arena, answer, page, fault) != 0)
		return -1;
	*list = json_get(answer, "messages");
	if (*list == NULL)
		return fault_set(fault, FAULT_DATA,
		    "Twilio's list of texts has no messages");
	return 0;
}

/* When a text came to them; -1: they do not say it. */
static int64_t
said_ms(struct arena *arena, const struct json *item)
{
	int64_t sent_ms = twilio_moment(arena, json_text(item, "date_sent"));

	return sent_ms >= 0 ?
	    sent_ms :
	    twilio_moment(arena, json_text(item, "date_created"));
}

int
twilio_found(struct arena *arena, const struct account *account,
    const struct response *response, struct events *events, const char **page,
    struct fault *fault)
{
	const struct json *list, *item;
	struct event *found;
	size_t i;

	if (twilio_list(arena, response, &list, events, page, fault) != 0)
		return -1;
	events->list = found =
	    arena_array(arena, json_count(list), sizeof(*found));
	/* Theirs is newest first; who said STOP and then START wants the
	   latter. */
	for (i = json_count(list); i-- > 0;) {
		struct twilio_text text;

		item = json_at(list, i);
		text = (struct twilio_text){.sid = json_text(item, "sid"),
		    .from = json_text(item, "from"),
		    .to = json_text(item, "to"),
		    .body = json_text(item, "body"),
		    .segments = json_text(item, "num_segments")};
		/* One that makes no sense must not hide the others. */
		if (!slice_is(json_text(item, "direction"), "inbound") ||
		    twilio_text_event(arena, account, &text,
			&found[events->count], fault) != 0)
			continue;
		found[events->count++].said_ms = said_ms(arena, item);
	}
	return 0;
}
