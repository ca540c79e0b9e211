/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ledger.c - what the line said that it has, and whether it does
 */
#include "ledger.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "core/purpose.h"
#include "rows.h"
#include "town.h"
#include "words/parts.h"

int
ledger_parts(struct slice text)
{
	return parts_count(text).parts;
}

struct gone *
ledger_gone(struct simulation *run, int64_t message)
{
	struct ledger *ledger = run->ledger;
	int64_t room = ledger->gone_room;

	assert(message >= 0 && message < 10000000);
	if (message >= room) {
		room = 2 * message + 1024;
		ledger->gone = reallocarray(
		    ledger->gone, (size_t)room, sizeof(*ledger->gone));
		assert(ledger->gone != NULL);
		memset(ledger->gone + ledger->gone_room, 0,
		    (size_t)(room - ledger->gone_room) * sizeof(struct gone));
		ledger->gone_room = room;
	}
	return &ledger->gone[message];
}

/* The row that a text made; 0: there is none, or it was erased. */
static int64_t
row_of(struct simulation *run, struct written *written, int64_t *person)
{
	sqlite3_stmt *rows = rows_ask(run,
	    "SELECT id, person, remote_id, at_ms FROM interaction"
	    " WHERE direction = 0 AND kind = 0 ORDER BY id DESC",
	    NULL, 0);
	int64_t id = 0;

	while (id == 0 && rows_next(run, &rows)) {
		const char *sid = (const char *)sqlite3_column_text(rows, 2);

		if (sid == NULL || strcmp(sid, written->sid) != 0)
			continue;
		id = sqlite3_column_int64(rows, 0);
		*person = sqlite3_column_int64(rows, 1);
		written->row_ms = sqlite3_column_int64(rows, 3);
	}
	rows_end(&rows);
	return id;
}

/*
 * Whoever writes that they want a person, or are in danger, is on the list of
 * the desk from the moment that the line said it heard; what they wrote before
 * a STOP that came sooner is a task too, for who reads it.  (Whose conversation
 * somebody of the desk holds has their person already.)
 */
static void
nobody_waits_unseen(
    struct simulation *run, const struct written *written, int64_t person)
{
	static const char *const urgent[] = {"emergency", "police", "minor"};
	size_t i;

	if (written->means == NULL)
		return;
	if (strcmp(written->means, "human") == 0 &&
	    rows_one(run,
		"SELECT (SELECT count(*) FROM follow_up WHERE person = ?1"
		" AND topic IN ('human', 'text-late')) + (SELECT count(*) FROM attention"
		" WHERE person = ?1 AND held_until_ms > 0)",
		person) == 0)
		broke(run, "nobody-waits-unseen", "no task for person %d",
		    written->person);
	for (i = 0; i < ARRAY_LEN(urgent); i++)
		if (strcmp(written->means, urgent[i]) == 0 &&
		    rows_one(run,
			"SELECT count(*) FROM follow_up WHERE person = ?"
			" AND urgent = 1",
			person) == 0)
			broke(run, "nobody-waits-unseen",
			    "no urgent task for person %d", written->person);
}

/*
 * A START on its way may be heard after a later STOP: what was written first
 * is then said last, and only they could tell.
 */
static bool
has_a_start_on_its_way(const struct simulation *run, const struct written *stop)
{
	const struct telecom *telecom = run->telecom;
	size_t i;

	for (i = 0; i < telecom->written_count; i++) {
		const struct written *written = telecom->written[i];

		if (written->person == stop->person && !written->acked &&
		    written->means != NULL &&
		    strcmp(written->means, "start") == 0)
			return true;
	}
	return false;
}

