/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * slot.c - free slots of desks: who may have one, and who takes it
 */
#include "line/slot.h"

#include <string.h>

#include "base/clock.h"
#include "base/moment.h"

#define SLOTS_LOOKED 1000 /* at most, for two that are free */
#define WAITING_LOOKED 100

static bool
ok(struct host *host, int result)
{
	if (result != 0)
		host->failed = true;
	return result == 0;
}

const struct desk_hours *
slot_desk(const struct world *world, const char *name)
{
	if (name == NULL && world->desk_count == 1)
		return &world->desks[0];
	return desk_find(world->desks, world->desk_count, name);
}

const char *
slot_desk_state(void *context, const char *name, int64_t *opens_ms)
{
	const struct host *host = context;
	const struct world *world = host->turn->world;
	const struct desk_hours *desk =
	    desk_find(world->desks, world->desk_count, name);
	int64_t now_ms = host->turn->now_ms;

	*opens_ms = 0;
	if (desk == NULL && world->desk_count > 0)
		desk = &world->desks[0];
	if (desk == NULL)
		return "";
	if (desk_is_open(desk, now_ms))
		return "open";
	*opens_ms = desk_next_open(desk, now_ms);
	return *opens_ms == 0 ? "" : "closed";
}

int
slot_has_room(struct turn *turn, const struct desk_hours *desk, int64_t at_ms,
    const struct waiting *but, bool *room, struct fault *fault)
{
	struct slot slot = {.desk = desk->name,
	    .only_desk = turn->world->desk_count == 1,
	    .starts_ms = at_ms,
	    .ends_ms = desk_slot_end(desk, at_ms)};
	int taken;

	if (store_slot_taken(turn->store, &slot, but, &taken, fault) != 0)
		return -1;
	*room = taken < desk->slot_people;
	return 0;
}

/* Does who waits still wait, and is the slot at AT better than what they have? */
static int
is_of_use(struct turn *turn, const struct waiting *waiting, int64_t at_ms,
    bool *waits, bool *use, struct fault *fault)
{
	struct appointment appointment;
	bool found;

	*waits = *use = true;
	if (waiting->appointment == 0)
		return 0;
	if (store_appointment_by_id(turn->store, turn->arena,
		waiting->appointment, &appointment, &found, fault) != 0)
		return -1;
	if (waiting->keeps) {
		*waits = found && appointment.starts_ms > turn->now_ms &&
		    (appointment.state == APPOINTMENT_PLANNED ||
			appointment.state == APPOINTMENT_CONFIRMED);
		*use = *waits && at_ms < appointment.starts_ms;
	} else {
		*waits = *use =
		    found && appointment.state == APPOINTMENT_MOVING;
	}
	return 0;
}

int
slot_first_waiting(struct turn *turn, const struct desk_hours *desk,
    int64_t after, int64_t at_ms, struct waiting *waiting, bool *found,
    struct fault *fault)
{
	bool waits, use = false;
	int i;

	*found = true;
	for (i = 0; i < WAITING_LOOKED; i++) {
		if (store_waiting_next(turn->store, turn->arena, desk->name,
			after, at_ms, waiting, found, fault) != 0)
			return -1;
		if (!*found)
			return 0;
		if (is_of_use(turn, waiting, at_ms, &waits, &use, fault) != 0)
			return -1;
		if (!waits &&
		    store_waiting_drop(turn->store, waiting->id, fault) != 0)
			return -1;
		if (use)
			return 0;
		after = waiting->id;
	}
	*found = false;
	return 0;
}

/*
 * What an appointment, or an offer, is about: who waits (id 0: they are in no
 * list), and the appointment that moves (id 0: one is made).
 */
struct subject {
	struct waiting waiting;
	struct offer offer;
	struct appointment appointment;
	const struct desk_hours *desk;
};

static bool
read_appointment(struct host *host, int64_t id, struct subject *subject)
{
	struct turn *turn = host->turn;
	bool found = false;

	return ok(host,
		   store_appointment_by_id(turn->store, turn->arena, id,
		       &subject->appointment, &found, &host->fault)) &&
	    found;
}

/* False: nobody waits for it any more. */
static bool
read_offer(struct host *host, int64_t id, struct subject *subject)
{
	struct turn *turn = host->turn;
	bool found = false, waits = false, use;

	if (!ok(host,
		store_offer_by_id(
		    turn->store, id, &subject->offer, &found, &host->fault)) ||
	    !found || subject->offer.person != host->person->id ||
	    !ok(host,
		store_waiting_by_id(turn->store, turn->arena,
		    subject->offer.waiting, &subject->waiting, &found,
		    &host->fault)) ||
	    !found ||
	    !ok(host,
		is_of_use(turn, &subject->waiting, subject->offer.starts_ms,
		    &waits, &use, &host->fault)) ||
	    !waits)
		return false;
	if (subject->waiting.appointment != 0)
		return read_appointment(
		    host, subject->waiting.appointment, subject);
	subject->appointment =
	    (struct appointment){.person = subject->waiting.person,
		.code = subject->waiting.code,
		.topic = subject->waiting.topic};
	return true;
}

static bool
read_subject(
    struct host *host, const char *source, int64_t id, struct subject *subject)
{
	const struct world *world = host->turn->world;

	*subject = (struct subject){.desk = NULL};
	if (strcmp(source, "offers") == 0) {
		if (!read_offer(host, id, subject))
			return false;
		subject->desk = slot_desk(world, subject->waiting.desk);
	} else if (strcmp(source, "appointments") == 0) {
		if (!read_appointment(host, id, subject))
			return false;
		subject->waiting.appointment = id;
		subject->desk = slot_desk(world, subject->appointment.desk);
	}
	if (subject->desk == NULL || subject->desk->slot_minutes == 0)
		return false;
	host->turn->desk = subject->desk->name;
	return true;
}

