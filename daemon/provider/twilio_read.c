/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_read.c - Twilio's webhooks in, TwiML out
 *
 * Texts and receipts come to the same address: a receipt has a status that a
 * text on its way in cannot have.  Our own id of the message comes back in the
 * query of the address that we gave them.
 */
#include "provider/twilio_rest.h"
#include "provider/twilio_voice.h"

#include <assert.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

#include "base/number.h"
#include "base/utf8.h"
#include "wire/xml.h"

#define ADDRESS_MAX 128
#define ANSWER_MAX (1u << 20)

/* Their word and ours; the line drops what would go backwards. */
static const struct {
	const char *word;
	enum message_state state;
} statuses[] = {
    {"accepted", MESSAGE_SENDING},
    {"scheduled", MESSAGE_SENDING},
    {"queued", MESSAGE_SENDING},
    {"sending", MESSAGE_SENDING},
    {"sent", MESSAGE_SENT},
    {"partially_delivered", MESSAGE_SENT},
    {"delivered", MESSAGE_DELIVERED},
    {"read", MESSAGE_DELIVERED},
    {"undelivered", MESSAGE_FAILED},
    {"failed", MESSAGE_FAILED},
    {"canceled", MESSAGE_STOPPED},
};

#define ERROR_OPTED_OUT 21610

enum message_state
twilio_state(struct slice status)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(statuses); i++)
		if (slice_is(status, statuses[i].word))
			return statuses[i].state;
	return MESSAGE_STATES;
}

/*
 * Texts after which they block the person and say so by themselves.  The whole
 * text has to be one of them; OptOutType comes only with Advanced Opt-Out.
 */
static const char *const opt_out_words[] = {"STOP", "STOPALL", "UNSUBSCRIBE",
    "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"};

const char *
twilio_copy_address(struct arena *arena, struct slice address)
{
	size_t i;

	for (i = 0; i < address.length; i++)
		if ((unsigned char)address.data[i] < 0x20)
			return NULL;
	if (address.length == 0 || address.length > ADDRESS_MAX ||
	    !utf8_is_valid(address))
		return NULL;
	return arena_copy(arena, address.data, address.length);
}

static struct slice
cut_at_letter(struct slice text, size_t max)
{
	if (text.length <= max)
		return text;
	while (max > 0 && ((unsigned char)text.data[max] & 0xC0) == 0x80)
		max--;
	text.length = max;
	return text;
}

static int
small_number(struct slice digits)
{
	int64_t number;

	return number_parse(digits, 0, INT_MAX, &number) == 0 ? (int)number : 0;
}

static bool
is_answered_there(const struct account *account, struct slice body)
{
	struct slice word = slice_trim(body);
	size_t i;

	if (slice_is(account_get(account, "opt-out-words"), "none"))
		return false;
	for (i = 0; i < ARRAY_LEN(opt_out_words); i++)
		if (word.length == strlen(opt_out_words[i]) &&
		    strncasecmp(word.data, opt_out_words[i], word.length) == 0)
			return true;
	return false;
}

int
twilio_text_event(struct arena *arena, const struct account *account,
    const struct twilio_text *text, struct event *event, struct fault *fault)
{
	struct slice body = cut_at_letter(text->body, EVENT_TEXT_MAX);

	*event = (struct event){.kind = EVENT_TEXT,
	    .account = account->name,
	    .from = twilio_copy_address(arena, text->from),
	    .to = twilio_copy_address(arena, text->to),
	    /* Cleaning can make a bad byte into three good ones. */
	    .text = cut_at_letter(utf8_clean(arena, body), EVENT_TEXT_MAX),
	    .parts = twilio_parts(text->segments),
	    .opted_out_there = is_answered_there(account, body)};
	if (!rest_is_id(text->sid))
		return fault_set(
		    fault, FAULT_DATA, "MessageSid cannot be an id");
	if (event->from == NULL || event->to == NULL)
		return fault_set(
		    fault, FAULT_DATA, "From or To cannot be a number");
	event->remote_id = arena_copy(arena, text->sid.data, text->sid.length);
	return 0;
}

/* Our id, as twilio_receipt_url wrote it; 0 when there is none. */
static int64_t
message_of(struct arena *arena, const char *target)
{
	struct fault fault;
	struct form query;
	int64_t id = 0;

	if (form_parse(arena, target_query(target), &query, &fault) != 0 ||
	    number_parse(form_get(&query, "m", NULL), 1, INT64_MAX, &id) != 0)
		return 0;
	return id;
}

static int
read_receipt(struct arena *arena, const struct account *account,
    const struct request *request, const struct form *form, struct slice status,
    struct event *event, struct fault *fault)
{
	struct slice sid = form_get(form, "MessageSid", NULL);
	enum message_state state = twilio_state(status);

