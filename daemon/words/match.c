/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * match.c - what a message means, by the safe policy
 *
 * First the whole message, without politeness; then the forms that stand in
 * it, danger first; then misspelt ones.  Words that change something (STOP,
 * yes, no, cancel …) count only alone: inside a sentence they make us ask.
 */
#include "words/words.h"

#include <string.h>

#include "words/case_number.h"
#include "words/message.h"
#include "words/sentence.h"

static bool
is_greeting(const struct words *words, const struct form *form)
{
	return form->concept == words->start && form->value != NULL;
}

/* Please, thank you, hello: they change nothing of what is said with them. */
static bool
is_courtesy(const struct words *words, const struct form *form)
{
	return message_means(form->key, words->polite) ||
	    form->concept == words->thanks || is_greeting(words, form);
}

static bool
same_meaning(const struct form *a, const struct form *b)
{
	if (a->concept != b->concept)
		return false;
	return a->value == b->value ||
	    (a->value != NULL && b->value != NULL &&
		strcmp(a->value, b->value) == 0);
}

/* Is a form said in a way that makes us ask first? */
static bool
is_doubtful(const struct message *message, const struct form *form)
{
	if (message_is_lookalike(message, form))
		return true;
	return message->asks && form->concept->rank >= RANK_WHOLE &&
	    form->concept->rank != RANK_LIGHT;
}

static void
settle_whole(const struct message *message, const struct form *form,
    const struct form *other, struct match *match)
{
	match_say(message, match, form, HOW_WHOLE);
	if (other != NULL && other->concept->rank != RANK_HELPER)
	match->also = other->concept->name;
	if (match->also != NULL || is_doubtful(message, form))
		match->how = HOW_ASK;
}

/* The whole message is one form. */
static bool
match_whole(const struct message *message, struct match *match)
{
	struct slice all = message_part(message, 0, message->count);
	const struct form *form, *other;
	const struct key *key = index_find(message->words->index,
	    index_hash(INDEX_HASH_START, all), all.data, all.length);

	if (key == NULL)
		return false;
	form = message_choose(message, key, &other);
	if (form->concept->rank == RANK_HELPER)
		return false;
	settle_whole(message, form, other, match);
	return true;
}

/* What a message is made of when forms cover all of it. */
struct cover {
	const struct hit *subject; /* what it is about */
	const struct hit *last; /* something else that it ends with */
	const struct form *courtesy;
	bool thanks, number, several;
};

/* Takes one form into account; false when it makes the cover impossible. */
static bool
cover_add(struct cover *cover, const struct words *words, const struct hit *hit)
{
	const struct form *form = hit->form;

	if (cover->subject != NULL && message_means(form->key, words->but))
		return true;
	if (is_courtesy(words, form)) {
		cover->thanks |= form->concept == words->thanks;
		if (cover->courtesy == NULL ||
		    form->concept->rank < RANK_HELPER)
			cover->courtesy = form;
	} else if (message_means(form->key, words->number)) {
		cover->number = true;
	} else if (form->concept->rank == RANK_HELPER) {
		return false;
	} else if (cover->subject == NULL) {
		cover->subject = hit;
	} else if (same_meaning(cover->subject->form, form)) {
		cover->several = true;
		return cover->last == NULL;
	} else if (cover->last == NULL ||
	    same_meaning(cover->last->form, form)) {
		cover->last = hit;
	} else {
		return false;
	}
	return true;
}

static bool
cover_read(struct cover *cover, const struct message *message)
{
	size_t i, at = 0;

	for (i = 0; i < message->hit_count; i++) {
		const struct hit *hit = &message->hits[i];

		if (hit->first + hit->count <= at)
			continue;
		if (hit->first > at || !cover_add(cover, message->words, hit))
			return false;
		at = hit->first + hit->count;
	}
	return at == message->count;
}

/* Two things are said: "yes, but I cannot" is a no; others we ask about. */
static bool
settle_two(const struct message *message, const struct cover *cover,
    struct match *match)
{
	const struct form *first = cover->subject->form;
	const struct form *last = cover->last->form;
	const struct form *riskier, *other;

