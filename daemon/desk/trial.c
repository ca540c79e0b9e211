/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * trial.c - a conversation that somebody of the desk tries, with nobody in it
 */
#include "desk/trial.h"

#include "base/clock.h"
#include "base/random.h"
#include "core/case_state.h"
#include "desk/demo.h"
#include "flow/hear.h"
#include "line/host.h"
#include "line/line.h"
#include "line/said.h"
#include "store/appointment.h"
#include "store/task.h"
#include "store/thread.h"

#define HOPS_MAX 8 /* of a text: look-ups, and what they lead to */

struct player {
	struct trial *trial;
	struct arena *arena;
	struct store *store;
	struct world world; /* the line's, with nobody to be quiet to */
	int64_t now_ms;
	struct person person;
	struct trial_turn *turn; /* the one that is played */
};

static int
find_person(struct player *player, bool *found, struct fault *fault)
{
	struct phone_number number;

	*found = false;
	if (phone_number_parse(slice_of(DEMO_NUMBER), &number) != 0)
		return 0;
	return store_person_by_number(player->store, player->arena, &number,
	    false, player->now_ms, &player->person, found, fault);
}

static int
set_language(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct player *player = context;

	(void)now_ms;
	player->person.language = player->trial->language;
	return store_person_save(store, &player->person, false, fault);
}

/* What flows that nobody asks for (reminders) are about: an appointment. */
static int
find_about(struct store *store, struct arena *arena, int64_t now_ms,
    int64_t *id, struct fault *fault)
{
	struct appointment appointment;
	bool found;

	*id = 0;
	if (store_appointment_by_code(store, arena, slice_of(DEMO_APPOINTMENT),
		now_ms, &appointment, &found, fault) != 0)
		return -1;
	if (found)
		*id = appointment.id;
	return 0;
}

static void
hear(struct player *player, const struct actions *actions)
{
	struct trial_turn *turn = player->turn;
	size_t i;

	for (i = 0; i < actions->count; i++)
		if (actions->list[i].kind == ACTION_ANSWER &&
		    turn->said_count < ACTIONS_MAX)
			turn->said[turn->said_count++] = actions->list[i].text;
}

/* The flow begins by itself, as when the desk or a poster's code begins it. */
static int
begin(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct player *player = context;
	struct person *person = &player->person;
	struct turn turn = {.store = store,
	    .world = &player->world,
	    .arena = player->arena,
	    .event =
		&(struct event){.kind = EVENT_TEXT, .account = PHONE_ACCOUNT},
	    .now_ms = now_ms};
	struct session session;
	struct values values = {0};
	struct host host = {
	    .turn = &turn, .person = person, .session = &session};
	struct flow_host functions = host_functions(&host);
	struct talk talk = said_talk(&turn, &functions, person);
	struct saying saying = {.turn = &turn,
	    .person = person,
	    .account = PHONE_ACCOUNT,
	    .from = "",
	    .last = person->last_interaction};
	int64_t about;

	if (find_about(store, player->arena, now_ms, &about, fault) != 0)
		return -1;
	session_clear(&session);
	world_values(turn.world, &values);
	talk.session = &session;
	talk.values = &values;
	if (talk.language == NULL)
		talk.language = turn.world->languages.list[0];
	flow_tell(&talk, player->trial->flow, "appointments", about);
	if (host.failed) {
		*fault = host.fault;
		return -1;
	}
	if (said_write(&saying, &talk, fault) != 0 ||
	    host_open_tasks(&host, saying.last, fault) != 0)
		return -1;
	hear(player, &turn.actions);
	person->last_interaction = saying.last;
	person->heard_ms = now_ms;
	person->session =
	    session_write(&session, turn.world->program, player->arena);
	return store_person_save(store, person, false, fault);
}