	if (state == MESSAGE_STATES)
		return 0;
	if (!rest_is_id(sid))
		return fault_set(
		    fault, FAULT_DATA, "MessageSid cannot be an id");
	*event = (struct event){.kind = EVENT_RECEIPT,
	    .account = account->name,
	    .remote_id = arena_copy(arena, sid.data, sid.length),
	    .from = twilio_copy_address(arena, form_get(form, "From", NULL)),
	    .to = twilio_copy_address(arena, form_get(form, "To", NULL)),
	    .message = message_of(arena, request->target),
	    .state = state,
	    .error = small_number(form_get(form, "ErrorCode", NULL)),
	    .parts = twilio_parts(form_get(form, "NumSegments", NULL))};
	event->opted_out_there = event->error == ERROR_OPTED_OUT;
	return 1;
}

static int
read_text(struct arena *arena, const struct account *account,
    const struct form *form, struct event *event, struct fault *fault)
{
	bool twice = false;
	struct twilio_text text = {.sid = form_get(form, "MessageSid", &twice),
	    .from = form_get(form, "From", &twice),
	    .to = form_get(form, "To", &twice),
	    .body = form_get(form, "Body", &twice),
	    .segments = form_get(form, "NumSegments", &twice)};
	struct slice opt_out = form_get(form, "OptOutType", &twice);

	if (twice)
		return fault_set(fault, FAULT_DATA,
		    "a text whose MessageSid, From, To, Body, NumSegments or "
		    "OptOutType comes twice");
	if (twilio_text_event(arena, account, &text, event, fault) != 0)
		return -1;
	event->opted_out_there |= slice_is(opt_out, "STOP");
	event->opted_in_there = slice_is(opt_out, "START");
	return 1;
}

/* Where a webhook keeps its parameters; JSON has none that we use. */
static int
read_parameters(struct arena *arena, const struct request *request,
    struct form *form, struct fault *fault)
{
	struct slice parameters = {"", 0};

	if (twilio_is_get(request))
		parameters = target_query(request->target);
	else if (twilio_has_form(request))
		parameters = request->body;
	return form_parse(arena, parameters, form, fault);
}

int
twilio_read(struct arena *arena, const struct account *account,
    const struct request *request, struct events *events, struct fault *fault)
{
	struct slice wanted = account_get(account, "account-sid"), given,
		     status;
	struct event *event =
	    arena_array(arena, TWILIO_EVENTS_MAX, sizeof(*event));
	struct form form;
	int count;

	*events = (struct events){.list = event, .count = 0};
	if (read_parameters(arena, request, &form, fault) != 0)
		return -1;
	given = form_get(&form, "AccountSid", NULL);
	if (given.length > 0 && wanted.length > 0 &&
	    !slice_equals(given, wanted))
		return fault_set(fault, FAULT_DATA,
		    "AccountSid is not the account-sid of account %s",
		    account->name);
	if (!form_has(&form, "MessageSid")) {
		count = form_has(&form, "CallSid") ?
		    twilio_voice_read(
			arena, account, request, &form, event, fault) :
		    0;
		events->count = count < 0 ? 0 : (size_t)count;
		return count < 0 ? -1 : 0;
	}
	status = form_get(&form, "MessageStatus", NULL);
	if (status.length == 0)
		status = form_get(&form, "SmsStatus", NULL);
	if (status.length == 0 || slice_is(status, "received") ||
	    slice_is(status, "receiving"))
		count = read_text(arena, account, &form, event, fault);
	else
		count = read_receipt(
		    arena, account, request, &form, status, event, fault);
	if (count < 0)
		return -1;
	events->count = (size_t)count;
	return 0;
}

const char *
twilio_receipt_url(
    struct arena *arena, const struct account *account, int64_t message)
{
	struct text url = text_new(arena,
	    strlen(account->public_url) + 3 * strlen(account->name) + 64);

	text_addf(&url, "%s/in/", account->public_url);
	form_escape(&url, slice_of(account->name));
	text_addf(&url, "?m=%lld", (long long)message);
	return url.data;
}

static void
add_message(struct arena *arena, const struct account *account,
    const struct action *action, struct text *xml)
{
	text_add(xml, "<Message");
	if (action->message > 0) {
		xml_add_attribute(xml, "action",
		    slice_of(
			twilio_receipt_url(arena, account, action->message)));
		text_add(xml, " method=\"POST\"");
	}
	text_add_byte(xml, '>');
	xml_add_text(xml, action->text);
	text_add(xml, "</Message>");
}

void
twilio_answer(struct arena *arena, const struct account *account,
    const struct actions *actions, struct response *response)
{
	struct text xml = text_new(arena, ANSWER_MAX);
	size_t i, head;

	text_add(&xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
	head = xml.length;
	for (i = 0; i < actions->count; i++) {
		if (actions->list[i].kind == ACTION_CALL) {
			xml.length = head;
			twilio_voice_answer(
			    arena, account, actions->list[i].script, &xml);
			break;
		}
		if (actions->list[i].kind != ACTION_ANSWER)
			continue;
		if (xml.length == head)
			text_add(&xml, "<Response>");
		add_message(arena, account, &actions->list[i], &xml);
	}
	if (i == actions->count)
		text_add(
		    &xml, xml.length == head ? "<Response/>" : "</Response>");
	/* What we say is bounded long before it gets here. */
	assert(!xml.full);
	*response = (struct response){.status = 200,
	    .type = "text/xml; charset=utf-8",
	    .body = {xml.data, xml.length}};
}
