/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema.c - the tables, step by numbered step
 *
 * Each step stands for ever as it was; a change is a new step.  All that are
 * due run in one transaction.  Private columns (sealed) are BLOB and named in
 * their comment.
 */
#include <assert.h>
#include <string.h>

#include "store/column.h"

#define KEY_CHECK "passaparola"

static const char step_1[] =
    /* Small values by name; those of the store begin with a dot. */
    "CREATE TABLE setting ("
    " name TEXT PRIMARY KEY,"
    " value ANY NOT NULL"
    ") STRICT, WITHOUT ROWID;"

    /* number is sealed; erased people keep neither it nor its hash. */
    "CREATE TABLE person ("
    " id INTEGER PRIMARY KEY,"
    " name TEXT NOT NULL UNIQUE,"
    " number_hash BLOB UNIQUE,"
    " number BLOB,"
    " safety TEXT NOT NULL"
    "  CHECK (safety IN ('normal', 'neutral', 'silent', 'never')),"
    " stopped_ms INTEGER NOT NULL,"
    " made_ms INTEGER NOT NULL"
    ") STRICT;"

    /* Said STOP and were erased: a mark that is all that is left of them. */
    "CREATE TABLE opt_out ("
    " number_hash BLOB PRIMARY KEY,"
    " stopped_ms INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID;"

    /* What changes with every text; conversation is sealed. */
    "CREATE TABLE session ("
    " person INTEGER PRIMARY KEY REFERENCES person,"
    " language TEXT,"
    " language_chosen INTEGER NOT NULL,"
    " last_interaction INTEGER NOT NULL,"
    " heard_ms INTEGER NOT NULL,"
    " window_ms INTEGER NOT NULL,"
    " answers INTEGER NOT NULL,"
    " misunderstood INTEGER NOT NULL,"
    " conversation BLOB"
    ") STRICT;"

    /*
     * The big one: only added to, no index, and no foreign key, which would be
     * looked up for every row.  0 stands for none.  text is sealed; channel,
     * direction and kind are those of interaction.h.
     */
    "CREATE TABLE interaction ("
    " id INTEGER PRIMARY KEY,"
    " at_ms INTEGER NOT NULL,"
    " person INTEGER NOT NULL,"
    " before INTEGER NOT NULL,"
    " cause INTEGER NOT NULL,"
    " channel INTEGER NOT NULL,"
    " direction INTEGER NOT NULL,"
    " kind INTEGER NOT NULL,"
    " account TEXT,"
    " remote_id TEXT,"
    " flow TEXT,"
    " step TEXT,"
    " language TEXT,"
    " text BLOB,"
    " parts INTEGER NOT NULL"
    ") STRICT;"

    /* Sorted keys of what came in and their filter; see run.h. */
    "CREATE TABLE seen_run ("
    " id INTEGER PRIMARY KEY,"
    " week INTEGER NOT NULL,"
    " filter BLOB NOT NULL,"
    " keys BLOB NOT NULL"
    ") STRICT;"

    /* number and text are sealed, and blanked once it needs no sending. */
    "CREATE TABLE message ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL,"
    " account TEXT,"
    " number BLOB,"
    " text BLOB,"
    " state TEXT NOT NULL,"
    " due_ms INTEGER NOT NULL,"
    " last_ms INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL,"
    " remote_id TEXT,"
    " error INTEGER NOT NULL,"
    " parts INTEGER NOT NULL,"
    " changed_ms INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX message_waiting ON message (due_ms, id)"
    " WHERE state = 'waiting';"
    "CREATE INDEX message_sending ON message (id) WHERE state = 'sending';"

    /* code, place, topic, desk, staff and ref are sealed. */
    "CREATE TABLE appointment ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL REFERENCES person,"
    " code_hash BLOB NOT NULL,"
    " code BLOB NOT NULL,"
    " starts_ms INTEGER NOT NULL,"
    " place BLOB,"
    " language TEXT,"
    " topic BLOB,"
    " desk BLOB,"
    " staff BLOB,"
    " ref_hash BLOB UNIQUE,"
    " ref BLOB,"
    " state INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX appointment_code ON appointment (code_hash, starts_ms);"
    "CREATE INDEX appointment_person ON appointment (person);"

    /* number, state, date, time, place and pin are sealed. */
    "CREATE TABLE case_file ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL REFERENCES person,"
    " number_hash BLOB NOT NULL,"
    " number BLOB NOT NULL,"
    " state BLOB NOT NULL,"
    " date BLOB,"
    " time BLOB,"
    " place BLOB,"
    " pin BLOB,"
    " checked_ms INTEGER NOT NULL,"
    " UNIQUE (number_hash, person)"
    ") STRICT;"
    "CREATE INDEX case_file_person ON case_file (person);"

    "CREATE TABLE follow_up ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL,"
    " topic TEXT NOT NULL,"
    " desk TEXT NOT NULL,"
    " state TEXT NOT NULL"
    "  CHECK (state IN ('open', 'taken', 'waiting', 'done')),"
    " opened_ms INTEGER NOT NULL,"
    " due_ms INTEGER NOT NULL,"
    " interaction INTEGER NOT NULL,"
    " urgent INTEGER NOT NULL"
    ") STRICT;"
    "CREATE UNIQUE INDEX follow_up_not_done ON follow_up (person, topic, desk)"
    " WHERE state <> 'done';";

