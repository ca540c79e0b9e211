/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fill.c - makes the database of a desk that had many conversations
 *
 *     tests/bench/fill DATABASE KEY-FILE [PEOPLE]
 *
 * Each of PEOPLE (200,000 unless said) wrote twice and was answered; half have
 * a name, one in twenty a note, one in ten waits for a person, of these one in
 * fifty is urgent and one in five is of the women's desk.  All of it is written
 * as the line writes it.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/number.h"
#include "store/contact.h"
#include "store/follow_up.h"
#include "store/key.h"
#include "store/thread.h"

#define PEOPLE_PER_COMMIT 10000

static struct fault fault;

static void
fine(int result)
{
	if (result == 0)
		return;
	fprintf(stderr, "fill: %s\n", fault.text);
	exit(1);
}

static int64_t
say(struct store *store, struct person *person, enum direction direction,
    enum interaction_kind kind, const char *text, int64_t at_ms)
{
	struct interaction row = {.at_ms = at_ms,
	    .person = person->id,
	    .before = person->last_interaction,
	    .channel = CHANNEL_TEXT,
	    .direction = direction,
	    .kind = kind,
	    .account = "main",
	    .language = person->language,
	    .text = slice_of(text)};

	fine(store_interaction_add(store, &row, &fault));
	person->last_interaction = row.id;
	return row.id;
}

static void
describe(struct store *store, struct arena *arena, struct person *person,
    int64_t i, int64_t at_ms)
{
	struct contact contact = {.person = person->id,
	    .name = arena_printf(arena, "Persona %lld", (long long)i)};
	struct interaction note = {.at_ms = at_ms,
	    .channel = CHANNEL_DESK,
	    .kind = KIND_NOTE,
	    .text = slice_of(
		arena_printf(arena, "fascicolo numero %lld", (long long)i))};

	if (i % 2 == 0)
		fine(store_contact_put(store, &contact, at_ms, &fault));
	if (i % 20 == 0)
		fine(store_thread_add(store, person, 1, &note, &fault));
}

static void
add_conversation(
    struct store *store, struct arena *arena, int64_t i, int64_t now_ms)
{
	int64_t at_ms = now_ms - (i % 90) * DAY_MS - i % DAY_MS, asked, id;
	struct phone_number number;
	struct person person;
	struct follow_up task = {.topic = "human",
	    .desk = i % 50 == 0 ? "women" : "desk",
	    .opened_ms = at_ms,
	    .due_ms = at_ms + 3 * DAY_MS,
	    .urgent = i % 500 == 0};
	bool found;

	snprintf(number.e164, sizeof(number.e164), "+39333%07d",
	    (int)(i % 10000000));
	fine(store_person_by_number(
	    store, arena, &number, true, at_ms, &person, &found, &fault));
	person.language = language_find(slice_of(i % 3 == 0 ? "ar" : "fr"));
	say(store, &person, DIRECTION_IN, KIND_TEXT, "rdv", at_ms);
	say(store, &person, DIRECTION_OUT, KIND_PROMPT,
	    "Envoyez le code inscrit sur votre papier.", at_ms);
	asked = say(store, &person, DIRECTION_IN, KIND_TEXT,
	    "je veux parler avec une personne", at_ms + MINUTE_MS);
	say(store, &person, DIRECTION_OUT, KIND_PROMPT,
	    "Message bien arrive, une personne vous appelle.",
	    at_ms + MINUTE_MS);
	person.heard_ms = at_ms + MINUTE_MS;
	fine(store_person_save(store, &person, false, &fault));
	describe(store, arena, &person, i, at_ms);
	task.person = person.id;
	task.interaction = asked;
	if (i % 10 == 0)
		fine(store_follow_up_open(store, &task, &id, &fault));
	arena_reset(arena);
}

int
main(int argc, char **argv)
{
	struct arena *arena = arena_new(1 << 20);
	int64_t people = 200000, now_ms = clock_now_ms(), i;
	struct store *store;
	struct slice key;

	if (argc < 3 ||
	    (argc > 3 &&
		number_parse(slice_of(argv[3]), 1, 9999999, &people) != 0)) {
		fputs("usage: fill DATABASE KEY-FILE [PEOPLE]\n", stderr);
		return 64;
	}
	fine(store_key(arena, argv[2], argv[1], &key, &fault));
	fine(store_open(argv[1], key, &store, &fault));
	arena_free(&arena);
	arena = arena_new(1 << 20);
	for (i = 0; i < people; i++) {
		if (i % PEOPLE_PER_COMMIT == 0)
			fine(store_begin(store, &fault));
		add_conversation(store, arena, i, now_ms);
		if ((i + 1) % PEOPLE_PER_COMMIT == 0 || i + 1 == people)
			fine(store_commit(store, &fault));
	}
	fine(store_checkpoint(store, &fault));
	store_close(&store);
	arena_free(&arena);
	return 0;
}
