/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * head.c - the lines above a flow's first step: what it is, what begins it
 */
#include "base/macros.h"
#include "base/number.h"
#include "flow/reader.h"

/* words CONCEPT … */
static void
head_words(struct reader *reader, const struct script_line *line)
{
	struct program *program = reader->program;
	size_t i, j;

	if (line->count == 1)
		reader_wrong(reader, line, 1, "words CONCEPT …");
	for (i = 1; i < line->count; i++) {
		struct slice name = script_word(line, i);
		const char *concept = words_concept(program->words, name);
		struct nearest nearest = nearest_start(name);

		for (j = 0; j < program->concept_count; j++) {
			const char *known = words_concept_at(program->words, j);

			nearest_try(&nearest, known);
			if (known != concept || concept == NULL)
				continue;
			if (program->flow_of_concept[j] >= 0)
				script_error(reader->findings, line, i, "twice",
				    "'%s' begins the flow '%s' already; take "
				    "it out here or there",
				    known,
				    program->flows[program->flow_of_concept[j]]
					.name);
			program->flow_of_concept[j] =
			    (int)(reader->flow - program->flows);
		}
		if (concept == NULL)
			script_error(reader->findings, line, i,
			    "unknown-concept",
			    "'%.*s' is no concept of words.tsv%s",
			    (int)name.length, name.data,
			    nearest_said(&nearest, reader->findings->arena));
	}
}

/*
 * answers unknown | doubt | repeated | call | called | volunteer | staff |
 * ready
 */
static void
head_answers(struct reader *reader, const struct script_line *line)
{
	int *place = NULL;

	if (script_is(line, 1, "unknown"))
		place = &reader->program->unknown;
	else if (script_is(line, 1, "doubt"))
		place = &reader->program->doubt;
	else if (script_is(line, 1, "repeated"))
		place = &reader->program->repeated;
	else if (script_is(line, 1, "call"))
		place = &reader->program->call;
	else if (script_is(line, 1, "called"))
		place = &reader->program->called;
	else if (script_is(line, 1, "volunteer"))
		place = &reader->program->volunteer;
	else if (script_is(line, 1, "staff"))
		place = &reader->program->staff;
	else if (script_is(line, 1, "ready"))
		place = &reader->program->ready;
	if (place == NULL || line->count != 2) {
		reader_wrong(reader, line, 1,
		    "answers unknown (or: answers doubt, answers repeated, "
		    "answers call, "
		    "answers called, answers volunteer, answers staff, "
		    "answers ready)");
		return;
	}
	if (*place >= 0)
		script_error(reader->findings, line, 1, "twice",
		    "the flow '%s' does that already",
		    reader->program->flows[*place].name);
	*place = (int)(reader->flow - reader->program->flows);
}

/* menu FLOW KEY */
static void
head_menu(struct reader *reader, const struct script_line *line)
{
	if (line->count != 3 ||
	    number_parse(script_word(line, 2), 1, 9, &reader->flow->menu_key) !=
		0) {
		reader_wrong(reader, line, 1, "menu FLOW KEY (menu main 1)");
		return;
	}
	reader->flow->menu = reader_word(reader, line, 1);
}

/* channels text call */
static void
head_channels(struct reader *reader, const struct script_line *line)
{
	size_t i;

	reader->flow->on_text = reader->flow->on_call = false;
	if (line->count == 1)
		reader_wrong(reader, line, 1, "channels text call");
	for (i = 1; i < line->count; i++) {
		if (script_is(line, i, "text"))
			reader->flow->on_text = true;
		else if (script_is(line, i, "call"))
			reader->flow->on_call = true;
		else
			reader_wrong(reader, line, i, "channels text call");
	}
}

static void
head_title(struct reader *reader, const struct script_line *line)
{
	struct program *program = reader->program;
	const char *id =
	    arena_printf(program->arena, "%s.title", reader->flow->name);

	reader->flow->title = prompts_add(program->prompts, id,
	    script_rest(line, 1), line->file, line->number, reader->findings);
}

static void
head_about(struct reader *reader, const struct script_line *line)
{
	struct slice rest = script_rest(line, 1);

	reader->flow->about =
	    arena_copy(reader->program->arena, rest.data, rest.length);
}

static void
head_desk(struct reader *reader, const struct script_line *line)
{
	if (line->count != 2)
		reader_wrong(reader, line, 1, "desk NAME");
	reader->flow->desk = reader_word(reader, line, 1);
}

static const struct {
	const char *word;
	void (*read)(struct reader *, const struct script_line *);
} heads[] = {
    {"about", head_about},
    {"title", head_title},
    {"words", head_words},
    {"answers", head_answers},
    {"menu", head_menu},
    {"channels", head_channels},
    {"desk", head_desk},
};

bool
reader_head(struct reader *reader, const struct script_line *line)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(heads); i++)
		if (script_is(line, 0, heads[i].word)) {
			heads[i].read(reader, line);
			return true;
		}
	return false;
}

void
reader_head_words(struct nearest *nearest)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(heads); i++)
		nearest_try(nearest, heads[i].word);
}
