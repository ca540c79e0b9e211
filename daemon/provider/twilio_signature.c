/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_signature.c - X-Twilio-Signature, as their own libraries read it
 *
 * base64(HMAC-SHA1(auth token, URL + parameters)): the URL as they were given
 * it, then each parameter of a form as name and value, sorted, nothing between
 * them.  A body that is no form is signed through its hash, which the URL then
 * carries as bodySHA256; a GET signs the URL alone.
 *
 * What they themselves do not keep: whether the port is part of the URL, so
 * both ways are tried.  What their scheme does not cover: where a name ends
 * and its value begins.  So unknown parameters are never used, and a repeat is
 * recognised by its id.
 */
#include "provider/twilio.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define BASE64_LENGTH 28 /* of SHA-1's 20 bytes */

bool
twilio_has_form(const struct request *request)
{
	static const char form[] = "application/x-www-form-urlencoded";
	const char *type = request_header(request, "Content-Type");
	struct slice name;

	if (type == NULL)
		return request->body.length == 0;
	name = slice_trim((struct slice){type, strcspn(type, ";")});
	return name.length == strlen(form) &&
	    strncasecmp(name.data, form, name.length) == 0;
}

bool
twilio_is_get(const struct request *request)
{
	return strcmp(request->method, "GET") == 0 ||
	    strcmp(request->method, "HEAD") == 0;
}

static int
compare_slices(struct slice a, struct slice b)
{
	size_t shorter = a.length < b.length ? a.length : b.length;
	int order;

	if (shorter > 0) {
		/* Mostly the first letter tells, and saves a call. */
		order = (unsigned char)*a.data - (unsigned char)*b.data;
		if (order == 0)
			order = memcmp(a.data, b.data, shorter);
		if (order != 0)
			return order;
	}
	return (a.length > b.length) - (a.length < b.length);
}

static int
compare_pairs(const void *left, const void *right)
{
	const struct form_pair *a = left, *b = right;
	int order = compare_slices(a->name, b->name);

	return order != 0 ? order : compare_slices(a->value, b->value);
}

/* Names and values as they are signed: sorted, the same pair only once. */
static int
signed_parameters(struct arena *arena, struct slice body, struct slice *out)
{
	struct text text = text_new(arena, body.length);
	const struct form_pair *pair, *before = NULL;
	struct fault fault;
	struct form form;
	size_t i;

	if (form_parse(arena, body, &form, &fault) != 0)
		return -1;
	qsort(form.pairs, form.count, sizeof(*form.pairs), compare_pairs);
	for (i = 0; i < form.count; i++, before = pair) {
		pair = &form.pairs[i];
		if (before != NULL && compare_pairs(before, pair) == 0)
			continue;
		text_add_slice(&text, pair->name);
		text_add_slice(&text, pair->value);
	}
	*out = (struct slice){text.data, text.length};
	return 0;
}

/* A URL in three parts; the middle one is ":443", or empty. */
struct parted_url {
	struct slice before, port, after;
	struct slice usual_port; /* of its scheme */
};

static struct parted_url
part_url(const char *url)
{
	const char *host = strstr(url, "://"), *end, *at, *colon;
	struct parted_url parts = {
	    .usual_port =
		slice_of(strncasecmp(url, "http:", 5) == 0 ? ":80" : ":443")};

	host = host == NULL ? url : host + 3;
	end = host + strcspn(host, "/?#");
	if ((at = memrchr(host, '@', (size_t)(end - host))) != NULL)
		host = at + 1;
	if ((at = memchr(host, ']', (size_t)(end - host))) != NULL)
		host = at; /* the colons of an IPv6 address */
	colon = memchr(host, ':', (size_t)(end - host));
	if (colon == NULL)
		colon = end;
	parts.before = (struct slice){url, (size_t)(colon - url)};
	parts.port = (struct slice){colon, (size_t)(end - colon)};
	parts.after = slice_of(end);
	return parts;
}

static bool
matches(struct signer *signer, const struct parted_url *url, struct slice port,
    struct slice parameters, const char *claimed)
{
	unsigned char hash[SIGNATURE_MAX];
	char encoded[4 * ((SIGNATURE_MAX + 2) / 3) + 1];

	signer_begin(signer);
	signer_add(signer, url->before);
	signer_add(signer, port);
	signer_add(signer, url->after);
	signer_add(signer, parameters);
	base64_encode(hash, signer_end(signer, hash), encoded);
	return same_bytes(slice_of(encoded), slice_of(claimed));
}

/* Does the URL name the hash of a body?  Then it has to be that of this one. */
static int
body_hash(struct arena *arena, const char *url, struct slice body, bool *named)
{
	struct slice query = target_query(url), claimed;
	struct fault fault;
	struct form form;
	char hash[65];
	bool twice = false;

	*named = strstr(query.data, "bodySHA256") != NULL;
	if (!*named)
		return 0;
	if (form_parse(arena, query, &form, &fault) != 0)
		return -1;
	claimed = form_get(&form, "bodySHA256", &twice);
	sha256_hex(body, hash);
	return !twice && same_bytes(claimed, slice_of(hash)) ? 0 : -1;
}

bool
twilio_signature_valid(struct arena *arena, struct signer *signer,
    const char *url, const struct request *request)
{
	const char *claimed = request_header(request, "X-Twilio-Signature");
	struct parted_url parts = part_url(url);
	struct slice parameters = {"", 0};
	bool hashed;

	if (claimed == NULL || strlen(claimed) != BASE64_LENGTH)
		return false;
	if (body_hash(arena, url, request->body, &hashed) != 0)
		return false;
	if (!hashed && !twilio_is_get(request) &&
	    (!twilio_has_form(request) ||
		signed_parameters(arena, request->body, &parameters) != 0))
		return false;
	if (matches(signer, &parts, parts.port, parameters, claimed))
		return true;
	return matches(signer, &parts,
	    parts.port.length > 0 ? (struct slice){"", 0} : parts.usual_port,
	    parameters, claimed);
}
