/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twiml.h - what the line answers to a webhook, read as a provider reads it
 */
#ifndef TESTS_SIMULATE_TWIML_H
#define TESTS_SIMULATE_TWIML_H

#include <stdbool.h>

#include "base/text.h"
#include "core/action.h"

enum twiml_verb {
	VERB_NONE,
	VERB_GATHER,
	VERB_RECORD,
	VERB_HANG_UP,
	VERB_REJECT,
	VERB_DIAL
};

struct twiml_text {
	const char *receipts; /* the address for them, or NULL */
	struct slice text;
};

struct twiml {
	struct twiml_text texts[ACTIONS_MAX];
	size_t text_count;
	int said; /* things that a caller hears */
	enum twiml_verb verb; /* what is waited for then */
	const char *action; /* the address that is asked next */
	int digits; /* that are waited for */
	bool hash_ends;
	const char *redirect; /* where it goes on when nothing came */
};

/* False when it is not well formed, or holds what no provider knows. */
bool twiml_read(struct arena *, struct slice xml, struct twiml *);

#endif
