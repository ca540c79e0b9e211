/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_notices.c - notices to many: which there are, how far one is, and to
 * whom one can be sent
 */
#include <string.h>
#include <strings.h>

#include "core/failure.h"
#include "desk/notice_form.h"
#include "desk/plan.h"
#include "desk/route.h"
#include "desk/view.h"
#include "desk/view_notice.h"
#include "line/notice.h"
#include "line/notice_test.h"
#include "store/list.h"
#include "store/recipient.h"

#define NOTICES_MAX 100 /* that are listed */
#define LISTS_MAX 500
#define FAILURES_MAX 50 /* kinds of them */
#define ROW_BYTES ((size_t)2 << 20) /* of a file that is read */

bool
view_notice_is_own(const struct desk_call *call, const struct notice_row *row)
{
	return strcasecmp(row->made_by, call->staff.name) == 0;
}

bool
view_notice_is_of_others(
    const struct desk_call *call, const struct notice *notice)
{
	size_t i;

	for (i = 0; i < notice->audience_count; i++) {
		struct slice name = notice->audience[i].name;

		if (notice->audience[i].kind == AUDIENCE_DESK &&
		    !plan_sees_desk(
			call, arena_copy(call->arena, name.data, name.length)))
			return true;
	}
	return false;
}

int
view_notice_find(struct desk_call *call, struct notice_row *row,
    struct notice *notice, bool *found, struct fault *fault)
{
	if (store_notice_get(call->store, call->arena, call_number(call), row,
		found, fault) != 0)
		return -1;
	if (!*found) {
		call_refuse(call, 404, "notice");
		return 0;
	}
	return notice_open(
	    call->world->languages, call->arena, row, notice, fault);
}

json_t *
view_notice_left_out(const int64_t left_out[REASONS])
{
	json_t *out = json_object();
	size_t i;

	for (i = REASON_STOPPED; i < REASONS; i++)
		if (left_out[i] > 0)
			json_object_set_new(out,
			    notice_reason_name((enum notice_reason)i),
			    json_integer(left_out[i]));
	return out;
}

static json_t *
describe(const struct desk_call *call, const struct notice_row *row)
{
	return json_pack("{s:I,s:s,s:s,s:b,s:I,s:o,s:I,s:I,s:I,s:s}", "id",
	    (json_int_t)row->id, "state", notice_state_name(row->state), "by",
	    row->made_by, "own", view_notice_is_own(call, row), "made",
	    (json_int_t)row->made_ms, "approved_by",
	    view_string(row->approved ? row->approved_by : NULL), "approved",
	    (json_int_t)row->approved_ms, "starts", (json_int_t)row->start_ms,
	    "ended", (json_int_t)row->ended_ms, "hash", row->hash);
}

struct listing {
	const struct desk_call *call;
	struct arena *arena; /* of one row */
	json_t *list;
};

/* One that cannot be read any more has no title. */
static bool
add_notice(void *context, const struct notice_row *row)
{
	struct listing *listing = context;
	json_t *out = describe(listing->call, row);
	struct notice notice;
	struct fault ignored;

	if (notice_open(listing->call->world->languages, listing->arena, row,
		&notice, &ignored) != 0)
		notice.title = slice_of("");
	json_object_set_new(out, "title", view_text(notice.title));
	json_object_set_new(out, "urgent", json_boolean(notice.urgent));
	json_array_append_new(listing->list, out);
	arena_reset(listing->arena);
	return json_array_size(listing->list) < NOTICES_MAX;
}

static int
look_at_notices(struct desk_call *call, struct fault *fault)
{
	struct listing listing = {
	    .call = call, .arena = arena_new(ROW_BYTES), .list = json_array()};
	int result =
	    store_notice_list(call->store, add_notice, &listing, fault);

	arena_wipe(&listing.arena);
	if (result != 0) {
		json_decref(listing.list);
		return -1;
	}
	return call_json(call, json_pack("{s:o}", "notices", listing.list));
}

/* Why messages failed, as words; kinds that mean the same are one. */
static int
add_failures(
    struct desk_call *call, int64_t notice, json_t *out, struct fault *fault)
{
	const struct desk_world *world = call->world;
	struct notice_failure *list =
	    arena_array(call->arena, FAILURES_MAX, sizeof(*list));
	json_t *failed = json_object();
	size_t count, i;