static const char step_2[] =
    /*
     * Calls; id is that of their first interaction.  conversation and script
     * are sealed, and blanked with remote_id when the person is erased.
     */
    "CREATE TABLE call ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL,"
    " account TEXT,"
    " remote_id TEXT,"
    " started_ms INTEGER NOT NULL,"
    " language TEXT,"
    " ended_ms INTEGER NOT NULL,"
    " seconds INTEGER NOT NULL,"
    " step INTEGER NOT NULL,"
    " misses INTEGER NOT NULL,"
    " conversation BLOB,"
    " script BLOB"
    ") STRICT;"
    /* The last call of a person: to go on where it broke off. */
    "CREATE INDEX call_person ON call (person, id);";

static const char step_3[] =
    /*
     * Messages of callers; id is that of their interaction, state as in
     * recording.h.  The audio is a sealed file.
     */
    "CREATE TABLE recording ("
    " id INTEGER PRIMARY KEY,"
    " person INTEGER NOT NULL,"
    " account TEXT,"
    " remote_id TEXT,"
    " seconds INTEGER NOT NULL,"
    " state INTEGER NOT NULL,"
    " due_ms INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL"
    ") STRICT;"
    /* waiting, kept and gone: something has to be done about them. */
    "CREATE INDEX recording_due ON recording (due_ms)"
    " WHERE state IN (0, 1, 3);"
    "CREATE INDEX recording_person ON recording (person);";

static const char step_4[] =
    /*
     * When an appointment is told of.  at_ms is when it is due, and once it
     * went (message: its interaction, else 0) when that was.  before_ms 0:
     * that it changed.  stale: what was told then is not so any more.
     */
    "CREATE TABLE reminder ("
    " id INTEGER PRIMARY KEY,"
    " appointment INTEGER NOT NULL REFERENCES appointment ON DELETE CASCADE,"
    " before_ms INTEGER NOT NULL,"
    " at_ms INTEGER NOT NULL,"
    " message INTEGER NOT NULL,"
    " stale INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX reminder_waiting ON reminder (at_ms, before_ms)"
    " WHERE message = 0;"
    "CREATE INDEX reminder_message ON reminder (message) WHERE message > 0;"
    "CREATE INDEX reminder_appointment ON reminder (appointment);"
    "ALTER TABLE appointment"
    " ADD COLUMN no_reminders INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX appointment_starts ON appointment (starts_ms);"

    /* What the desk knows of a person; name, lists and consent are sealed. */
    "CREATE TABLE contact ("
    " person INTEGER PRIMARY KEY REFERENCES person,"
    " name BLOB,"
    " lists BLOB,"
    " consent BLOB,"
    " quiet_from INTEGER NOT NULL,"
    " quiet_until INTEGER NOT NULL"
    ") STRICT;";

