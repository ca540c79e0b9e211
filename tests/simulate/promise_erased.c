/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * promise_erased.c - what was erased is in no file any more
 *
 * Sealed values are different each time, so the sealed bytes themselves are
 * remembered and searched for, in all that can be read.
 */
#include <string.h>

#include "ledger.h"
#include "rows.h"
#include "store/person.h"
#include "town.h"

static void
remember(struct simulation *run, int resident, sqlite3_stmt *rows)
{
	struct ledger *ledger = run->ledger;
	struct secret_bytes *secret = &ledger->secrets[ledger->secret_count];
	size_t length = (size_t)sqlite3_column_bytes(rows, 0);
	const void *bytes = sqlite3_column_blob(rows, 0);

	if (bytes == NULL || length < 24 || ledger->secret_count == SEALED_MAX)
		return;
	if (length > sizeof(secret->bytes))
		length = sizeof(secret->bytes);
	memcpy(secret->bytes, bytes, length);
	secret->length = length;
	secret->resident = resident;
	secret->erased = false;
	ledger->secret_count++;
}

void
ledger_remember(struct simulation *run, int resident)
{
	int64_t person = run->town->residents[resident].person;
	sqlite3_stmt *rows = rows_ask(run,
	    "SELECT number FROM person WHERE id = ?1 AND number IS NOT NULL"
	    " UNION ALL SELECT conversation FROM session WHERE person = ?1"
	    " UNION ALL SELECT * FROM (SELECT text FROM interaction"
	    "  WHERE person = ?1 AND text IS NOT NULL ORDER BY id DESC"
	    "  LIMIT 12)",
	    &person, 1);

	while (person != 0 && rows_next(run, &rows))
		remember(run, resident, rows);
	rows_end(&rows);
}

void
ledger_is_erased(struct simulation *run, int resident)
{
	struct ledger *ledger = run->ledger;
	size_t i;

	story_tell("person %d is erased", resident);
	run->town->residents[resident].erased = true;
	run->town->residents[resident].person = 0;
	run->town->residents[resident].silent = false;
	run->town->residents[resident].sleeps = false;
	for (i = 0; i < ledger->secret_count; i++)
		if (ledger->secrets[i].resident == resident)
			ledger->secrets[i].erased = ledger->search = true;
}

/* After the log was emptied: nothing of who was erased is in any file. */
void
ledger_is_emptied(struct simulation *run)
{
	struct ledger *ledger = run->ledger;
	size_t i;

	if (!ledger->search || store_erasure_waits(run->machine->store))
		return;
	ledger->search = false;
	ledger->looks++;
	for (i = 0; i < ledger->secret_count && !run->over; i++)
		if (ledger->secrets[i].erased &&
		    disk_has(
			ledger->secrets[i].bytes, ledger->secrets[i].length))
			broke(run, "erased-is-gone", "of person %d",
			    ledger->secrets[i].resident);
}
