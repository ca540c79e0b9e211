/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rest.c - what providers with a REST interface have in common
 */
#include "provider/rest.h"

#define ID_MAX 64
#define TIMEOUT_MS 15000

bool
rest_is_id(struct slice id)
{
	size_t i;

	for (i = 0; i < id.length; i++) {
		char c = id.data[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
			(c >= '0' && c <= '9') || c == '-' || c == '_'))
			return false;
	}
	return id.length > 0 && id.length <= ID_MAX;
}

int
rest_check_url(const struct account *account, struct fault *fault)
{
	struct slice url = account_get(account, "api-url");

	if (url.length == 0 || url.data[url.length - 1] != '/')
		return 0;
	return fault_set(fault, FAULT_SETTINGS,
	    "account %s: api-url has to end without a slash", account->name);
}

void
rest_begin(struct arena *arena, const struct rest *rest,
    const struct account *account, const char *method, const char *path,
    struct request *request)
{
	struct slice url = account_get(account, "api-url");
	struct slice user = account_get(account, rest->user);
	struct slice password = account_get(account, rest->password);

	if (url.length == 0)
		url = slice_of(rest->url);
	*request = (struct request){.method = method,
	    .target =
		arena_printf(arena, "%.*s%s", (int)url.length, url.data, path),
	    .user = arena_copy(arena, user.data, user.length),
	    .password = arena_copy(arena, password.data, password.length),
	    .timeout_ms = TIMEOUT_MS};
	request_add_header(request, "Accept", "application/json");
}

int
rest_check_list(const struct rest *rest, const struct response *response,
    struct fault *fault)
{
	switch (verdict_by_status(response)) {
	case VERDICT_SENT:
		return 0;
	case VERDICT_LATER:
	case VERDICT_UNKNOWN:
		return fault_set(fault, FAULT_BUSY,
		    "%s did not say what became of texts (status %d); it will "
		    "be asked again",
		    rest->name, response->status);
	default:
		return fault_set(fault, FAULT_SETTINGS,
		    "%s refused to say what became of texts (status %d); look "
		    "at %s, %s and api-url",
		    rest->name, response->status, rest->user, rest->password);
	}
}
