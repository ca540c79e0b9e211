/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * house.c - how the running line is, for /health and for the page
 */
#include "serve/house.h"

#include "base/clock.h"

const char *
house_wrong(struct daemon *daemon)
{
	struct line_counts line = line_counts(daemon->line);
	size_t i;

	for (i = 0; i < daemon->post_count; i++)
		if (post_is_wrong(&daemon->posts[i]))
			return "a provider refuses what an account is set to";
	if (line.waiting > LINE_QUEUE_MAX / 2)
		return "the line is behind";
	if (line.fails)
		return "the database could not be written";
	return NULL;
}

static struct house_account
look_at_account(const struct post *post)
{
	const struct account *account = post->account;
	int64_t wait_ms = post->until_ms - clock_monotonic_ms();
	const char *state = "well";

	if (post_is_wrong(post))
		state = "refused";
	else if (wait_ms > 0)
		state = "waiting";
	else if (post->list_lost)
		state = "list-lost";
	return (struct house_account){.name = account->name,
	    .provider = account->provider,
	    .number = account->number,
	    .rate = account->rate,
	    .price = account->price,
	    .state = state,
	    .wait_ms = wait_ms > 0 ? wait_ms : 0,
	    .heard_ms = post->heard_ms,
	    .forged_ms = post->forged_ms};
}

const struct house *
house_look(struct daemon *daemon, struct arena *arena)
{
	struct house *house = arena_alloc(arena, sizeof(*house));
	size_t i;

	*house = daemon->house;
	house->wrong = house_wrong(daemon);
	for (i = 0; i < daemon->post_count && i < HOUSE_ACCOUNTS_MAX; i++)
		if (daemon->posts[i].provider != NULL)
			house->accounts[house->account_count++] =
			    look_at_account(&daemon->posts[i]);
	return house;
}
