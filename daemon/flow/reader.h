/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * reader.h - from the lines of a flow file to a program
 */
#ifndef FLOW_READER_H
#define FLOW_READER_H

#include "base/nearest.h"
#include "base/script.h"
#include "flow/program.h"

/* A step that a line names, until all files are read. */
struct target_name {
	struct slice name;
	const struct script_line *line;
	size_t word;
	int flow;
	int *resolved;
};

struct reader {
	struct program *program;
	struct findings *findings;
	struct flow *flow; /* being read, NULL between files */
	struct step *step; /* NULL before the first */
	struct op *asking; /* the op that routes belong to, or NULL */
	bool lost; /* a line was not understood, so its arrows are no news */
	struct route *pool; /* room for the routes of the step */
	size_t pool_used;
	struct target_name *targets;
	size_t target_count, target_size;
	/* of the block of texts being read */
	struct text both, text_only, call_only;
	bool in_block, block_differs;
	int block_line;
	int messages; /* of the step so far */
};

/* Reads one file as one flow. */
void reader_file(struct reader *, const struct script *);

/* The word at INDEX names a step or a flow; *resolved is set at the end. */
void reader_target(
    struct reader *, const struct script_line *, size_t index, int *resolved);
/* An error that says how such a line is written. */
void reader_wrong(struct reader *, const struct script_line *, size_t index,
    const char *says);
/* A copy of a word that lives as long as the program. */
const char *reader_word(
    struct reader *, const struct script_line *, size_t index);

/* The same of a value's name, which is looked at. */
const char *reader_name(
    struct reader *, const struct script_line *, size_t index);

/* Reads a line of a flow's head; false when its first word is none of them. */
bool reader_head(struct reader *, const struct script_line *);
void reader_head_words(struct nearest *);

/* A line of text for people; a block of them is a message. */
void reader_text(struct reader *, const struct script_line *);
/* Ends a block: makes its prompt and the op that says it. */
void reader_end_block(struct reader *);
/* A line with an arrow that belongs to the op that asks. */
void reader_route(struct reader *, const struct script_line *);
/* Do only these words (ended by NULL) lead on from an op, and no keys? */
void reader_labels(struct reader *, const struct step *, const struct op *,
    const char *const *labels);
/* Room for one more op of the step being read. */
struct op *reader_op(struct reader *, const struct step_kind *, int line);

#endif
