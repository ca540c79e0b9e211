/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * take.c - a recording that somebody brought, heard before anybody keeps it
 */
#include "desk/take.h"

#include <string.h>

#include "base/file.h"
#include "desk/call_child.h"
#include "wire/range.h"

#define HEARD_MAX ((size_t)24 << 20) /* bytes of the longest recording */

struct upload *
take_brought(struct desk_call *call)
{
	struct upload *upload =
	    upload_of(call->uploads, call->staff.id, call->now_ms);

	if (upload != NULL && upload_is_whole(upload))
		return upload;
	call_refuse(call, 409, "upload");
	return NULL;
}

/* The word for what the child has against it. */
static const char *
wrong_of(const struct desk_call *call, const struct take *take)
{
	static const char *const flaws[] = {"silent", "long"};
	const struct slice output = call->child->output;
	json_t *said = json_loadb(output.data, output.length, 0, NULL);
	const char *flaw = json_string_value(json_object_get(said, "wrong"));
	const char *wrong = take->wrong;
	size_t i;

	for (i = 0; flaw != NULL && i < ARRAY_LEN(flaws); i++)
		if (strcmp(flaw, flaws[i]) == 0)
			wrong = arena_printf(
			    call->arena, "%s-%s", take->wrong, flaws[i]);
	json_decref(said);
	return wrong;
}

/* The child is done: what it made is there, or a word says why not. */
static void
tell_heard(struct desk_call *call)
{
	struct upload *upload =
	    upload_of(call->uploads, call->staff.id, call->now_ms);
	const struct take *take = call->kept;
	json_t *said = call_child_said(call, wrong_of(call, take));

	if (said == NULL)
		return;
	/* They may have brought something else meanwhile. */
	if (upload == NULL || upload->heard == NULL ||
	    strcmp(upload->heard, take->what) != 0) {
		json_decref(said);
		call_refuse(call, 409, "upload");
		return;
	}
	upload->is_heard = true;
	call_json(call, said);
}

void
take_hear(
    struct desk_call *call, struct upload *upload, const struct take *take)
{
	struct take *kept = arena_alloc(call->arena, sizeof(*kept));

	*kept = *take;
	call->kept = kept;
	upload->heard = arena_string(upload->arena, take->what);
	upload->coming = arena_string(upload->arena, take->coming);
	upload->made = arena_string(upload->arena, take->made);
	upload->is_heard = false;
	call_child_ask(call,
	    &(struct desk_child){
		.words = {"prompts", "hear", kept->coming, kept->made,
		    arena_printf(call->arena, "%d", kept->longest_s)},
		.then = tell_heard});
}

int
take_play(struct desk_call *call, const char *made, const char *wrong)
{
	struct upload *upload =
	    upload_of(call->uploads, call->staff.id, call->now_ms);
	struct slice bytes;
	struct fault fault;

	if (upload == NULL || !upload->is_heard ||
	    strcmp(upload->made, made) != 0 ||
	    file_read(call->arena, made, HEARD_MAX, &bytes, &fault) != 0)
		return call_refuse(call, 404, wrong);
	call->response = (struct response){
	    .status = 200, .type = "audio/wav", .body = bytes};
	range_cut(call->arena, call->request, NULL, &call->response);
	return 0;
}

struct upload *
take_heard(struct desk_call *call, const char *what)
{
	struct upload *upload =
	    upload_of(call->uploads, call->staff.id, call->now_ms);

	if (upload != NULL && upload->is_heard &&
	    strcmp(upload->heard, what) == 0)
		return upload;
	call_refuse(call, 409, "upload");
	return NULL;
}
