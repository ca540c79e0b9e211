/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * host.c - what the flows may ask and change, over the database
 */
#include "line/host.h"

#include <string.h>
#include <strings.h>

#include "base/moment.h"
#include "line/look.h"
#include "line/ring.h"
#include "line/slot.h"
#include "line/street.h"
#include "store/appointment.h"
#include "store/contact.h"
#include "store/list.h"
#include "store/opt_out.h"

#define FOLLOW_UP_DUE_MS (3 * DAY_MS)
#define END_LETTERS 4
#define PIN_TRIES 5
#define MISSES_MAX 15 /* wrong codes in the calls of a day */
#define ANONYMOUS_MISSES_MAX 60 /* … of all who withhold their number */

/* A call that failed leaves its fault; the turn ends with it. */
static bool
ok(struct host *host, int result)
{
	if (result != 0)
		host->failed = true;
	return result == 0;
}

/* What is said of it from here on is of its desk. */
static void
appointment_values(struct turn *turn, const struct appointment *appointment,
    struct values *values)
{
	turn->desk = appointment->desk;
	values_set_date(values, "date", appointment->starts_ms);
	values_set_time(values, "time", appointment->starts_ms);
	values_set_text(values, "place", slice_of(appointment->place));
}

static const char *
look_up_appointment(
    struct host *host, struct slice code, struct values *values, int64_t *id)
{
	struct turn *turn = host->turn;
	struct appointment appointment;
	bool found;

	if (!ok(host,
		store_appointment_by_code(turn->store, turn->arena, code,
		    turn->now_ms, &appointment, &found, &host->fault)))
		return "failed";
	if (!found)
		return "none";
	appointment_values(turn, &appointment, values);
	*id = appointment.id;
	return "found";
}

/* "2026-11-24", and "10:30" if there is one, in the desk's zone; 0 if not. */
static int64_t
moment(const char *date, const char *time)
{
	struct local_time local = {.hour = 12};
	int minutes;
	int64_t at;

	if (date_parse(slice_of(date), &local) != 0)
		return 0;
	if (hour_parse(slice_of(time), &minutes) == 0) {
		local.hour = minutes / 60;
		local.minute = minutes % 60;
	}
	at = clock_from_local(&local);
	return at < 0 ? 0 : at;
}

static void
case_values(const struct case_file *file, struct values *values)
{
	size_t length = strlen(file->number);
	const char *end =
	    length > END_LETTERS ? file->number + length - END_LETTERS : "";
	int64_t at = moment(file->date, file->time);

	values_set_text(values, "end", slice_of(end));
	if (at != 0 && file->time != NULL)
		values_set_time(values, "time", at);
	if (at == 0)
		at = file->checked_ms;
	if (at != 0)
		values_set_date(values, "date", at);
	if (file->place != NULL)
		values_set_text(values, "place", slice_of(file->place));
}

/* Answers come in capitals; the desk may have written it otherwise. */
static bool
is_pin(struct slice typed, const char *pin)
{
	return pin != NULL && typed.data != NULL &&
	    typed.length == strlen(pin) &&
	    strncasecmp(typed.data, pin, typed.length) == 0;
}

/* "found" when what was typed opens it, or it needs no PIN. */
static const char *
try_pin(struct host *host, const struct case_file *file, struct slice pin)
{
	struct turn *turn = host->turn;
	bool right = is_pin(pin, file->pin);
	int tries = right ? 0 : file->tries + 1;

	if (file->pin == NULL)
		return "found";
	/* The flow asks for none: a person does. */
	if (pin.data == NULL)
		return "failed";
	if (file->tries >= PIN_TRIES)
		return "locked";
	if (pin.length == 0)
		return "pin";
	if (tries != file->tries &&
	    !ok(host,
		store_case_set_tries(
		    turn->store, file->id, tries, &host->fault)))
		return "failed";
	if (right)
		return "found";
	return tries >= PIN_TRIES ? "locked" : "wrong_pin";
}

static const char *
look_up_case(struct host *host, struct slice number, struct slice pin,
    struct values *values, int64_t *id)
{
	struct turn *turn = host->turn;
	struct case_file file;
	const char *opens;
	bool found;

	if (!ok(host,
		store_case_by_number(turn->store, turn->arena, number, &file,
		    &found, &host->fault)))
		return "failed";
	if (!found)
		file = (struct case_file){.id = 0};
	file.number = arena_copy(turn->arena, number.data, number.length);
	opens = found ? try_pin(host, &file, pin) : "none";
	if (strcmp(opens, "found") != 0) {
		file = (struct case_file){.number = file.number};
		case_values(&file, values);
		return opens;
	}
	case_values(&file, values);
	*id = file.id;
	return file.state;
}

static void
follow_up(void *context, const char *topic, const char *desk, bool urgent)
{
	struct host *host = context;

	if (host->task_count == TASKS_MAX)
		return;
	host->tasks[host->task_count++] =
	    (struct follow_up){.person = host->person->id,
		.topic = topic,
		.desk = desk,
		.due_ms = host->turn->now_ms + (urgent ? 0 : FOLLOW_UP_DUE_MS),
		.urgent = urgent};
}

/*
 * Too many codes that nobody has, in a day's calls of one person or of all who
 * withhold their number on this account: nothing is told, and the desk knows.
 */
static bool
guesses_are_over(struct host *host)
{
	struct turn *turn = host->turn;
	int64_t person = host->person->id;
	int misses;

	if (!ok(host,
		store_call_misses(turn->store, person, turn->event->account,
		    turn->now_ms - DAY_MS, &misses, &host->fault)))
		return true;
	if (misses < (person == 0 ? ANONYMOUS_MISSES_MAX : MISSES_MAX))
		return false;
	follow_up(host, "many-codes", "desk", false);
	return true;
}

