/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * house.h - how the running line is, as the network's thread knows it
 *
 * Copied for each request of the page that asks; nothing in it is secret.
 */
#ifndef DESK_HOUSE_H
#define DESK_HOUSE_H

#include <stddef.h>
#include <stdint.h>

#define HOUSE_ACCOUNTS_MAX 16
#define HOUSE_WHY_MAX 400

struct house_account {
	const char *name, *provider, *number;
	int rate; /* sends a second */
	int64_t price; /* millionths of a euro a part */
	const char *state; /* "well", "refused", "waiting", "list-lost" */
	int64_t wait_ms; /* of "waiting" and "refused": until the next try */
	int64_t heard_ms, forged_ms; /* webhooks since the start; 0: none */
};

struct house {
	int64_t started_ms;
	const char *wrong; /* with the line as a whole; NULL: nothing */
	int64_t reload_ms; /* 0: none since the start */
	const char *reload; /* "fine", "restart", "refused" */
	char reload_why[HOUSE_WHY_MAX];
	struct house_account accounts[HOUSE_ACCOUNTS_MAX];
	size_t account_count;
};

/* A line of the settings as it is in force. */
struct setting_shown {
	const char *name, *value;
};

#endif
