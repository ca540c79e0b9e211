/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * posts.c - accounts while they run: providers and the keys they keep
 */
#include <string.h>

#include "serve/daemon_inside.h"

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
