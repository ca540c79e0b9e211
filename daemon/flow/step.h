/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step.h - what one kind of line in a step does
 *
 * Adding a kind: a file step_NAME.c with a struct step_kind, its line in
 * sources.am (the registry is made from that list), a conversation in
 * tests/talk/.  A kind can only append to what is said and ask the host; it
 * keeps nothing of its own.
 */
#ifndef FLOW_STEP_H
#define FLOW_STEP_H

#include "flow/program.h"
#include "flow/reader.h"
#include "flow/talk.h"

/* What came from the person, as a waiting op gets it. */
struct heard {
	struct slice text; /* as written */
	struct match match;
	int seconds; /* of a message that was recorded; else 0 */
};

struct step_kind {
	const char *words[8]; /* one of which its line begins with; NULL ends */
	const char
	    *second; /* word of the line, when others begin alike; NULL */
	const char
	    *says; /* how such a line is written: for errors and the manual */
	bool waits; /* for an answer; takes routes */
	bool routes; /* takes routes without waiting (look up, run) */
	bool leaves; /* nothing of the step is reached below it */
	bool hears_silence; /* on a call: it is an answer like any other */

	/*
	 * Reads a line into op->data; what is wrong goes to the findings.
	 * Targets are resolved later by reader_target.
	 */
	void (*parse)(struct reader *, const struct script_line *, struct op *);
	/* Is what the routes say enough and known?  May be NULL. */
	void (*check)(struct reader *, const struct step *, struct op *);
	enum next (*enter)(struct talk *, const struct op *);
	/* Of kinds that wait: an answer came. */
	enum next (*hear)(
	    struct talk *, const struct op *, const struct heard *);
	/* Of kinds that wait: for what, on a call. */
	void (*await)(
	    const struct talk *, const struct op *, struct call_wait *);
	/*
	 * Would this answer be taken, said before it was asked for?  May be
	 * NULL: never.
	 */
	bool (*fits)(struct talk *, const struct op *, const struct heard *);
	/* Steps that it leads to beside its routes; returns how many. */
	size_t (*targets)(const struct op *, int out[2]);
};

extern const struct step_kind *const step_kinds[]; /* NULL ends it */
/* Says a message; its lines begin with `>` and are read in block.c. */
extern const struct step_kind step_say;
/* The prompt that it says; -1 for none, and for lines of another kind. */
int step_say_prompt(const struct op *, bool on_call);
/* Of these a flow may begin with the answer. */
extern const struct step_kind step_ask;
/* Its keys count at the question that follows it in the step. */
extern const struct step_kind step_menu;
/* A call that breaks off in it can be taken up again. */
extern const struct step_kind step_listen;

/* Variable: the step of the `listen` that a text conversation came by last. */
#define STEP_LISTENED "listened"

/* How long a caller thinks before, and between, keys. */
#define KEY_TIMEOUT_S 6

/* The kind that a line belongs to, or NULL. */
const struct step_kind *step_kind_of(const struct script_line *);

/* The route that has this label, or NULL. */
const struct route *op_route(const struct op *, const char *label);
const struct route *op_route_key(const struct op *, int64_t key);

/* Kinds of one word and a step (go, run, listen): op->data is that step. */
void op_parse_target(struct reader *, const struct script_line *, struct op *);
int op_target(const struct op *);
size_t op_targets(const struct op *, int out[2]);
/* An error when LABEL leads nowhere; WHEN is "after a message". */
void reader_need_way(struct reader *, const struct step *, const struct op *,
    const char *label, const char *when);
/* Kinds that ask: a good answer needs a way on, other labels are known. */
void op_check_answer(struct reader *, const struct step *, struct op *);
/* … entering them is to wait, on a call for one key. */
enum next op_wait(struct talk *, const struct op *);
void op_await_key(const struct talk *, const struct op *, struct call_wait *);

/* What an answer to OP is, as far as the log may keep it. */
enum secret ask_secret(const struct program *, const struct op *);

#endif
