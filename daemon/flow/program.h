/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * program.h - all flows of a desk, read, resolved and never changed again
 *
 *     flows/NAME.flow -> reader -> program: flows, steps, ops, routes in arrays
 *
 * A step is a run of ops, a line each.  Places are numbers into the arrays; a
 * conversation that is kept names them by word (session.h).  Threads share it.
 */
#ifndef FLOW_PROGRAM_H
#define FLOW_PROGRAM_H

#include <stdbool.h>

#include "base/finding.h"
#include "prompt/prompts.h"
#include "words/words.h"

#define FLOWS_MAX 100
#define FLOW_FILE_MAX (256 * 1024)
struct step_kind;
struct secret_name;
struct poster_code;

/* Where a line with an arrow leads. */
struct route {
	int line; /* of the file, for findings */
	int column;
	int64_t key; /* 0 to 99, or one of the ROUTE_ marks */
	const char **labels; /* concepts and words before the arrow */
	size_t label_count;
	int target; /* a step */
	int most; /* 0: as often as it comes */
	int then; /* a step, when it came more often; or -1 */
};

#define ROUTE_NO_KEY (-1)
#define ROUTE_STAR 100
#define ROUTE_HASH 101

struct op {
	const struct step_kind *kind;
	const void *data; /* the kind's own */
	int line;
	struct route *routes;
	size_t route_count;
};

struct step {
	const char *name; /* "start" */
	int flow;
	int line;
	struct op *ops;
	size_t op_count;
};

struct flow {
	const char *name, *file, *about, *desk;
	int title; /* a prompt, or -1 */
	int first_step, step_count;
	bool on_text, on_call;
	const char *menu; /* the flow whose menu it is in, or NULL */
	int64_t menu_key;
};

struct program {
	struct arena *arena;
	struct flow *flows;
	size_t flow_count;
	struct step *steps;
	size_t step_count;
	const struct words *words; /* borrowed */
	struct prompts *prompts; /* borrowed; filled while reading */
	int *flow_of_concept; /* by the concept's place in the words */
	size_t concept_count;
	int unknown, doubt, repeated, call; /* flows that answer these, or -1 */
	int ready; /* whose steps are texts that staff choose from, or -1 */
	int called; /* with which a call of ours begins, or -1 */
	int volunteer; /* what who is rung for a caller hears, or -1 */
	int staff; /* what who calls a person through us hears, or -1 */
	/* Steps of the flow that answers calls: `wrong` is said before a
	   question is asked again, `trouble` when nothing works, `expired`
	   instead of a recording whose last day is over; or -1. */
	int sorry, trouble, expired;
	const char *const *lookups; /* names beside appointments and cases;
				       NULL ends it; borrowed */
	struct secret_name *secrets; /* numbers of cases, PINs: looked.h */
	size_t secret_count;
	struct poster_code *codes; /* code.h */
	size_t code_count;
};

/*
 * Reads all *.flow of FOLDER, adds their texts to PROMPTS.  WORDS, PROMPTS and
 * LOOKUPS (names of what can be looked up over the network; NULL ends it) have
 * to outlive it.  With an error among the findings the program must not
 * be run.  NULL only when the folder cannot be read.
 */
struct program *program_load(const char *folder, const struct words *,
    struct prompts *, const char *const *lookups, struct findings *);
void program_free(struct program **);

/* By name, or -1; a place is FLOW, where it begins, or FLOW.STEP. */
int program_flow(const struct program *, struct slice name);
int program_step(const struct program *, int flow, struct slice name);
int program_place(const struct program *, struct slice name);
/* The flow that a concept begins, or -1; the pointer is the words' own. */
int program_flow_of(const struct program *, const char *concept);
const char *program_step_flow(const struct program *, int step);

/*
 * What is wrong with the whole: steps nobody reaches, loops without a
 * question, dead ends.
 */
void program_check(const struct program *, struct findings *);
/* Notes: texts of more than two parts, letters that make one cost twice. */
void program_check_costs(
    const struct program *, const struct language_list *, struct findings *);

#endif
