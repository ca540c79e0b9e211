/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_menu.c - says what there is to choose on a call: menu by OPTION MORE
 *
 * The options are the flows whose heads say `menu THIS-FLOW KEY`.  Each is said
 * with the text of the step OPTION, where {title} is the flow's title and {key}
 * its key; five at a time, and the step MORE says which key gives the others.
 * The `choose` below it waits for the key.
 */
#include <string.h>

#include "base/number.h"
#include "flow/step.h"

#define PAGE_OPTIONS 5
#define MORE_KEY 9
#define KEYS_MAX 9
#define PAGE "page" /* the variable */

struct menu {
	int option, more; /* steps */
};

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct menu *menu = arena_alloc(reader->program->arena, sizeof(*menu));

	op->data = menu;
	menu->option = menu->more = -1;
	if (line->count != 4 || !script_is(line, 1, "by")) {
		reader_wrong(reader, line, 1, op->kind->says);
		return;
	}
	reader_target(reader, line, 2, &menu->option);
	reader_target(reader, line, 3, &menu->more);
}

/* The flows of the menu of FLOW, by their keys; returns how many. */
static size_t
options(
    const struct program *program, int flow, const struct flow *out[KEYS_MAX])
{
	const char *name = program->flows[flow].name;
	size_t count = 0, i;
	int64_t key;

	for (key = 1; key <= KEYS_MAX; key++)
		for (i = 0; i < program->flow_count; i++) {
			const struct flow *option = &program->flows[i];

			if (option->menu != NULL && count < KEYS_MAX &&
			    option->menu_key == key && option->on_call &&
			    strcmp(option->menu, name) == 0)
				out[count++] = option;
		}
	return count;
}

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	const struct flow *found[KEYS_MAX];
	size_t count = options(reader->program, step->flow, found), i;

	(void)op;
	for (i = 0; i < count; i++) {
		if (found[i]->title < 0)
			finding_add(reader->findings, FINDING_ERROR,
			    found[i]->file, 1, 1, "no-title",
			    "this flow is in a menu and has no title; write a "
			    "line: title WHAT IT IS FOR");
		if (i > 0 && found[i]->menu_key == found[i - 1]->menu_key)
			finding_add(reader->findings, FINDING_ERROR,
			    found[i]->file, 1, 1, "two-keys",
			    "the flow '%s' has this key of the menu already",
			    found[i - 1]->name);
	}
	if (count > PAGE_OPTIONS && found[count - 1]->menu_key == MORE_KEY)
		finding_add(reader->findings, FINDING_ERROR,
		    found[count - 1]->file, 1, 1, "two-keys",
		    "in a menu of more than %d the key %d is for the others; "
		    "take another key",
		    PAGE_OPTIONS, MORE_KEY);
}

static size_t
page_of(const struct talk *talk, size_t count)
{
	int64_t page;

	if (number_parse(
		session_get(talk->session, PAGE), 0, KEYS_MAX, &page) != 0 ||
	    (size_t)page * PAGE_OPTIONS >= count)
		return 0;
	return (size_t)page;
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct menu *menu = op->data;
	const struct flow *found[KEYS_MAX];
	size_t count = options(
	    talk->program, talk->program->steps[talk->here.step].flow, found);
	size_t first = page_of(talk, count) * PAGE_OPTIONS, i;

	for (i = first; i < count && i < first + PAGE_OPTIONS; i++) {
		values_set_prompt(talk->values, "title", found[i]->title,
		    prompts_render(talk->program->prompts, talk->arena,
			found[i]->title, talk->language, talk->values)
			.text);
		values_set_number(talk->values, "key", found[i]->menu_key);
		talk_say_step(talk, menu->option);
	}
	if (count > PAGE_OPTIONS) {
		values_set_number(talk->values, "key", MORE_KEY);
		talk_say_step(talk, menu->more);
	}
	return NEXT_LINE;
}

/* A key that the question below has no use for. */
static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	const struct flow *found[KEYS_MAX];
	size_t count = options(
	    talk->program, talk->program->steps[talk->here.step].flow, found);
	size_t page = page_of(talk, count) + 1, i;
	int64_t key;

	(void)op;
	if (number_parse(heard->text, 1, KEYS_MAX, &key) != 0)
		return NEXT_UNUSED;
	for (i = 0; i < count; i++)
		if (found[i]->menu_key == key)
			return talk_begin(
			    talk, (int)(found[i] - talk->program->flows));
	if (key != MORE_KEY || count <= PAGE_OPTIONS)
		return NEXT_UNUSED;
	session_set(talk->session, PAGE,
	    slice_of(arena_printf(
		talk->arena, "%zu", page * PAGE_OPTIONS >= count ? 0 : page)));
	return talk_go(talk, talk->here.step);
}

static size_t
targets(const struct op *op, int out[2])
{
	const struct menu *menu = op->data;

	out[0] = menu->option;
	out[1] = menu->more;
	return 2;
}

const struct step_kind step_menu = {
    .words = {"menu"},
    .says = "menu by OPTION MORE (steps whose texts say an option, and how to "
	    "hear the others)",
    .parse = parse,
    .check = check,
    .enter = enter,
    .hear = hear,
    .targets = targets,
};
