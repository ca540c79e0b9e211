/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cookie.c - the one cookie of the desk page: the token of a session
 */
#include "desk/cookie.h"

#include <string.h>
#include <strings.h>

static bool
is_secure(const struct desk_call *call)
{
	return strncasecmp(call->world->public_url, "https://", 8) == 0;
}

/* A browser keeps __Host- for this very host, over https, of every path. */
static const char *
name_of(const struct desk_call *call)
{
	return is_secure(call) ? "__Host-desk=" : "desk=";
}

struct slice
cookie_token(const struct desk_call *call)
{
	const char *value = request_header(call->request, "Cookie");
	const char *name = name_of(call);

	while (value != NULL && *value != '\0') {
		size_t length;

		value += strspn(value, " ");
		length = strcspn(value, ";");
		if (strncmp(value, name, strlen(name)) == 0)
			return (struct slice){
			    value + strlen(name), length - strlen(name)};
		value += length + (value[length] == ';');
	}
	return slice_of("");
}

void
cookie_set(struct desk_call *call, const char *token, int seconds)
{
	response_add_header(&call->response, "Set-Cookie",
	    arena_printf(call->arena,
		"%s%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict%s",
		name_of(call), token, seconds,
		is_secure(call) ? "; Secure" : ""));
}
