/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * reminder.c - when people are told of their appointments, and when they were
 */
#include "store/reminder.h"

#include "store/column.h"
#include "store/contact.h"

#define STATE_LETTERS 16

static int
add(struct store *store, int64_t appointment, int64_t before_ms, int64_t at_ms,
    struct fault *fault)
{
	struct query query;

	if (at_ms == 0)
		return 0;
	query = query_start(store, SQL_REMINDER_ADD);
	query_int(&query, appointment);
	query_int(&query, before_ms);
	query_int(&query, at_ms);
	return query_run(&query, fault);
}

int
store_reminder_plan(struct store *store, const struct appointment *appointment,
    const struct reminder_rules *rules, bool changed, int64_t now_ms,
    struct fault *fault)
{
	int64_t starts_ms = appointment->starts_ms;
	const struct reminder_offsets *offsets =
	    reminder_offsets_of(rules, appointment->topic, appointment->desk);
	struct quiet_hours hours;
	struct quiet own;
	int i;

	if (starts_ms <= now_ms)
		return 0;
	if (store_contact_quiet(store, appointment->person, &own, fault) != 0)
		return -1;
	hours = reminder_quiet(rules, &own);
	if (changed &&
	    add(store, appointment->id, 0,
		reminder_change_due(&hours, starts_ms, now_ms), fault) != 0)
		return -1;
	for (i = 0; i < offsets->count; i++)
		if (add(store, appointment->id, offsets->before_ms[i],
			reminder_due(
			    &hours, starts_ms, offsets->before_ms[i], now_ms),
			fault) != 0)
			return -1;
	return 0;
}

int
store_reminder_unplan(
    struct store *store, int64_t appointment, bool stale, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_UNPLAN);

	query_int(&query, appointment);
	if (query_run(&query, fault) != 0)
		return -1;
	if (!stale)
		return 0;
	query = query_start(store, SQL_REMINDER_STALE);
	query_int(&query, appointment);
	return query_run(&query, fault);
}

static void
read_reminder(struct query *query, struct reminder *reminder)
{
	*reminder = (struct reminder){.id = column_int(query)};
	reminder->appointment = column_int(query);
	reminder->before_ms = column_int(query);
	reminder->at_ms = column_int(query);
	reminder->message = column_int(query);
	reminder->stale = column_int(query) != 0;
	reminder->calls = (int)column_int(query);
}

static int
take_reminder(struct query *query, struct reminder *reminder, bool *found,
    struct fault *fault)
{
	*found = query_row(query);
	if (*found)
		read_reminder(query, reminder);
	return query_end(query, fault);
}

int
store_reminder_due(struct store *store, int64_t now_ms,
    struct reminder *reminder, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_DUE);

	query_int(&query, now_ms);
	return take_reminder(&query, reminder, found, fault);
}

int
store_reminder_next(struct store *store, int64_t *at_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_NEXT);

	*at_ms = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}

int
store_reminder_wait(
    struct store *store, int64_t id, int64_t at_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_WAIT);

	query_int(&query, at_ms);
	query_int(&query, id);
	return query_run(&query, fault);
}

int
store_reminder_call_again(
    struct store *store, int64_t id, int64_t at_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_CALL_AGAIN);

	query_int(&query, at_ms);
	query_int(&query, id);
	return query_run(&query, fault);
}

int
store_reminder_drop(struct store *store, int64_t id, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_DROP);

	query_int(&query, id);
	return query_run(&query, fault);
}

int
store_reminder_told(struct store *store, const struct reminder *reminder,
    int64_t message, int64_t now_ms, int64_t until_ms, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_TOLD);

	query_int(&query, now_ms);
	query_int(&query, message);
	query_int(&query, reminder->id);
	if (query_run(&query, fault) != 0)
		return -1;
	query = query_start(store, SQL_REMINDER_DROP_SOON);
	query_int(&query, reminder->appointment);
	query_int(&query, until_ms);
	return query_run(&query, fault);
}

int
store_reminder_of_message(struct store *store, int64_t message,
    struct reminder *reminder, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_OF_MESSAGE);

	query_int(&query, message);
	return take_reminder(&query, reminder, found, fault);
}

int
store_reminder_latest(struct store *store, int64_t person, int64_t now_ms,
    struct reminder *reminder, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_LATEST);

	query_int(&query, person);
	query_int(&query, now_ms);
	query_int(&query, APPOINTMENT_CANCELLED);
	return take_reminder(&query, reminder, found, fault);
}

int
store_reminder_caught_up(
    struct store *store, const struct reminder *reminder, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_DROP_CHANGE);

	query_int(&query, reminder->appointment);
	if (query_run(&query, fault) != 0)
		return -1;
	query = query_start(store, SQL_REMINDER_FRESH);
	query_int(&query, reminder->id);
	return query_run(&query, fault);
}

int
store_reminder_list(struct store *store, int64_t appointment, size_t max,
    bool (*each)(void *context, const struct reminder *, const char *state),
    void *context, struct fault *fault)
{
	struct query query = query_start(store, SQL_REMINDER_LIST);
	char state[STATE_LETTERS];
	struct reminder row;
	bool more = true;

	query_int(&query, appointment);
	query_int(&query, (int64_t)max);
	while (more && query_row(&query)) {
		read_reminder(&query, &row);
		column_word(&query, state, sizeof(state));
		more = each(context, &row, state[0] == '\0' ? NULL : state);
	}
	return query_end(&query, fault);
}
