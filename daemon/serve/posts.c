/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * posts.c - accounts while they run: providers and the keys they keep
 */
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "serve/daemon_inside.h"

#define FORGED_MS (60 * SECOND_MS) /* between two lines of the log */

int
posts_open(struct post *posts, size_t *count, const struct settings *settings,
    struct fault *fault)
{
	size_t i;

	*count = 0;
	for (i = 0; i < settings->account_count; i++) {
		struct post *post = &posts[i];

		*post = (struct post){.account = &settings->accounts[i],
		    .provider = provider_find(
			slice_of(settings->accounts[i].provider))};
		if (post->provider != NULL &&
		    post->provider->open(post->account, &post->state, fault) !=
			0) {
			posts_close(posts, count);
			return -1;
		}
		(*count)++;
	}
	return 0;
}

void
posts_close(struct post *posts, size_t *count)
{
	size_t i;

	for (i = 0; i < *count; i++)
		if (posts[i].provider != NULL)
			posts[i].provider->close(&posts[i].state);
	*count = 0;
}

struct post *
post_find(struct daemon *daemon, const char *account)
{
	size_t i;

	for (i = 0; i < daemon->post_count; i++)
		if (strcmp(daemon->posts[i].account->name, account) == 0)
			return &daemon->posts[i];
	return NULL;
}

static void
tell_forged(struct post *post, const char *peer)
{
	bool inside = post->provider->inside_only;
	char times[16];

	snprintf(times, sizeof(times), "%d", post->forged);
	log_event(LOG_LEVEL_WARNING,
	    inside ? "address-not-named" : "signature-wrong", "account",
	    post->account->name, "address", inside ? peer : NULL, "times",
	    times, NULL);
	post->forged = 0;
	post->forged_told_ms = clock_monotonic_ms();
}

static bool
is_quiet(const struct post *post)
{
	return post->forged_told_ms != 0 &&
	    clock_monotonic_ms() - post->forged_told_ms < FORGED_MS;
}

void
post_forged(struct post *post, const char *peer)
{
	post->forged_ms = clock_now_ms();
	if (post->forged < INT_MAX)
		post->forged++;
	if (!is_quiet(post))
		tell_forged(post, peer);
}

void
posts_tell_forged(struct post *posts, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (posts[i].forged > 0 && !is_quiet(&posts[i]))
			tell_forged(&posts[i], NULL);
}
