/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * promise_rows.c - promises that are read from the database
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ledger.h"
#include "rows.h"
#include "store/audit.h"
#include "store/interaction.h"
#include "town.h"

/* The file is whole, and no row points nowhere. */
static void
the_file_is_whole(struct simulation *run)
{
	sqlite3_stmt *rows = rows_ask(run, "PRAGMA integrity_check", NULL, 0);

	while (rows_next(run, &rows)) {
		const char *says = (const char *)sqlite3_column_text(rows, 0);

		if (strcmp(says, "ok") != 0)
			broke(run, "the-file-is-whole", "%s", says);
	}
	rows = rows_ask(run, "PRAGMA foreign_key_check", NULL, 0);
	while (rows_next(run, &rows))
		broke(run, "the-file-is-whole", "a row of %s points nowhere",
		    sqlite3_column_text(rows, 0));
}

/*
 * Did they, or the desk, ask later that they be erased?  The line may have done
 * it, and died before it could say so; then nobody was there any more when they
 * said it again.
 */
static bool
may_be_erased(const struct simulation *run, const struct written *text)
{
	const struct telecom *telecom = run->telecom;
	const struct resident *who = &run->town->residents[text->person];
	size_t i;

	if (who->forgotten_ms >= text->at_ms && who->forgotten_ms > 0)
		return true;
	for (i = 0; i < telecom->written_count; i++) {
		const struct written *written = telecom->written[i];

		if (written->person == text->person &&
		    written->at_ms >= text->at_ms && written->means != NULL &&
		    strcmp(written->means, "erase-yes") == 0)
			return true;
	}
	return false;
}

/* How often each of the provider's ids is there, by its number. */
static unsigned char *
count_ids(struct simulation *run)
{
	const struct telecom *telecom = run->telecom;
	unsigned char *times =
	    calloc((size_t)telecom->sequence + 1, sizeof(*times));
	sqlite3_stmt *rows = rows_ask(run,
	    "SELECT remote_id FROM interaction WHERE direction = 0"
	    " AND remote_id IS NOT NULL AND (kind IN (0, 1)"
	    "  OR (kind = 3 AND id IN (SELECT id FROM recording)))",
	    NULL, 0);

	assert(times != NULL);
	while (rows_next(run, &rows)) {
		const char *sid = (const char *)sqlite3_column_text(rows, 0);
		long sequence = strtol(sid + 2, NULL, 10);

		if (sequence <= telecom->sequence && times[sequence]++ > 0)
			broke(run, "answered-once", "%s is there twice",
			    sid + SID_SIZE - 7);
	}
	return times;
}

static void
texts_are_kept(struct simulation *run, const unsigned char *times)
{
	const struct telecom *telecom = run->telecom;
	size_t i;

	for (i = 0; i < telecom->written_count; i++) {
		const struct written *written = telecom->written[i];
		long sequence = strtol(written->sid + 2, NULL, 10);
		bool kept = run->true_ms - written->at_ms <
		    run->loaded->settings->keep.text_ms / 2;

		if (written->acked && times[sequence] == 0 && kept &&
		    !run->town->residents[written->person].erased &&
		    !may_be_erased(run, written))
			broke(run, "acknowledged-is-kept", "text %s of %d",
			    written->sid + SID_SIZE - 7, written->person);
	}
}

/* What a caller said after the tone is nowhere else any more. */
static void
messages_are_kept(struct simulation *run, const unsigned char *times)
{
	const struct ledger *ledger = run->ledger;
	size_t i;

	for (i = 0; i < ledger->recorded_count; i++) {
		const struct recorded *recorded = &ledger->recorded[i];
		const struct resident *who = recorded->resident < 0 ?
		    NULL :
		    &run->town->residents[recorded->resident];
		long sequence = strtol(recorded->sid + 2, NULL, 10);
		bool kept = run->true_ms - recorded->at_ms <
		    run->loaded->settings->keep.recording_ms / 2;

		if (kept && (who == NULL || !who->asks_erasing) &&
		    times[sequence] == 0)
			broke(run, "acknowledged-is-kept", "recording %s",
			    recorded->sid + SID_SIZE - 7);
	}
}

/* All that was acknowledged is there, and nothing came in twice. */
static void
acknowledged_is_kept(struct simulation *run)
{
	unsigned char *times = count_ids(run);

	texts_are_kept(run, times);
	messages_are_kept(run, times);
	free(times);
}

/* A conversation is one chain: each row names the one before it. */
static void
the_chain_is_whole(struct simulation *run)
{
	sqlite3_stmt *rows = rows_ask(run,
	    "WITH RECURSIVE chain (person, id) AS ("
	    " SELECT person, last_interaction FROM session"
	    " UNION ALL SELECT chain.person, i.before FROM chain"
	    " JOIN interaction AS i ON i.id = chain.id"
	    " WHERE chain.id > 0 AND i.person = chain.person"
	    " AND i.before < i.id)"
	    " SELECT id, kind FROM interaction WHERE id NOT IN"
	    " (SELECT id FROM chain) AND person IN (SELECT person FROM session)"
	    " LIMIT 1",
	    NULL, 0);

	while (rows_next(run, &rows))
		broke(run, "the-chain-is-whole",
		    "row %lld, %s, is in nobody's chain",
		    (long long)sqlite3_column_int64(rows, 0),
		    kind_name(
			(enum interaction_kind)sqlite3_column_int(rows, 1)));
}

/* What staff did is a chain of hashes that nobody can change unseen. */
static void
the_record_is_whole(struct simulation *run)
{
	struct audit_state state;
	struct fault fault;

	if (run->machine->store == NULL)
		return;
	if (store_audit_verify(run->machine->store, (struct slice){"", 0},
		&state, &fault) != 0)
		broke(run, "the-record-is-whole", "%s", fault.text);
	else if (state.broken != 0)
		broke(run, "the-record-is-whole", "row %lld",
		    (long long)state.broken);
}

/* Numbers and texts are sealed: no file has any as it is. */
static void
nothing_in_clear(struct simulation *run)
{
	if (disk_has(TOWN_NUMBERS, strlen(TOWN_NUMBERS)) ||
	    disk_has("tasca mentre", strlen("tasca mentre")))
		broke(run, "nothing-in-clear", "a number or a text");
}

void
promises_of_rows(struct simulation *run)
{
	run->ledger->looks++;
	acknowledged_is_kept(run);
	promises_of_what_is_known(run);
	/* The rest takes long, and what is broken stays so. */
	if (!run->calm && !chance_one_in(4))
		return;
	the_file_is_whole(run);
	the_record_is_whole(run);
	nothing_in_clear(run);
	if (!run->over)
		the_chain_is_whole(run);
}