/* What the line heard of them holds from now on. */
static void
note_meaning(struct simulation *run, const struct written *written, int64_t row)
{
	struct resident *who = &run->town->residents[written->person];
	enum purpose purpose = PURPOSE_ALL;

	if (written->means == NULL)
		return;
	if (strcmp(written->means, "stop") == 0 &&
	    written->at_ms > who->started_ms &&
	    !has_a_start_on_its_way(run, written) &&
	    (written->value == NULL ||
		purpose_find(slice_of(written->value), &purpose) == 0))
		who->stopped[purpose % PURPOSE_ALL] = true;
	if (strcmp(written->means, "language") == 0 && who->settled)
		who->chose = row;
}

/* No 2xx for what is not on the disk: the row is there when it is said. */
void
ledger_is_acked(struct simulation *run, struct written *written)
{
	struct resident *who = &run->town->residents[written->person];
	int64_t person = 0, row;

	run->ledger->looks++;
	if (written->acked)
		return;
	row = row_of(run, written, &person);
	if (row == 0) {
		if (who->asks_erasing)
			ledger_is_erased(run, written->person);
		else if (!who->erased)
			broke(run, "acknowledged-is-kept", "text %s of %d",
			    written->sid + SID_SIZE - 7, written->person);
		written->acked = true;
		return;
	}
	written->acked = true;
	who->person = person;
	nobody_waits_unseen(run, written, person);
	note_meaning(run, written, row);
}

/* A text that a provider's list brought: it needs no webhook any more. */
void
ledger_is_listed(struct simulation *run, const struct job *job)
{
	const struct telecom *telecom = run->telecom;
	size_t i;

	if (job->unit.result != UNIT_DONE)
		return;
	for (i = telecom->written_count; i-- > 0;)
		if (strcmp(telecom->written[i]->sid,
			job->unit.events[0].remote_id) == 0) {
			ledger_is_acked(run, telecom->written[i]);
			return;
		}
}

/*
 * Who asks twice hears the same twice, or nothing (what goes by a request of
 * ours is not said in the answer too): a webhook is done once.
 */
void
ledger_is_repeated(struct simulation *run, const struct written *written,
    const struct twiml *twiml)
{
	size_t i;
	const char *at;

	if (run->town->residents[written->person].erased)
		return;
	if (twiml->text_count != written->texts) {
		broke(run, "answered-once", "text %s: %zu answers, then %zu",
		    written->sid + SID_SIZE - 7, written->texts,
		    twiml->text_count);
		return;
	}
	for (i = 0; i < twiml->text_count; i++) {
		at = strstr(twiml->texts[i].receipts, "?m=");
		if (at == NULL || strtoll(at + 3, NULL, 10) != written->ids[i])
			broke(run, "answered-once",
			    "text %s has another answer now",
			    written->sid + SID_SIZE - 7);
	}
}

/* The log names nobody's number. */
static void
no_number_in_the_log(struct simulation *run)
{
	if (wrap_log_told_a_number)
		broke(run, "no-number-in-the-log", "a line of it has one");
}

void
ledger_is_committed(struct simulation *run)
{
	int64_t last =
	    rows_one(run, "SELECT coalesce(max(id), ?) FROM interaction", 0);

	if (last < run->ledger->last_row)
		broke(run, "acknowledged-is-kept",
		    "row %lld is not there any more",
		    (long long)run->ledger->last_row);
	run->ledger->last_row = last;
	no_number_in_the_log(run);
}

void
ledger_apologised(struct simulation *run)
{
	run->ledger->apologies++;
	story_tell("a caller hears the apology");
}

/* After a start: all that was said to be there is there, each once. */
void
ledger_found_again(struct simulation *run)
{
	if (!run->over)
		ledger_is_committed(run);
	if (!run->over)
		promises_of_rows(run);
}

void
ledger_start(struct simulation *run)
{
	wrap_log_told_a_number = false;
	run->ledger = calloc(1, sizeof(*run->ledger));
	assert(run->ledger != NULL);
}

void
ledger_end(struct simulation *run)
{
	free(run->ledger->gone);
	free(run->ledger->recorded);
	free(run->ledger);
}
