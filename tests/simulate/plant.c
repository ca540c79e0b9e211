/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * plant.c - the list of planted bugs, and those that lose or repeat something
 */
#include "plant.h"

#include <string.h>

#include "chance.h"
#include "store/interaction.h"
#include "store/inner.h"
#include "store/outbox.h"

enum plant planted;

static const struct {
	const char *name, *breaks;
} plants[PLANTS] = {
    [PLANT_NONE] = {"none", ""},
    [PLANT_COMMIT_SKIPPED] = {"commit-skipped", "what-was-told-is-known"},
    [PLANT_SYNC_FORGOTTEN] = {"sync-forgotten", "starts-again"},
    [PLANT_KEY_FORGOTTEN] = {"key-forgotten", "answered-once"},
    [PLANT_RESENT_BLINDLY] = {"resent-blindly", "sent-once"},
    [PLANT_UNKNOWN_AGAIN] = {"unknown-again", "sent-once"},
    [PLANT_STOP_IGNORED] = {"stop-ignored", "nothing-after-stop"},
    [PLANT_NIGHT_IGNORED] = {"night-ignored", "nothing-at-night"},
    [PLANT_NOTICE_TWICE] = {"notice-twice", "one-of-a-notice"},
    [PLANT_CANCELLED_REMINDED] = {"cancelled-reminded",
	"nothing-of-what-is-off"},
    [PLANT_WRONG_LANGUAGE] = {"wrong-language", "in-their-language"},
    [PLANT_CAP_IGNORED] = {"cap-ignored", "within-the-cap"},
    [PLANT_CHAIN_CUT] = {"chain-cut", "the-chain-is-whole"},
    [PLANT_LOG_NOT_EMPTIED] = {"log-not-emptied", "erased-is-gone"},
    [PLANT_TASK_LOST] = {"task-lost", "nobody-waits-unseen"},
    [PLANT_OUTCOME_LOST] = {"outcome-lost", "nothing-hangs"},
    [PLANT_RECORD_CHANGED] = {"record-changed", "the-record-is-whole"},
    [PLANT_XML_RAW] = {"xml-raw", "speaks-well"},
    [PLANT_HELD_FOR_EVER] = {"held-for-ever", "everybody-is-answered"},
    [PLANT_FLOOD_ANSWERED] = {"flood-answered", "not-too-many"},
    [PLANT_NUMBER_LOGGED] = {"number-logged", "no-number-in-the-log"},
    [PLANT_NUMBER_IN_CLEAR] = {"number-in-clear", "nothing-in-clear"},
    [PLANT_MONEY_FORGOTTEN] = {"money-forgotten", "the-money-adds-up"},
    [PLANT_CLOCK_READ] = {"clock-read", "same-seed-same-story"},
    [PLANT_ROW_NOWHERE] = {"row-nowhere", "the-file-is-whole"},
    [PLANT_REMINDER_FORGOTTEN] = {"reminder-forgotten", "nobody-is-forgotten"},
    [PLANT_CALLER_UNHEARD] = {"caller-unheard", "nobody-hears-silence"},
    [PLANT_MEMORY_KEPT] = {"memory-kept", "nothing-is-left"},
    [PLANT_FILE_KEPT] = {"file-kept", "nothing-is-left"},
    [PLANT_RECEIPT_LOST] = {"receipt-lost", "what-was-told-is-known"},
    [PLANT_NONSENSE_BELIEVED] = {"nonsense-believed", "said-sent-is-sent"},
    [PLANT_MESSAGE_LOST] = {"message-lost", "acknowledged-is-kept"},
};

bool
plant_find(const char *name)
{
	int i;

	for (i = 1; i < PLANTS; i++)
		if (strcmp(plants[i].name, name) == 0)
			planted = (enum plant)i;
	return planted != PLANT_NONE;
}

const char *
plant_name(enum plant plant)
{
	return plants[plant].name;
}

