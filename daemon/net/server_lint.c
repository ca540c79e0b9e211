/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_lint.c - from evhttp's request to one that can be trusted
 *
 * Whatever two programs could read differently is refused: a second length or
 * host, a length that is not the body's, any encoding of the body, a name that
 * is no token.  The bytes of the head itself went through head_read before.
 */
#include <assert.h>
#include <event2/buffer.h>
#include <event2/http.h>
#include <event2/http_struct.h>
#include <event2/keyvalq_struct.h>
#include <string.h>
#include <strings.h>
#include <sys/queue.h>

#include "base/macros.h"
#include "base/number.h"
#include "net/server_inside.h"

#define LENGTH_DIGITS 9

static bool
is_token(const char *name)
{
	static const char letters[] = "!#$%&'*+-.^_`|~0123456789"
				      "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	return name[0] != '\0' && name[strspn(name, letters)] == '\0';
}

static bool
is_clean(const char *value)
{
	for (; *value != '\0'; value++) {
		unsigned char byte = (unsigned char)*value;

		if ((byte < 0x20 && byte != '\t') || byte == 0x7f)
			return false;
	}
	return true;
}

/* Headers that change how a body is read, or ask for another protocol. */
static bool
is_refused(const char *name)
{
	static const char *const names[] = {
	    "Transfer-Encoding",
	    "Content-Encoding",
	    "Upgrade",
	    "Expect",
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		if (strcasecmp(name, names[i]) == 0)
			return true;
	}
	return false;
}

/* Headers of which a second one would leave open which one holds. */
static bool
is_single(const char *name)
{
	static const char *const names[] = {
	    "Host",
	    "Content-Length",
	    "Content-Type",
	    "Authorization",
	};
	static const char signature[] = "-Signature";
	size_t length = strlen(name);

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		if (strcasecmp(name, names[i]) == 0)
			return true;
	}
	return strncasecmp(name, "X-", 2) == 0 &&
	    length >= sizeof(signature) - 1 &&
	    strcasecmp(name + length - (sizeof(signature) - 1), signature) == 0;
}

static const char *
find_header(const struct request *request, const char *name)
{
	for (size_t i = 0; i < request->header_count; i++) {
		if (strcasecmp(request->headers[i].name, name) == 0)
			return request->headers[i].value;
	}
	return NULL;
}

static int
lint_headers(
    const struct evkeyvalq *headers, struct arena *arena, struct request *out)
{
	const struct evkeyval *header;

	TAILQ_FOREACH(header, headers, next)
	{
		if (!is_token(header->key) || !is_clean(header->value) ||
		    is_refused(header->key))
			return HTTP_BADREQUEST;
		if (is_single(header->key) &&
		    find_header(out, header->key) != NULL)
			return HTTP_BADREQUEST;
		if (out->header_count == HEADERS_MAX)
			return HTTP_BADREQUEST;
		out->headers[out->header_count++] = (struct header){
		    .name = arena_string(arena, header->key),
		    .value = arena_string(arena, header->value),
		};
	}
	return find_header(out, "Host") == NULL ? HTTP_BADREQUEST : 0;
}

/* The length that was said is the length that came, for every method. */
static int
lint_body(struct evbuffer *body, struct arena *arena, struct request *out)
{
	const char *said = find_header(out, "Content-Length");
	size_t length = evbuffer_get_length(body);
	int64_t number = 0;
	char *copy;

	if (said == NULL && strcmp(out->method, "POST") == 0)
		return HTTP_BADREQUEST;
	if (said != NULL &&
	    (strspn(said, "0123456789") != strlen(said) ||
		strlen(said) > LENGTH_DIGITS ||
		number_parse(slice_of(said), 0, INT64_MAX, &number) != 0))
		return HTTP_BADREQUEST;
	if ((size_t)number != length)
		return HTTP_BADREQUEST;
	copy = arena_alloc(arena, length + 1);
	evbuffer_copyout(body, copy, length);
	out->body = (struct slice){.data = copy, .length = length};
	return 0;
}

static int
lint_line(const struct server *server, struct evhttp_request *request,
    struct arena *arena, struct request *out)
{
	const char *target = evhttp_request_get_uri(request);
	enum evhttp_cmd_type method = evhttp_request_get_command(request);

	if (request->major != 1 || (request->minor != 0 && request->minor != 1))
		return HTTP_BADREQUEST;
	if (method != EVHTTP_REQ_GET && method != EVHTTP_REQ_POST)
		return HTTP_BADMETHOD;
	if (strlen(target) > server->limits.target_max)
		return HTTP_ENTITYTOOLARGE;
	/* A blank in it could be the end of it for somebody else. */
	if (target[0] != '/' || strchr(target, ' ') != NULL ||
	    !is_clean(target) || strchr(target, '\t') != NULL)
		return HTTP_BADREQUEST;
	out->method = method == EVHTTP_REQ_GET ? "GET" : "POST";
	out->target = arena_string(arena, target);
	return 0;
}

int
lint_request(const struct server *server, const struct connection *connection,
    struct evhttp_request *request, struct arena *arena, struct request *out)
{
	int status;

	if (connection->head.flawed || !connection->head.done)
		return HTTP_BADREQUEST;
	status = lint_line(server, request, arena, out);
	if (status == 0)
		status = lint_headers(
		    evhttp_request_get_input_headers(request), arena, out);
	if (status == 0)
		status = lint_body(
		    evhttp_request_get_input_buffer(request), arena, out);
	out->peer = arena_string(arena, connection->peer);
	return status;
}
