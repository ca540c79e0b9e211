/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * client_transfer.c - one request that goes out and what comes back
 *
 * A body is handed to curl by a callback that cannot rewind, on purpose: when
 * a kept connection dies under a POST, curl sends it again by itself if it
 * can, and the other side may have sent the text of the first one already.
 */
#include "net/client_transfer.h"

#include <assert.h>
#include <string.h>
#include <sys/socket.h>

#include "base/clock.h"
#include "net/address.h"

#define CONNECT_TIMEOUT_MS 5000L
/*
 * Others close what was idle for some five seconds or more, and may do so just
 * as we send: then nobody knows what became of it.
 */
#define IDLE_MOST_S 2L
#define DEFAULT_TIMEOUT_MS 20000L
/* The answer grows by doubling, and whoever reads it works in its arena. */
#define ROOMS_FOR_ANSWER 16
#define ROOMS_FOR_LONG_ANSWER 5

static size_t
answer_max(const struct request *request)
{
	return request->answer_max > 0 ? request->answer_max :
					 CLIENT_ANSWER_MAX;
}

static size_t
arena_max(const struct request *request)
{
	size_t rooms = request->answer_max > CLIENT_ANSWER_MAX ?
	    ROOMS_FOR_LONG_ANSWER :
	    ROOMS_FOR_ANSWER;

	return rooms * answer_max(request) +
	    ROOMS_FOR_ANSWER * CLIENT_ANSWER_MAX + request->body.length;
}

struct transfer *
transfer_new(const struct request *request)
{
	struct arena *arena = arena_new(arena_max(request));
	struct transfer *transfer = arena_alloc(arena, sizeof(*transfer));
	struct request *copy = &transfer->request;
	long timeout_ms =
	    request->timeout_ms > 0 ? request->timeout_ms : DEFAULT_TIMEOUT_MS;

	transfer->arena = arena;
	transfer->due_ms = clock_monotonic_ms() + timeout_ms;
	copy->answer_max = answer_max(request);
	copy->method = arena_string(arena, request->method);
	copy->target = arena_string(arena, request->target);
	copy->user = arena_string(arena, request->user);
	copy->password = arena_string(arena, request->password);
	for (size_t i = 0; i < request->header_count; i++)
		copy->headers[copy->header_count++] = (struct header){
		    .name = arena_string(arena, request->headers[i].name),
		    .value = arena_string(arena, request->headers[i].value),
		};
	copy->public_only = request->public_only;
	copy->body.length = request->body.length;
	copy->body.data =
	    arena_copy(arena, request->body.data, request->body.length);
	return transfer;
}

void
transfer_free(struct transfer *transfer)
{
	struct arena *arena = transfer->arena;

	assert(transfer->easy == NULL);
	curl_slist_free_all(transfer->headers);
	arena_wipe(&arena); /* a password may be in it */
}

static size_t
on_read(char *out, size_t size, size_t count, void *context)
{
	struct transfer *transfer = context;
	struct slice body = transfer->request.body;
	size_t length = body.length - transfer->sent;

	if (length > size * count)
		length = size * count;
	memcpy(out, body.data + transfer->sent, length);
	transfer->sent += length;
	return length;
}

static size_t
on_write(char *data, size_t size, size_t count, void *context)
{
	struct transfer *transfer = context;
	size_t length = size * count;

	text_add_slice(
	    &transfer->answer, (struct slice){.data = data, .length = length});
	return transfer->answer.full ? 0 : length; /* 0 breaks it off */
}

/* curl takes a connection that ends inside of the head for a whole answer. */
static size_t
on_header(char *data, size_t size, size_t count, void *context)
{
	struct transfer *transfer = context;
	struct slice line = {.data = data, .length = size * count};

	if (line.length >= 5 && memcmp(data, "HTTP/", 5) == 0)
		transfer->head_done = false; /* after a 100 */
	else if (slice_trim(line).length == 0)
		transfer->head_done = true;
	return line.length;
}

static int
add_header(struct transfer *transfer, const char *line)
{
	struct curl_slist *list = curl_slist_append(transfer->headers, line);

	if (list == NULL)
		return -1;
	transfer->headers = list;
	return 0;
}

/*
 * A header without a value is written with ";" and would be left out with ":".
 * "Expect:" leaves out the question before a large body.
 */
static int
add_headers(struct transfer *transfer)
{
	const struct request *request = &transfer->request;
	int failed = add_header(transfer, "Expect:");

	for (size_t i = 0; i < request->header_count; i++) {
		const struct header *header = &request->headers[i];

		assert(strpbrk(header->name, "\r\n") == NULL &&
		    strpbrk(header->value, "\r\n") == NULL);
		failed |= add_header(transfer,
		    arena_printf(transfer->arena,
			header->value[0] == '\0' ? "%s;%s" : "%s: %s",
			header->name, header->value));
	}
	return failed;
}

