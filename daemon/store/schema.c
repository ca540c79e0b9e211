/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema.c - brings a database up to the newest schema, or refuses it
 *
 * Each step stands for ever as it was; a change is a new step.  All that are
 * due run in one transaction.  Private columns (sealed) are BLOB and named in
 * their comment.
 */
#include <assert.h>
#include <string.h>

#include "store/column.h"
#include "store/list.h"
#include "store/lock.h"
#include "store/schema.h"

#define KEY_CHECK "passaparola"

/* A new step is a file of its own, and a name at the end of this list. */
static const char *const steps[] = {schema_line, schema_call, schema_recording,
    schema_reminder, schema_look, schema_opt_out, schema_placed, schema_notice,
    schema_outbox, schema_removal, schema_waiting, schema_by_call,
    schema_follow_up, schema_staff, schema_ring, schema_lost, schema_staged,
    schema_through, schema_left_out, schema_count, schema_audit, schema_mark,
    schema_found, schema_carried, schema_border};

const char *
schema_step(size_t number)
{
	return number < ARRAY_LEN(steps) ? steps[number] : NULL;
}

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

	query_strict(&query);
	if (query_row(&query))
		column_sealed_into(&query, "setting.key", value, sizeof(value));
	result = query.result;
	query.result = result == STORE_UNREADABLE ? SQLITE_OK : result;
	if (query_end(&query, fault) != 0)
		return -1;
	if (result == STORE_UNREADABLE)
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
	if (application == PART_ID)
		return fault_set(fault, FAULT_DATA,
		    "%s is a backup that was not finished; name another one",
		    store->path);
	store->backup = application == BACKUP_ID;
	if (application != APPLICATION_ID && !store->backup &&
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

int
schema_say_id(struct store *store, unsigned id, struct fault *fault)
{
	char sql[64];

	sqlite3_snprintf(
	    sizeof(sql), sql, "PRAGMA application_id = %d", (int)id);
	return store_run(store, sql, fault);
}

static int
run_steps(struct store *store, struct fault *fault)
{
	char version[64];
	unsigned id = store->backup ? BACKUP_ID : APPLICATION_ID;
	bool borders = false;
	size_t i;

	for (i = (size_t)store->schema; i < ARRAY_LEN(steps); i++) {
		if (store_run(store, steps[i], fault) != 0)
			return -1;
		borders = borders || steps[i] == schema_border;
	}
	if (store->schema > 0 && borders &&
	    schema_mark_desks(store, fault) != 0)
		return -1;
	if (store->schema > 0 && schema_hash_desks(store, fault) != 0)
		return -1;
	if (store->schema == 0 && put_key_check(store, fault) != 0)
		return -1;
	if (store->schema > 0 && store_list_take_over(store, fault) != 0)
		return -1;
	sqlite3_snprintf(sizeof(version), version, "PRAGMA user_version = %d",
	    (int)ARRAY_LEN(steps));
	if (store_run(store, version, fault) != 0)
		return -1;
	return schema_say_id(store, id, fault);
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
schema_check_source(struct store *store, struct fault *fault)
{
	if (schema_check_owner(store, fault) != 0)
		return -1;
	return check_key(store, fault);
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
