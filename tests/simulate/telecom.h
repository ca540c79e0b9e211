/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * telecom.h - a provider that is made up: it delays, repeats, loses and lies
 *
 * It speaks Twilio's dialect over plain data: signed forms in, TwiML back; and
 * its REST interface, of which it keeps lists as the real one does.
 */
#ifndef TESTS_SIMULATE_TELECOM_H
#define TESTS_SIMULATE_TELECOM_H

#include "machine.h"

#define SID_SIZE 35 /* two letters, 32 digits, NUL */

/* A text that it took from the line, to bring it to a phone. */
struct taken {
	char sid[SID_SIZE];
	int64_t message; /* our id, from the address of receipts */
	const struct account *account;
	const char *to, *receipts; /* … that address */
	struct slice text;
	int64_t at_ms; /* true time */
	bool in_answer; /* it came with an answer to a webhook */
	const char *status;
};

/* A text that somebody wrote to the line, until it is answered. */
struct written {
	char sid[SID_SIZE];
	int person; /* index in the town */
	const struct account *account;
	const char *from;
	struct slice text;
	int64_t at_ms; /* true time */
	int tries;
	bool acked; /* the line said 2xx, and they heard it */
	bool gave_up; /* no more tries: only their list has it */
	bool answered; /* what was said in the answer is used up */
	int64_t row_ms; /* when the line read it, by its own clock; 0 */
	size_t texts; /* … and how many that were */
	int64_t ids[ACTIONS_MAX]; /* … and our ids of them */
	const char *means; /* concept, for the ledger and the story */
	const char *value;
};

struct telecom {
	struct taken **taken;
	size_t taken_count, taken_room;
	struct written **written;
	size_t written_count, written_room;
	int sequence;
	struct signer *signer;
	/* how it is today, in thousands of requests */
	int slow_ms, refuses, breaks, loses_answer, denies_us;
	int repeats, muddles; /* webhooks and receipts */
};

void telecom_start(struct simulation *);
void telecom_end(struct simulation *);
/* It is as good as it gets. */
void telecom_behave(struct telecom *);

/* A request of the daemon's; THEN hears the answer a while later. */
typedef void telecom_answer(
    struct simulation *, void *context, const struct response *);
void telecom_ask(struct simulation *, const struct account *,
    const struct request *, telecom_answer *, void *context);

/* Somebody writes to the line; MEANS is a concept of the words, or NULL. */
struct written *telecom_write(struct simulation *, int person, const char *from,
    const struct account *, struct slice text, const char *means,
    const char *value);

/* inside: telecom_take.c, telecom_hook.c, telecom_list.c */
void telecom_sid(struct telecom *, const char *letters, char out[SID_SIZE]);
struct taken *telecom_take(struct simulation *, const struct account *,
    const char *to, const char *receipts, struct slice text, bool in_answer);
/* What time it is there, as HTTP writes it. */
const char *telecom_now(const struct simulation *);
struct slice telecom_list(struct simulation *, struct arena *,
    const struct account *, const char *target);
const char *telecom_json(struct arena *, const struct taken *, bool *parts);
/* A signed form to an address of ours. */
void telecom_post(struct simulation *, const struct account *, const char *url,
    const struct text *form, hook_answer *, void *context);

#endif