/* The step that spoke last: of the newest row that went out. */
static int
find_speaker(struct player *player, struct fault *fault)
{
	struct thread_row rows[ACTIONS_MAX];
	size_t count, i;

	struct thread_wish wish = {
	    .person = player->person.id, .max = ACTIONS_MAX};

	if (store_thread(
		player->store, player->arena, &wish, rows, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++) {
		const struct interaction *row = &rows[i].interaction;

		if (row->direction != DIRECTION_OUT || row->step == NULL)
			continue;
		player->turn->flow = row->flow;
		player->turn->step = row->step;
		break;
	}
	return 0;
}

static bool
add_task(void *context, const struct task *task)
{
	struct player *player = context;
	struct trial_turn *turn = player->turn;

	if (task->follow_up.opened_ms == player->now_ms &&
	    turn->task_count < TRIAL_TASKS_MAX)
		turn->tasks[turn->task_count++] =
		    arena_string(player->arena, task->follow_up.topic);
	return true;
}

/* How it stands after a turn. */
static int
look(struct player *player, struct fault *fault)
{
	struct trial_turn *turn = player->turn;
	bool found;

	session_clear(&turn->session);
	if (find_person(player, &found, fault) != 0)
		return -1;
	turn->erased = !found;
	if (!found)
		return 0;
	if (player->person.session.length > 0 &&
	    session_read(&turn->session, player->world.program,
		player->person.session) != 0)
		session_clear(&turn->session);
	turn->language = player->person.language;
	if (find_speaker(player, fault) != 0)
		return -1;
	return store_task_list_person(player->store, "all", player->person.id,
	    TRIAL_TASKS_MAX, add_task, player, fault);
}

static int
run(struct player *player, struct unit *unit, struct fault *fault)
{
	unit->arena = player->arena;
	if (line_batch(player->store, &player->world, unit, player->now_ms,
		fault) != 0)
		return -1;
	if (unit->result != UNIT_DONE) {
		*fault = unit->fault;
		return -1;
	}
	return 0;
}

static const struct action *
find_look(const struct actions *actions)
{
	size_t i;

	for (i = 0; i < actions->count; i++)
		if (actions->list[i].kind == ACTION_LOOK)
			return &actions->list[i];
	return NULL;
}

/* An event, and what the network answers to what it asks. */
static int
happen(struct player *player, const struct event *first, struct fault *fault)
{
	struct event event = *first;
	const struct action *asks;
	int hops;

	for (hops = 0; hops < HOPS_MAX; hops++) {
		struct unit unit = {.events = &event, .event_count = 1};

		if (run(player, &unit, fault) != 0)
			return -1;
		hear(player, &unit.actions);
		asks = find_look(&unit.actions);
		if (asks == NULL)
			break;
		player->turn->looked = true;
		event = (struct event){.kind = EVENT_LOOKED,
		    .account = asks->source,
		    .message = asks->message,
		    .looked = case_state_is_known(player->trial->state) ?
			LOOKED_STATE :
			LOOKED_FAILED,
		    .text = player->trial->state};
	}
	return 0;
}

static int
write_text(struct player *player, size_t i, struct fault *fault)
{
	struct slice text = player->trial->texts[i];
	struct event event = {.kind = EVENT_TEXT,
	    .account = PHONE_ACCOUNT,
	    .remote_id = arena_printf(player->arena, "text%zu", i),
	    .from = DEMO_NUMBER,
	    .to = "",
	    .text = text};

	player->turn->text = text;
	return happen(player, &event, fault);
}

/* The next turn, a second later. */
static void
go_on(struct player *player)
{
	struct trial *trial = player->trial;

	player->turn = &trial->turns[trial->turn_count++];
	*player->turn = (struct trial_turn){0};
	player->now_ms += SECOND_MS;
}

static int
play(struct player *player, struct fault *fault)
{
	struct trial *trial = player->trial;
	bool found;
	size_t i;

	if (find_person(player, &found, fault) != 0)
		return -1;
	if (run(player, &(struct unit){.work = set_language, .context = player},
		fault) != 0)
		return -1;
	if (trial->flow >= 0) {
		go_on(player);
		if (run(player,
			&(struct unit){.work = begin, .context = player},
			fault) != 0 ||
		    look(player, fault) != 0)
			return -1;
	}
	for (i = 0; i < trial->text_count && i < TRIAL_TEXTS_MAX; i++) {
		go_on(player);
		if (write_text(player, i, fault) != 0 ||
		    look(player, fault) != 0)
			return -1;
	}
	return 0;
}

int
trial_play(struct trial *trial, struct arena *arena, int64_t now_ms,
    struct fault *fault)
{
	struct player player = {.trial = trial,
	    .arena = arena,
	    .world = *trial->world,
	    .now_ms = now_ms};
	char key[STORE_KEY_BYTES];
	int result;

	trial->turn_count = 0;
	player.world.answers_per_hour = TRIAL_TEXTS_MAX + 1;
	player.world.audio = NULL;
	random_bytes(key, sizeof(key));
	if (store_open(":memory:", (struct slice){key, sizeof(key)},
		&player.store, fault) != 0)
		return -1;
	result = demo_fill(player.store, now_ms, fault);
	if (result == 0)
		result = play(&player, fault);
	store_close(&player.store);
	return result;
}
