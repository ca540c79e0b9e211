/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_words.c - what nobody understood becomes a word, when two people say so
 *
 * One proposes it, another one accepts it; then the file of the desk's own
 * words (words/own.h) is read again, and the line understands it.
 */
#include <string.h>

#include "base/utf8.h"
#include "desk/route.h"
#include "desk/unknown_groups.h"
#include "desk/view.h"
#include "words/own.h"

static json_t *
show_groups(const struct desk_call *call, const struct unknown_groups *groups)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < groups->count; i++) {
		const struct unknown_group *group = &groups->list[i];

		json_array_append_new(list,
		    json_pack("{s:o,s:b,s:I,s:I,s:o,s:I}", "text",
			view_text(group->text), "word",
			own_form_is_fine(call->arena, group->text) &&
			    strstr(arena_copy(call->arena, group->text.data,
				       group->text.length),
				"\xE2\x80\xA2") == NULL,
			"people", (json_int_t)group->people_count, "texts",
			(json_int_t)group->texts, "language",
			view_language(group->language), "last",
			(json_int_t)group->last_ms));
	}
	return list;
}

/* May a desk add words to it?  Not to what needs a value, or helps only. */
static bool
takes_words(const char *concept)
{
	static const char *const closed[] = {
	    "digit", "language", "case_number"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(closed); i++)
		if (strcmp(concept, closed[i]) == 0)
			return false;
	return concept[0] != '_';
}

static json_t *
show_concepts(const struct words *words)
{
	json_t *list = json_array();
	const char *concept;
	size_t i;

	for (i = 0; (concept = words_concept_at(words, i)) != NULL; i++)
		if (takes_words(concept))
			json_array_append_new(list, json_string(concept));
	return list;
}

/* The words of the file; WORDS has room for one more. */
static int
read_own(struct desk_call *call, struct own_word **words, size_t *count,
    struct fault *fault)
{
	*words = arena_array(call->arena, OWN_WORDS_MAX + 1, sizeof(**words));
	return own_read(
	    call->arena, call->world->own_words, *words, count, fault);
}

static json_t *
show_own(
    const struct desk_call *call, const struct own_word *words, size_t count)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < count; i++)
		json_array_append_new(list,
		    json_pack("{s:o,s:s,s:o,s:s,s:o,s:b}", "form",
			view_text(words[i].form), "concept", words[i].concept,
			"language", view_language(words[i].language), "by",
			words[i].by, "accepted", view_string(words[i].accepted),
			"own", strcmp(words[i].by, call->staff.name) == 0));
	return list;
}

static int
look_at_words(struct desk_call *call, struct fault *fault)
{
	struct unknown_groups groups;
	struct own_word *words;
	size_t count;

	if (unknown_groups(call, &groups, fault) != 0 ||
	    read_own(call, &words, &count, fault) != 0)
		return -1;
	return call_json(call,
	    json_pack("{s:o,s:I,s:I,s:o,s:o}", "groups",
		show_groups(call, &groups), "texts", (json_int_t)groups.texts,
		"hidden", (json_int_t)groups.hidden, "concepts",
		show_concepts(call->world->line->words), "own",
		show_own(call, words, count)));
}

/* The word that the body names; false: it is answered. */
static bool
read_word(struct desk_call *call, struct own_word *word)
{
	struct slice concept = json_text(call->body, "concept"),
		     tag = json_text(call->body, "language");

	*word = (struct own_word){.language = language_find(tag),
	    .concept = words_concept(call->world->line->words, concept),
	    .by = call->staff.name,
	    .form = utf8_clean(
		call->arena, slice_trim(json_text(call->body, "form")))};
	if (word->concept == NULL || !takes_words(word->concept))
		call_refuse(call, 400, "word-concept");
	else if (tag.length > 0 && word->language == NULL)
		call_refuse(call, 400, "word-language");
	else if (!own_form_is_fine(call->arena, word->form))
		call_refuse(call, 400, "word-form");
	return call->response.status == 0;
}

struct clashing {
	json_t *list;
	const char *wrong; /* that keeps it from being a word, or NULL */
};