	json_object_set_new(out, "failed", failed);
	if (store_notice_failures(
		call->store, notice, list, FAILURES_MAX, &count, fault) != 0)
		return -1;
	for (i = 0; i < count; i++) {
		const struct account *account =
		    world_account(world->line, list[i].account);
		const char *name = account == NULL ?
		    failure_name(FAILURE_UNSAID) :
		    world->why(account->provider, list[i].error);
		int64_t before =
		    json_integer_value(json_object_get(failed, name));

		json_object_set_new(
		    failed, name, json_integer(before + list[i].people));
	}
	return 0;
}

static int
add_counts(
    struct desk_call *call, int64_t notice, json_t *out, struct fault *fault)
{
	struct notice_counts counts;
	json_t *messages = json_object();
	size_t i;

	json_object_set_new(out, "messages", messages);
	if (store_notice_counts(call->store, notice, &counts, fault) != 0)
		return -1;
	for (i = 0; i < MESSAGE_STATES; i++)
		json_object_set_new(messages,
		    message_state_name((enum message_state)i),
		    json_integer(counts.messages[i]));
	json_object_set_new(out, "people", json_integer(counts.people));
	json_object_set_new(out, "to_come", json_integer(counts.waiting));
	json_object_set_new(
	    out, "left_out", view_notice_left_out(counts.left_out));
	return add_failures(call, notice, out, fault);
}

/* The caller's own phone, on which they can try it; or null. */
static int
add_phone(struct desk_call *call, json_t *out, struct fault *fault)
{
	struct street_phone phone;
	bool found;

	if (notice_test_phone(
		call->store, call->staff.name, &phone, &found, fault) != 0)
		return -1;
	json_object_set_new(
	    out, "phone", found ? view_masked(&phone.number) : json_null());
	return 0;
}

/* What stands before the text in the words of a prompt, by language. */
static json_t *
beginnings(const struct world *line, const char *id)
{
	int prompt = prompts_find(line->prompts, slice_of(id));
	json_t *out = json_object();
	size_t i;

	for (i = 0; i < line->languages.count && prompt >= 0; i++) {
		const struct language *language = line->languages.list[i];
		struct slice text =
		    prompts_text(line->prompts, prompt, language);
		const char *end = text.length == 0 ?
		    NULL :
		    memchr(text.data, '{', text.length);

		if (end == NULL)
			continue;
		text.length = (size_t)(end - text.data);
		json_object_set_new(out, language->tag, view_text(text));
	}
	return out;
}

static int
look_at_notice(struct desk_call *call, struct fault *fault)
{
	struct notice_row row;
	struct notice notice;
	json_t *out;
	bool found;

	if (view_notice_find(call, &row, &notice, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	out = describe(call, &row);
	notice_form_show(&notice, out);
	json_object_set_new(
	    out, "planned", json_boolean(notice_is_planned(&notice, &row)));
	json_object_set_new(out, "again",
	    json_pack("{s:o,s:o}", "moved",
		beginnings(call->world->line, "again.moved"), "cancelled",
		beginnings(call->world->line, "again.cancelled")));
	if (add_counts(call, row.id, out, fault) != 0 ||
	    add_phone(call, out, fault) != 0) {
		json_decref(out);
		return -1;
	}
	return call_json(call, out);
}

static bool
add_list(void *list, const char *name, int64_t people, int64_t themselves)
{
	json_array_append_new(list,
	    json_pack("{s:s,s:I,s:I}", "name", name, "people",
		(json_int_t)people, "themselves", (json_int_t)themselves));
	return json_array_size(list) < LISTS_MAX;
}

static int
look_at_audience(struct desk_call *call, struct fault *fault)
{
	const struct world *line = call->world->line;
	json_t *lists = json_array(), *desks = json_array();
	size_t i;

	if (store_list_each(call->store, add_list, lists, fault) != 0) {
		json_decref(lists);
		json_decref(desks);
		return -1;
	}
	for (i = 0; i < line->desk_count; i++)
		if (plan_sees_desk(call, line->desks[i].name))
			json_array_append_new(
			    desks, json_string(line->desks[i].name));
	return call_json(
	    call, json_pack("{s:o,s:o}", "lists", lists, "desks", desks));
}

const struct desk_route view_notices[] = {
    {"GET", "notices", DESK_COORDINATOR, look_at_notices, NULL, false},
    {"GET", "notices/{id}", DESK_COORDINATOR, look_at_notice, NULL, false},
    {"GET", "audience", DESK_COORDINATOR, look_at_audience, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
