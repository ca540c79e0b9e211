/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * line_rig.c - a line on a real database, for the tests of daemon/line
 */
#include "line_rig.h"

#include <string.h>

#include "base/macros.h"
#include "store/attention.h"

static const struct {
	const char *name, *contents;
} flows[] = {
    {"unknown.flow",
	"flow unknown\nanswers unknown\nstep start\n> Unclear.\nend\n"},
    {"appointment.flow",
	"flow appointment\nwords appointment\nstep start\n> Code?\n"
	"ask code like [A-Z]{2}[0-9]{4}\nwrong -> start\nanswer -> find\n"
	"step find\nlook up appointments by code\nfound -> tell\n"
	"none -> none\nfailed -> none\n"
	"step tell\n> At {place}.\nchoose\n1, yes -> good\n2 -> bad\n"
	"step good\nconfirm appointment\n> Good.\nend\n"
	"step bad\ncancel appointment\n> Bad.\nend\n"
	"step none\n> None.\nend\n"},
    {"emergency.flow",
	"flow emergency\nwords emergency\nstep start\nfollow up emergency "
	"urgent\n> 112.\nend\n"},
    {"stop.flow",
	"flow stop\nwords stop\nstep start\nopt out\n> Stopped.\nend\n"},
    {"start.flow",
	"flow start\nwords start\nstep start\nopt in\n> On again.\nend\n"},
    {"erase.flow",
	"flow erase\nwords erase\nstep start\n> Erased.\nerase me\nend\n"},
    {"desk.flow",
	"flow desk\nwords human\nstep start\nfollow up human\n> Wait.\n> You "
	"wait.\n>\n> More.\nend\n"},
};

int
rig_start(void **state)
{
	static const char *const allow[] = {"+39"};
	struct rig *rig = calloc(1, sizeof(*rig));
	size_t i;

	assert_int_equal(clock_set_zone("Europe/Rome"), 0);
	assert_int_equal(desk_start((void **)&rig->desk), 0);
	for (i = 0; i < ARRAY_LEN(flows); i++)
		desk_flow(rig->desk, flows[i].name, flows[i].contents);
	desk_load(rig->desk);
	rig->account = (struct account){.name = "main",
	    .provider = "twilio",
	    .number = OWN_NUMBER,
	    .public_url = ""};
	rig->world = (struct world){.allow = allow,
	    .allow_count = 1,
	    .languages = rig->desk->languages,
	    .words = rig->desk->words,
	    .prompts = rig->desk->prompts,
	    .program = rig->desk->program,
	    .desk_name = "Desk",
	    .phone = OWN_NUMBER,
	    .language_menu = "1 Italiano",
	    .answer_days = 3,
	    .answers_per_hour = ANSWERS_PER_HOUR,
	    .accounts = &rig->account,
	    .account_count = 1};
	rig->now_ms = START_MS;
	snprintf(rig->path, sizeof(rig->path), "%s/line.db", rig->desk->folder);
	*state = rig;
	return store_open(rig->path,
	    slice_of("0123456789abcdef0123456789abcdef"), &rig->store,
	    &rig->fault);
}

int
rig_end(void **state)
{
	struct rig *rig = *state;

	store_close(&rig->store);
	desk_end((void **)&rig->desk);
	free(rig);
	return 0;
}

void
rig_fine(struct rig *rig, int result)
{
	if (result != 0)
		fail_msg("%s", rig->fault.text);
}

struct unit *
rig_unit(struct rig *rig, const struct event *event)
{
	struct unit *unit = arena_alloc(rig->desk->arena, sizeof(*unit));
	struct event *copy = arena_alloc(rig->desk->arena, sizeof(*copy));

	*copy = *event;
	*unit = (struct unit){
	    .arena = rig->desk->arena, .events = copy, .event_count = 1};
	return unit;
}

void
rig_event(struct rig *rig, const struct event *event)
{
	struct unit *unit = rig_unit(rig, event);

	rig_fine(rig,
	    line_batch(
		rig->store, &rig->world, unit, rig->now_ms, &rig->fault));
	if (unit->result != UNIT_DONE)
		fail_msg("%s", unit->fault.text);
	rig->unit = *unit;
}

const char *
rig_text(struct rig *rig, const char *from, const char *id, const char *text)
{
	struct text out = text_new(rig->desk->arena, 10000);
	size_t i;

	rig_event(rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id = id,
		.from = from,
		.to = OWN_NUMBER,
		.text = slice_of(text)});
	for (i = 0; i < rig->unit.actions.count; i++) {
		const struct action *action = &rig->unit.actions.list[i];

		assert_int_equal(action->kind, ACTION_ANSWER);
		assert_string_equal(action->to, from);
		text_add(&out, i == 0 ? "" : "|");
		text_add_slice(&out, action->text);
	}
	return out.data;
}

const char *
rig_says(struct rig *rig, const char *from, const char *text)
{
	return rig_text(rig, from,
	    arena_printf(rig->desk->arena, "SM%d", ++rig->sequence), text);
}

struct person
rig_person(struct rig *rig, const char *number)
{
	struct phone_number parsed;
	struct person person;
	bool found;

	assert_int_equal(phone_number_parse(slice_of(number), &parsed), 0);
	rig_fine(rig,
	    store_person_by_number(rig->store, rig->desk->arena, &parsed, true,
		rig->now_ms, &person, &found, &rig->fault));
	return person;
}

static bool
add_task(void *context, const struct follow_up *task)
{
	bool general = strcmp(task->desk, DESK_GENERAL) == 0;

	text_addf(context, "%s%s%s%s ", general ? "" : task->desk,
	    general ? "" : ":", task->topic, task->urgent ? "!" : "");
	return true;
}

const char *
rig_tasks(struct rig *rig)
{
	struct text out = text_new(rig->desk->arena, 10000);

	rig_fine(rig,
	    store_follow_up_list(
		rig->store, false, add_task, &out, &rig->fault));
	return out.data;
}

static bool
add_row(void *context, const struct interaction *row)
{
	struct text *out = context;

	text_addf(out, "%s%s %.*s", out->length == 0 ? "" : "|",
	    row->direction == DIRECTION_IN ? "in" : "out",
	    (int)row->text.length, row->text.data);
	if (row->status != NULL)
		text_addf(out, " %s", row->status);
	return true;
}

const char *
rig_log(struct rig *rig)
{
	const struct interaction_filter all = {.channel = -1};
	struct text out = text_new(rig->desk->arena, 10000);

	rig_fine(rig,
	    store_interaction_list(
		rig->store, &all, add_row, &out, &rig->fault));
	return out.data;
}
