/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * smsgate_read.c - the app's texts and receipts in
 *
 * The app is known to report one text twice, each time under a new id of the
 * event, and its messageId is the same for two texts with the same words.  So
 * a text is known by who wrote what when, keyed so that nobody who reads the
 * id learns any of it.
 */
#include "provider/smsgate_rest.h"

#include <string.h>

#include "base/utf8.h"

#define ADDRESS_MAX 64

enum meaning { A_TEXT, A_RECEIPT };

static const struct {
	const char *name;
	enum meaning meaning;
	enum message_state state;
} meanings[] = {
    {"sms:received", A_TEXT, MESSAGE_STATES},
    {"sms:sent", A_RECEIPT, MESSAGE_SENT},
    {"sms:delivered", A_RECEIPT, MESSAGE_DELIVERED},
    {"sms:failed", A_RECEIPT, MESSAGE_FAILED},
    {"sms:cancelled", A_RECEIPT, MESSAGE_STOPPED},
};

/* Android's names of why, and its numbers for them. */
static const struct {
	const char *name;
	int error;
} reasons[] = {
    {"GENERIC_FAILURE", 1},
    {"RADIO_OFF", 2},
    {"NULL_PDU", 3},
    {"NO_SERVICE", 4},
    {"LIMIT_EXCEEDED", 5},
    {"FDN_CHECK_FAILURE", 6},
    {"SHORT_CODE_NOT_ALLOWED", 7},
    {"SHORT_CODE_NEVER_ALLOWED", 8},
};

const struct failure_code smsgate_failures[] = {
    {2, FAILURE_OFF_HERE},
    {4, FAILURE_OFF_HERE},
    {5, FAILURE_BUSY},
    {6, FAILURE_SENDER},
    {7, FAILURE_SENDER},
    {8, FAILURE_SENDER},
    {400, FAILURE_NUMBER},
    {401, FAILURE_ACCOUNT},
    {403, FAILURE_ACCOUNT},
    {0, FAILURE_UNSAID},
};

/* Newer apps say sender and recipient, older ones phoneNumber. */
static struct slice
either(const struct json *payload, const char *name, const char *otherwise)
{
	struct slice value = json_text(payload, name);

	return value.length > 0 ? value : json_text(payload, otherwise);
}

static const char *
copy_number(struct arena *arena, struct slice number)
{
	size_t i;

	for (i = 0; i < number.length; i++)
		if ((unsigned char)number.data[i] < ' ')
			return NULL;
	if (number.length == 0 || number.length > ADDRESS_MAX ||
	    !utf8_is_valid(number))
		return NULL;
	return arena_copy(arena, number.data, number.length);
}

/* By what the text says; without a moment only the event's id is left. */
static const char *
text_id(struct arena *arena, const struct account *account,
    const struct json *event, const struct json *payload)
{
	const struct slice said[] = {json_text(payload, "receivedAt"),
	    json_text(event, "deviceId"),
	    either(payload, "sender", "phoneNumber"),
	    json_text(payload, "message")};
	struct slice id = json_text(event, "id");

	if (said[0].length > 0)
		return smsgate_hash(arena, account, said, ARRAY_LEN(said));
	return rest_is_id(id) ? arena_copy(arena, id.data, id.length) : NULL;
}

static struct slice
clean_text(struct arena *arena, struct slice text)
{
	text = utf8_clean(arena, text);
	if (text.length > EVENT_TEXT_MAX) {
		text.length = EVENT_TEXT_MAX;
		while (((unsigned char)text.data[text.length] & 0xC0) == 0x80)
			text.length--;
	}
	return text;
}

static int
read_text(struct arena *arena, const struct account *account,
    const struct json *json, struct event *event, struct fault *fault)
{
	const struct json *payload = json_get(json, "payload");

	*event = (struct event){.kind = EVENT_TEXT,
	    .account = account->name,
	    .remote_id = text_id(arena, account, json, payload),
	    .from =
		copy_number(arena, either(payload, "sender", "phoneNumber")),
	    .to = account->number[0] != '\0' ?
		account->number :
		copy_number(arena, json_text(payload, "recipient")),
	    .text = clean_text(arena, json_text(payload, "message")),
	    .by_request = true};
	if (event->remote_id == NULL || event->from == NULL)
		return fault_set(fault, FAULT_DATA,
		    "a text without a moment and an id, or without a sender");
	if (event->to == NULL)
		return fault_set(fault, FAULT_DATA,
		    "the app does not say which number of ours was written "
		    "to; the account %s needs a line: number +39…",
		    account->name);
	return 1;
}

int
smsgate_error(struct slice reason)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(reasons); i++)
		if (memmem(reason.data, reason.length, reasons[i].name,
			strlen(reasons[i].name)) != NULL)
			return reasons[i].error;
	return 0;
}

/* One that somebody sent by hand from the same phone is none of ours. */
static int
read_receipt(struct arena *arena, const struct account *account,
    const struct json *payload, enum message_state state, struct event *event)
{
	struct slice id = json_text(payload, "messageId");
	int64_t message = smsgate_message(id);

	if (message == 0)
		return 0;
	*event = (struct event){.kind = EVENT_RECEIPT,
	    .account = account->name,
	    .remote_id = arena_copy(arena, id.data, id.length),
	    .message = message,
	    .state = state,
	    .error = smsgate_error(json_text(payload, "reason"))};
	return 1;
}

int
smsgate_read(struct arena *arena, const struct account *account,
    const struct request *request, struct events *events, struct fault *fault)
{
	struct event *event = arena_alloc(arena, sizeof(*event));
	const struct json *json;
	struct slice name;
	size_t i = 0;
	int count;

	*events = (struct events){.list = event, .count = 0};
	if (json_parse(arena, request->body, &json, fault) != 0)
		return -1;
	name = json_text(json, "event");
	while (i < ARRAY_LEN(meanings) && !slice_is(name, meanings[i].name))
		i++;
	/* A ping, a picture, whatever comes next: heard and not used. */
	if (i == ARRAY_LEN(meanings))
		return 0;
	count = meanings[i].meaning == A_TEXT ?
	    read_text(arena, account, json, event, fault) :
	    read_receipt(arena, account, json_get(json, "payload"),
		meanings[i].state, event);
	if (count < 0)
		return -1;
	events->count = (size_t)count;
	return 0;
}

void
smsgate_answer(struct arena *arena, const struct account *account,
    const struct actions *actions, struct response *response)
{
	(void)arena;
	(void)account;
	(void)actions;
	*response = (struct response){
	    .status = 200, .type = "application/json", .body = slice_of("{}")};
}
