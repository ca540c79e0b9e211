/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_recording.c - what Twilio keeps: fetched from there, deleted there
 *
 * The address is made of our own settings and the message's id, never of what
 * a webhook said, so that our credentials go nowhere else.  They may send us
 * on once, to where their files lie: there we go without credentials.
 */
#include "provider/twilio_rest.h"

#include <string.h>

#include "core/call.h"

#define TIMEOUT_MS 60000
#define ANSWER_MAX ((size_t)12 << 20) /* ten minutes of telephone audio */

#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
#define HOST_LETTERS LETTERS "-."

static const char *const known_hosts[] = {".twilio.com", ".amazonaws.com"};

static bool
ends_in(struct slice host, const char *end)
{
	size_t length = strlen(end);

	return host.length > length &&
	    memcmp(host.data + host.length - length, end, length) == 0;
}

/* https, and a host that is named here. */
static bool
is_known(const char *location)
{
	static const char scheme[] = "https://";
	struct slice host = {location + sizeof(scheme) - 1, 0};
	size_t i;

	if (strncmp(location, scheme, sizeof(scheme) - 1) != 0)
		return false;
	host.length = strcspn(host.data, "/?#");
	/* No port, nobody's name before the host, nothing read in two ways. */
	if (strspn(host.data, HOST_LETTERS) < host.length)
		return false;
	for (i = 0; i < ARRAY_LEN(known_hosts); i++)
		if (ends_in(host, known_hosts[i]))
			return true;
	return false;
}

/* Letters and digits: nothing that would lead elsewhere. */
static bool
is_sid(const char *id)
{
	size_t length = strspn(id, LETTERS);

	return length > 0 && id[length] == '\0';
}

/* Where the thing lies, below our account's own address. */
static const char *
place_of(struct arena *arena, const struct action *action)
{
	switch (action->kind) {
	case ACTION_FETCH:
		return arena_printf(
		    arena, "Recordings/%s.wav", action->remote_id);
	case ACTION_REMOVE_TEXT:
		return arena_printf(
		    arena, "Messages/%s.json", action->remote_id);
	case ACTION_REMOVE_CALL:
		return arena_printf(arena, "Calls/%s.json", action->remote_id);
	default:
		return arena_printf(
		    arena, "Recordings/%s.json", action->remote_id);
	}
}

int
twilio_fetch(struct arena *arena, const struct account *account,
    const struct action *action, const char *location, struct request *request)
{
	struct slice sid = account_get(account, "account-sid");
	bool fetch = action->kind == ACTION_FETCH;

	if (location != NULL) {
		if (!is_known(location))
			return -1;
		/* Names below these may be made to lead inside. */
		*request = (struct request){.method = "GET",
		    .target = arena_string(arena, location),
		    .public_only = true};
	} else if (action->remote_id == NULL || !is_sid(action->remote_id)) {
		return -1;
	} else {
		rest_begin(arena, &twilio_rest, account,
		    fetch ? "GET" : "DELETE",
		    arena_printf(arena, "/2010-04-01/Accounts/%.*s/%s",
			(int)sid.length, sid.data, place_of(arena, action)),
		    request);
	}
	request->timeout_ms = TIMEOUT_MS;
	if (fetch)
		request->answer_max = ANSWER_MAX;
	return 0;
}
