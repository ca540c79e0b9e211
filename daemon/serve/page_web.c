/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * page_web.c - what every answer to a browser carries, and the pages' files
 */
#include "serve/page_web.h"

#include <string.h>

#include "desk/page_file.h"

static const char policy[] =
    "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; media-src 'self' blob:; img-src 'self' data:; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

void
page_add_headers(struct response *response)
{
	response_add_header(response, "Content-Security-Policy", policy);
	response_add_header(response, "X-Content-Type-Options", "nosniff");
	response_add_header(response, "Referrer-Policy", "no-referrer");
	response_add_header(
	    response, "Cross-Origin-Opener-Policy", "same-origin");
	response_add_header(
	    response, "Cross-Origin-Resource-Policy", "same-origin");
	response_add_header(response, "Permissions-Policy",
	    "microphone=(self), camera=(), geolocation=()");
}

void
page_refuse(struct daemon *daemon, uint64_t id, int status)
{
	metrics_answered(&daemon->metrics, METRIC_REFUSED, status, 0);
	answer_status(daemon->server, id, status);
}

/* Is "gzip" among what the browser takes?  None refuses it with q=0. */
static bool
takes_packed(const struct request *request)
{
	const char *takes = request_header(request, "Accept-Encoding");

	return takes != NULL && strstr(takes, "gzip") != NULL;
}

static void
answer_file(struct daemon *daemon, uint64_t id, const struct request *request,
    const struct page_file *file)
{
	const char *known = request_header(request, "If-None-Match");
	bool packed = takes_packed(request);
	struct response response = {.status = 200,
	    .type = file->type,
	    .body = packed ? file->packed : file->bytes};
	char etag[PAGE_FILE_ETAG_SIZE];

	page_file_etag(response.body, etag);
	if (known != NULL && strcmp(known, etag) == 0)
		response = (struct response){.status = 304};
	page_add_headers(&response);
	if (packed && response.status == 200)
		response_add_header(&response, "Content-Encoding", "gzip");
	response_add_header(&response, "Vary", "Accept-Encoding");
	response_add_header(&response, "Cache-Control", "no-cache");
	response_add_header(&response, "ETag", etag);
	server_answer(daemon->server, id, &response);
}

void
page_answer_file(
    struct daemon *daemon, uint64_t id, const struct request *request)
{
	struct page_file file;

	if (!page_file_find(target_path(request->target), &file))
		page_refuse(daemon, id, 404);
	else if (strcmp(request->method, "GET") != 0)
		page_refuse(daemon, id, 405);
	else
		answer_file(daemon, id, request, &file);
}
