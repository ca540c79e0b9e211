/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * voices.c - a recording that was kept on the desk page is heard by callers
 */
#include "serve/voices.h"

#include <sysexits.h>

#include "base/log.h"
#include "serve/child.h"

void
voices_wait(struct daemon *daemon, struct desk_job *job)
{
	job->call.next = daemon->voices;
	daemon->voices = &job->call;
	if (daemon->stopping) {
		voices_answer(daemon, daemon->voices, false);
		daemon->voices = NULL;
	} else {
		reload_begin(daemon);
	}
}

void
voices_build(const char *path, struct desk_call *call)
{
	for (; call != NULL; call = call->next) {
		struct desk_child *child =
		    arena_alloc(call->arena, sizeof(*child));

		*child = (struct desk_child){
		    .words = {"prompts", "build", "--only", call->build}};
		if (call->build != NULL)
			child_run(call->arena, path, child);
		call->child = child;
	}
}

/* It is kept in any case: what is said is why nobody hears it yet. */
static void
answer(struct daemon *daemon, struct desk_call *call, bool loaded)
{
	const struct desk_child *child = call->child;
	bool built = child != NULL && child->status == EX_OK;

	if (!built || !loaded) {
		call->response = (struct response){.status = 0};
		call_refuse(call, 409, built ? "voice-reload" : "voice-build");
		log_event(LOG_LEVEL_ERROR, "voice-not-heard", "voice",
		    call->build == NULL ? "texts" : call->build, "why",
		    child == NULL ? "the daemon stops" :
			built	  ? "it could not read its files again" :
				    arena_copy(call->arena, child->sentence.data,
					child->sentence.length),
		    NULL);
	}
	call->child = NULL;
	desk_web_send(daemon, desk_job_of(call));
}

void
voices_answer(struct daemon *daemon, struct desk_call *call, bool loaded)
{
	struct desk_call *next;

	for (; call != NULL; call = next) {
		next = call->next;
		answer(daemon, call, loaded);
	}
}
