/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * attend.c - what somebody of the desk does in a conversation
 */
#include "desk/attend_inside.h"

#include <string.h>

#include "desk/call.h"
#include "line/through.h"
#include "store/attention.h"
#include "store/audit.h"
#include "store/opt_out.h"
#include "store/outbox.h"
#include "store/thread.h"
#include "words/parts.h"

#define LATE_MS (6 * HOUR_MS) /* an answer that comes late is worth sending */

struct attending
attend_as(const struct desk_call *call, struct person *person)
{
	return (struct attending){.store = call->store,
	    .arena = call->arena,
	    .staff = call->staff.id,
	    .name = call->staff.name,
	    .now_ms = call->now_ms,
	    .person = person};
}

int
attend_audit(const struct attending *attending, const char *did, int64_t thing,
    struct fault *fault)
{
	struct audit audit = {.at_ms = attending->now_ms,
	    .staff = attending->staff,
	    .did = did,
	    .person = attending->person->id,
	    .thing = thing};

	return store_audit_add(attending->store, &audit, fault);
}

static bool
is_held_by_other(
    const struct attending *attending, const struct attention *attention)
{
	return attention->holder != 0 &&
	    attention->holder != attending->staff &&
	    attention_until(attention, attending->now_ms) != 0;
}

/* Holds it, unless somebody else does: then *refused. */
static int
hold(const struct attending *attending, attend_refusal *refused,
    struct fault *fault)
{
	struct attention attention;

	*refused = NULL;
	if (store_attention_get(attending->store, attending->person->id,
		&attention, fault) != 0)
		return -1;
	if (is_held_by_other(attending, &attention)) {
		*refused = "held";
		return 0;
	}
	attention.holder = attending->staff;
	attention.held_until_ms = attending->now_ms + ATTENTION_HOLD_MS;
	attention.read_ms = attending->now_ms;
	/* What a flow asked is not answered by what is said to a person. */
	attending->person->session = slice_of(NULL);
	if (store_person_save(
		attending->store, attending->person, false, fault) != 0)
		return -1;
	return store_attention_put(attending->store, &attention, fault);
}

int
attend_take(const struct attending *attending, attend_refusal *refused,
    struct fault *fault)
{
	if (hold(attending, refused, fault) != 0)
		return -1;
	if (*refused != NULL)
		return 0;
	return attend_audit(attending, "held", 0, fault);
}

int
attend_free(const struct attending *attending, attend_refusal *refused,
    struct fault *fault)
{
	struct attention attention;

	*refused = NULL;
	if (store_attention_get(attending->store, attending->person->id,
		&attention, fault) != 0)
		return -1;
	if (is_held_by_other(attending, &attention)) {
		*refused = "held";
		return 0;
	}
	attention.holder = attention.held_until_ms = 0;
	if (store_attention_put(attending->store, &attention, fault) != 0)
		return -1;
	return attend_audit(attending, "freed", 0, fault);
}

int
attend_read(const struct attending *attending, struct fault *fault)
{
	struct attention attention;

	if (store_attention_get(attending->store, attending->person->id,
		&attention, fault) != 0)
		return -1;
	attention.read_ms = attending->now_ms;
	return store_attention_put(attending->store, &attention, fault);
}

/* What this person must not get from us, as a word; NULL: nothing. */
static attend_refusal
who_must_not_hear(const struct attending *attending)
{
	const struct person *person = attending->person;

	if (person->number.e164[0] == '\0')
		return "erased";
	if (person->stops.all_ms != 0)
		return "stopped";
	if (person->safety == SAFETY_NEVER)
		return "never";
	if (person->safety == SAFETY_SILENT &&
	    person->heard_ms + ATTENTION_HOLD_MS < attending->now_ms)
		return "silent";
	return NULL;
}

/* The end of a conversation, newest first. */
struct lately {
	struct thread_row rows[20];
	size_t count;
};

/* The account that the person wrote to last, else the first with a number. */
static const struct account *
find_account(
    const struct lately *lately, const struct account *accounts, size_t count)
{
	size_t i, j;

	for (i = 0; i < lately->count; i++)
		for (j = 0; j < count; j++)
			if (lately->rows[i].interaction.account != NULL &&
			    strcmp(lately->rows[i].interaction.account,
				accounts[j].name) == 0)
				return &accounts[j];
	for (j = 0; j < count; j++)
		if (accounts[j].number[0] != '\0')
			return &accounts[j];
	return NULL;
}

/*
 * Was this said just now, with nothing from the person since?  A page that did
 * not hear that it went asks again, and a text that went twice confuses.
 */
static bool
was_just_said(const struct attending *attending, const struct lately *lately,
    struct slice text)
{
	size_t i;

