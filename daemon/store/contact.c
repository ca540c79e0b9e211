/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * contact.c - what the desk knows of a person
 */
#include "store/contact.h"

#include "store/column.h"
#include "store/list.h"
#include "store/search.h"

#define ROW_BYTES (1 << 16)

int
store_contact_put(struct store *store, const struct contact *contact,
    int64_t now_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_CONTACT_PUT);

	query_int(&query, contact->person);
	query_sealed(&query, "contact.name", slice_of(contact->name));
	query_sealed(&query, "contact.consent", slice_of(contact->consent));
	query_int(&query, contact->quiet.from);
	query_int(&query, contact->quiet.until);
	query_int(&query, contact->consent_ms);
	query_string(&query, contact->consent_by);
	query_int(&query, contact->by_call);
	if (query_run(&query, fault) != 0 ||
	    store_name_changed(store, contact->person, fault) != 0)
		return -1;
	return contact->lists == NULL ? 0 :
					store_list_set(store, contact->person,
					    contact->lists, now_ms, fault);
}

static void
read_contact(struct query *query, struct arena *arena, struct contact *contact)
{
	*contact = (struct contact){.person = column_int(query)};
	contact->person_name = column_string(query, arena);
	column_sealed_into(query, "person.number", contact->number.e164,
	    sizeof(contact->number.e164));
	contact->safety = column_safety(query);
	contact->stops = column_stops(query);
	contact->language = column_language(query);
	contact->name = column_private(query, arena, "contact.name");
	contact->consent = column_private(query, arena, "contact.consent");
	contact->quiet.from = (int)column_int(query);
	contact->quiet.until = (int)column_int(query);
	contact->consent_ms = column_int(query);
	contact->consent_by = column_string(query, arena);
	contact->by_call = column_int(query) != 0;
}

int
store_contact_get(struct store *store, struct arena *arena, int64_t person,
    struct contact *contact, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_CONTACT_GET);

	query_int(&query, person);
	*found = query_row(&query);
	if (*found)
		read_contact(&query, arena, contact);
	if (query_end(&query, fault) != 0)
		return -1;
	return !*found ?
	    0 :
	    store_list_of(store, arena, person, &contact->lists, fault);
}

int
store_contact_quiet(struct store *store, int64_t person, struct quiet *quiet,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_CONTACT_QUIET);

	query_int(&query, person);
	*quiet = (struct quiet){0};
	if (query_row(&query)) {
		quiet->from = (int)column_int(&query);
		quiet->until = (int)column_int(&query);
	}
	return query_end(&query, fault);
}

int
store_contact_by_call(
    struct store *store, int64_t person, bool *by_call, struct fault *fault)
{
	struct query query = query_start(store, SQL_CONTACT_BY_CALL);

	query_int(&query, person);
	*by_call = query_row(&query) && column_int(&query) != 0;
	return query_end(&query, fault);
}

int
store_contact_list(struct store *store,
    bool (*each)(void *context, const struct contact *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_CONTACT_LIST);
	struct arena *arena = arena_new(ROW_BYTES);
	struct contact row;
	struct fault ignored;
	bool more = true;
	int result = 0;

	while (more && query_row(&query)) {
		read_contact(&query, arena, &row);
		result =
		    store_list_of(store, arena, row.person, &row.lists, fault);
		more = result == 0 && each(context, &row);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	if (query_end(&query, result == 0 ? fault : &ignored) != 0)
		result = -1;
	return result;
}
