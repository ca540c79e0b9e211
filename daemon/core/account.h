/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * account.h - one contract with one telecom provider, as the settings name it
 *
 * What a provider needs beside that (ids, tokens, addresses) are pairs of
 * words, which the provider declares with struct option and asks for by name.
 */
#ifndef CORE_ACCOUNT_H
#define CORE_ACCOUNT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"
#include "core/language.h"

/* What becomes of a call before it is answered. */
enum squillo {
	SQUILLO_OFF, /* it is answered at once */
	SQUILLO_REJECT, /* rejected, and called back */
	SQUILLO_PAUSE, /* it rings a while; who rings off is called back */
};

/* What an account of a provider can or must set. */
struct option {
	const char *name; /* "auth-token"; NULL ends a list */
	const char *help;
	const char *example;
	bool required;
	bool secret; /* may also be written NAME-file FILE; never shown */
};

struct account_value {
	const char *name;
	struct slice value;
};

#define ACCOUNT_PREFIXES_MAX 16

struct account {
	const char *name; /* its webhooks come to /in/NAME */
	const char *provider; /* a provider's name */
	const char *number; /* E.164, or "" */
	bool calls; /* the provider can place calls */
	enum squillo squillo;
	int64_t squillo_ms; /* of SQUILLO_PAUSE */
	const char *public_url; /* "https://line.example.org", without slash */
	int rate; /* sends a second */
	int64_t price; /* millionths of a euro a part of a text */
	int64_t call_price; /* … a minute of a call that we place */
	/* Whom it may carry unasked texts to; none listed: everybody. */
	struct language_list languages;
	const char *prefixes[ACCOUNT_PREFIXES_MAX];
	size_t prefix_count;
	unsigned carries; /* bits by enum urgency; 0: all */
	bool traces; /* their list tells what became of a send */
	int64_t list_delay_ms; /* after which a send is surely in that list */
	const struct account_value *values;
	size_t count;
};

/* Of the phones in the terminal and in the browser: it has no provider. */
#define PHONE_ACCOUNT "phone"

/* The value of an option, empty when it is not set. */
struct slice account_get(const struct account *, const char *name);

#endif
