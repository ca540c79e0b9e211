/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * appointment.c - what the desk knows: appointments
 *
 * What names the desk, its topics and its places is sealed like the code.
 */
#include "store/appointment.h"

#include "base/clock.h"
#include "store/column.h"
#include "store/reminder.h"

#define PLACE_BYTES 1024 /* a longer one counts as changed */
#define ROW_BYTES (1 << 16)
#define BEGUN_MS (6 * HOUR_MS) /* who is late may still ask */

static struct slice
optional(const char *string)
{
	return string == NULL ? (struct slice){0} : slice_of(string);
}

/* What the row that is changed said before; id 0: there is none. */
struct before {
	int64_t id;
	int64_t person;
	int64_t starts_ms;
	bool same_place;
	bool no_reminders;
};

static int
take_before(struct query *query, const char *place, struct before *before,
    struct fault *fault)
{
	char was[PLACE_BYTES];
	size_t length;

	*before = (struct before){0};
	if (query_row(query)) {
		before->id = column_int(query);
		before->person = column_int(query);
		before->starts_ms = column_int(query);
		length = column_sealed_into(
		    query, "appointment.place", was, sizeof(was));
		before->same_place =
		    slice_equals((struct slice){was, length}, slice_of(place));
		before->no_reminders = column_int(query) != 0;
	}
	return query_end(query, fault);
}

/* The row that this one changes. */
static int
find_same(struct store *store, const struct appointment *appointment,
    struct before *before, struct fault *fault)
{
	struct query query;

	*before = (struct before){0};
	if (appointment->is_new)
		return 0;
	if (appointment->id != 0) {
		query = query_start(store, SQL_APPOINTMENT_FIND_ID);
		query_int(&query, appointment->id);
		return take_before(&query, appointment->place, before, fault);
	}
	if (appointment->ref != NULL) {
		query = query_start(store, SQL_APPOINTMENT_FIND_REF);
		query_hash(
		    &query, HASH_APPOINTMENT_REF, slice_of(appointment->ref));
		return take_before(&query, appointment->place, before, fault);
	}
	query = query_start(store, SQL_APPOINTMENT_FIND);
	query_hash(&query, HASH_APPOINTMENT_CODE, slice_of(appointment->code));
	query_int(&query, appointment->person);
	query_int(&query, appointment->starts_ms);
	return take_before(&query, appointment->place, before, fault);
}

static int
give(struct store *store, int64_t id, int64_t person, struct fault *fault)
{
	struct query query = query_start(store, SQL_APPOINTMENT_GIVE);

	query_int(&query, person);
	query_int(&query, id);
	return query_run(&query, fault);
}

static int
write_row(struct store *store, struct appointment *appointment, int64_t id,
    struct fault *fault)
{
	struct query query = query_start(
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
	query_int(&query, appointment->no_reminders);
	query_hash(&query, HASH_DESK, optional(appointment->desk));
	if (id != 0) {
		query_int(&query, id);
	} else {
		query_hash(
		    &query, HASH_APPOINTMENT_REF, optional(appointment->ref));
		query_sealed(
		    &query, "appointment.ref", slice_of(appointment->ref));
	}
	if (query_run(&query, fault) != 0)
		return -1;
	appointment->id = id != 0 ? id : sqlite3_last_insert_rowid(store->db);
	return 0;
}

/* What was planned for another day goes; what changed is told. */
static int
plan(struct store *store, const struct appointment *appointment,
    const struct before *before, const struct reminder_rules *rules,
    int64_t now_ms, struct fault *fault)
{
	bool changed = before->id != 0 &&
	    (before->starts_ms != appointment->starts_ms ||
		!before->same_place);

	if (before->id != 0 && !changed &&
	    before->no_reminders == appointment->no_reminders)
		return 0;
	if (before->id != 0 &&
	    store_reminder_unplan(store, appointment->id, changed, fault) != 0)
		return -1;
	if (rules == NULL || appointment->no_reminders)
		return 0;
	return store_reminder_plan(store, appointment, rules,
	    changed && !appointment->known, now_ms, fault);
}

int
store_appointment_put(struct store *store, struct appointment *appointment,
    const struct reminder_rules *rules, int64_t now_ms, struct fault *fault)
{
	struct before before;

	if (find_same(store, appointment, &before, fault) != 0 ||
	    write_row(store, appointment, before.id, fault) != 0)
		return -1;
	if (before.id != 0 && before.person != appointment->person &&
	    give(store, before.id, appointment->person, fault) != 0)
		return -1;
	return plan(store, appointment, &before, rules, now_ms, fault);
}

static void
read_appointment(
    struct query *query, struct arena *arena, struct appointment *appointment)
{
	*appointment = (struct appointment){.id = column_int(query)};
	appointment->person = column_int(query);
	appointment->code = column_private(query, arena, "appointment.code");
	appointment->starts_ms = column_int(query);
	appointment->place = column_told(query, arena, "appointment.place");
	appointment->language = column_language(query);
	appointment->topic = column_private(query, arena, "appointment.topic");
	appointment->desk = column_private(query, arena, "appointment.desk");
	appointment->staff = column_private(query, arena, "appointment.staff");
	appointment->ref = column_private(query, arena, "appointment.ref");
	appointment->state =
	    (enum appointment_state)column_of(query, APPOINTMENT_MOVING);
	appointment->no_reminders = column_int(query) != 0;
}

static int
take_appointment(struct query *query, struct arena *arena,
    struct appointment *appointment, bool *found, struct fault *fault)
{
	*found = query_row(query);
	if (*found)
		read_appointment(query, arena, appointment);
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
store_appointment_by_ref(struct store *store, struct arena *arena,
    struct slice ref, struct appointment *appointment, bool *found,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_APPOINTMENT_BY_REF);

	query_hash(&query, HASH_APPOINTMENT_REF, ref);
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

int
store_appointment_list(struct store *store, int64_t from_ms, int64_t person,
    bool (*each)(void *context, const struct appointment *), void *context,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_APPOINTMENT_LIST);
	struct arena *arena = arena_new(ROW_BYTES);
	struct appointment row;
	bool more = true;

	query_int(&query, from_ms);
	query_int(&query, person);
	while (more && query_row(&query)) {
		read_appointment(&query, arena, &row);
		more = each(context, &row);
		arena_reset(arena);
	}
	arena_wipe(&arena);
	return query_end(&query, fault);
}
