/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sentence.c - what is meant by the forms that stand in a longer message
 *
 * Danger beats everything.  A word that changes something is never obeyed
 * here: next to a topic or alone it makes us ask.
 */
#include "words/sentence.h"

#include <string.h>

#define NEGATION_REACH 3 /* words from "not" to what it denies */

/*
 * Of the languages that a form is used in, the one that lends words to others
 * (it leans on none itself): "rdv" is French, also in Wolof and Darija.  NULL
 * when there are two such, as for "stop".
 */
static const struct language *
lender(const struct form *chosen)
{
	const struct language *found = NULL;
	const struct form *form;

	for (form = chosen->key->forms; form != NULL; form = form->next) {
		if (form->concept != chosen->concept ||
		    form->language == NULL ||
		    form->language->relative != NULL || form->language == found)
			continue;
		if (found != NULL)
			return NULL;
		found = form->language;
	}
	return found;
}

/*
 * The language that a form speaks for: the person's own when it is one of
 * them, the only one that has it, or the one that lends it.
 */
static const struct language *
language_said(const struct message *message, const struct form *chosen)
{
	const struct language *only = chosen->language;
	const struct form *form;

	for (form = chosen->key->forms; form != NULL; form = form->next) {
		if (form->concept != chosen->concept)
			continue;
		if (form->language != NULL &&
		    form->language == message->language)
			return form->language;
		if (form->language != only)
			only = NULL;
	}
	return only != NULL ? only : lender(chosen);
}

void
match_say(const struct message *message, struct match *match,
    const struct form *form, enum how how)
{
	match->how = how;
	match->concept = form->concept->name;
	match->language = language_said(message, form);
	match->form = form->text;
	match->value = form->value;
}

/* Is there a "not" close before a hit? */
static bool
is_denied(const struct message *message, const struct hit *hit)
{
	const struct words *words = message->words;
	size_t i;

	for (i = 0; i < message->hit_count; i++) {
		const struct hit *before = &message->hits[i];

		if (before->first < hit->first &&
		    before->first + NEGATION_REACH >= hit->first &&
		    message_means(before->form->key, words->negation))
			return true;
	}
	return false;
}

static bool
is_topic(const struct message *message, const struct hit *hit)
{
	return hit->form->concept->rank < RANK_WHOLE && !hit->form->weak &&
	    !message_is_lookalike(message, hit->form);
}

const struct form *
sentence_topic(const struct message *message)
{
	const struct form *topic = NULL;
	size_t i;

	for (i = 0; i < message->hit_count; i++)
		if (is_topic(message, &message->hits[i]) &&
		    (topic == NULL ||
			message->hits[i].form->concept->rank <
			    topic->concept->rank))
			topic = message->hits[i].form;
	return topic;
}

/* Does a word that changes something make us ask inside a sentence? */
static bool
is_change(const struct message *message, const struct hit *hit)
{
	const struct form *form = hit->form;

	if (form->concept->rank != RANK_STOP &&
	    form->concept->rank != RANK_CHANGE)
		return false;
	if (message_is_lookalike(message, form))
		return false;
	return form->several || form->key->letters >= 5 ||
	    message_preference(message, form) < LANGUAGE_FAR;
}

/* What stands in a sentence, sorted by what it may do. */
struct reading {
	const struct hit *topic; /* the weightiest */
	const struct hit *tie; /* another topic of the same weight */
	const struct hit *change; /* stop, cancel …, the riskiest */
	const struct hit *denied; /* a danger that it says there is not */
};

static bool
is_weightier(const struct hit *a, const struct hit *b)
{
	if (a->form->concept->rank != b->form->concept->rank)
	return a->form->concept->rank < b->form->concept->rank;
	if (a->errors != b->errors)
		return a->errors < b->errors;
	return a->count > b->count;
}

static void
weigh_topic(struct reading *reading, const struct hit *hit)
{
	if (reading->topic == NULL || is_weightier(hit, reading->topic)) {
		reading->topic = hit;
		reading->tie = NULL;
	} else if (!is_weightier(reading->topic, hit) &&
	    hit->form->concept != reading->topic->form->concept) {
		reading->tie = hit;
	}
}

static struct reading
read_hits(const struct message *message)
{
	struct reading reading = {0};
	size_t i;

	for (i = 0; i < message->hit_count; i++) {
		const struct hit *hit = &message->hits[i];

		if (is_change(message, hit)) {
			if (reading.change == NULL ||
			    is_weightier(hit, reading.change))
				reading.change = hit;
		} else if (!is_topic(message, hit)) {
			continue;
		} else if (hit->form->concept->rank <= RANK_HUMAN &&
		    is_denied(message, hit)) {
			reading.denied = hit;
		} else {
			weigh_topic(&reading, hit);
		}
	}
	return reading;
}

/* Is the topic so clear that a change beside it is not what is meant? */
static bool
outweighs(const struct hit *topic, const struct hit *change)
{
	if (topic->form->concept->rank <= RANK_HUMAN)
		return true;
	return topic->form->concept->rank == RANK_VAGUE &&
	    change->form->concept->rank == RANK_STOP;
}

void
sentence_read(const struct message *message, struct match *match)
{
	struct reading reading = read_hits(message);
	const struct hit *topic = reading.topic, *also = reading.tie;

	if (reading.change != NULL &&
	    (topic == NULL || !outweighs(topic, reading.change))) {
		match_say(message, match, reading.change->form, HOW_ASK);
		also = topic;
	} else if (topic != NULL) {
		match_say(message, match, topic->form,
		    also != NULL || topic->other != NULL ? HOW_ASK :
			topic->errors > 0		 ? HOW_NEAR :
							   HOW_PHRASE);
		if (also == NULL && topic->other != NULL)
		match->also = topic->other->concept->name;
	} else if (reading.denied != NULL) {
		match_say(message, match, reading.denied->form, HOW_ASK);
	}
	if (also != NULL)
	match->also = also->form->concept->name;
}
