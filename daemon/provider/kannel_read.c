/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * kannel_read.c - Kannel's texts and receipts in
 *
 * A text is a POST with the number in a header and the text as its body, in
 * the letters that Content-Type names: UTF-8, or UTF-16BE for what was UCS-2
 * on the air.  A receipt is a GET of the address that we gave with the text.
 * Kannel asks again for as long as it does not hear 200, with the same id.
 */
#include "provider/kannel.h"

#include <string.h>
#include <strings.h>

#include "base/number.h"
#include "base/utf8.h"
#include "provider/rest.h"
#include "wire/form.h"

#define ADDRESS_MAX 64
#define BARE_MIN 11 /* digits with a country, though nothing says so */
#define CODING_BINARY "1"

/* Bits of a receipt, the furthest first: what is true of a text now. */
static const struct {
	int64_t bit;
	enum message_state state;
} receipts[] = {
    {1, MESSAGE_DELIVERED}, {2, MESSAGE_FAILED},
    {16, MESSAGE_FAILED}, /* the centre refused it */
    {8, MESSAGE_SENT}, /* the centre has it */
    {4, MESSAGE_SENT}, /* it waits at the centre */
};

/* A bare number of this length has its country in it; it gets its plus. */
static const char *
read_number(struct arena *arena, const char *header)
{
	struct slice number = slice_trim(slice_of(header));
	size_t i;

	for (i = 0; i < number.length; i++)
		if (number.data[i] < ' ' || number.data[i] > '~')
			return NULL;
	if (number.length == 0 || number.length > ADDRESS_MAX)
		return NULL;
	i = strspn(number.data, "0123456789");
	return arena_printf(arena, "%s%.*s",
	    i >= BARE_MIN && i == number.length && number.data[0] != '0' ? "+" :
									   "",
	    (int)number.length, number.data);
}

/* The charset that Content-Type names, without its quotes; "" for none. */
static struct slice
charset_of(const char *type)
{
	const char *at = type == NULL ? NULL : strcasestr(type, "charset=");
	struct slice name = {"", 0};

	if (at == NULL)
		return name;
	at += strlen("charset=");
	at += *at == '"';
	name = (struct slice){at, strcspn(at, "\"; \t")};
	return name;
}

static bool
is_named(struct slice name, const char *wanted)
{
	return name.length == strlen(wanted) &&
	    strncasecmp(name.data, wanted, name.length) == 0;
}

static void
add_utf16(struct text *out, struct slice body)
{
	size_t i;

	for (i = 0; i + 1 < body.length; i += 2) {
		const unsigned char *at = (const unsigned char *)body.data + i;
		uint32_t code = (uint32_t)at[0] << 8 | at[1];

		if (code >= 0xD800 && code < 0xDC00 && i + 3 < body.length &&
		    (at[2] & 0xFC) == 0xDC) {
			code = 0x10000 + ((code & 0x3FF) << 10) +
			    (((uint32_t)at[2] & 3) << 8 | at[3]);
			i += 2;
		} else if (code >= 0xD800 && code < 0xE000)
			code = UTF8_BAD;
		text_add_code(out, code);
	}
}

/* The body as UTF-8 of at most EVENT_TEXT_MAX bytes, whole letters. */
static struct slice
read_body(struct arena *arena, const struct request *request)
{
	struct slice charset =
	    charset_of(request_header(request, "Content-Type"));
	struct text out = text_new(arena, 3 * request->body.length + 4);
	struct slice text = request->body;
	size_t i;

	if (is_named(charset, "UTF-16BE") || is_named(charset, "UCS-2") ||
	    is_named(charset, "ISO-10646-UCS-2"))
		add_utf16(&out, text);
	else if (is_named(charset, "ISO-8859-1") ||
	    is_named(charset, "WINDOWS-1252"))
		for (i = 0; i < text.length; i++)
			text_add_code(&out, (unsigned char)text.data[i]);
	else
		text_add_slice(&out, text);
	text = utf8_clean(arena, (struct slice){out.data, out.length});
	if (text.length > EVENT_TEXT_MAX) {
		text.length = EVENT_TEXT_MAX;
		while (((unsigned char)text.data[text.length] & 0xC0) == 0x80)
			text.length--;
	}
	return text;
}

static int
read_text(struct arena *arena, const struct account *account,
    const struct request *request, const struct form *query,
    struct event *event, struct fault *fault)
{
	struct slice id = form_get(query, "id", NULL);
	const char *coding = request_header(request, "X-Kannel-Coding");

	/* Settings and pictures for a phone are no texts. */
	if (coding != NULL && strcmp(coding, CODING_BINARY) == 0)
		return 0;
	if (!rest_is_id(id))
		return fault_set(fault, FAULT_DATA,
		    "the text has no id; in kannel.conf the post-url has to "
		    "end with /in/%s?id=%%I",
		    account->name);
	*event = (struct event){.kind = EVENT_TEXT,
	    .account = account->name,
	    .remote_id = arena_copy(arena, id.data, id.length),
	    .from =
		read_number(arena, request_header(request, "X-Kannel-From")),
	    .to = account->number[0] != '\0' ?
		account->number :
		read_number(arena, request_header(request, "X-Kannel-To")),
	    .text = read_body(arena, request),
	    .by_request = true};
	if (event->from == NULL || event->to == NULL)
		return fault_set(fault, FAULT_DATA,
		    "the text has no sender or no number of ours; in "
		    "kannel.conf the sms-service needs send-sender = true");
	return 1;
}

static int
read_receipt(const struct account *account, const struct form *query,
    struct event *event, struct fault *fault)
{
	int64_t message, bits;
	size_t i = 0;

	if (!form_has(query, "m"))
		return 0;
	if (number_parse(form_get(query, "m", NULL), 1, INT64_MAX, &message) !=
		0 ||
	    number_parse(form_get(query, "d", NULL), 0, 255, &bits) != 0)
		return fault_set(
		    fault, FAULT_DATA, "a receipt whose m or d is no number");
	while (i < ARRAY_LEN(receipts) && (bits & receipts[i].bit) == 0)
		i++;
	if (i == ARRAY_LEN(receipts))
		return 0;
	*event = (struct event){.kind = EVENT_RECEIPT,
	    .account = account->name,
	    .message = message,
	    .state = receipts[i].state};
	return 1;
}

int
kannel_read(struct arena *arena, const struct account *account,
    const struct request *request, struct events *events, struct fault *fault)
{
	struct event *event = arena_alloc(arena, sizeof(*event));
	struct form query;
	int count;

	*events = (struct events){.list = event, .count = 0};
	if (form_parse(arena, target_query(request->target), &query, fault) !=
	    0)
		return -1;
	count = strcmp(request->method, "POST") == 0 ?
	    read_text(arena, account, request, &query, event, fault) :
	    read_receipt(account, &query, event, fault);
	if (count < 0)
		return -1;
	events->count = (size_t)count;
	return 0;
}

/* Whatever stands in it, Kannel would text: nothing. */
void
kannel_answer(struct arena *arena, const struct account *account,
    const struct actions *actions, struct response *response)
{
	(void)arena;
	(void)account;
	(void)actions;
	*response = (struct response){
	    .status = 200, .type = "text/plain; charset=utf-8"};
}
