/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * open.c - opens the database file, to write it or to read beside the writer
 */
#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/lock.h"
#include "store/mark.h"
#include "store/query.h"
#include "store/read_only.h"
#include "store/schema.h"
#include "store/seen.h"
#include "store/wal.h"

#define FLAGS (SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE)
#define SQL_MAX 16384

/* Both need these; cell_size_check finds damage before it spreads. */
static const char pragmas[] = "PRAGMA foreign_keys = ON;"
			      "PRAGMA cell_size_check = ON;"
			      "PRAGMA temp_store = MEMORY;"
			      "PRAGMA cache_size = -32000;";

/* FULL: a commit is on disk.  secure_delete: what is erased is overwritten. */
static const char writer_pragmas[] = "PRAGMA page_size = 4096;"
				     "PRAGMA journal_mode = WAL;"
				     "PRAGMA synchronous = FULL;"
				     "PRAGMA secure_delete = ON;"
				     "PRAGMA wal_autocheckpoint = 0;";

static const char reader_pragmas[] = "PRAGMA query_only = ON;";

/*
 * A value that finds no memory reads as NULL, as if none had been there: what
 * SQLite needs is there, or there is no process.
 */
static void *
memory_take(int size)
{
	return memory_get((size_t)size);
}

static void *
memory_resize(void *before, int size)
{
	return memory_grow(before, (size_t)size);
}

static int
memory_size(void *memory)
{
	return (int)malloc_usable_size(memory);
}

static int
memory_round(int size)
{
	return (size + 7) & ~7;
}

static int
memory_start(void *data)
{
	(void)data;
	return SQLITE_OK;
}

static void
memory_end(void *data)
{
	(void)data;
}

static const struct sqlite3_mem_methods memory = {memory_take, free,
    memory_resize, memory_size, memory_round, memory_start, memory_end, NULL};

/* Nothing in the file may do what this program does not do itself. */
static void
restrict_file(sqlite3 *db)
{
	static const struct {
		int what, most;
	} limits[] = {
	    {SQLITE_LIMIT_LENGTH, VALUE_BYTES_MAX},
	    {SQLITE_LIMIT_SQL_LENGTH, SQL_MAX},
	    {SQLITE_LIMIT_ATTACHED, 0},
	    {SQLITE_LIMIT_VARIABLE_NUMBER, 128},
	    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
	    {SQLITE_LIMIT_WORKER_THREADS, 0},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(limits); i++)
		sqlite3_limit(db, limits[i].what, limits[i].most);
	sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
}

static int
open_db(struct store *store, int flags, struct fault *fault)
{
	int result =
	    sqlite3_open_v2(store->path, &store->db, flags | FLAGS, NULL);

	if (result != SQLITE_OK)
		return store_failed_at(store->path, result, fault);
	restrict_file(store->db);
	sqlite3_busy_timeout(store->db, BUSY_WAIT_MS);
	return store_run(store, pragmas, fault);
}

static void
make_memory(struct store *store)
{
	store->known = known_new();
	store->runs = runs_new();
	store->recent = recent_new();
}

static int
open_writer(struct store *store, struct fault *fault)
{
	if (strcmp(store->path, ":memory:") != 0 &&
	    (lock_take(store, fault) != 0 ||
		wal_check(store->path, fault) != 0))
		return -1;
	/* A crash may have left a WAL with what was erased just then. */
	store->erased = wal_is_there(store->path);
	store->wal_unsure = true;
	make_memory(store);
	/* Nothing is changed before it is known to be ours. */
	if (open_db(store, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, fault) !=
		0 ||
	    schema_check_owner(store, fault) != 0 ||
	    store_run(store, writer_pragmas, fault) != 0 ||
	    schema_update(store, fault) != 0 || seen_load(store, fault) != 0)
		return -1;
	known_mark_transaction(store->known);
	return mark_take_over(store, fault);
}

/* Can it be read at all?  Of a disk that cannot be written, in another way. */
static int
open_to_read(struct store *store, struct fault *fault)
{
	if (open_db(store, SQLITE_OPEN_READONLY, fault) == 0 &&
	    store_run(store, "SELECT count(*) FROM sqlite_schema", fault) == 0)
		return store_run(store, reader_pragmas, fault);
	if (!read_only_disk(store->path))
		return -1;
	sqlite3_close(store->db);
	store->db = NULL;
	if (read_only_open(store->path, &store->db, fault) != 0)
		return -1;
	restrict_file(store->db);
	return store_run(store, pragmas, fault);
}

static int
open_reader(struct store *store, struct fault *fault)
{
	if (open_to_read(store, fault) != 0)
		return -1;
	return schema_check(store, fault);
}

static int
open_source(struct store *store, struct fault *fault)
{
	if (open_to_read(store, fault) != 0)
		return -1;
	return schema_check_source(store, fault);
}

static int
open_store(const char *path, struct slice key,
    int (*open)(struct store *, struct fault *), struct store **store,
    struct fault *fault)
{
	int result;

	/* A limit on how large files grow is a full disk, not the end. */
	signal(SIGXFSZ, SIG_IGN);
	/* Its count of memory costs a lock for every value. */
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	sqlite3_config(SQLITE_CONFIG_MALLOC, &memory);
	*store = memory_new(sizeof(**store));
	(*store)->lock = -1;
	(*store)->seal = seal_new(key);
	(*store)->path = memory_copy(path);
	result = (*store)->seal == NULL ?
	    store_failed_at(path, SQLITE_NOMEM, fault) :
	    open(*store, fault);
	if (result != 0)
		store_close(store);
	return result;
}

int
store_open(const char *path, struct slice key, struct store **store,
    struct fault *fault)
{
	return open_store(path, key, open_writer, store, fault);
}

int
store_open_reader(const char *path, struct slice key, struct store **store,
    struct fault *fault)
{
	return open_store(path, key, open_reader, store, fault);
}

int
store_open_source(const char *path, struct slice key, struct store **store,
    struct fault *fault)
{
	return open_store(path, key, open_source, store, fault);
}

int
store_open_lock(const char *path, struct slice key, struct store **store,
    struct fault *fault)
{
	return open_store(path, key, lock_take, store, fault);
}