	for (i = 0; i < lately->count; i++) {
		const struct thread_row *row = &lately->rows[i];
		const struct interaction *said = &row->interaction;

		if (said->at_ms + ATTEND_AGAIN_MS < attending->now_ms ||
		    (said->direction == DIRECTION_IN &&
			said->channel != CHANNEL_DESK &&
			said->kind != KIND_RECEIPT))
			return false;
		if (said->kind == KIND_TEXT && row->staff != NULL &&
		    slice_is(slice_of(attending->name), row->staff) &&
		    slice_equals(said->text, text))
			return true;
	}
	return false;
}

static int
send_text(const struct attending *attending, const struct account *account,
    struct slice text, int64_t *id, struct fault *fault)
{
	struct interaction row = {.at_ms = attending->now_ms,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_TEXT,
	    .account = account->name,
	    .text = text,
	    .parts = parts_count(text).parts};
	struct message message = {.person = attending->person->id,
	    .account = account->name,
	    .pinned = true,
	    .language = attending->person->language,
	    .urgency = URGENCY_ANSWER,
	    .purpose = PURPOSE_ANSWER,
	    .to = attending->person->number,
	    .text = text,
	    .state = MESSAGE_WAITING,
	    .due_ms = attending->now_ms,
	    .last_ms = attending->now_ms + LATE_MS};

	if (store_thread_add(attending->store, attending->person,
		attending->staff, &row, fault) != 0)
		return -1;
	*id = message.id = row.id;
	return store_message_add(attending->store, &message, fault);
}

int
attend_answer(const struct attending *attending, const struct account *accounts,
    size_t account_count, struct slice text, attend_refusal *refused,
    struct fault *fault)
{
	struct lately lately;
	struct thread_wish wish = {
	    .person = attending->person->id, .max = ARRAY_LEN(lately.rows)};
	const struct account *account;
	int64_t id;

	*refused = who_must_not_hear(attending);
	if (*refused != NULL)
		return 0;
	if (store_thread(attending->store, attending->arena, &wish, lately.rows,
		&lately.count, fault) != 0)
		return -1;
	if (was_just_said(attending, &lately, text))
		return 0;
	account = find_account(&lately, accounts, account_count);
	if (account == NULL) {
		*refused = "no-account";
		return 0;
	}
	if (hold(attending, refused, fault) != 0)
		return -1;
	if (*refused != NULL)
		return 0;
	if (send_text(attending, account, text, &id, fault) != 0)
		return -1;
	return attend_audit(attending, "answered", id, fault);
}

int
attend_call(const struct attending *attending, const struct world *world,
    const struct phone_number *phone, const char *name, attend_refusal *refused,
    struct fault *fault)
{
	struct turn turn = {.store = attending->store,
	    .world = world,
	    .arena = attending->arena,
	    .now_ms = attending->now_ms};
	struct interaction row = {.at_ms = attending->now_ms,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_CALL};

	*refused =
	    through_can(world) ? who_must_not_hear(attending) : "no-calls";
	if (*refused != NULL)
		return 0;
	if (hold(attending, refused, fault) != 0)
		return -1;
	if (*refused != NULL)
		return 0;
	if (store_thread_add(attending->store, attending->person,
		attending->staff, &row, fault) != 0 ||
	    through_call(
		&turn, attending->person, phone, name, row.id, fault) != 0)
		return -1;
	return attend_audit(attending, "called", row.id, fault);
}

int
attend_describe(const struct attending *attending, const enum safety *safety,
    const struct language *language, struct fault *fault)
{
	struct person *person = attending->person;
	struct arena *arena = attending->arena;

	if (safety != NULL) {
		person->safety = *safety;
		if (attend_audit(attending,
			arena_printf(arena, "safety-%s", safety_name(*safety)),
			0, fault) != 0)
			return -1;
		if (*safety == SAFETY_NEVER &&
		    store_opt_out_clear(attending->store, person->id,
			PURPOSE_ALL, attending->now_ms, fault) != 0)
			return -1;
	}
	if (language != NULL) {
		person->language = language;
		person->language_chosen = true;
		if (attend_audit(attending,
			arena_printf(arena, "language-%s", language->tag), 0,
			fault) != 0)
			return -1;
	}
	return store_person_save(attending->store, person, true, fault);
}

int
attend_note(
    const struct attending *attending, struct slice text, struct fault *fault)
{
	struct interaction row = {.at_ms = attending->now_ms,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_IN,
	    .kind = KIND_NOTE,
	    .text = text};

	if (store_thread_add(attending->store, attending->person,
		attending->staff, &row, fault) != 0)
		return -1;
	return attend_audit(attending, "noted", row.id, fault);
}
