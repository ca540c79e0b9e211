/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_language.c - goes on in a language: language fr
 */
#include "flow/step.h"

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	op->data = language_find(script_word(line, 1));
	if (line->count != 2)
		reader_wrong(reader, line, 1, op->kind->says);
	else if (op->data == NULL)
		script_error(reader->findings, line, 1, "unknown-language",
		    "'%.*s' is no language that is known here; it, en, fr, "
		    "es, ar … are",
		    (int)script_word(line, 1).length,
		    script_word(line, 1).data);
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	talk->language = op->data;
	talk->language_chosen = true;
	return NEXT_LINE;
}

const struct step_kind step_language = {
    .words = {"language"},
    .says = "language TAG (language fr)",
    .parse = parse,
    .enter = enter,
};