static void
add_clash(void *context, const struct words_clash *clash)
{
	struct clashing *clashing = context;

	if (strcmp(clash->code, "two-concepts") == 0)
		clashing->wrong = "word-taken";
	if (strcmp(clash->code, "known-word") == 0 && clashing->wrong == NULL)
		clashing->wrong = "word-known";
	json_array_append_new(clashing->list,
	    json_pack("{s:s,s:s,s:s,s:o}", "code", clash->code, "form",
		clash->form, "concept", clash->concept, "language",
		view_language(clash->language)));
}

static struct clashing
find_clashes(struct desk_call *call, const struct own_word *word)
{
	struct clashing clashing = {.list = json_array()};

	words_clash(call->world->line->words, call->arena, word->form,
	    word->concept, word->language, add_clash, &clashing);
	return clashing;
}

static int
look_at_clashes(struct desk_call *call, struct fault *fault)
{
	struct own_word word;
	struct clashing clashing;

	(void)fault;
	if (!read_word(call, &word))
		return 0;
	clashing = find_clashes(call, &word);
	return call_json(call,
	    json_pack("{s:o,s:o}", "clashes", clashing.list, "wrong_word",
		view_string(clashing.wrong)));
}

/* Written down, and into the file; THING is its line there. */
static int
keep(struct desk_call *call, const struct own_word *words, size_t count,
    const char *did, size_t line, struct fault *fault)
{
	if (call_audit(call, did, 0, (int64_t)line, fault) != 0 ||
	    own_write(
		call->arena, call->world->own_words, words, count, fault) != 0)
		return -1;
	return call_done(call);
}

static int
propose(struct desk_call *call, struct fault *fault)
{
	struct own_word word, *words;
	struct clashing clashing;
	size_t count;

	if (!read_word(call, &word))
		return 0;
	clashing = find_clashes(call, &word);
	json_decref(clashing.list);
	if (clashing.wrong != NULL)
		return call_refuse(call, 409, clashing.wrong);
	if (read_own(call, &words, &count, fault) != 0)
		return -1;
	if (own_find(words, count, word.concept, word.language, word.form) <
	    count)
		return call_refuse(call, 409, "word-known");
	if (count == OWN_WORDS_MAX)
		return call_refuse(call, 409, "word-many");
	words[count++] = word;
	return keep(call, words, count, "word-proposed", count, fault);
}

static int
accept(struct desk_call *call, struct own_word *words, size_t count, size_t at,
    struct fault *fault)
{
	struct clashing clashing;

	if (words[at].accepted != NULL)
		return call_refuse(call, 409, "word-known");
	if (strcmp(words[at].by, call->staff.name) == 0)
		return call_refuse(call, 409, "word-own");
	/* Another word may have come in between. */
	clashing = find_clashes(call, &words[at]);
	json_decref(clashing.list);
	if (clashing.wrong != NULL)
		return call_refuse(call, 409, clashing.wrong);
	words[at].accepted = call->staff.name;
	call->reload = true;
	return keep(call, words, count, "word-accepted", at + 1, fault);
}

static int
take_out(struct desk_call *call, struct own_word *words, size_t count,
    size_t at, struct fault *fault)
{
	call->reload = words[at].accepted != NULL;
	memmove(&words[at], &words[at + 1], (count - at - 1) * sizeof(*words));
	return keep(call, words, count - 1, "word-removed", at + 1, fault);
}

static int
decide(struct desk_call *call, struct fault *fault)
{
	struct slice what = json_text(call->body, "what");
	struct own_word word, *words;
	size_t count, at;

	if (!read_word(call, &word))
		return 0;
	if (read_own(call, &words, &count, fault) != 0)
		return -1;
	at = own_find(words, count, word.concept, word.language, word.form);
	if (at == count)
		return call_refuse(call, 409, "word-gone");
	if (slice_is(what, "accept"))
		return accept(call, words, count, at, fault);
	if (slice_is(what, "remove"))
		return take_out(call, words, count, at, fault);
	return call_refuse(call, 400, "what");
}

const struct desk_route view_words[] = {
    {"GET", "words", DESK_COORDINATOR, look_at_words, NULL, false},
    {"POST", "words", DESK_COORDINATOR, NULL, propose, false},
    {"POST", "words/clashes", DESK_COORDINATOR, look_at_clashes, NULL, false},
    {"POST", "words/decide", DESK_COORDINATOR, NULL, decide, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