	if (first->concept == message->words->yes &&
	    last->concept == message->words->no) {
		match_say(
		    message, match, last, message->asks ? HOW_ASK : HOW_PHRASE);
		return true;
	}
	if (first->concept->rank < RANK_WHOLE ||
	    last->concept->rank < RANK_WHOLE || first->concept == last->concept)
		return false;
	riskier = last->concept->rank < first->concept->rank ? last : first;
	other = riskier == last ? first : last;
	match_say(message, match, riskier, HOW_ASK);
	match->also = other->concept->name;
	return true;
}

/* The whole message is forms of one meaning, and politeness. */
static bool
match_cover(const struct message *message, struct match *match)
{
	struct cover cover = {0};
	const struct form *form;

	if (!cover_read(&cover, message))
		return false;
	if (cover.last != NULL)
		return settle_two(message, &cover, match);
	form = cover.subject != NULL ? cover.subject->form : cover.courtesy;
	if (form == NULL || form->concept->rank == RANK_HELPER ||
	    (cover.number && form->concept != message->words->digit))
		return false;
	settle_whole(message, form,
	    cover.subject == NULL ? NULL : cover.subject->other, match);
	if (form->weak && form->concept->rank >= RANK_WHOLE && cover.thanks)
		match->how = HOW_ASK;
	return true;
}

/*
 * All of it is one form with a typing error or two.  Beside a form that was
 * typed right only what weighs as much counts, or what we would ask about.
 */
static bool
match_near_whole(const struct message *message, const struct form *topic,
    struct match *match)
{
	struct hit hit;

	if (topic != NULL &&
	    (topic->concept->rank <= RANK_HUMAN ||
		message->count > message->words->longest))
		return false;
	hit =
	    message_nearest(message, message_part(message, 0, message->count));
	if (hit.form == NULL)
		return false;
	match_say(message, match, hit.form, HOW_NEAR);
	if (hit.other != NULL)
	match->also = hit.other->concept->name;
	if (hit.other != NULL || hit.form->concept->rank >= RANK_WHOLE)
		match->how = HOW_ASK;
	return true;
}

static bool
has_digit(const struct message *message)
{
	struct slice all = message_part(message, 0, message->count);
	size_t i;

	for (i = 0; i < all.length; i++)
		if (all.data[i] >= '0' && all.data[i] <= '9')
			return true;
	return false;
}

static bool
match_number(const struct message *message, struct arena *arena,
    struct slice text, struct match *match)
{
	const struct words *words = message->words;
	const char *value;

	if (!has_digit(message))
		return false;
	switch (number_read(arena, text, &value)) {
	case NUMBER_DIGIT:
		if (message->count > 1)
			return false;
		match->concept = words->digit->name;
		match->how = HOW_WHOLE;
		break;
	case NUMBER_CASE:
		match->concept
		= words->case_number->name;
		match->how = HOW_WHOLE;
		break;
	case NUMBER_REPEATED:
		match->how = HOW_ASK;
		break;
	default:
		return false;
	}
	match->value = value;
	return true;
}

struct match
words_match(const struct words *words, struct arena *arena, struct slice text,
    const struct language *language)
{
	struct match match = {.how = HOW_NONE};
	const struct form *topic;
	struct message message;

	message_read(&message, words, arena, text, language);
	if (message.count == 0 || match_number(&message, arena, text, &match) ||
	    match_whole(&message, &match))
		return match;
	message_find(&message);
	if (match_cover(&message, &match))
		return match;
	topic = sentence_topic(&message);
	if (match_near_whole(&message, topic, &match))
		return match;
	if (topic == NULL || topic->concept->rank == RANK_VAGUE)
		message_find_near(&message);
	sentence_read(&message, &match);
	return match;
}

const char *
how_name(enum how how)
{
	static const char *const names[] = {[HOW_NONE] = "none",
	    [HOW_WHOLE] = "whole",
	    [HOW_PHRASE] = "phrase",
	    [HOW_NEAR] = "near",
	    [HOW_ASK] = "ask"};

	return names[how];
}
