/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * http.c - an HTTP message, in or out, as plain data
 */
#include "wire/http.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

#include "base/macros.h"

static const char *
find(const struct header *headers, size_t count, const char *name)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (strcasecmp(headers[i].name, name) == 0)
			return headers[i].value;
	return NULL;
}

const char *
request_header(const struct request *request, const char *name)
{
	return find(request->headers, request->header_count, name);
}

const char *
response_header(const struct response *response, const char *name)
{
	return find(response->headers, response->header_count, name);
}

void
request_add_header(struct request *request, const char *name, const char *value)
{
	assert(request->header_count < ARRAY_LEN(request->headers));
	request->headers[request->header_count++] =
	    (struct header){name, value};
}

void
response_add_header(
    struct response *response, const char *name, const char *value)
{
	assert(response->header_count < ARRAY_LEN(response->headers));
	response->headers[response->header_count++] =
	    (struct header){name, value};
}

struct slice
target_path(const char *target)
{
	return (struct slice){target, strcspn(target, "?")};
}

struct slice
target_query(const char *target)
{
	const char *mark = strchr(target, '?');

	return slice_of(mark == NULL ? "" : mark + 1);
}
