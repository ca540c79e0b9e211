/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call_walk_desk.c - a desk that gives every answer it can, one after another
 */
#include "call_walk.h"

#include "base/macros.h"

static int
answer_of(struct walk *walk, int count)
{
	if (walk->answers < count)
		walk->answers = count;
	return walk->answer % count;
}

static void
fill(struct values *values)
{
	values_set_date(values, "date", START_MS);
	values_set_time(values, "time", START_MS);
	values_set_text(values, "place", slice_of("via Roma 1"));
	values_set_text(values, "end", slice_of("3456"));
	values_set_text(values, "text", slice_of("Sabato alle 10."));
	values_set_number(values, "number", 7);
	values_set_number(values, "people", 12);
}

static const char *
look_up(void *context, const char *source, struct slice key, struct slice pin,
    struct values *values, int64_t *id)
{
	static const char *const appointments[] = {"found", "none", "failed"};
	static const char *const cases[] = {"no_number", "number_invalid",
	    "sent_post", "appointment_questura", "in_process", "need_documents",
	    "ready", "collected", "not_found", "unavailable", "stale", "pin",
	    "none", "failed"};
	struct walk *walk = context;

	(void)key;
	(void)pin;
	fill(values);
	*id = 7;
	if (strcmp(source, "appointments") == 0)
		return appointments[answer_of(walk, 3)];
	return cases[answer_of(walk, ARRAY_LEN(cases))];
}

static bool
recall(void *context, const char *source, int64_t id, struct values *values)
{
	(void)context;
	(void)source;
	(void)id;
	fill(values);
	return true;
}

static void
keep_looking(void *context, const char *source, int64_t id, int days)
{
	(void)context;
	(void)source;
	(void)id;
	(void)days;
}

static void
change(void *context, enum flow_change what, int64_t id)
{
	(void)context;
	(void)what;
	(void)id;
}

static void
opt(void *context, enum purpose purpose, bool stops)
{
	(void)context;
	(void)purpose;
	(void)stops;
}

static bool
call_me(void *context, const char *place)
{
	(void)place;
	return answer_of(context, 2) == 0;
}

static void
choose_list(void *context, const char *name, bool join)
{
	(void)context;
	(void)name;
	(void)join;
}

static void
follow_up(void *context, const char *topic, const char *desk, bool urgent)
{
	(void)context;
	(void)desk;
	(void)urgent;
	/* A flow that runs in a circle, and a prompt that lacks a value. */
	assert_string_not_equal(topic, "flow-loop");
	assert_string_not_equal(topic, "prompt-incomplete");
}

static const char *
desk_state(void *context, const char *name, int64_t *opens_ms)
{
	static const char *const states[] = {"", "open", "closed"};
	int which = answer_of(context, 3);

	(void)name;
	*opens_ms = which == 2 ? START_MS : 0;
	return states[which];
}

static int
slots(void *context, const char *source, int64_t id, int64_t after_ms,
    int64_t out[SLOTS_OFFERED])
{
	(void)source;
	(void)id;
	(void)after_ms;
	out[0] = START_MS;
	out[1] = START_MS + 3600000;
	return answer_of(context, 4) - 1;
}

static int64_t
take(void *context, const char *source, int64_t id, int64_t start_ms)
{
	(void)source;
	(void)id;
	(void)start_ms;
	return answer_of(context, 2) == 0 ? 7 : 0;
}

static bool
ring(void *context, const char *desk)
{
	(void)desk;
	return answer_of(context, 2) == 0;
}

static enum ringing
rung(void *context)
{
	return (enum ringing)answer_of(context, 3);
}

static bool
pick_up(void *context)
{
	return answer_of(context, 2) == 0;
}

struct flow_host
walk_host(struct walk *walk)
{
	return (struct flow_host){.context = walk,
	    .look_up = look_up,
	    .recall = recall,
	    .keep_looking = keep_looking,
	    .change = change,
	    .opt = opt,
	    .call_me = call_me,
	    .choose_list = choose_list,
	    .follow_up = follow_up,
	    .desk = desk_state,
	    .slots = slots,
	    .take = take,
	    .ring = ring,
	    .rung = rung,
	    .pick_up = pick_up};
}
