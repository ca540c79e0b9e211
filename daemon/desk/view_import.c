/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_import.c - a list comes as a file: looked at first, then put in place
 *
 *     upload … upload -> import/check -> import -> [ import/7, piece by piece ]
 *
 * The same files, checks and pieces as of `passaparola import`.  A long one is
 * put in place by the line itself once all of it is on the disk; the page only
 * asks how far it is.
 */
#include <string.h>

#include "base/utf8.h"
#include "desk/import_file.h"
#include "desk/route.h"
#include "desk/upload.h"
#include "desk/view.h"
#include "sheet/import_long.h"
#include "wire/signature.h"

static int
take_upload(struct desk_call *call, struct fault *fault)
{
	size_t at = (size_t)json_number(call->body, "at", 0);
	struct slice bytes;
	struct upload *upload;

	(void)fault;
	upload = at == 0 ?
	    upload_begin(call->uploads, call->staff.id,
		utf8_clean(call->arena, json_text(call->body, "name")),
		(size_t)json_number(call->body, "size", 0), call->now_ms) :
	    upload_of(call->uploads, call->staff.id, call->now_ms);
	if (upload == NULL)
		return call_refuse(call, 409, "upload");
	if (base64_decode(
		call->arena, json_text(call->body, "bytes"), &bytes) != 0 ||
	    !upload_add(upload, at, bytes, call->now_ms))
		return call_refuse(call, 400, "piece");
	return call_json(
	    call, json_pack("{s:I}", "have", (json_int_t)upload->have));
}

/* The whole upload and what it is to be; else it is answered. */
static struct upload *
find_upload(struct desk_call *call, enum import_kind *kind)
{
	struct upload *upload =
	    upload_of(call->uploads, call->staff.id, call->now_ms);

	if (import_kind_find(json_text(call->body, "what"), kind) != 0)
		call_refuse(call, 400, "what");
	else if (upload == NULL || !upload_is_whole(upload) ||
	    upload->size > UPLOAD_LIST_MAX)
		call_refuse(call, 409, "upload");
	else
		return upload;
	return NULL;
}

static int
check_import(struct desk_call *call, struct fault *fault)
{
	enum import_kind kind;
	struct upload *upload = find_upload(call, &kind);
	json_t *found;
	bool fine;

	if (upload == NULL)
		return 0;
	found = import_file_read(call, upload, kind, &fine, fault);
	return found == NULL ? -1 : call_json(call, found);
}

/* What goes into the line: a few rows at once, or the beginning of many. */
struct beginning {
	struct import import; /* of one piece */
	struct staged staged;
	size_t pieces;
};

static int
read_piece(struct arena *arena, struct slice rows, enum import_kind kind,
    struct import *import, struct fault *fault)
{
	const char *line =
	    arena_printf(arena, "[%.*s]", (int)rows.length, rows.data);
	json_t *json = json_loads(line, 0, NULL);
	int result = import_read(arena, kind, json, import, fault);

	json_decref(json);
	return result;
}

static int
look_at_import(struct desk_call *call, struct fault *fault)
{
	struct beginning *beginning =
	    arena_alloc(call->arena, sizeof(*beginning));
	enum import_kind kind;
	struct upload *upload = find_upload(call, &kind);
	json_t *found;
	bool fine;

	if (upload == NULL)
		return 0;
	if (json_flag(call->body, "cancel_missing") &&
	    strcmp(call->staff.desks, STAFF_ALL_DESKS) != 0)
		return call_refuse(call, 403, "desk");
	found = import_file_read(call, upload, kind, &fine, fault);
	if (found == NULL)
		return -1;
	json_decref(found);
	if (!fine)
		return call_refuse(call, 409, "rows");
	beginning->staged.cancels = kind == IMPORT_APPOINTMENTS &&
	    json_flag(call->body, "cancel_missing");
	beginning->staged.rows = (int64_t)upload->pieces.rows;
	beginning->pieces = upload->pieces.count;
	memcpy(beginning->staged.what, upload->what, strlen(upload->what));
	call->kept = beginning;
	if (beginning->pieces > 1 || beginning->staged.cancels)
		return 0;
	return read_piece(call->arena, upload->pieces.first->text, kind,
	    &beginning->import, fault);
}

