/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ledger.h - what the world outside knows, and the promises that it can check
 *
 * Nothing of it is read from the daemon's words: what the line acknowledged,
 * what left it, what providers took.  Each promise is one small function, with
 * its name as it is told when it is broken.
 */
#ifndef TESTS_SIMULATE_LEDGER_H
#define TESTS_SIMULATE_LEDGER_H

#include "machine.h"
#include "telecom.h"
#include "twiml.h"

/* A text or call of ours, by our id, from when it leaves. */
struct gone {
	int left, taken; /* how often */
	int purpose; /* of core/purpose.h */
	int64_t notice, person;
	int resident;
	int64_t day; /* of the wall's clock, when it left */
	int64_t cost;
	char language[8]; /* of what the flows say; of staff's own words "" */
	bool unasked;
	bool call; /* of ours: a phone rings, no text is taken */
	bool told_delivered, told_failed; /* … by receipts it heard */
	uint64_t words; /* a hash of to whom, by which account, and the text */
};

#define DAYS_MAX 512
#define SEALED_MAX 400

/* What was sealed of somebody who was erased: no file may have it. */
struct secret_bytes {
	unsigned char bytes[48];
	size_t length;
	int resident;
	bool erased; /* it has to be gone by now */
};

/* A caller's message of which the line said that it heard. */
struct recorded {
	const char *sid;
	int resident; /* -1: nobody of the town */
	int64_t at_ms; /* true time */
};

struct ledger {
	struct recorded *recorded;
	size_t recorded_count, recorded_room;
	struct gone *gone; /* by our id */
	int64_t gone_room;
	int64_t spent[DAYS_MAX]; /* on what nobody asked for, by day */
	struct secret_bytes secrets[SEALED_MAX];
	size_t secret_count;
	bool search; /* somebody was erased since the files were searched */
	int64_t last_row; /* newest interaction that was surely committed */
	int64_t looks; /* how often promises were looked at */
	int64_t apologies;
	bool apologises; /* … now: the 2xx that promises nothing */
};

void ledger_start(struct simulation *);
void ledger_end(struct simulation *);
int ledger_parts(struct slice text);
struct gone *ledger_gone(struct simulation *, int64_t message);

/* What happens; each looks at the promises that it may have broken. */
void ledger_is_committed(struct simulation *);
void ledger_is_acked(struct simulation *, struct written *);
void ledger_is_repeated(
    struct simulation *, const struct written *, const struct twiml *);
void ledger_is_answered(struct simulation *, const struct written *);
void ledger_is_listed(struct simulation *, const struct job *);
void ledger_leaves(struct simulation *, const struct action *);
void ledger_is_taken(struct simulation *, const struct taken *);
void ledger_found_again(struct simulation *);
void ledger_is_emptied(struct simulation *);
void ledger_apologised(struct simulation *);
/* promise_known.c: a receipt was heard; a caller's message was. */
void ledger_is_told(
    struct simulation *, const struct taken *, const char *status);
void ledger_is_recorded(
    struct simulation *, int resident, const char *recording);
/* What is sealed of a resident is remembered, to be searched for later. */
void ledger_remember(struct simulation *, int resident);
void ledger_is_erased(struct simulation *, int resident);

/* wrap_log.c: a line of the daemon's log had a telephone number in it. */
extern bool wrap_log_told_a_number;

/* promise_rows.c: read from the database, after a crash and at the end. */
void promises_of_rows(struct simulation *);
/* promise_known.c: … and there is what it was told */
void promises_of_what_is_known(struct simulation *);
/* promise_left.c: what the daemon holds of the machine, before and after. */
void promise_before(void);
/* After all has ended; false: WHY says what of it stayed. */
bool promise_nothing_is_left(char *why, size_t size);
/* promise_end.c: when all trouble is over and all had time. */
void promises_of_the_end(struct simulation *);

#endif
