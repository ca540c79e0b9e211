/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_texts.c - the texts of a language go out as a PO file, and come back
 *
 *     texts/file -> a translator -> upload … -> texts/check -> texts -> decide
 *                                               what changes   one    another
 *                                               and what not   person  person
 *
 * The daemon may not write to the prompts' folder: what is accepted lies in the
 * folder of the desk's own (prompt/texts.h), and stands before the others.
 * Only a child reads what somebody brought.
 */
#include <errno.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/file.h"
#include "base/number.h"
#include "desk/call_child.h"
#include "desk/route.h"
#include "desk/upload.h"
#include "prompt/fingerprint.h"
#include "prompt/lent.h"
#include "prompt/texts.h"

#define PO_MAX ((size_t)4 << 20)
#define PROPOSED "@proposed-"

/* What one member of staff proposed for a language. */
struct proposal {
	const struct language *language;
	const char *path; /* NULL: there is none */
	int64_t staff;
	struct fingerprint print; /* of the file */
};

/* A language that has a PO file, so not the first; else it is answered. */
static const struct language *
choose(struct desk_call *call, struct slice tag)
{
	const struct language *language = language_find(tag);

	if (language != NULL &&
	    language_index(call->world->languages, language) > 0)
		return language;
	call_refuse(call, 404, "language");
	return NULL;
}

/* A file of the language's folder that only who is signed in uses. */
static const char *
own_file(
    struct desk_call *call, const struct language *language, const char *what)
{
	return arena_printf(call->arena, "%s/@%s-%lld.po",
	    lent_folder(call->arena, call->world->voices, language), what,
	    (long long)call->staff.id);
}

static int
find_proposal(struct desk_call *call, const struct language *language,
    struct proposal *proposal, struct fault *fault)
{
	struct lent_files files;
	struct slice bytes;
	size_t i;

	*proposal = (struct proposal){.language = language};
	if (lent_files(
		call->arena, call->world->voices, language, &files, fault) != 0)
		return -1;
	for (i = 0; i < files.count; i++) {
		const char *name = files.names[i] + strlen(PROPOSED);

		if (strncmp(files.names[i], PROPOSED, strlen(PROPOSED)) != 0 ||
		    number_parse((struct slice){name, strcspn(name, ".")}, 1,
			INT64_MAX, &proposal->staff) != 0)
			continue;
		proposal->path =
		    file_join(call->arena, files.folder, files.names[i]);
		if (file_read(call->arena, proposal->path, PO_MAX, &bytes,
			fault) != 0)
			return -1;
		proposal->print = fingerprint_of(bytes);
	}
	return 0;
}

static void
ask_child(struct desk_call *call, void (*then)(struct desk_call *),
    const char *what, const struct language *language, const char *from,
    const char *to)
{
	call_child_ask(call,
	    &(struct desk_child){
		.words = {"prompts", what, language->tag, from, to},
		.then = then});
}

static void
tell_check(struct desk_call *call)
{
	json_t *said = call_child_said(call, "texts-file");

	unlink(call->kept);
	if (said != NULL)
		call_json(call, said);
}

static int
look_at_file(struct desk_call *call, struct fault *fault)
{
	struct upload *upload =
	    upload_of(call->uploads, call->staff.id, call->now_ms);
	const struct language *language =
	    choose(call, json_text(call->body, "language"));
	const char *brought;

	if (language == NULL)
		return 0;
	if (upload == NULL || !upload_is_whole(upload) ||
	    upload->size > UPLOAD_LIST_MAX)
		return call_refuse(call, 409, "upload");
	brought = own_file(call, language, "brought");
	unlink(own_file(call, language, "compared"));
	if (file_replace(brought, 0644,
		(struct slice){upload->bytes, upload->size}, fault) != 0)
		return call_refuse(call, 409, "voice-folder");
	call->kept = (void *)brought;
	ask_child(call, tell_check, "compare", language, brought,
	    own_file(call, language, "compared"));
	return 0;
}

static int
note(struct desk_call *call, const char *did, const struct language *language,
    struct fault *fault)
{
	if (call_audit(call,
		arena_printf(call->arena, "%s %s", did, language->tag), 0, 0,
		fault) != 0)
		return -1;
	return call_done(call);
}

static int
move(const char *from, const char *to, struct fault *fault)
{
	if (rename(from, to) == 0)
		return 0;
	return fault_set(
	    fault, FAULT_WRITE, "cannot rename %s: %s", from, strerror(errno));
}

