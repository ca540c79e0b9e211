/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cookie.c - the one cookie of the desk page: the token of a session
 */
#include "desk/cookie.h"

#include <string.h>
#include <strings.h>

#define NAME "desk="

struct slice
cookie_token(const struct request *request)
{
	const char *value = request_header(request, "Cookie");

	while (value != NULL && *value != '\0') {
		size_t length;

		value += strspn(value, " ");
		length = strcspn(value, ";");
		if (strncmp(value, NAME, strlen(NAME)) == 0)
			return (struct slice){
			    value + strlen(NAME), length - strlen(NAME)};
		value += length + (value[length] == ';');
	}
	return slice_of("");
}

void
cookie_set(struct desk_call *call, const char *token, int seconds)
{
	bool secure = strncasecmp(call->world->public_url, "https://", 8) == 0;

	response_add_header(&call->response, "Set-Cookie",
	    arena_printf(call->arena,
		NAME "%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict%s",
		token, seconds, secure ? "; Secure" : ""));
}