static const char *
look_up(void *context, const char *source, struct slice key, struct slice pin,
    struct values *values, int64_t *id)
{
	struct host *host = context;

	if (world_lookup(host->turn->world, source) == NULL &&
	    guesses_are_over(host))
		return "failed";
	if (strcmp(source, "cases") == 0)
		return look_up_case(context, key, pin, values, id);
	if (strcmp(source, "appointments") == 0)
		return look_up_appointment(context, key, values, id);
	return look_outside(context, source, key, values, id);
}

static void
keep_looking(void *context, const char *source, int64_t id, int days)
{
	struct host *host = context;

	if (world_lookup(host->turn->world, source) != NULL)
		look_keep(host, id, days);
}

static bool
recall(void *context, const char *source, int64_t id, struct values *values)
{
	struct host *host = context;
	struct turn *turn = host->turn;
	struct appointment appointment;
	bool found = false;

	/* Of these nothing is said. */
	if (strcmp(source, "cases") == 0 || strcmp(source, RING_SOURCE) == 0 ||
	    strcmp(source, THROUGH_SOURCE) == 0)
		return true;
	if (strcmp(source, "notices") == 0)
		return ok(host,
			   street_values(turn, id, host->person, values, &found,
			       &host->fault)) &&
		    found;
	if (strcmp(source, "offers") == 0)
		return slot_recall(host, id, values);
	if (strcmp(source, "appointments") != 0)
		return world_lookup(turn->world, source) != NULL &&
		    look_recall(host, id, values);
	if (!ok(host,
		store_appointment_by_id(turn->store, turn->arena, id,
		    &appointment, &found, &host->fault)) ||
	    !found)
		return false;
	appointment_values(turn, &appointment, values);
	return true;
}

static void
move_appointment(struct host *host, int64_t id, enum appointment_state state)
{
	if (id != 0)
		ok(host,
		    store_appointment_move(
			host->turn->store, id, state, &host->fault));
}

/* They wrote or pressed that they want no more of it, or want it again. */
static void
opt(void *context, enum purpose purpose, bool stops)
{
	struct host *host = context;
	struct turn *turn = host->turn;
	struct opt_change change = {.purpose = purpose,
	    .stops = stops,
	    .at_ms = turn->now_ms,
	    .way = turn->event->kind == EVENT_TEXT ? OPT_BY_TEXT : OPT_BY_CALL,
	    .words = turn->event->text};

	if (host->person->id != 0)
		ok(host,
		    store_opt_out_change(
			turn->store, host->person, &change, &host->fault));
}

static void
change(void *context, enum flow_change what, int64_t id)
{
	struct host *host = context;

	switch (what) {
	case CHANGE_CONFIRM:
		move_appointment(host, id, APPOINTMENT_CONFIRMED);
		break;
	case CHANGE_CANCEL:
		move_appointment(host, id, APPOINTMENT_CANCELLED);
		break;
	case CHANGE_MOVE:
		move_appointment(host, id, APPOINTMENT_MOVING);
		break;
	case CHANGE_ERASE:
		host->erase = true;
		break;
	case CHANGE_WAIT:
		slot_wait(host, id);
		break;
	case CHANGE_REFUSE:
		slot_refuse(host, id);
		break;
	}
}

/* Who joins a list consents to what goes to it, in the words they wrote. */
static void
note_consent(struct host *host, const char *name)
{
	struct turn *turn = host->turn;
	bool by_call = turn->event->kind != EVENT_TEXT;
	struct contact contact;
	bool found;

	if (!ok(host,
		store_contact_get(turn->store, turn->arena, host->person->id,
		    &contact, &found, &host->fault)) ||
	    !found || contact.consent != NULL)
		return;
	contact.lists = NULL;
	/* A bare "1" says nothing in a year: with the list that it was for. */
	contact.consent =
	    arena_printf(turn->arena, "%s%.*s (%s)", by_call ? "key " : "",
		(int)turn->event->text.length, turn->event->text.data, name);
	contact.consent_ms = turn->now_ms;
	contact.consent_by = by_call ? "call" : "text";
	ok(host,
	    store_contact_put(
		turn->store, &contact, turn->now_ms, &host->fault));
}

static void
choose_list(void *context, const char *name, bool join)
{
	struct host *host = context;
	struct turn *turn = host->turn;
	bool changed;

	/* Who withholds their number is on no list. */
	if (host->person->id == 0)
		return;
	if (join)
		note_consent(host, name);
	ok(host,
	    store_list_choose(turn->store, host->person->id, name, join,
		turn->now_ms, &changed, &host->fault));
}

int
host_open_tasks(struct host *host, int64_t interaction, struct fault *fault)
{
	size_t i;

	for (i = 0; i < host->task_count; i++) {
		host->tasks[i].interaction = interaction;
		if (desk_task(host->turn, host->tasks[i], fault) != 0)
			return -1;
	}
	return 0;
}

struct flow_host
host_functions(struct host *host)
{
	return (struct flow_host){.context = host,
	    .look_up = look_up,
	    .recall = recall,
	    .keep_looking = keep_looking,
	    .change = change,
	    .opt = opt,
	    .choose_list = choose_list,
	    .follow_up = follow_up,
	    .desk = slot_desk_state,
	    .slots = slot_find,
	    .take = slot_take,
	    .ring = ring_desk,
	    .rung = ring_stands,
	    .pick_up = ring_pick_up};
}
