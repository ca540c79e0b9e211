/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * rehearse.c - what a notice would do if it started now
 */
#include "line/rehearse.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "line/notice_recording.h"
#include "line/spend.h"
#include "line/way.h"
#include "store/tally.h"

#define BATCH 500
#define PEOPLE_MAX ((size_t)4000000)
#define STEP_MS MINUTE_MS
#define MINUTE_S 60
#define DAYS_MAX 60 /* what takes longer is not said to the minute */

/* Someone as they were found first; later lines do not count. */
struct met {
	int64_t person;
	uint32_t order; /* in which they were found */
	uint16_t text; /* place in the notice */
	uint8_t line; /* that named them */
	uint8_t reason;
};

struct rehearsing {
	struct store *store;
	const struct world *world;
	const struct notice *notice;
	struct rehearsal *result;
	struct arena *arena;
	struct met *list;
	size_t count, size;
};

static void
meet(struct rehearsing *rehearsing, const struct candidate *candidate,
    size_t line)
{
	const struct notice *notice = rehearsing->notice;
	const struct notice_text *text = NULL;
	enum notice_reason reason = notice->audience[line].without ?
	    REASON_WITHOUT :
	    notice_judge(rehearsing->world, notice, candidate, &text);

	if (rehearsing->count == rehearsing->size) {
		size_t size =
		    rehearsing->size == 0 ? 4096 : 2 * rehearsing->size;
		struct met *list = arena_array(
		    rehearsing->arena, size, sizeof(*rehearsing->list));

		if (rehearsing->count > 0)
			memcpy(list, rehearsing->list,
			    rehearsing->count * sizeof(*list));
		rehearsing->list = list;
		rehearsing->size = size;
	}
	rehearsing->list[rehearsing->count] =
	    (struct met){.person = candidate->person.id,
		.order = (uint32_t)rehearsing->count,
		.text = text == NULL ? 0 : (uint16_t)(text - notice->texts),
		.line = (uint8_t)line,
		.reason = (uint8_t)reason};
	rehearsing->count++;
}

static int
meet_line(struct rehearsing *rehearsing, size_t line, struct fault *fault)
{
	struct candidate list[BATCH];
	bool more = true;
	int64_t place = 0;
	size_t count, i;

	while (more) {
		if (store_candidates(rehearsing->store,
			&rehearsing->notice->audience[line], &place, list,
			BATCH, &count, &more, fault) != 0)
			return -1;
		if (rehearsing->count + count > PEOPLE_MAX)
			return fault_set(fault, FAULT_DATA,
			    "more than %zu people; make the lists of this "
			    "notice smaller",
			    PEOPLE_MAX);
		for (i = 0; i < count; i++)
			meet(rehearsing, &list[i], line);
	}
	return 0;
}

static int
by_person(const void *a, const void *b)
{
	const struct met *first = a, *second = b;

	if (first->person != second->person)
		return first->person < second->person ? -1 : 1;
	return first->order < second->order ? -1 : 1;
}

static struct rehearsal_text *
text_of(struct rehearsing *rehearsing, const struct notice_text *text)
{
	struct rehearsal *result = rehearsing->result;
	size_t i;

	for (i = 0; i < result->text_count; i++)
		if (result->texts[i].text == text)
			break;
	if (i == result->text_count)
		result->texts[result->text_count++] =
		    (struct rehearsal_text){.text = text};
	return &result->texts[i];
}

/* Everybody once, as their first line found them. */
static void
count_people(struct rehearsing *rehearsing)
{
	struct rehearsal *result = rehearsing->result;
	size_t i;

	for (i = 0; i < rehearsing->notice->text_count; i++)
		text_of(rehearsing, &rehearsing->notice->texts[i]);
	if (rehearsing->count > 0)
		qsort(rehearsing->list, rehearsing->count,
		    sizeof(*rehearsing->list), by_person);
	for (i = 0; i < rehearsing->count; i++) {
		const struct met *met = &rehearsing->list[i];

		if (i > 0 && met->person == met[-1].person)
			continue;
		if (met->reason != REASON_NONE) {
			result->left_out[met->reason]++;
			continue;
		}
		result->people++;
		result->texts[met->text].people++;
		result->lines[met->line].people++;
	}
}

/* A call is paid by the minute that has begun. */
static void
count_call(const struct rehearsing *rehearsing, struct rehearsal_text *text)
{
	struct slice recording = text->text->recording;

	text->seconds = notice_recording_seconds(recording);
	text->lost = recording.length > 0 &&
	    notice_recording_path(
		rehearsing->world, rehearsing->arena, text->text) == NULL;
	text->parts.parts =
	    1 + (text->seconds + NOTICE_RECORDING_AROUND_S) / MINUTE_S;
}

