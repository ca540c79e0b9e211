/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_rehearsal.c - what a notice would do if it started now, also one that
 * is still being written; nothing is written down
 */
#include "desk/notice_form.h"
#include "desk/route.h"
#include "desk/view.h"
#include "desk/view_notice.h"
#include "line/rehearse.h"

#define PEOPLE_BYTES ((size_t)1 << 30) /* of millions; each is 24 */

static json_t *
show_texts(const struct rehearsal *result)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < result->text_count; i++) {
		const struct rehearsal_text *text = &result->texts[i];

		json_array_append_new(list,
		    json_pack("{s:o,s:I,s:i,s:b,s:I,s:i,s:b}", "language",
			view_language(text->text->language), "people",
			(json_int_t)text->people, "parts", text->parts.parts,
			"ucs2", text->parts.ucs2, "cost",
			(json_int_t)text->cost, "seconds", text->seconds,
			"lost", text->lost));
	}
	return list;
}

static json_t *
show_lines(const struct notice *notice, const struct rehearsal *result)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < notice->audience_count; i++)
		json_array_append_new(list,
		    json_pack("{s:I,s:I,s:I}", "people",
			(json_int_t)result->lines[i].people, "starts",
			(json_int_t)result->lines[i].starts_ms, "ends",
			(json_int_t)result->lines[i].ends_ms));
	return list;
}

static json_t *
show(const struct world *line, const struct notice *notice,
    const struct rehearsal *result)
{
	const struct quiet *quiet = &line->reminders.quiet;

	return json_pack("{s:o,s:o,s:o,s:I,s:I,s:I,s:I,s:I,s:i,s:I,s:I,s:b,"
			 "s:b,s:b,s:I,s:[ii]}",
	    "texts", show_texts(result), "to", show_lines(notice, result),
	    "left_out", view_notice_left_out(result->left_out), "people",
	    (json_int_t)result->people, "parts", (json_int_t)result->parts,
	    "cost", (json_int_t)result->cost, "cap", (json_int_t)result->cap,
	    "spent", (json_int_t)result->spent, "rate", result->rate, "starts",
	    (json_int_t)result->starts_ms, "ends", (json_int_t)result->ends_ms,
	    "waits_quiet", result->quiet, "over", result->over, "no_way",
	    result->no_way, "late", (json_int_t)result->late, "quiet",
	    quiet->from, quiet->until);
}

static int
rehearse(struct desk_call *call, const struct notice_row *row,
    const struct notice *notice, struct fault *fault)
{
	const struct world *line = call->world->line;
	struct arena *arena = arena_new(PEOPLE_BYTES);
	struct rehearsal result;
	int done = notice_rehearse(call->store, line, arena, row, notice,
	    call->now_ms, &result, fault);

	if (done == 0)
		call_json(call, show(line, notice, &result));
	arena_free(&arena);
	return done;
}

static int
look_at_rehearsal(struct desk_call *call, struct fault *fault)
{
	struct notice_row row;
	struct notice notice;
	bool found;

	if (view_notice_find(call, &row, &notice, &found, fault) != 0)
		return -1;
	if (found && view_notice_is_of_others(call, &notice))
		return call_refuse(call, 404, "notice");
	return found ? rehearse(call, &row, &notice, fault) : 0;
}

/* Of what stands in the form. */
static int
try_form(struct desk_call *call, struct fault *fault)
{
	struct notice_row row = {.state = NOTICE_DRAFT};
	struct notice notice;

	if (!notice_form_read(call, &notice, &row.script))
		return 0;
	return rehearse(call, &row, &notice, fault);
}

const struct desk_route view_rehearsal[] = {
    {"GET", "notices/{id}/rehearsal", DESK_COORDINATOR, look_at_rehearsal, NULL,
	false},
    {"POST", "rehearsal", DESK_COORDINATOR, try_form, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
