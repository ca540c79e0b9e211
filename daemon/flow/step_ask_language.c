/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_ask_language.c - waits for a language: ask language by NAME MORE
 *
 * In a text it is a number of the list that {languages} shows, or a
 * language's name.  On a call each of the call's languages is said in itself
 * with the text of the step NAME, where {key} is its key; of more than nine,
 * eight at a time, and MORE says which key gives the others.
 */
#include <string.h>

#include "base/number.h"
#include "flow/step.h"

#define KEYS_MAX 9
#define PAGE "languages-page" /* the variable */

struct ask_language {
	int name, more; /* steps */
};

static void
parse(struct reader *reader, const struct script_line *line, struct op *op)
{
	struct ask_language *ask =
	    arena_alloc(reader->program->arena, sizeof(*ask));

	op->data = ask;
	ask->name = ask->more = -1;
	if (line->count == 2)
		return;
	if (line->count != 5 || !script_is(line, 2, "by")) {
		reader_wrong(reader, line, 2, op->kind->says);
		return;
	}
	reader_target(reader, line, 3, &ask->name);
	reader_target(reader, line, 4, &ask->more);
}

static size_t
per_page(const struct talk *talk)
{
	return talk->call_languages->count > KEYS_MAX ? KEYS_MAX - 1 : KEYS_MAX;
}

/* The first language of the page at hand. */
static size_t
first_of_page(const struct talk *talk)
{
	int64_t page;
	size_t first;

	if (number_parse(
		session_get(talk->session, PAGE), 0, LANGUAGES_MAX, &page) != 0)
		return 0;
	first = (size_t)page * per_page(talk);
	return first < talk->call_languages->count ? first : 0;
}

static void
say_key(struct talk *talk, int step, size_t key)
{
	values_set_number(talk->values, "key", (int64_t)key);
	talk_say_step(talk, step);
}

/* Nobody finds a language whose name is said in another one. */
static void
say_name(
    struct talk *talk, int step, const struct language *language, size_t key)
{
	size_t before = talk->said_count;

	talk->language = language;
	say_key(talk, step, key);
	if (talk->said_count > before &&
	    talk->said[before].language != language)
		talk->said_count = before;
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	const struct ask_language *ask = op->data;
	const struct language *before = talk->language;
	const struct language_list *list = talk->call_languages;
	size_t first, i;

	if (!talk->on_call || ask->name < 0)
		return NEXT_WAIT;
	first = first_of_page(talk);
	for (i = first; i < list->count && i < first + per_page(talk); i++)
		say_name(talk, ask->name, list->list[i], i - first + 1);
	talk->language = before;
	if (list->count > KEYS_MAX)
		say_key(talk, ask->more, KEYS_MAX);
	return NEXT_WAIT;
}

/* A number of the list of languages, or a language's name. */
static const struct language *
language_of(struct talk *talk, const struct heard *heard)
{
	const struct match *match = &heard->match;
	const struct language *language;
	int64_t number;

	if (match->concept == NULL || match->value == NULL)
		return NULL;
	if (strcmp(match->concept, "digit") == 0) {
		if (number_parse(slice_of(match->value), 1,
			(int64_t)talk->languages->count, &number) != 0)
			return NULL;
		return talk->languages->list[number - 1];
	}
	if (strcmp(match->concept, "language") != 0)
		return NULL;
	language = language_find(slice_of(match->value));
	return language == NULL ? NULL :
				  language_served(talk->languages, language);
}

static enum next
choose(struct talk *talk, const struct op *op, const struct language *language)
{
	if (language == NULL)
		return NEXT_UNUSED;
	talk->language = language;
	talk->language_chosen = true;
	talk->language_known = true;
	talk_answered(talk, op);
	return talk_route(talk, op, op_route(op, "answer"));
}

static enum next
hear_key(struct talk *talk, const struct op *op, const struct heard *heard)
{
	const struct language_list *list = talk->call_languages;
	size_t first = first_of_page(talk), at;
	int64_t key;

	if (number_parse(heard->text, 1, KEYS_MAX, &key) != 0)
		return NEXT_UNUSED;
	if (list->count > KEYS_MAX && key == KEYS_MAX) {
		session_set(talk->session, PAGE,
		    slice_of(arena_printf(
			talk->arena, "%zu", first / per_page(talk) + 1)));
		return talk_go(talk, talk->here.step);
	}
	at = first + (size_t)key - 1;
	return choose(talk, op, at < list->count ? list->list[at] : NULL);
}

static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	if (talk->on_call)
		return hear_key(talk, op, heard);
	return choose(talk, op, language_of(talk, heard));
}

static bool
fits(struct talk *talk, const struct op *op, const struct heard *heard)
{
	(void)op;
	return language_of(talk, heard) != NULL;
}

static size_t
targets(const struct op *op, int out[2])
{
	const struct ask_language *ask = op->data;

	out[0] = ask->name;
	out[1] = ask->more;
	return 2;
}

const struct step_kind step_ask_language = {
    .words = {"ask"},
    .second = "language",
    .says = "ask language (on a call: ask language by NAME MORE, steps whose "
	    "texts say a language, and how to hear the others)",
    .waits = true,
    .leaves = true,
    .parse = parse,
    .check = op_check_answer,
    .enter = enter,
    .await = op_await_key,
    .hear = hear,
    .fits = fits,
    .targets = targets,
};
