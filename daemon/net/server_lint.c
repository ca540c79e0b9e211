/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_lint.c - from evhttp's request to one that can be trusted
 *
 * Whatever two programs could read differently is refused: a second length or
 * host, a length that is not the body's, any encoding of the body, a name that
 * is no token.  The bytes of the head itself went through head_read before.
 * Target and headers stay where evhttp has them: the exchange owns its request
 * for as long as its arena.
 */
#include <assert.h>
#include <event2/buffer.h>
#include <event2/http.h>
#include <event2/http_struct.h>
#include <event2/keyvalq_struct.h>
#include <string.h>
#include <strings.h>
#include <sys/queue.h>

#include "base/clock.h"
#include "base/macros.h"
#include "base/number.h"
#include "net/server_inside.h"

#define LENGTH_DIGITS 9

static bool
is_alphanumeric(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
	    (byte >= '0' && byte <= '9');
}

static bool
is_token(const char *name)
{
	const char *byte = name;

	while (is_alphanumeric(*byte) ||
	    (*byte != '\0' && strchr("!#$%&'*+-.^_`|~", *byte) != NULL))
		byte++;
	return byte > name && *byte == '\0';
}

/* A blank in it could be the end of it for somebody else. */
static bool
is_sane_target(const char *target)
{
	const char *byte = target;

	while (*byte > ' ' && *byte <= '~')
		byte++;
	return target[0] == '/' && *byte == '\0';
}

static bool
same_name(const char *one, const char *other)
{
	/* Most differ in the first letter, and this runs for every header. */
	return (one[0] | 0x20) == (other[0] | 0x20) &&
	    strcasecmp(one, other) == 0;
}

static bool
is_one_of(const char *name, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (same_name(name, names[i]))
			return true;
	}
	return false;
}

/* Headers that change how a body is read, or ask for another protocol. */
static const char *const refused[] = {
    "Transfer-Encoding",
    "Content-Encoding",
    "Upgrade",
    "Expect",
};

/* Headers of which a second one would leave open which one holds. */
static const char *const single[] = {
    "Host",
    "Content-Length",
    "Content-Type",
    "Authorization",
};

static bool
is_signature(const char *name)
{
	static const char end[] = "-Signature";
	size_t length = strlen(name);

	return (name[0] | 0x20) == 'x' && length >= sizeof(end) &&
	    strcasecmp(name + length - (sizeof(end) - 1), end) == 0;
}

static bool
is_single(const char *name)
{
	return is_one_of(name, single, ARRAY_LEN(single)) || is_signature(name);
}

static const char *
find_header(const struct request *request, const char *name)
{
	for (size_t i = 0; i < request->header_count; i++) {
		if (same_name(request->headers[i].name, name))
			return request->headers[i].value;
	}
	return NULL;
}

static int
lint_headers(const struct evkeyvalq *headers, struct request *out)
{
	const struct evkeyval *header;

	TAILQ_FOREACH(header, headers, next)
	{
		if (!is_token(header->key) ||
		    is_one_of(header->key, refused, ARRAY_LEN(refused)))
			return HTTP_BADREQUEST;
		if (is_single(header->key) &&
		    find_header(out, header->key) != NULL)
			return HTTP_BADREQUEST;
		if (out->header_count == HEADERS_MAX)
			return HTTP_BADREQUEST;
		out->headers[out->header_count++] = (struct header){
		    .name = header->key,
		    .value = header->value,
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
	    (said[0] == '-' || strlen(said) > LENGTH_DIGITS ||
		number_parse(slice_of(said), 0, INT64_MAX, &number) != 0))
		return HTTP_BADREQUEST;
	if ((size_t)number != length ||
	    (length > 0 && strcmp(out->method, "POST") != 0))
		return HTTP_BADREQUEST;
	copy = arena_alloc(arena, length + 1);
	evbuffer_copyout(body, copy, length);
	out->body = (struct slice){.data = copy, .length = length};
	return 0;
}

static int
lint_line(const struct server *server, struct evhttp_request *request,
    struct request *out)
{
	const char *target = evhttp_request_get_uri(request);
	enum evhttp_cmd_type method = evhttp_request_get_command(request);

	if (request->major != 1 || (request->minor != 0 && request->minor != 1))
		return HTTP_BADREQUEST;
	if (method == EVHTTP_REQ_GET)
		out->method = "GET";
	else if (method == EVHTTP_REQ_HEAD)
		out->method = "HEAD";
	else if (method == EVHTTP_REQ_POST)
		out->method = "POST";
	else
		return HTTP_BADMETHOD;
	if (strlen(target) > server->limits.target_max)
		return HTTP_ENTITYTOOLARGE;
	if (!is_sane_target(target))
		return HTTP_BADREQUEST;
	out->target = target;
	return 0;
}

int
lint_request(const struct server *server, const struct connection *connection,
    struct evhttp_request *request, struct arena *arena, struct request *out)
{
	int status;

	if (connection->head.flawed || !connection->head.done)
		return HTTP_BADREQUEST;
	status = lint_line(server, request, out);
	if (status == 0)
		status = lint_headers(
		    evhttp_request_get_input_headers(request), out);
	if (status == 0)
		status = lint_body(
		    evhttp_request_get_input_buffer(request), arena, out);
	out->peer = arena_string(arena, connection->peer);
	out->at_ms = clock_now_ms();
	return status;
}
