/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staff.c - accounts of who works at the desk, and links that sign in
 */
#include "store/staff_session.h"

#include <string.h>

#include "store/staff_row.h"

#define ROW_BYTES (1 << 14)

static const char *const roles[] = {"volunteer", "coordinator", "admin"};

const char *
role_name(enum role role)
{
	return roles[role];
}

int
role_find(struct slice word, enum role *role)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(roles); i++)
		if (slice_is(word, roles[i])) {
			*role = (enum role)i;
			return 0;
		}
	return -1;
}

void
staff_read(struct query *query, struct arena *arena, struct staff *staff)
{
	int64_t unreadable = query->store->unreadable;
	char role[16];

	*staff = (struct staff){.id = column_int(query)};
	staff->name = column_string(query, arena);
	column_word(query, role, sizeof(role));
	if (role_find(slice_of(role), &staff->role) != 0)
		staff->role = ROLE_VOLUNTEER;
	staff->desks = column_string(query, arena);
	staff->disabled = column_int(query) != 0;
	staff->password = column_string(query, arena);
	staff->totp = column_sealed(query, arena, "staff.totp");
	/* Who has a second factor is not let in without it. */
	if (query->store->unreadable != unreadable)
		staff->disabled = true;
	staff->totp_step = column_int(query);
	staff->link_ends_ms = column_int(query);
	staff->made_ms = column_int(query);
	staff->phone = column_private(query, arena, "staff.phone");
}

int
store_staff_add(struct store *store, struct staff *staff, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_ADD);

	query_string(&query, staff->name);
	query_string(&query, role_name(staff->role));
	query_string(&query, staff->desks);
	query_int(&query, staff->disabled);
	query_string(&query, staff->password);
	query_sealed(&query, "staff.totp", staff->totp);
	query_int(&query, staff->totp_step);
	query_int(&query, staff->made_ms);
	if (query_run(&query, fault) != 0)
		return -1;
	if (sqlite3_changes(store->db) == 0)
		return fault_set(fault, FAULT_DATA,
		    "there is somebody of that name already; choose another");
	staff->id = sqlite3_last_insert_rowid(store->db);
	return 0;
}

int
store_staff_save(
    struct store *store, const struct staff *staff, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_SAVE);

	query_string(&query, role_name(staff->role));
	query_string(&query, staff->desks);
	query_int(&query, staff->disabled);
	query_string(&query, staff->password);
	query_sealed(&query, "staff.totp", staff->totp);
	query_int(&query, staff->totp_step);
	query_sealed(&query, "staff.phone", slice_of(staff->phone));
	query_int(&query, staff->id);
	if (query_run(&query, fault) != 0)
		return -1;
	return staff->disabled ?
	    store_staff_session_end_others(store, staff->id, 0, fault) :
	    0;
}

static int
read_one(struct query *query, struct arena *arena, struct staff *staff,
    bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (*found)
		staff_read(query, arena, staff);
	return query_end(query, fault);
}

int
store_staff_by_name(struct store *store, struct arena *arena, const char *name,
    struct staff *staff, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_BY_NAME);

	query_string(&query, name);
	return read_one(&query, arena, staff, found, fault);
}

int
store_staff_by_id(struct store *store, struct arena *arena, int64_t id,
    struct staff *staff, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_BY_ID);

	query_int(&query, id);
	return read_one(&query, arena, staff, found, fault);
}

int
store_staff_list(struct store *store,
    bool (*each)(void *context, const struct staff *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_LIST);
	struct arena *arena = arena_new(ROW_BYTES);
	struct staff row;
	bool more = true;

	while (more && query_row(&query)) {
		staff_read(&query, arena, &row);
		more = each(context, &row);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return query_end(&query, fault);
}

int
store_staff_set_link(struct store *store, int64_t id, struct slice token,
    int64_t ends_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_LINK);

	query_hash(&query, HASH_STAFF_LINK,
	    token.length == 0 ? (struct slice){NULL, 0} : token);
	query_int(&query, token.length == 0 ? 0 : ends_ms);
	query_int(&query, id);
	return query_run(&query, fault);
}

int
store_staff_by_link(struct store *store, struct arena *arena,
    struct slice token, int64_t now_ms, struct staff *staff, bool *found,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_STAFF_BY_LINK);

	query_hash(&query, HASH_STAFF_LINK, token);
	query_int(&query, now_ms);
	return read_one(&query, arena, staff, found, fault);
}

bool
staff_has_desk(const char *desks, const char *desk)
{
	size_t length = strlen(desk);
	const char *at = desks;

	if (strcmp(desks, STAFF_ALL_DESKS) == 0)
		return true;
	for (; *at != '\0'; at += strcspn(at, " "), at += *at == ' ')
		if (strncmp(at, desk, length) == 0 &&
		    (at[length] == '\0' || at[length] == ' '))
			return true;
	return false;
}
