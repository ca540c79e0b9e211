/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * town.c - people who write and call, in eleven languages
 */
#include "town.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "caller.h"
#include "ledger.h"
#include "rows.h"
#include "telecom.h"

#define FLOOD 60 /* texts of somebody whose phone went mad */

static const char *const rubbish[] = {"<Response/>", "a & b \"c\" 'd'",
    "\xF0\x9F\x98\x80", "'; DROP TABLE person; --", "grazie mille a tutti",
    "{date} %s %n",
    "\xE2\x80\xAE"
    "ciao",
    "0", "*", "?", "   x   ",
    "questo \xC3\xA8 un testo lungo che non vuol dire niente di preciso e che "
    "continua ancora per un poco senza arrivare mai a una conclusione, come "
    "capita a chi scrive con il telefono in tasca mentre cammina"};

int
town_find(const struct simulation *run, const char *number)
{
	size_t length = strlen("+" TOWN_NUMBERS);
	long index;

	if (strncmp(number, "+" TOWN_NUMBERS, length) != 0)
		return -1;
	index = strtol(number + length, NULL, 10);
	return index < run->town->count ? (int)index : -1;
}

const struct form_of_words *
town_form(const struct simulation *run, const struct language *language,
    const char *concept, const char *value)
{
	const struct vocabulary *vocabulary = run->town->vocabulary;
	const struct form_of_words *found = NULL;
	int fits = 0;
	size_t i;

	for (i = 0; i < vocabulary->count; i++) {
		const struct form_of_words *form = &vocabulary->forms[i];

		if (strcmp(form->concept, concept) != 0 ||
		    (language != NULL && form->language != language) ||
		    (value == NULL) != (form->value == NULL) ||
		    (value != NULL && strcmp(value, form->value) != 0))
			continue;
		if (chance_below(++fits) == 0)
			found = form;
	}
	return found;
}

static struct written *
write_text(struct simulation *run, int index, struct slice text,
    const char *means, const char *value)
{
	const struct resident *who = &run->town->residents[index];

	return telecom_write(
	    run, index, who->number, who->account, text, means, value);
}

void
town_write(struct simulation *run, int index, const struct form_of_words *form)
{
	struct resident *who = &run->town->residents[index];

	if (form == NULL)
		return;
	if (strcmp(form->concept, "start") == 0) {
		who->started_ms = run->true_ms;
		memset(who->stopped, 0, sizeof(who->stopped));
	}
	write_text(run, index, form->text, form->concept, form->value);
}

static void
write_digit(struct simulation *run, int index)
{
	static const char *const digits[] = {"1", "2", "3", "1", "2", "1"};

	write_text(run, index,
	    slice_of(digits[chance_below(ARRAY_LEN(digits))]), NULL, NULL);
}

/* They answer what they are asked, and that leads to another question. */
static void
goes_on(struct simulation *run, void *context)
{
	int index = (int)(intptr_t)context;

	if (run->calm)
		return;
	write_digit(run, index);
	if (chance_one_in(2))
		later(run, chance_between(5, 60) * SECOND_MS, goes_on, context);
}

static void
write_more(struct simulation *run, void *context)
{
	int index = (int)(intptr_t)context;

	write_text(run, index, slice_of("???"), NULL, NULL);
}

static void
go_mad(struct simulation *run, int index)
{
	int i;

	story_tell("the phone of person %d goes mad", index);
	for (i = 0; i < FLOOD; i++)
		later(run, i * 7 * SECOND_MS, write_more,
		    (void *)(intptr_t)index);
}

static void
confirm_erasing(struct simulation *run, void *context)
{
	int index = (int)(intptr_t)context;

	ledger_remember(run, index);
	write_text(run, index, slice_of("1"), "erase-yes", NULL);
}

static void
ask_to_be_erased(struct simulation *run, int index)
{
	struct resident *who = &run->town->residents[index];

	if (who->settled)
		return;
	who->asks_erasing = true;
	town_write(run, index, town_form(run, who->language, "erase", NULL));
	later(run, chance_between(20, 200) * SECOND_MS, confirm_erasing,
	    (void *)(intptr_t)index);
}

