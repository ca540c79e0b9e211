/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * webhook.c - builds and signs texts, fast enough not to be what is measured
 */
#include "webhook.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define SIGNATURE_BYTES 20
#define BODY_MAX 4096

/* What people write: words of the desk, and messages that say something. */
static const char *const bodies[] = {
    "appuntamento",
    "help",
    "rdv",
    "موعد",
    "ciao",
    "Hi",
    "1",
    "2",
    "na4821",
    "permesso",
    "where is my permit?",
    "bonjour",
    "STATUS",
    "aiuto per favore",
    "مساعدة",
    "সাহায্য",
    "مدد",
    "උදව්",
    "உதவி",
    "ndimbal",
    "abeg help me",
    "Buongiorno, vorrei sapere a che punto è il mio permesso di soggiorno",
    "je suis au bureau depuis ce matin et personne ne m'appelle",
    "نحتاج إلى مساعدة طبية عاجلة، ابني مريض منذ ثلاثة أيام",
    "my card was stopped at the office and they say come back next month",
    "guida",
    "¿Dónde está la oficina?",
    "legal",
};

uint64_t
bits_mixed(uint64_t bits)
{
	bits += UINT64_C(0x9e3779b97f4a7c15);
	bits = (bits ^ (bits >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	bits = (bits ^ (bits >> 27)) * UINT64_C(0x94d049bb133111eb);
	return bits ^ (bits >> 31);
}

void
webhooks_start(struct webhooks *webhooks, const struct options *options)
{
	*webhooks = (struct webhooks){
	    .options = options,
	    .signer = signer_new("SHA1", slice_of(options->token)),
	    .run = bits_mixed(
		(uint64_t)time(NULL) * 1000003U + (uint64_t)getpid()),
	};
}

void
webhooks_stop(struct webhooks *webhooks)
{
	signer_free(&webhooks->signer);
}

static char *
put(char *out, const char *string)
{
	size_t length = strlen(string);

	memcpy(out, string, length);
	return out + length;
}

static char *
put_encoded(char *out, const char *string)
{
	static const char hex[] = "0123456789ABCDEF";
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
				    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

	for (; *string != '\0'; string++) {
		unsigned char byte = (unsigned char)*string;

		if (byte == ' ') {
			*out++ = '+';
		} else if (strchr(plain, byte) != NULL) {
			*out++ = (char)byte;
		} else {
			*out++ = '%';
			*out++ = hex[byte >> 4];
			*out++ = hex[byte & 15];
		}
	}
	return out;
}

struct parameter {
	const char *name, *value;
};

/* Sorted by name, as they are signed. */
#define PARAMETERS 20

/* The order on the wire is not that of the signature. */
static const unsigned char wire_order[PARAMETERS] = {
    17, 18, 12, 10, 16, 7, 13, 6, 14, 4, 2, 5, 15, 9, 19, 11, 8, 0, 3, 1};

static void
sign(struct webhooks *webhooks, const struct parameter *parameters, bool forged,
    char out[32])
{
	unsigned char hash[SIGNATURE_MAX];

	signer_begin(webhooks->signer);
	signer_add(webhooks->signer, slice_of(webhooks->options->signed_url));
	for (size_t i = 0; i < PARAMETERS; i++) {
		signer_add(webhooks->signer, slice_of(parameters[i].name));
		signer_add(webhooks->signer, slice_of(parameters[i].value));
	}
	assert(signer_end(webhooks->signer, hash) == SIGNATURE_BYTES);
	if (forged)
		hash[3] ^= 0x40;
	base64_encode(hash, SIGNATURE_BYTES, out);
}

static size_t
put_body(const struct parameter *parameters, char *body)
{
	char *out = body;

	for (size_t i = 0; i < PARAMETERS; i++) {
		const struct parameter *parameter = &parameters[wire_order[i]];

		if (i > 0)
			*out++ = '&';
		out = put(out, parameter->name);
		*out++ = '=';
		out = put_encoded(out, parameter->value);
	}
	assert(out - body < BODY_MAX);
	return (size_t)(out - body);
}

static void
put_request(const struct options *options, const struct parameter *parameters,
    const char *signature, struct webhook *out)
{
	char body[BODY_MAX];
	size_t body_length = put_body(parameters, body);
	int head_length = snprintf(out->bytes, sizeof(out->bytes),
	    "POST %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: TwilioProxy/1.1\r\n"
	    "Accept: */*\r\nContent-Type: application/x-www-form-urlencoded; "
	    "charset=UTF-8\r\nX-Twilio-Signature: %s\r\n"
	    "I-Twilio-Idempotency-Token: %s\r\nConnection: %s\r\n"
	    "Content-Length: %zu\r\n\r\n",
	    options->path, options->host_header, signature, out->sid + 2,
	    options->close ? "close" : "keep-alive", body_length);

	assert(head_length > 0 &&
	    (size_t)head_length + body_length < sizeof(out->bytes));
	memcpy(out->bytes + head_length, body, body_length);
	out->length = (size_t)head_length + body_length;
}

void
webhook_build(struct webhooks *webhooks, int64_t conversation, bool forged,
    struct webhook *out)
{
	const struct options *options = webhooks->options;
	uint64_t number = webhooks->next++;
	uint64_t first = bits_mixed(webhooks->run + number);
	uint64_t second = bits_mixed(webhooks->run * 31 + number + 0x5555);
	size_t body = (size_t)((bits_mixed((uint64_t)conversation) + number) %
	    ARRAY_LEN(bodies));
	char from[32], signature[32];

	snprintf(out->sid, sizeof(out->sid), "SM%016" PRIx64 "%016" PRIx64,
	    first, second);
	snprintf(from, sizeof(from), "+39333%07" PRId64, conversation);
	const struct parameter parameters[PARAMETERS] = {
	    {"AccountSid", options->account},
	    {"ApiVersion", "2010-04-01"},
	    {"Body", bodies[body]},
	    {"From", from},
	    {"FromCity", ""},
	    {"FromCountry", "IT"},
	    {"FromState", ""},
	    {"FromZip", ""},
	    {"MessageSid", out->sid},
	    {"MessagingServiceSid", "MG0123456789abcdef0123456789abcdef"},
	    {"NumMedia", "0"},
	    {"NumSegments", "1"},
	    {"SmsMessageSid", out->sid},
	    {"SmsSid", out->sid},
	    {"SmsStatus", "received"},
	    {"To", options->to},
	    {"ToCity", ""},
	    {"ToCountry", "IT"},
	    {"ToState", ""},
	    {"ToZip", ""},
	};

	out->forged = forged;
	out->repeated = false;
	sign(webhooks, parameters, forged, signature);
	put_request(options, parameters, signature, out);
}