static const char *const steps[] = {step_1, step_2, step_3, step_4};

static int
read_int(struct store *store, enum statement which, int64_t *value,
    struct fault *fault)
{
	struct query query = query_start(store, which);

	*value = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}

static int
put_key_check(struct store *store, struct fault *fault)
{
	struct query query = query_start(store, SQL_KEY_CHECK_PUT);

	query_sealed(&query, "setting.key", slice_of(KEY_CHECK));
	return query_run(&query, fault);
}

/* The known value opens only under the key that the file was made with. */
static int
check_key(struct store *store, struct fault *fault)
{
	struct query query = query_start(store, SQL_KEY_CHECK_GET);
	char value[64];
	int result;

	if (query_row(&query))
		column_sealed_into(&query, "setting.key", value, sizeof(value));
	result = query.result;
	query.result = result == SQLITE_CORRUPT ? SQLITE_OK : result;
	if (query_end(&query, fault) != 0)
		return -1;
	if (result == SQLITE_CORRUPT)
		return fault_set(fault, FAULT_SETTINGS,
		    "the database %s was sealed with another key; put back "
		    "the key file that it was made with",
		    store->path);
	return 0;
}

int
schema_check_owner(struct store *store, struct fault *fault)
{
	int64_t application, tables;

	if (read_int(store, SQL_APPLICATION_ID, &application, fault) != 0 ||
	    read_int(store, SQL_COUNT_TABLES, &tables, fault) != 0 ||
	    read_int(store, SQL_USER_VERSION, &store->schema, fault) != 0)
		return -1;
	if (application != APPLICATION_ID &&
	    (application != 0 || tables != 0 || store->schema != 0))
		return fault_set(fault, FAULT_DATA,
		    "%s is a database of another program; name another file",
		    store->path);
	if (store->schema > (int64_t)ARRAY_LEN(steps))
		return fault_set(fault, FAULT_DATA,
		    "the database %s was made by a newer passaparola (schema "
		    "%d, this one knows %d); install the newer one again",
		    store->path, (int)store->schema, (int)ARRAY_LEN(steps));
	return 0;
}

static int
run_steps(struct store *store, struct fault *fault)
{
	char version[64];
	size_t i;

	for (i = (size_t)store->schema; i < ARRAY_LEN(steps); i++)
		if (store_run(store, steps[i], fault) != 0)
			return -1;
	if (store->schema == 0 && put_key_check(store, fault) != 0)
		return -1;
	sqlite3_snprintf(sizeof(version), version,
	    "PRAGMA user_version = %d; PRAGMA application_id = %d",
	    (int)ARRAY_LEN(steps), APPLICATION_ID);
	return store_run(store, version, fault);
}

int
schema_update(struct store *store, struct fault *fault)
{
	if (store_begin(store, fault) != 0)
		return -1;
	if (schema_check_owner(store, fault) != 0 ||
	    (store->schema > 0 && check_key(store, fault) != 0) ||
	    (store->schema < (int64_t)ARRAY_LEN(steps) &&
		run_steps(store, fault) != 0)) {
		store_rollback(store);
		return -1;
	}
	store->schema = (int64_t)ARRAY_LEN(steps);
	return store_commit(store, fault);
}

int
schema_check(struct store *store, struct fault *fault)
{
	if (schema_check_owner(store, fault) != 0)
		return -1;
	if (store->schema < (int64_t)ARRAY_LEN(steps))
		return fault_set(fault, FAULT_DATA,
		    "the database %s is of an older passaparola; start the "
		    "daemon once, it brings it up to date",
		    store->path);
	return check_key(store, fault);
}
