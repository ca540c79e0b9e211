/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * end_call.c - a call that nobody needs any more is ended at the provider
 *
 * What becomes of the request is nobody's news: a call that is over already is
 * what was wanted, and whoever picks up one that is not hears so.
 */
#include "serve/outbox.h"

#define ARENA_MAX ((size_t)1 << 16)

static void
on_ended(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	(void)context;
	(void)id;
	(void)arena;
	(void)response;
}

void
ask_end_call(struct daemon *daemon, const struct action *action)
{
	struct post *post = post_find(daemon, action->account);
	struct request request = {.method = "POST"};
	struct arena *arena;

	if (post == NULL || post->provider == NULL || !post->provider->calls)
		return;
	arena = arena_new(ARENA_MAX);
	post->provider->write(
	    arena, post->state, post->account, action, &request);
	client_send(daemon->client, &request, ++daemon->last_id, on_ended,
	    daemon, NULL);
	arena_free(&arena);
}