static int
begin_import(struct desk_call *call, struct fault *fault)
{
	struct beginning *beginning = call->kept;
	bool few = beginning->import.rows != NULL;

	beginning->import.reminders = call->world->line->reminders;
	if ((few ? import_work(
		       &beginning->import, call->store, call->now_ms, fault) :
		   store_staged_begin(call->store, &beginning->staged,
		       call->now_ms, fault)) != 0 ||
	    call_audit(call, "imported", 0, beginning->staged.id, fault) != 0)
		return -1;
	return call_json(call,
	    json_pack("{s:I,s:I,s:I,s:b}", "import",
		(json_int_t)beginning->staged.id, "rows",
		(json_int_t)beginning->staged.rows, "pieces",
		(json_int_t)(few ? 0 : beginning->pieces), "ended", few));
}

/* A piece of a long one on its way into the line. */
struct piece_coming {
	struct slice line;
	int64_t rows, all;
	const char *what;
	bool last;
};

static int
look_at_piece(struct desk_call *call, struct fault *fault)
{
	struct upload *upload =
	    upload_of(call->uploads, call->staff.id, call->now_ms);
	int64_t wanted = json_number(call->body, "piece", -1), at = 0;
	struct piece_coming *coming = arena_alloc(call->arena, sizeof(*coming));
	const struct piece *piece =
	    upload == NULL ? NULL : upload->pieces.first;

	(void)fault;
	for (; piece != NULL && at < wanted; piece = piece->next)
		at++;
	if (piece == NULL || wanted < 0)
		return call_refuse(call, 409, "upload");
	*coming = (struct piece_coming){.rows = (int64_t)piece->rows,
	    .all = (int64_t)upload->pieces.rows,
	    .what = upload->what,
	    .last = piece->next == NULL};
	coming->line = slice_of(arena_printf(call->arena, "{\"rows\":[%.*s]}",
	    (int)piece->text.length, piece->text.data));
	call->kept = coming;
	return 0;
}

static json_t *
progress(const struct staged *staged)
{
	return json_pack("{s:I,s:I,s:I,s:I,s:b}", "rows",
	    (json_int_t)staged->rows, "came", (json_int_t)staged->came, "put",
	    (json_int_t)staged->put, "cancelled", (json_int_t)staged->cancelled,
	    "ended", staged->id == 0 || staged->state == STAGED_DONE);
}

/* From the last piece on the line puts all of them in place by itself. */
static int
add_piece(struct desk_call *call, struct fault *fault)
{
	const struct piece_coming *coming = call->kept;
	struct import_step step = {
	    .id = call_number(call), .reminders = call->world->line->reminders};
	struct staged staged;
	bool found;

	if (store_staged_get(call->store, step.id, &staged, &found, fault) != 0)
		return -1;
	if (!found || staged.state != STAGED_COMING ||
	    staged.rows != coming->all ||
	    strcmp(staged.what, coming->what) != 0 ||
	    staged.came + coming->rows > staged.rows)
		return call_refuse(call, 409, "upload");
	if (store_staged_add(
		call->store, step.id, coming->rows, coming->line, fault) != 0)
		return -1;
	call->goes_on = true;
	staged.came += coming->rows;
	if (coming->last &&
	    import_step_work(&step, call->store, call->now_ms, fault) != 0)
		return -1;
	return call_json(call, progress(coming->last ? &step.staged : &staged));
}

static int
look_at_progress(struct desk_call *call, struct fault *fault)
{
	struct staged staged;
	bool found;

	if (store_staged_get(
		call->store, call_number(call), &staged, &found, fault) != 0)
		return -1;
	/* One that was forgotten was done long ago. */
	if (!found)
		staged = (struct staged){.id = 0};
	return call_json(call, progress(&staged));
}

const struct desk_route view_import[] = {
    {"POST", "upload", DESK_COORDINATOR, take_upload, NULL, false},
    {"POST", "import/check", DESK_COORDINATOR, check_import, NULL, false},
    {"POST", "import", DESK_COORDINATOR, look_at_import, begin_import, false},
    {"POST", "import/{id}", DESK_COORDINATOR, look_at_piece, add_piece, false},
    {"GET", "import/{id}", DESK_COORDINATOR, look_at_progress, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