const char *
plant_breaks(enum plant plant)
{
	return plants[plant].breaks;
}

int __real_store_commit(struct store *, struct fault *);
int __wrap_store_commit(struct store *, struct fault *);
int __real_store_interaction_seen(struct store *, const char *,
    enum interaction_kind, const char *, int64_t *, struct fault *);
int __wrap_store_interaction_seen(struct store *, const char *,
    enum interaction_kind, const char *, int64_t *, struct fault *);
int __real_store_interaction_add(
    struct store *, struct interaction *, struct fault *);
int __wrap_store_interaction_add(
    struct store *, struct interaction *, struct fault *);
int __real_store_message_recover(struct store *, int64_t, struct fault *);
int __wrap_store_message_recover(struct store *, int64_t, struct fault *);
int __real_store_message_move(struct store *, const struct message_change *,
    struct message_moved *, struct fault *);
int __wrap_store_message_move(struct store *, const struct message_change *,
    struct message_moved *, struct fault *);
int __real_store_checkpoint(struct store *, struct fault *);
int __wrap_store_checkpoint(struct store *, struct fault *);

/* A row of somebody who is not there, on a list that nobody made. */
static int
add_row_of_nobody(struct store *store, struct fault *fault)
{
	return store_run(store,
	    "PRAGMA foreign_keys = OFF;"
	    "INSERT OR IGNORE INTO person_list VALUES (1000000, 1000000, 0, 0);"
	    "PRAGMA foreign_keys = ON",
	    fault);
}

/* Now and then a commit is said to be done, and is not. */
int
__wrap_store_commit(struct store *store, struct fault *fault)
{
	if (planted == PLANT_COMMIT_SKIPPED && chance_one_in(40)) {
		store_rollback(store);
		return 0;
	}
	if (__real_store_commit(store, fault) != 0)
		return -1;
	return planted == PLANT_ROW_NOWHERE && chance_one_in(40) ?
	    add_row_of_nobody(store, fault) :
	    0;
}

/* A webhook is not known again. */
int
__wrap_store_interaction_seen(struct store *store, const char *account,
    enum interaction_kind kind, const char *remote_id, int64_t *id,
    struct fault *fault)
{
	if (planted != PLANT_KEY_FORGOTTEN)
		return __real_store_interaction_seen(
		    store, account, kind, remote_id, id, fault);
	*id = 0;
	return 0;
}

/* Now and then a row does not say which was before it. */
int
__wrap_store_interaction_add(
    struct store *store, struct interaction *row, struct fault *fault)
{
	if (planted == PLANT_CHAIN_CUT && chance_one_in(40))
		row->before = 0;
	return __real_store_interaction_add(store, row, fault);
}

/* After a crash all that was on its way goes once more. */
int
__wrap_store_message_recover(
    struct store *store, int64_t now_ms, struct fault *fault)
{
	if (planted != PLANT_RESENT_BLINDLY)
		return __real_store_message_recover(store, now_ms, fault);
	return store_run(store,
	    "UPDATE message SET state = 'waiting' WHERE state = 'sending'",
	    fault);
}

/* What a provider said of a send, or tells of a text, is not written down. */
int
__wrap_store_message_move(struct store *store,
    const struct message_change *change, struct message_moved *moved,
    struct fault *fault)
{
	bool receipt = planted == PLANT_RECEIPT_LOST &&
	    change->to == MESSAGE_DELIVERED && chance_one_in(10);
	bool outcome = planted == PLANT_OUTCOME_LOST && change->attempt != 0;

	if (!receipt && !outcome)
		return __real_store_message_move(store, change, moved, fault);
	*moved = (struct message_moved){.moved = false};
	return 0;
}

/* What was erased stays in the log of the database. */
int
__wrap_store_checkpoint(struct store *store, struct fault *fault)
{
	if (planted == PLANT_LOG_NOT_EMPTIED)
		store->erased = false;
	return __real_store_checkpoint(store, fault);
}
