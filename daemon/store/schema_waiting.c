/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_waiting.c - slots of desks, and who waits for one
 */
#include "store/column.h"
#include "store/schema.h"

#define VALUE_BYTES 1024

const char schema_waiting[] =
    /* Of what is to come when a file is brought up to date: schema_hash_desks. */
    "ALTER TABLE appointment ADD COLUMN desk_hash BLOB;"
    "CREATE INDEX appointment_desk ON appointment (desk_hash, starts_ms)"
    " WHERE desk_hash IS NOT NULL;"

    /*
     * Who waits for a slot of a desk, in this order.  appointment: the one that
     * it is for, 0: one that is made then, of code and topic.  keeps: they
     * come to that one until they have another.  missed: slots that they were
     * offered and said nothing to.  desk, topic and code are sealed.
     */
    "CREATE TABLE waiting ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT," /* an offer names it for ever */
    " person INTEGER NOT NULL REFERENCES person,"
    " desk_hash BLOB NOT NULL,"
    " desk BLOB NOT NULL,"
    " topic BLOB,"
    " code BLOB,"
    " appointment INTEGER NOT NULL,"
    " keeps INTEGER NOT NULL,"
    " missed INTEGER NOT NULL,"
    " since_ms INTEGER NOT NULL,"
    " UNIQUE (desk_hash, person, appointment)"
    ") STRICT;"
    "CREATE INDEX waiting_person ON waiting (person);"

    /*
     * A slot that somebody was told of, with its message; nobody is told of
     * one twice.  state as in waiting.h; while it is open the slot is kept.
     */
    "CREATE TABLE offer ("
    " id INTEGER PRIMARY KEY,"
    " waiting INTEGER NOT NULL,"
    " person INTEGER NOT NULL,"
    " desk_hash BLOB NOT NULL,"
    " starts_ms INTEGER NOT NULL,"
    " until_ms INTEGER NOT NULL,"
    " at_ms INTEGER NOT NULL,"
    " message INTEGER NOT NULL,"
    " state INTEGER NOT NULL,"
    " UNIQUE (waiting, starts_ms)"
    ") STRICT;"
    "CREATE INDEX offer_open ON offer (until_ms) WHERE state = 0;"
    "CREATE INDEX offer_desk ON offer (desk_hash, starts_ms) WHERE state = 0;"
    "CREATE INDEX offer_message ON offer (message);"
    "CREATE INDEX offer_person ON offer (person, message);"

    /* When it is looked next whether a desk has a slot for who waits. */
    "CREATE TABLE waiting_desk ("
    " desk_hash BLOB PRIMARY KEY,"
    " look_ms INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID;";

/* The next appointment after *id that has a desk and no hash of it. */
static int
next_desk(struct store *store, int64_t *id, char desk[VALUE_BYTES],
    struct fault *fault)
{
	struct query query = query_start(store, SQL_APPOINTMENT_NO_HASH);

	query_int(&query, *id);
	*id = query_row(&query) ? column_int(&query) : 0;
	if (*id != 0)
		column_sealed_into(
		    &query, "appointment.desk", desk, VALUE_BYTES);
	return query_end(&query, fault);
}

int
schema_hash_desks(struct store *store, struct fault *fault)
{
	char desk[VALUE_BYTES];
	int64_t id = 0;

	for (;;) {
		struct query query;

		if (next_desk(store, &id, desk, fault) != 0)
			return -1;
		if (id == 0)
			return 0;
		query = query_start(store, SQL_APPOINTMENT_HASH);
		query_hash(&query, HASH_DESK, slice_of(desk));
		query_int(&query, id);
		if (query_run(&query, fault) != 0)
			return -1;
	}
}
