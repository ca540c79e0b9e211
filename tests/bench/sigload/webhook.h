/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * webhook.h - a text as Twilio posts it, signed and unlike any before
 */
#ifndef SIGLOAD_WEBHOOK_H
#define SIGLOAD_WEBHOOK_H

#include "options.h"
#include "wire/signature.h"

#define SID_LENGTH 34
#define WEBHOOK_MAX 8192

struct webhook {
	char sid[SID_LENGTH + 1];
	bool forged, repeated;
	size_t length;
	char bytes[WEBHOOK_MAX];
};

struct webhooks {
	const struct options *options;
	struct signer *signer;
	uint64_t run, next; /* make ids unlike those of other runs */
};

void webhooks_start(struct webhooks *, const struct options *);
void webhooks_stop(struct webhooks *);
/* The next text of a conversation; with FORGED its signature is wrong. */
void webhook_build(
    struct webhooks *, int64_t conversation, bool forged, struct webhook *out);
/* Mixes the bits of a number: the same in, the same out. */
uint64_t bits_mixed(uint64_t);

#endif
