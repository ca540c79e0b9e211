/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_test.c - a notice to the phone of who writes it, before anyone else
 */
#include "line/notice_test.h"

#include <strings.h>

#include "base/clock.h"
#include "line/said.h"
#include "line/way.h"
#include "words/parts.h"

#define WORTH_MS HOUR_MS /* who tries it waits for it now */

struct search {
	const char *name;
	struct street_phone *phone;
	bool found;
};

static bool
see_phone(void *context, const struct street_phone *phone)
{
	struct search *search = context;

	search->found = strcasecmp(phone->name, search->name) == 0;
	if (search->found)
		*search->phone = (struct street_phone){
		    .person = phone->person, .number = phone->number};
	return !search->found;
}

int
notice_test_phone(struct store *store, const char *name,
    struct street_phone *phone, bool *found, struct fault *fault)
{
	struct search search = {.name = name, .phone = phone};

	if (store_street_phone_list(store, see_phone, &search, fault) != 0)
		return -1;
	*found = search.found;
	return 0;
}

static const struct notice_text *
text_of(const struct notice_trial *trial)
{
	const struct notice *notice = trial->notice;
	size_t i;

	for (i = 0; i < notice->text_count; i++)
		if (notice->texts[i].language == trial->language)
			return &notice->texts[i];
	return NULL;
}

static int
send_text(struct store *store, const struct notice_text *text,
    const char *account, struct person *person, int64_t now_ms,
    struct fault *fault)
{
	struct interaction row = {.at_ms = now_ms,
	    .person = person->id,
	    .before = person->last_interaction,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_NOTICE,
	    .account = account,
	    .language = text->language,
	    .text = text->text,
	    .parts = parts_count(text->text).parts};
	/* They asked for it: it is an answer, at any hour. */
	struct message message = {.person = person->id,
	    .account = account,
	    .to = person->number,
	    .language = text->language,
	    .text = text->text,
	    .state = MESSAGE_WAITING,
	    .urgency = URGENCY_ANSWER,
	    .purpose = PURPOSE_ANSWER,
	    .due_ms = now_ms,
	    .last_ms = now_ms + WORTH_MS};

	if (store_interaction_add(store, &row, fault) != 0)
		return -1;
	message.id = person->last_interaction = row.id;
	if (store_message_add(store, &message, fault) != 0)
		return -1;
	return store_person_save(store, person, false, fault);
}

int
notice_test(struct store *store, const struct world *world, struct arena *arena,
    const struct notice_trial *trial, int64_t now_ms, const char **refused,
    struct fault *fault)
{
	const struct notice_text *text = text_of(trial);
	const char *account = NULL;
	struct street_phone phone;
	struct person person;
	bool found;

	*refused = "test-phone";
	if (notice_test_phone(store, trial->name, &phone, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (store_person_by_id(
		store, arena, phone.person, &person, &found, fault) != 0)
		return -1;
	if (!found || person.number.e164[0] == '\0')
		return 0;
	if (text != NULL)
		account = way_first(
		    world, URGENCY_NOTICE, text->language, person.number.e164);
	*refused = trial->notice->by_call	     ? "test-call" :
	    text == NULL			     ? "test-text" :
	    person.stops.all_ms != 0		     ? "test-stopped" :
	    account == NULL			     ? "test-way" :
	    !said_may_answer(world, &person, now_ms) ? "test-many" :
						       NULL;
	if (*refused != NULL)
		return 0;
	return send_text(store, text, account, &person, now_ms, fault);
}
