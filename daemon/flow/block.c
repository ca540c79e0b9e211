/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * block.c - the lines of text in a step become messages with prompt ids
 *
 * Lines of text that follow each other are one message; a lone `>` begins the
 * next.  `text>` and `call>` lines are only in the text or only on the call,
 * which makes two prompts of the message.
 */
#include "flow/reader.h"
#include "flow/step.h"

static void
begin_block(struct reader *reader, const struct script_line *line)
{
	struct arena *arena = reader->program->arena;

	reader->in_block = true;
	reader->block_differs = false;
	reader->block_line = line->number;
	reader->both = text_new(arena, PROMPT_MAX_BYTES);
	reader->text_only = text_new(arena, PROMPT_MAX_BYTES);
	reader->call_only = text_new(arena, PROMPT_MAX_BYTES);
}

static void
add_words(struct text *text, struct slice words)
{
	if (text->length > 0)
		text_add_byte(text, ' ');
	text_add_slice(text, words);
}

void
reader_text(struct reader *reader, const struct script_line *line)
{
	bool text = script_is(line, 0, "text>"),
	     call = script_is(line, 0, "call>");

	if (!text && !call && !script_is(line, 0, ">")) {
		reader_wrong(reader, line, 0,
		    "> text for all, text> only in a text, call> only on a "
		    "call");
		return;
	}
	if (line->count == 1) {
		reader_end_block(reader);
		return;
	}
	if (!reader->in_block)
		begin_block(reader, line);
	if (!text && !call)
		add_words(&reader->both, script_rest(line, 1));
	else
		reader->block_differs = true;
	if (!call)
		add_words(&reader->text_only, script_rest(line, 1));
	if (!text)
		add_words(&reader->call_only, script_rest(line, 1));
}

static int
add_prompt(struct reader *reader, const struct text *text, const char *kind)
{
	struct arena *arena = reader->program->arena;
	const char *id;

	if (text->length == 0 && !text->full)
		return -1;
	id = arena_printf(
	    arena, "%s.%s%s", reader->flow->name, reader->step->name, kind);
	if (reader->messages > 1)
		id = arena_printf(arena, "%s.%d", id, reader->messages);
	if (text->full) {
		finding_add(reader->findings, FINDING_ERROR, reader->flow->file,
		    reader->block_line, 1, "too-long",
		    "this message is longer than %d bytes; cut it in two with "
		    "a line of > alone",
		    PROMPT_MAX_BYTES);
		return -1;
	}
	return prompts_add(reader->program->prompts, id,
	    (struct slice){text->data, text->length}, reader->flow->file,
	    reader->block_line, reader->findings);
}

void
reader_end_block(struct reader *reader)
{
	struct op *op;
	int *prompts;

	if (!reader->in_block)
		return;
	reader->in_block = false;
	reader->messages++;
	prompts = arena_array(reader->program->arena, 2, sizeof(*prompts));
	if (reader->block_differs) {
		prompts[0] = add_prompt(reader, &reader->text_only, ".text");
		prompts[1] = add_prompt(reader, &reader->call_only, ".call");
	} else {
		prompts[0] = prompts[1] = add_prompt(reader, &reader->both, "");
	}
	op = reader_op(reader, &step_say, reader->block_line);
	op->data = prompts;
}