/* What was compared waits for somebody else; what waited before goes. */
static int
propose(struct desk_call *call, struct fault *fault)
{
	const struct language *language =
	    choose(call, json_text(call->body, "language"));
	struct proposal before;
	const char *compared;

	if (language == NULL)
		return 0;
	compared = own_file(call, language, "compared");
	if (!file_exists(compared))
		return call_refuse(call, 409, "upload");
	if (find_proposal(call, language, &before, fault) != 0)
		return -1;
	if (before.path != NULL)
		unlink(before.path);
	if (move(compared, own_file(call, language, "proposed"), fault) != 0)
		return -1;
	return note(call, "texts-proposed", language, fault);
}

static int
decide(struct desk_call *call, struct fault *fault)
{
	const struct language *language =
	    choose(call, json_text(call->body, "language"));
	struct slice what = json_text(call->body, "what");
	struct proposal proposal;

	if (language == NULL)
		return 0;
	if (find_proposal(call, language, &proposal, fault) != 0)
		return -1;
	if (proposal.path == NULL ||
	    !slice_is(json_text(call->body, "print"), proposal.print.hex))
		return call_refuse(call, 409, "texts-gone");
	if (slice_is(what, "remove")) {
		unlink(proposal.path);
		return note(call, "texts-removed", language, fault);
	}
	if (!slice_is(what, "accept"))
		return call_refuse(call, 400, "what");
	if (proposal.staff == call->staff.id)
		return call_refuse(call, 409, "texts-own");
	if (move(proposal.path,
		texts_in_force(call->arena, call->world->voices, language),
		fault) != 0)
		return -1;
	call->waits = true;
	return note(call, "texts-accepted", language, fault);
}

static void
tell_proposal(struct desk_call *call)
{
	const struct proposal *proposal = call->kept;
	json_t *said = call_child_said(call, "texts-file");
	struct staff staff;
	struct fault fault;
	bool found;

	if (said == NULL)
		return;
	if (store_staff_by_id(call->store, call->arena, proposal->staff, &staff,
		&found, &fault) != 0)
		found = false;
	json_object_set_new(
	    said, "by", found ? json_string(staff.name) : json_null());
	json_object_set_new(
	    said, "own", json_boolean(proposal->staff == call->staff.id));
	json_object_set_new(said, "print", json_string(proposal->print.hex));
	call_json(call, json_pack("{s:o}", "proposal", said));
}

static int
look_at_proposal(struct desk_call *call, struct fault *fault)
{
	const struct language *language =
	    choose(call, call_query(call, "language"));
	struct proposal *proposal = arena_alloc(call->arena, sizeof(*proposal));

	if (language == NULL)
		return 0;
	if (find_proposal(call, language, proposal, fault) != 0)
		return -1;
	if (proposal->path == NULL)
		return call_json(call, json_pack("{s:n}", "proposal"));
	call->kept = proposal;
	ask_child(
	    call, tell_proposal, "compare", language, proposal->path, NULL);
	return 0;
}

static void
send_file(struct desk_call *call)
{
	const char *path = call->kept;
	struct slice bytes;
	struct fault fault;

	if (call->child->status != EX_OK ||
	    file_read(call->arena, path, PO_MAX, &bytes, &fault) != 0) {
		call_refuse(call, 409, "texts-file");
		return;
	}
	unlink(path);
	call->response = (struct response){.status = 200,
	    .type = "text/x-gettext-translation; charset=utf-8",
	    .body = bytes};
	response_add_header(&call->response, "Content-Disposition",
	    arena_printf(call->arena, "attachment; filename=\"%.*s.po\"",
		(int)call_query(call, "language").length,
		call_query(call, "language").data));
}

/* For a translator, with all that is in force now. */
static int
look_at_texts(struct desk_call *call, struct fault *fault)
{
	const struct language *language =
	    choose(call, call_query(call, "language"));
	const char *path;

	(void)fault;
	if (language == NULL)
		return 0;
	path = own_file(call, language, "taken");
	call->kept = (void *)path;
	ask_child(call, send_file, "export", language, path, NULL);
	return 0;
}

const struct desk_route view_texts[] = {
    {"GET", "voices/texts", DESK_COORDINATOR, look_at_proposal, NULL, false},
    {"POST", "voices/texts", DESK_COORDINATOR, NULL, propose, false},
    {"GET", "voices/texts/file", DESK_COORDINATOR, look_at_texts, NULL, false},
    {"POST", "voices/texts/check", DESK_COORDINATOR, look_at_file, NULL, false},
    {"POST", "voices/texts/decide", DESK_COORDINATOR, NULL, decide, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