/* Calls cost their minutes, texts their parts. */
static void
count_cost(struct rehearsing *rehearsing, const struct account *account)
{
	struct rehearsal *result = rehearsing->result;
	size_t i;

	for (i = 0; i < result->text_count; i++) {
		struct rehearsal_text *text = &result->texts[i];
		struct slice plain =
		    parts_plain(rehearsing->arena, text->text->text);
		int64_t one = account == NULL ? 0 : account->call_price;

		text->parts = parts_count(text->text->text);
		text->plain_parts = parts_count(plain).parts;
		if (text->parts.ucs2 && !parts_count(plain).ucs2)
			text->plain = plain;
		if (rehearsing->notice->by_call) {
			count_call(rehearsing, text);
			one *= text->parts.parts;
		} else if (account != NULL) {
			one = spend_on_text(account, text->text->text);
		}
		text->cost = one * text->people;
		result->cost += text->cost;
		result->parts += text->parts.parts * text->people;
	}
}

/* From AT on, COUNT sends at the rate, minute by minute; when it is over. */
static int64_t
run_line(struct rehearsing *rehearsing, int64_t at_ms, int64_t valid_until_ms,
    int64_t count)
{
	struct rehearsal *result = rehearsing->result;
	struct quiet_hours quiet =
	    reminder_quiet(&rehearsing->world->reminders, &(struct quiet){0});
	int64_t a_step = result->rate * STEP_MS / SECOND_MS, steps = 0;

	while (count > 0 && steps++ < DAYS_MAX * DAY_MS / STEP_MS) {
		if (quiet_is(&quiet, at_ms)) {
			result->quiet = true;
			at_ms = quiet_ends(&quiet, at_ms);
		}
		if (valid_until_ms != 0 && at_ms >= valid_until_ms) {
			result->late += count;
			return valid_until_ms;
		}
		if (count < a_step)
			return at_ms + count * SECOND_MS / result->rate;
		count -= a_step;
		at_ms += STEP_MS;
	}
	return at_ms;
}

static void
count_time(struct rehearsing *rehearsing, int64_t start_ms)
{
	const struct notice *notice = rehearsing->notice;
	struct rehearsal *result = rehearsing->result;
	int64_t at_ms = start_ms;
	size_t i;

	result->starts_ms = start_ms;
	for (i = 0; i < notice->audience_count; i++) {
		struct rehearsal_line *line = &result->lines[i];
		int64_t due_ms = start_ms + notice->audience[i].after_ms;

		if (line->people == 0)
			continue;
		line->starts_ms = at_ms > due_ms ? at_ms : due_ms;
		at_ms = run_line(rehearsing, line->starts_ms,
		    notice->valid_ms == 0 ? 0 : due_ms + notice->valid_ms,
		    line->people);
		line->ends_ms = at_ms;
	}
	result->ends_ms = at_ms;
}

/* That which the first of them goes by. */
static const struct account *
account_for(const struct world *world, const struct notice *notice)
{
	size_t i;

	if (!notice->by_call)
		return world_account(world,
		    way_first(world,
			notice->urgent ? URGENCY_URGENT_NOTICE : URGENCY_NOTICE,
			NULL, NULL));
	for (i = 0; i < world->account_count; i++)
		if (world->accounts[i].calls)
			return &world->accounts[i];
	return NULL;
}

static int
count_money(struct rehearsing *rehearsing, int64_t now_ms, struct fault *fault)
{
	struct rehearsal *result = rehearsing->result;

	if (store_tally_sum(rehearsing->store, TALLY_SPENT, NULL,
		tally_day(now_ms), tally_day(now_ms), &result->spent,
		fault) != 0)
		return -1;
	result->over =
	    result->cap != 0 && result->cost > result->cap - result->spent;
	return 0;
}

static int64_t
start_of(
    const struct notice_row *row, const struct notice *notice, int64_t now_ms)
{
	int64_t start_ms =
	    row->start_ms != 0 ? row->start_ms : notice->start_ms;

	return start_ms > now_ms ? start_ms : now_ms;
}

int
notice_rehearse(struct store *store, const struct world *world,
    struct arena *arena, const struct notice_row *row,
    const struct notice *notice, int64_t now_ms, struct rehearsal *result,
    struct fault *fault)
{
	struct rehearsing rehearsing = {.store = store,
	    .world = world,
	    .notice = notice,
	    .result = result,
	    .arena = arena};
	const struct account *account = account_for(world, notice);
	size_t i;

	*result = (struct rehearsal){
	    .rate = 1, .cap = world->cap, .no_way = account == NULL};
	if (account != NULL && account->rate > 0)
		result->rate = account->rate;
	for (i = 0; i < notice->audience_count; i++)
		if (meet_line(&rehearsing, i, fault) != 0)
			return -1;
	count_people(&rehearsing);
	count_cost(&rehearsing, account);
	count_time(&rehearsing, start_of(row, notice, now_ms));
	return count_money(&rehearsing, now_ms, fault);
}
