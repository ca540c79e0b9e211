/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * appointment.c - what the desk knows: appointments
 *
 * What names the desk, its topics and its places is sealed like the code.
 */
#include "store/appointment.h"

#include "base/clock.h"
#include "store/column.h"

#define BEGUN_MS (6 * HOUR_MS) /* who is late may still ask */

static struct slice
optional(const char *string)
{
	return string == NULL ? (struct slice){0} : slice_of(string);
}

static int
take_id(struct query *query, int64_t *id, struct fault *fault)
{
	*id = query_row(query) ? column_int(query) : 0;
	return query_end(query, fault);
}

/* The row that this one changes, or *id 0. */
static int
find_same(struct store *store, const struct appointment *appointment,
    int64_t *id, struct fault *fault)
{
	struct query query;

	if (appointment->ref != NULL) {
		query = query_start(store, SQL_APPOINTMENT_FIND_REF);
		query_hash(
		    &query, HASH_APPOINTMENT_REF, slice_of(appointment->ref));
		return take_id(&query, id, fault);
	}
	query = query_start(store, SQL_APPOINTMENT_FIND);
	query_hash(&query, HASH_APPOINTMENT_CODE, slice_of(appointment->code));
	query_int(&query, appointment->person);
	query_int(&query, appointment->starts_ms);
	return take_id(&query, id, fault);
}

int
store_appointment_put(struct store *store,
    const struct appointment *appointment, struct fault *fault)
{
	struct query query;
	int64_t id;

	if (find_same(store, appointment, &id, fault) != 0)
		return -1;
	query = query_start(
	    store, id == 0 ? SQL_APPOINTMENT_ADD : SQL_APPOINTMENT_CHANGE);
	query_int(&query, appointment->person);
	query_hash(&query, HASH_APPOINTMENT_CODE, slice_of(appointment->code));
	query_sealed(&query, "appointment.code", slice_of(appointment->code));
	query_int(&query, appointment->starts_ms);
	query_sealed(&query, "appointment.place", slice_of(appointment->place));
	query_string(&query,
	    appointment->language == NULL ? NULL : appointment->language->tag);
	query_sealed(&query, "appointment.topic", slice_of(appointment->topic));
	query_sealed(&query, "appointment.desk", slice_of(appointment->desk));
	query_sealed(&query, "appointment.staff", slice_of(appointment->staff));
	query_int(&query, appointment->state);
	if (id != 0) {
		query_int(&query, id);
		return query_run(&query, fault);
	}
	query_hash(&query, HASH_APPOINTMENT_REF, optional(appointment->ref));
	query_sealed(&query, "appointment.ref", slice_of(appointment->ref));
	return query_run(&query, fault);
}

static int
take_appointment(struct query *query, struct arena *arena,
    struct appointment *appointment, bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (!*found)
		return query_end(query, fault);
	*appointment = (struct appointment){.id = column_int(query)};
	appointment->person = column_int(query);
	appointment->code = column_private(query, arena, "appointment.code");
	appointment->starts_ms = column_int(query);
	appointment->place = column_private(query, arena, "appointment.place");
	appointment->language = column_language(query);
	appointment->topic = column_private(query, arena, "appointment.topic");
	appointment->desk = column_private(query, arena, "appointment.desk");
	appointment->staff = column_private(query, arena, "appointment.staff");
	appointment->ref = column_private(query, arena, "appointment.ref");
	appointment->state = (enum appointment_state)column_int(query);
	return query_end(query, fault);
}

int
store_appointment_by_code(struct store *store, struct arena *arena,
    struct slice code, int64_t now_ms, struct appointment *appointment,
    bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_APPOINTMENT_BY_CODE);

	query_hash(&query, HASH_APPOINTMENT_CODE, code);
	query_int(&query, now_ms - BEGUN_MS);
	query_int(&query, APPOINTMENT_CANCELLED);
	query_int(&query, now_ms);
	return take_appointment(&query, arena, appointment, found, fault);
}

int
store_appointment_by_id(struct store *store, struct arena *arena, int64_t id,
    struct appointment *appointment, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_APPOINTMENT_BY_ID);

	query_int(&query, id);
	return take_appointment(&query, arena, appointment, found, fault);
}

int
store_appointment_move(struct store *store, int64_t id,
    enum appointment_state state, struct fault *fault)
{
	struct query query = query_start(store, SQL_APPOINTMENT_MOVE);

	query_int(&query, state);
	query_int(&query, id);
	return query_run(&query, fault);
}
