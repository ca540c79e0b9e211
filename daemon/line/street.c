/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * street.c - a phone of the desk starts a notice by text
 */
#include "line/street.h"

#include <string.h>

#include "base/number.h"
#include "flow/hear.h"
#include "line/desk_alarm.h"
#include "line/notice.h"
#include "line/notice_recording.h"
#include "store/street.h"
#include "words/fold.h"

#define PLANS_MAX 20 /* pieces of a plan before people are counted */
#define WORDS 3

struct order {
	int64_t notice;
	struct slice word;
	const char *pin;
};

/* The next word, as an answer is folded; empty at the end. */
static struct slice
next_word(struct arena *arena, struct slice *rest)
{
	size_t length = 0;
	struct slice word;

	*rest = slice_trim(*rest);
	while (length < rest->length && rest->data[length] != ' ')
		length++;
	word = fold_answer(arena, (struct slice){rest->data, length});
	rest->data += length;
	rest->length -= length;
	return word;
}

/* Does it look like one?  Most texts do not, and cost no look-up. */
static bool
read_order(struct arena *arena, struct slice text, struct order *order)
{
	struct slice words[WORDS];
	int64_t digits;
	size_t i;

	for (i = 0; i < WORDS; i++)
		words[i] = next_word(arena, &text);
	if (text.length > 0 || words[2].length != PIN_SIZE - 1 ||
	    number_parse(words[0], 1, INT32_MAX, &order->notice) != 0 ||
	    number_parse(words[2], 0, INT32_MAX, &digits) != 0)
		return false;
	order->word = words[1];
	order->pin = arena_copy(arena, words[2].data, words[2].length);
	return true;
}

/*
 * Starts it, and plans so much of it that its people can be counted.  One that
 * cannot be read any more stays where it is, and a person hears of it.
 */
static int
start(struct turn *turn, const struct notice_row *found, const char **outcome,
    struct fault *fault)
{
	const struct world *world = turn->world;
	struct notice_row row = *found;
	struct notice notice;
	struct fault why;
	bool is_there;
	int i;

	*outcome = "closed";
	if (notice_open(&world->languages, turn->arena, &row, &notice, &why) !=
	    0)
		return desk_alarm(turn, "notice-unreadable", NULL, fault);
	*outcome = "started";
	if (notice_start(turn->store, &world->languages, turn->arena, row.id, 0,
		turn->now_ms, fault) != 0 ||
	    store_notice_get(
		turn->store, turn->arena, row.id, &row, &is_there, fault) != 0)
		return -1;
	for (i = 0; i < PLANS_MAX && !notice_is_planned(&notice, &row); i++)
		if (notice_plan(turn->store, world, &notice, &row,
			NOTICE_PLAN_MAX, fault) != 0)
			return -1;
	return store_notice_save(turn->store, &row, fault);
}

/* A wrong word or PIN; the third locks the phone, and a person hears of it. */
static int
count_wrong(struct host *host, struct street_phone *phone, const char **outcome)
{
	struct flow_host functions = host_functions(host);

	*outcome = "wrong";
	if (++phone->tries >= STREET_TRIES) {
		*outcome = "locked";
		functions.follow_up(host, "street-locked", "desk", true);
	}
	return store_street_phone_put(host->turn->store, phone, &host->fault);
}

static int
carry_out(struct host *host, const struct order *order,
    struct street_phone *phone, const char **outcome)
{
	struct turn *turn = host->turn;
	struct notice_row row;
	bool right = false;

	*outcome = "locked";
	if (phone->tries >= STREET_TRIES)
		return 0;
	if (store_notice_is_street(turn->store, order->notice, order->word,
		order->pin, &right, &host->fault) != 0)
		return -1;
	if (!right)
		return count_wrong(host, phone, outcome);
	phone->tries = 0;
	if (store_street_phone_put(turn->store, phone, &host->fault) != 0 ||
	    store_notice_get(turn->store, turn->arena, order->notice, &row,
		&right, &host->fault) != 0)
		return -1;
	if (row.state == NOTICE_APPROVED && row.approved)
		return start(turn, &row, outcome, &host->fault);
	*outcome = row.state == NOTICE_RUNNING || row.state == NOTICE_DONE ?
	    "running" :
	    "closed";
	return 0;
}

bool
street_hear(struct host *host, struct talk *talk)
{
	struct turn *turn = host->turn;
	int flow = program_flow(talk->program, slice_of("street"));
	struct street_phone phone;
	struct order order;
	bool found;

	if (flow < 0 || !read_order(turn->arena, turn->event->text, &order))
		return false;
	if (store_street_phone_get(turn->store, turn->arena, host->person->id,
		&phone, &found, &host->fault) != 0) {
		host->failed = true;
		return false;
	}
	if (!found)
		return false;
	turn->outcome = "street";
	if (carry_out(host, &order, &phone, &talk->street) != 0)
		host->failed = true;
	session_clear(talk->session);
	flow_tell(talk, flow, "notices", order.notice);
	talk->secret = SECRET_PIN;
	talk->understood = true;
	return true;
}

int
street_values(struct turn *turn, int64_t id, const struct person *person,
    struct values *values, bool *found, struct fault *fault)
{
	const struct world *world = turn->world;
	const struct notice_text *text;
	struct notice_row row;
	struct notice_counts counts;
	struct notice notice;
	struct fault why;
	size_t i;

	if (store_notice_get(
		turn->store, turn->arena, id, &row, found, fault) != 0)
		return -1;
	if (!*found)
		return 0;
	if (store_notice_counts(turn->store, id, &counts, fault) != 0)
		return -1;
	for (i = 0; i < REASONS; i++)
		counts.people -= counts.left_out[i];
	values_set_number(values, "number", id);
	values_set_number(values, "people", counts.people);
	/* One that cannot be read any more still has a number. */
	if (notice_open(&world->languages, turn->arena, &row, &notice, &why) !=
	    0)
		return 0;
	turn->desk = notice_desks(turn->arena, &notice);
	text = notice_text_for(
	    &notice, person->language, world->languages.list[0]);
	if (text != NULL)
		values_set_recorded(values, "text", text->text,
		    notice_recording_path(world, turn->arena, text));
	return 0;
}