/*
 * Free, and not for one who waits: each of them keeps the first that they were
 * not told of yet, and *after moves on behind them.
 */
static bool
is_free(struct host *host, const struct subject *subject, int64_t at_ms,
    int64_t *after)
{
	struct turn *turn = host->turn;
	struct waiting first;
	bool room = false, before = true;

	if (!ok(host,
		slot_has_room(turn, subject->desk, at_ms, &subject->waiting,
		    &room, &host->fault)) ||
	    !room ||
	    !ok(host,
		slot_first_waiting(turn, subject->desk, *after, at_ms, &first,
		    &before, &host->fault)))
		return false;
	if (before)
		*after = first.id;
	return !before || first.appointment == subject->appointment.id;
}

int
slot_find(void *context, const char *source, int64_t id, int64_t after_ms,
    int64_t out[SLOTS_OFFERED])
{
	struct host *host = context;
	int64_t now_ms = host->turn->now_ms, until_ms, waiting = 0;
	struct subject subject;
	int count = 0, i;

	if (!read_subject(host, source, id, &subject))
		return -1;
	if (after_ms < now_ms + SLOT_LEAD_MS)
		after_ms = now_ms + SLOT_LEAD_MS;
	until_ms = moment_days_later(now_ms, subject.desk->ahead_days);
	for (i = 0; i < SLOTS_LOOKED && count < SLOTS_OFFERED; i++) {
		after_ms = desk_next_slot(subject.desk, after_ms, until_ms);
		if (after_ms == 0)
			break;
		if (after_ms != subject.appointment.starts_ms &&
		    is_free(host, &subject, after_ms, &waiting))
			out[count++] = after_ms;
	}
	return count;
}

/* The appointment, at another moment; they chose it, so nobody tells them. */
static bool
book(struct host *host, struct subject *subject, int64_t start_ms)
{
	struct turn *turn = host->turn;
	struct appointment *appointment = &subject->appointment;

	appointment->starts_ms = start_ms;
	appointment->desk = subject->desk->name;
	if (subject->desk->place != NULL)
		appointment->place = subject->desk->place;
	appointment->state = APPOINTMENT_CONFIRMED;
	appointment->known = true;
	return ok(host,
	    store_appointment_put(turn->store, appointment,
		&turn->world->reminders, turn->now_ms, &host->fault));
}

/* They wait no more, and what they were offered is theirs or for others. */
static bool
leave_list(struct host *host, const struct subject *subject)
{
	struct store *store = host->turn->store;

	if (subject->offer.id != 0 &&
	    !ok(host,
		store_offer_set(
		    store, subject->offer.id, OFFER_TAKEN, &host->fault)))
		return false;
	if (subject->waiting.id != 0)
		return ok(host,
		    store_waiting_drop(
			store, subject->waiting.id, &host->fault));
	return ok(host,
	    store_waiting_drop_appointment(
		store, subject->appointment.id, &host->fault));
}

int64_t
slot_take(void *context, const char *source, int64_t id, int64_t start_ms)
{
	struct host *host = context;
	struct subject subject;
	bool room = false;

	if (!read_subject(host, source, id, &subject))
		return 0;
	if (start_ms == 0)
		start_ms = subject.offer.starts_ms;
	if (start_ms <= host->turn->now_ms ||
	    !desk_has_slot(subject.desk, start_ms) ||
	    !ok(host,
		slot_has_room(host->turn, subject.desk, start_ms,
		    &subject.waiting, &room, &host->fault)) ||
	    !room)
		return 0;
	if (!book(host, &subject, start_ms) || !leave_list(host, &subject))
		return 0;
	return subject.appointment.id;
}

void
slot_wait(struct host *host, int64_t id)
{
	struct turn *turn = host->turn;
	struct subject subject;

	if (!read_subject(host, "appointments", id, &subject))
		return;
	subject.waiting.person = subject.appointment.person;
	subject.waiting.desk = subject.desk->name;
	subject.waiting.since_ms = turn->now_ms;
	if (ok(host,
		store_appointment_move(
		    turn->store, id, APPOINTMENT_MOVING, &host->fault)))
		ok(host,
		    store_waiting_add(
			turn->store, &subject.waiting, &host->fault));
}

void
slot_refuse(struct host *host, int64_t id)
{
	struct turn *turn = host->turn;
	struct offer offer;
	bool found = false;

	if (!ok(host,
		store_offer_by_id(
		    turn->store, id, &offer, &found, &host->fault)) ||
	    !found || offer.state != OFFER_OPEN)
		return;
	if (ok(host,
		store_offer_set(turn->store, id, OFFER_REFUSED, &host->fault)))
		ok(host,
		    store_waiting_missed(
			turn->store, offer.waiting, 0, &host->fault));
}

bool
slot_recall(struct host *host, int64_t id, struct values *values)
{
	struct subject subject;

	if (!read_subject(host, "offers", id, &subject))
		return subject.offer.id != 0;
	values_set_date(values, "date", subject.offer.starts_ms);
	values_set_time(values, "time", subject.offer.starts_ms);
	values_set_date(values, "until_date", subject.offer.until_ms);
	values_set_time(values, "until_time", subject.offer.until_ms);
	if (subject.desk->place != NULL)
		values_set_text(values, "place", slice_of(subject.desk->place));
	return true;
}
