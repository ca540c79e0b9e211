/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recordings.c - callers' messages are asked for at the provider; what is not to
 * be there any more is deleted there
 *
 * A message is in memory as a whole, a few of them at most: it is sealed in one
 * piece, so that there is never half a file.
 */
#include "serve/recordings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/memory.h"
#include "wire/wave.h"

#define ARENA_MAX ((size_t)16 << 20)

/* What we asked for; by its id when the answer comes. */
struct asked {
	struct daemon *daemon;
	char account[40];
	char remote_id[80];
	int64_t id; /* of the message or the removal */
	enum action_kind kind;
	bool sent_on; /* this is the second hop */
};

static bool ask(struct daemon *, const struct asked *, const char *location);

static enum event_kind
event_of(enum action_kind kind)
{
	return kind == ACTION_FETCH ? EVENT_FETCHED :
	    kind == ACTION_DROP	    ? EVENT_DROPPED :
				      EVENT_REMOVED;
}

static void
tell(const struct asked *asked, enum message_state state, int status,
    struct slice audio)
{
	struct job *job = job_new(asked->daemon, ARENA_MAX);
	struct event *event = arena_alloc(job->unit.arena, sizeof(*event));

	*event = (struct event){.kind = event_of(asked->kind),
	    .account = arena_string(job->unit.arena, asked->account),
	    .message = asked->id,
	    .state = state,
	    .error = status,
	    .text = {arena_copy(job->unit.arena, audio.data, audio.length),
		audio.length}};
	job->unit.events = event;
	job->unit.event_count = 1;
	/* A full line: it is asked for again when it is due. */
	if (!job_put(asked->daemon, job))
		job_drop(job);
}

/* All of it came, and it is what a telephone recorded. */
static bool
is_audio(const struct response *response)
{
	return response->status == 200 && response->type != NULL &&
	    strncmp(response->type, "audio/", 6) == 0 &&
	    wave_is(response->body);
}

static bool
is_sent_on(const struct asked *asked, const struct response *response)
{
	return asked->kind == ACTION_FETCH && !asked->sent_on &&
	    (response->status == 302 || response->status == 307) &&
	    response_header(response, "Location") != NULL;
}

static void
on_answer(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	struct asked *asked = context;
	struct slice nothing = {"", 0};

	(void)id;
	(void)arena;
	if (is_sent_on(asked, response)) {
		asked->sent_on = true;
		if (!ask(asked->daemon, asked,
			response_header(response, "Location")))
			tell(asked, MESSAGE_WAITING, 0, nothing);
	} else if (asked->kind == ACTION_FETCH) {
		bool came = is_audio(response);

		if (!came)
			log_event(LOG_LEVEL_WARNING, "message-not-fetched",
			    "account", asked->account, NULL);
		tell(asked, came ? MESSAGE_SENT : MESSAGE_WAITING,
		    response->status, came ? response->body : nothing);
	} else {
		/* What is not there any more needs no deleting. */
		bool gone =
		    response->status / 100 == 2 || response->status == 404;

		tell(asked, gone ? MESSAGE_SENT : MESSAGE_WAITING,
		    response->status, nothing);
	}
	free(asked);
}

/* False when there is nobody to ask. */
static bool
ask(struct daemon *daemon, const struct asked *what, const char *location)
{
	struct post *post = post_find(daemon, what->account);
	struct action action = {.kind = what->kind,
	    .message = what->id,
	    .remote_id = what->remote_id};
	struct request request = {.method = "GET"};
	struct arena *arena = arena_new(1 << 20);
	struct asked *asked;

	if (post == NULL || post->provider == NULL ||
	    post->provider->fetch == NULL ||
	    post->provider->fetch(
		arena, post->account, &action, location, &request) != 0) {
		log_event(LOG_LEVEL_WARNING, "message-not-fetched", "account",
		    what->account, NULL);
		arena_free(&arena);
		return false;
	}
	asked = memory_new(sizeof(*asked));
	*asked = *what;
	client_send(daemon->client, &request, ++daemon->last_id, on_answer,
	    asked, free);
	arena_wipe(&arena);
	return true;
}

/* Removed is what was never kept: a provider that deletes nothing. */
static bool
keeps_nothing(struct daemon *daemon, const struct asked *asked)
{
	const struct post *post = post_find(daemon, asked->account);

	return event_of(asked->kind) == EVENT_REMOVED && post != NULL &&
	    post->provider != NULL && post->provider->fetch == NULL;
}

void
ask_recording(struct daemon *daemon, const struct action *action)
{
	struct slice nothing = {"", 0};
	struct asked asked = {
	    .daemon = daemon, .id = action->message, .kind = action->kind};

	snprintf(asked.account, sizeof(asked.account), "%s", action->account);
	snprintf(asked.remote_id, sizeof(asked.remote_id), "%s",
	    action->remote_id == NULL ? "" : action->remote_id);
	if (keeps_nothing(daemon, &asked))
		tell(&asked, MESSAGE_SENT, 0, nothing);
	else if (!ask(daemon, &asked, NULL))
		tell(&asked, MESSAGE_WAITING, 0, nothing);
}
