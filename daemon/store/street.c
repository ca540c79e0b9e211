/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * street.c - notices that are started by a text from a phone of the desk
 */
#include "store/street.h"

#include <stdio.h>

#include "store/column.h"

#define KEY_SIZE 96
#define ROW_BYTES (1 << 14)

/* What is hashed: a PIN is of one notice and one word alone. */
static struct slice
key_of(int64_t id, struct slice word, const char *pin, char out[KEY_SIZE])
{
	int length = snprintf(out, KEY_SIZE, "%lld %.*s %s", (long long)id,
	    (int)word.length, word.data, pin);

	return (struct slice){out, length < KEY_SIZE ? (size_t)length : 0};
}

int
store_notice_set_street(struct store *store, int64_t id, struct slice word,
    const char *pin, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_SET_STREET);
	char key[KEY_SIZE];

	query_hash(&query, HASH_STREET,
	    word.length == 0 ? (struct slice){NULL, 0} :
			       key_of(id, word, pin, key));
	query_int(&query, id);
	return query_run(&query, fault);
}

int
store_notice_is_street(struct store *store, int64_t id, struct slice word,
    const char *pin, bool *right, struct fault *fault)
{
	struct query query = query_start(store, SQL_NOTICE_IS_STREET);
	char key[KEY_SIZE];

	query_int(&query, id);
	query_hash(&query, HASH_STREET, key_of(id, word, pin, key));
	*right = query_row(&query);
	return query_end(&query, fault);
}

static void
read_phone(struct query *query, struct arena *arena, struct street_phone *phone)
{
	*phone = (struct street_phone){.person = column_int(query)};
	phone->name = column_private(query, arena, "street_phone.name");
	phone->tries = (int)column_int(query);
	column_sealed_into(query, "person.number", phone->number.e164,
	    sizeof(phone->number.e164));
}

int
store_street_phone_get(struct store *store, struct arena *arena, int64_t person,
    struct street_phone *phone, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_STREET_PHONE_GET);

	query_int(&query, person);
	*found = query_row(&query);
	if (*found)
		read_phone(&query, arena, phone);
	return query_end(&query, fault);
}

int
store_street_phone_put(
    struct store *store, const struct street_phone *phone, struct fault *fault)
{
	bool stays = phone->name != NULL;
	struct query query = query_start(
	    store, stays ? SQL_STREET_PHONE_PUT : SQL_STREET_PHONE_REMOVE);

	query_int(&query, phone->person);
	if (stays) {
		query_sealed(
		    &query, "street_phone.name", slice_of(phone->name));
		query_int(&query, phone->tries);
	}
	return query_run(&query, fault);
}

int
store_street_phone_list(struct store *store,
    bool (*each)(void *context, const struct street_phone *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_STREET_PHONE_LIST);
	struct arena *arena = arena_new(ROW_BYTES);
	struct street_phone phone;
	bool more = true;

	while (more && query_row(&query)) {
		read_phone(&query, arena, &phone);
		more = each(context, &phone);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return query_end(&query, fault);
}
