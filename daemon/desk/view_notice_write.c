/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_notice_write.c - what one does with a notice: writes, tries, approves,
 * starts, pauses and stops it
 *
 * The same functions as the command's (line/notice.h), signed by the account
 * that is signed in.  What they would refuse with a sentence is looked at
 * before, so that the page can say it in its own language.
 */
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "desk/notice_form.h"
#include "desk/route.h"
#include "desk/view_notice.h"
#include "line/notice.h"
#include "line/notice_did.h"
#include "line/notice_test.h"

#define YEAR_MS (366 * DAY_MS)

static int
note(struct desk_call *call, enum notice_doing what, int64_t id,
    struct fault *fault)
{
	struct notice_did done = {.what = what,
	    .id = id,
	    .by = call->staff.name,
	    .staff = call->staff.id};

	return notice_did(call->store, call->arena, &done, call->now_ms, fault);
}

/* A new one, or a change of ID; its row is filled. */
static int
put(struct desk_call *call, struct notice_row *row, struct fault *fault)
{
	enum notice_doing what =
	    row->id == 0 ? NOTICE_DO_NEW : NOTICE_DO_CHANGE;
	char pin[PIN_SIZE];

	if (notice_write(call->store, call->world->languages, call->arena,
		call->world->recordings, row, call->staff.name, call->now_ms,
		pin, fault) != 0 ||
	    note(call, what, row->id, fault) != 0)
		return -1;
	return call_json(call,
	    json_pack("{s:I,s:s,s:s*}", "id", (json_int_t)row->id, "hash",
		row->hash, "pin", pin[0] == '\0' ? NULL : pin));
}

static int
write_new(struct desk_call *call, struct fault *fault)
{
	struct notice_row row = {.id = 0};
	struct notice notice;

	if (!notice_form_read(call, &notice, &row.script))
		return 0;
	return put(call, &row, fault);
}

static int
write_change(struct desk_call *call, struct fault *fault)
{
	struct notice_row row, new;
	struct notice notice;
	bool found;

	if (view_notice_find(call, &row, &notice, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (!view_notice_is_own(call, &row))
		return call_refuse(call, 409, "notice-not-own");
	if (row.state != NOTICE_DRAFT && row.state != NOTICE_APPROVED)
		return call_refuse(call, 409, "notice-state");
	new = (struct notice_row){.id = row.id};
	if (!notice_form_read(call, &notice, &new.script))
		return 0;
	return put(call, &new, fault);
}

/* Why this one cannot be approved by who asks, or NULL. */
static const char *
who_may_not_approve(struct desk_call *call, const struct notice_row *row,
    const struct notice *notice)
{
	struct slice hash = json_text(call->body, "hash");

	if (view_notice_is_own(call, row))
		return "notice-own";
	if (view_notice_is_of_others(call, notice))
		return "notice-people";
	if (row->state != NOTICE_DRAFT)
		return "notice-state";
	if (!slice_is(hash, row->hash))
		return "notice-hash";
	return NULL;
}

static int
approve(struct desk_call *call, const struct notice_row *row,
    const struct notice *notice, struct fault *fault)
{
	const char *wrong = who_may_not_approve(call, row, notice);

	if (wrong != NULL)
		return call_refuse(call, 409, wrong);
	return notice_approve(call->store, call->arena, row->id, row->hash,
	    call->staff.name, call->now_ms, fault);
}

static int
start(struct desk_call *call, const struct notice_row *row,
    const struct notice *notice, struct fault *fault)
{
	int64_t at_ms = json_number(call->body, "at", 0);

	(void)notice;
	if (!notice_may_move(row->state, NOTICE_RUNNING) ||
	    (row->state != NOTICE_PAUSED && !row->approved))
		return call_refuse(call, 409, "notice-state");
	if (at_ms < 0 || at_ms > call->now_ms + YEAR_MS)
		return call_refuse(call, 400, "notice-start");
	return notice_start(call->store, call->world->languages, call->arena,
	    row->id, at_ms, call->now_ms, fault);
}

static int
pause(struct desk_call *call, const struct notice_row *row,
    const struct notice *notice, struct fault *fault)
{
	(void)notice;
	if (!notice_may_move(row->state, NOTICE_PAUSED))
		return call_refuse(call, 409, "notice-state");
	return notice_pause(
	    call->store, call->arena, row->id, call->now_ms, fault);
}

static int
stop(struct desk_call *call, const struct notice_row *row,
    const struct notice *notice, struct fault *fault)
{
	(void)notice;
	if (!notice_may_move(row->state, NOTICE_STOPPED))
		return call_refuse(call, 409, "notice-state");
	return notice_stop(
	    call->store, call->arena, row->id, call->now_ms, fault);
}

static const struct {
	enum notice_doing what;
	int (*act)(struct desk_call *, const struct notice_row *,
	    const struct notice *, struct fault *);
} acts[] = {
    {NOTICE_DO_APPROVE, approve},
    {NOTICE_DO_START, start},
    {NOTICE_DO_PAUSE, pause},
    {NOTICE_DO_STOP, stop},
};

static int
act(struct desk_call *call, struct fault *fault)
{
	enum notice_doing what =
	    notice_doing_find(json_text(call->body, "what"));
	struct notice_row row;
	struct notice notice;
	bool found;
	size_t i = 0;

	if (view_notice_find(call, &row, &notice, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	while (i < ARRAY_LEN(acts) && acts[i].what != what)
		i++;
	if (i == ARRAY_LEN(acts))
		return call_refuse(call, 400, "what");
	if (acts[i].act(call, &row, &notice, fault) != 0)
		return -1;
	if (call->response.status != 0)
		return 0;
	if (note(call, what, row.id, fault) != 0)
		return -1;
	return call_done(call);
}

static int
try_out(struct desk_call *call, struct fault *fault)
{
	struct slice tag = json_text(call->body, "language");
	struct notice_row row;
	struct notice notice;
	struct notice_trial trial = {.notice = &notice,
	    .language = language_find(tag),
	    .name = call->staff.name};
	const char *refused;
	bool found;

	if (view_notice_find(call, &row, &notice, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (tag.length > 0 && trial.language == NULL)
		return call_refuse(call, 400, "notice-language");
	if (notice_test(call->store, call->world->line, call->arena, &trial,
		call->now_ms, &refused, fault) != 0)
		return -1;
	if (refused != NULL)
		return call_refuse(call, 409, refused);
	if (note(call, NOTICE_DO_TEST, row.id, fault) != 0)
		return -1;
	return call_done(call);
}

const struct desk_route view_notice_write[] = {
    {"POST", "notices", DESK_COORDINATOR, NULL, write_new, false},
    {"POST", "notices/{id}", DESK_COORDINATOR, NULL, act, false},
    {"POST", "notices/{id}/text", DESK_COORDINATOR, NULL, write_change, false},
    {"POST", "notices/{id}/test", DESK_COORDINATOR, NULL, try_out, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