static int
set_bounds(struct transfer *transfer, CURL *easy)
{
	long left_ms = (long)(transfer->due_ms - clock_monotonic_ms());
	int failed = 0;

	failed |= curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
	failed |= curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
	failed |= curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
	failed |= curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
	failed |= curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	/* Who gives up on a name does not wait for the thread that asks. */
	failed |= curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
	failed |= curl_easy_setopt(
	    easy, CURLOPT_CONNECTTIMEOUT_MS, CONNECT_TIMEOUT_MS);
	failed |= curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, IDLE_MOST_S);
	failed |= curl_easy_setopt(
	    easy, CURLOPT_TIMEOUT_MS, left_ms > 0 ? left_ms : 1L);
	failed |= curl_easy_setopt(
	    easy, CURLOPT_MAXFILESIZE, (long)transfer->request.answer_max);
	failed |=
	    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
	failed |= curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
	failed |= curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
	return failed;
}

/*
 * Where the name led to is known here, after the look into the DNS and before
 * the first byte.  A connection that was opened without this look is not used.
 */
static curl_socket_t
on_open(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
	(void)context;
	if (purpose != CURLSOCKTYPE_IPCXN || !address_is_public(&address->addr))
		return CURL_SOCKET_BAD;
	return socket(address->family, address->socktype | SOCK_CLOEXEC,
	    address->protocol);
}

static int
set_public_only(CURL *easy)
{
	int failed = 0;

	failed |= curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open);
	failed |= curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
	failed |= curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
	return failed;
}

static int
set_method(struct transfer *transfer, CURL *easy)
{
	const struct request *request = &transfer->request;
	int failed = 0;

	if (request->body.length > 0 || strcmp(request->method, "POST") == 0) {
		failed |= curl_easy_setopt(easy, CURLOPT_POST, 1L);
		failed |= curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE,
		    (curl_off_t)request->body.length);
		failed |= curl_easy_setopt(easy, CURLOPT_READFUNCTION, on_read);
		failed |= curl_easy_setopt(easy, CURLOPT_READDATA, transfer);
	}
	failed |=
	    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request->method);
	if (strcmp(request->method, "HEAD") == 0)
		failed |= curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
	if (request->user != NULL) {
		failed |= curl_easy_setopt(
		    easy, CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC);
		failed |=
		    curl_easy_setopt(easy, CURLOPT_USERNAME, request->user);
		failed |= curl_easy_setopt(easy, CURLOPT_PASSWORD,
		    request->password == NULL ? "" : request->password);
	}
	return failed;
}

int
transfer_prepare(struct transfer *transfer, CURL *easy)
{
	int failed = add_headers(transfer);

	transfer->answer =
	    text_new(transfer->arena, transfer->request.answer_max);
	failed |= set_bounds(transfer, easy);
	failed |= set_method(transfer, easy);
	if (transfer->request.public_only)
		failed |= set_public_only(easy);
	failed |= curl_easy_setopt(easy, CURLOPT_URL, transfer->request.target);
	failed |= curl_easy_setopt(easy, CURLOPT_USERAGENT, "passaparola");
	failed |= curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->headers);
	failed |= curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_write);
	failed |= curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
	failed |= curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
	failed |= curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
	failed |= curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
	return failed == 0 ? 0 : -1;
}

/* The headers that a verdict or the next hop needs. */
static void
keep_headers(struct transfer *transfer)
{
	static const char *const names[] = {"Date", "Location", "Retry-After"};
	struct response *response = &transfer->response;

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct curl_header *header;

		if (curl_easy_header(transfer->easy, names[i], 0, CURLH_HEADER,
			-1, &header) != CURLHE_OK)
			continue;
		response->headers[response->header_count++] = (struct header){
		    .name = names[i],
		    .value = arena_string(transfer->arena, header->value),
		};
	}
}

void
transfer_judge(struct transfer *transfer, CURLcode code)
{
	struct response *response = &transfer->response;
	long status = 0, sent = 0;
	char *type = NULL;

	if (code != CURLE_OK || !transfer->head_done) {
		curl_easy_getinfo(transfer->easy, CURLINFO_REQUEST_SIZE, &sent);
		response->refused = sent == 0;
		return;
	}
	curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(transfer->easy, CURLINFO_CONTENT_TYPE, &type);
	response->status = (int)status;
	response->type = arena_string(transfer->arena, type);
	response->body = (struct slice){
	    .data = transfer->answer.data,
	    .length = transfer->answer.length,
	};
	keep_headers(transfer);
}
