/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * smsgate_send.c - texts out by the app's REST interface, or its server's
 *
 * We name each text, and they refuse a name that they have (409): then they
 * have the text, and it is not sent twice.
 */
#include "provider/smsgate_rest.h"

#include <string.h>

#include "base/number.h"

#define ID_BEFORE "pp-"
#define HASH_LETTERS 12
#define TTL_MIN_S 5
#define HTTP_CONFLICT 409

const char *
smsgate_id(struct arena *arena, const struct account *account,
    const struct action *action)
{
	const struct slice said[] = {slice_of(action->to), action->text};

	return arena_printf(arena, ID_BEFORE "%lld-%.*s",
	    (long long)action->message, HASH_LETTERS,
	    smsgate_hash(arena, account, said, ARRAY_LEN(said)));
}

int64_t
smsgate_message(struct slice id)
{
	const size_t before = sizeof(ID_BEFORE) - 1;
	const char *dash;
	int64_t message = 0;

	if (!rest_is_id(id) || id.length <= before ||
	    memcmp(id.data, ID_BEFORE, before) != 0)
		return 0;
	dash = memchr(id.data + before, '-', id.length - before);
	if (dash == NULL ||
	    number_parse((struct slice){id.data + before,
			     (size_t)(dash - id.data) - before},
		1, INT64_MAX, &message) != 0)
		return 0;
	return message;
}

static void
add_member(struct text *json, const char *name, struct slice value)
{
	text_addf(json, ",\"%s\":", name);
	json_add_text(json, value);
}

static struct slice
message_json(struct arena *arena, const struct account *account,
    const struct action *action)
{
	struct slice device = account_get(account, "device");
	struct slice sim = account_get(account, "sim");
	struct text json = text_new(arena, 6 * action->text.length + 1024);

	text_addf(&json, "{\"id\":\"%s\"", smsgate_id(arena, account, action));
	text_add(&json, ",\"textMessage\":{\"text\":");
	json_add_text(&json, action->text);
	text_add(&json, "},\"phoneNumbers\":[");
	json_add_text(&json, slice_of(action->to));
	text_add(&json, "],\"withDeliveryReport\":true");
	if (device.length > 0)
		add_member(&json, "deviceId", device);
	if (sim.length > 0)
		text_addf(
		    &json, ",\"simNumber\":%.*s", (int)sim.length, sim.data);
	if (action->valid_s > 0)
		text_addf(&json, ",\"ttl\":%d",
		    action->valid_s > TTL_MIN_S ? action->valid_s : TTL_MIN_S);
	text_add_byte(&json, '}');
	return (struct slice){json.data, json.length};
}

const struct rest smsgate_rest = {.name = "the SMS Gateway",
    .url = SMSGATE_API_URL,
    .user = "user",
    .password = "password"};

void
smsgate_write(struct arena *arena, struct provider_state *state,
    const struct account *account, const struct action *action,
    struct request *request)
{
	(void)state;
	rest_begin(arena, &smsgate_rest, account, "POST", "/messages", request);
	request->body = message_json(arena, account, action);
	request_add_header(request, "Content-Type", "application/json");
}

enum verdict
smsgate_judge(
    struct arena *arena, const struct response *response, struct event *event)
{
	enum verdict verdict = verdict_by_status(response);
	const struct json *json;
	struct fault fault;
	struct slice id;

	event->remote_id = NULL;
	event->error = response->status >= 400 ? response->status : 0;
	if (response->status == HTTP_CONFLICT) {
		event->error = 0;
		return VERDICT_SENT;
	}
	if (verdict != VERDICT_SENT)
		return verdict;
	if (json_parse(arena, response->body, &json, &fault) != 0)
		return VERDICT_UNKNOWN;
	id = json_text(json, "id");
	if (!rest_is_id(id))
		return VERDICT_UNKNOWN;
	event->remote_id = arena_copy(arena, id.data, id.length);
	return VERDICT_SENT;
}