static void
write_some_word(struct simulation *run, int index)
{
	static const char *const concepts[] = {"appointment", "status", "help",
	    "privacy", "toolkit", "human", "women", "reschedule", "cancel",
	    "emergency", "police", "minor", "thanks"};
	struct resident *who = &run->town->residents[index];

	town_write(run, index,
	    town_form(run, who->language,
		concepts[chance_below(ARRAY_LEN(concepts))], NULL));
}

static void
stop_or_start(struct simulation *run, int index)
{
	static const char *const kinds[] = {NULL, NULL, "reminders", "notices"};
	struct resident *who = &run->town->residents[index];
	const char *kind = kinds[chance_below(ARRAY_LEN(kinds))];
	bool starts = (who->stopped[0] || who->stopped[1] || who->stopped[2]) &&
	    chance_one_in(2);
	const char *word = starts ? "start" : "stop";
	const struct form_of_words *form =
	    town_form(run, who->language, word, starts ? NULL : kind);

	if (form == NULL)
		form = town_form(run, NULL, word, starts ? NULL : kind);
	town_write(run, index, form);
}

/* 3 is another day, and then 1 the first that is free, or to wait for one. */
static void
talk_of_code(struct simulation *run, int index)
{
	const struct resident *who = &run->town->residents[index];

	write_text(run, index, slice_of(who->code), NULL, NULL);
	if (!who->settled)
		later(run, chance_between(5, 60) * SECOND_MS, goes_on,
		    (void *)(intptr_t)index);
}

/* What somebody does who just looked at their phone. */
static void
act(struct simulation *run, int index)
{
	struct resident *who = &run->town->residents[index];
	int what = chance_below(100);

	if (who->settled && !who->chose)
		town_write(run, index,
		    town_form(run, NULL, "language", who->language->tag));
	else if (what < 38)
		write_some_word(run, index);
	else if (what < 48 && who->code != NULL)
		talk_of_code(run, index);
	else if (what < 62 && !who->settled)
		write_digit(run, index);
	else if (what < 68)
		write_text(run, index,
		    slice_of(rubbish[chance_below(ARRAY_LEN(rubbish))]), NULL,
		    NULL);
	else if (what < 76)
		stop_or_start(run, index);
	else if (what < 79 && !who->settled)
		town_write(run, index,
		    town_form(run, who->language, "language", NULL));
	else if (what < 82)
		ask_to_be_erased(run, index);
	else if (what < 83)
		go_mad(run, index);
	else if (!who->settled)
		caller_calls(run, index);
	else
		write_some_word(run, index);
}

static void
somebody_acts(struct simulation *run, void *context)
{
	(void)context;
	if (run->calm)
		return;
	act(run, chance_below(run->town->count));
	if (chance_one_in(4)) /* often it is not one alone */
		act(run, chance_below(run->town->count));
	later(run, chance_between(1, 2 * run->plan.every_ms), somebody_acts,
	    NULL);
}

static void
move_in(struct simulation *run, int index)
{
	const struct language_list *languages = &run->loaded->world.languages;
	struct resident *who = &run->town->residents[index];
	struct machine *machine = run->machine;

	snprintf(
	    who->number, sizeof(who->number), "+%s%05d", TOWN_NUMBERS, index);
	who->language = languages->list[chance_below((int)languages->count)];
	who->account =
	    machine->posts[chance_one_in(5) && machine->post_count > 1].account;
	who->started_ms = -1;
	/* The language's own name has to be in the words. */
	who->settled = chance_one_in(3) &&
	    town_form(run, NULL, "language", who->language->tag) != NULL;
}

void
town_start(struct simulation *run, const struct vocabulary *vocabulary)
{
	struct town *town = calloc(1, sizeof(*town));
	int i;

	assert(town != NULL);
	run->town = town;
	town->vocabulary = vocabulary;
	town->count = run->plan.people;
	town->residents = calloc((size_t)town->count, sizeof(*town->residents));
	assert(town->residents != NULL);
	for (i = 0; i < town->count; i++)
		move_in(run, i);
	later(run, 0, somebody_acts, NULL);
}

void
town_end(struct simulation *run)
{
	free(run->town->residents);
	free(run->town);
}
