/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * open.c - what the running line opens before it has a second thread
 */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "serve/carry.h"
#include "serve/daemon_inside.h"
#include "desk/demo.h"
#include "serve/descriptors.h"
#include "store/backup.h"
#include "store/outbox.h"
#include "store/setting.h"

#define WRITTEN_MS INT64_C(1767225600000) /* 2026: this is no older */

/* To write it, and to read it beside that. */
static int
open_database(struct daemon *daemon, struct store **store,
    struct store **reader, struct fault *fault)
{
	const struct settings *settings = daemon->loaded->settings;
	struct arena *arena = arena_new_secret(1 << 16);
	struct slice key;
	int result = store_key(
	    arena, settings->key_file, settings->database, &key, fault);

	if (result == 0)
		result = store_open(settings->database, key, store, fault);
	if (result == 0 &&
	    store_open_reader(settings->database, key, reader, fault) != 0) {
		store_close(store);
		result = -1;
	}
	arena_wipe(&arena);
	return result;
}

/* A restore was killed on its way, or a backup was put here by hand. */
static int
settle_backup(struct store *store, struct fault *fault)
{
	if (!store_is_backup(store))
		return 0;
	if (store_restored(store, clock_now_ms(), fault) != 0)
		return -1;
	log_event(LOG_LEVEL_WARNING, "backup-in-place", "why",
	    "the database is a backup: what waited in it is looked up at the "
	    "providers first, and notices that ran are paused",
	    NULL);
	return 0;
}

/* Before the line's thread: what was under way when we were killed. */
static int
recover(struct daemon *daemon, struct store *store, struct fault *fault)
{
	char name[64];
	bool found;
	size_t i;

	if (settle_backup(store, fault) != 0 ||
	    store_message_recover(store, clock_now_ms(), fault) != 0 ||
	    carry_back(store, daemon->loaded->settings, fault) != 0)
		return -1;
	for (i = 0; i < daemon->post_count; i++) {
		struct post *post = &daemon->posts[i];

		snprintf(name, sizeof(name), "looked-%s", post->account->name);
		if (store_setting_get(
			store, name, &post->looked_ms, &found, fault) != 0)
			return -1;
		if (!found)
			post->looked_ms = clock_now_ms();
	}
	if (daemon->loaded->settings->demo)
		return demo_fill(store, clock_now_ms(), fault);
	return 0;
}

static int
open_doors(struct daemon *daemon, control_handler *on_control,
    const struct descriptors *descriptors, struct fault *fault)
{
	const struct settings *settings = daemon->loaded->settings;
	struct server_limits limits = server_limits_default();
	struct arena *arena = arena_new(1 << 16);
	int result;

	limits.trusted = "127.0.0.1";
	limits.connections = descriptors->web;
	result = control_start(daemon->loop,
	    arena_printf(arena, "%s.sock", settings->database), on_control,
	    daemon, &daemon->control, fault);
	arena_free(&arena);
	if (result != 0 ||
	    server_start(daemon->loop, settings->listen, &limits,
		on_web_request, daemon, &daemon->server, fault) != 0)
		return -1;
	daemon->admin = daemon->server;
	if (strcmp(settings->listen, settings->listen_admin) == 0)
		return 0;
	limits.connections = descriptors->admin;
	return server_start(daemon->loop, settings->listen_admin, &limits,
	    on_admin_request, daemon, &daemon->admin, fault);
}

static void
warn_of_few(const struct descriptors *descriptors)
{
	char limit[16], clients[16];

	if (descriptors->limit >= DESCRIPTORS_ENOUGH)
		return;
	snprintf(limit, sizeof(limit), "%d", descriptors->limit);
	snprintf(clients, sizeof(clients), "%d", descriptors->web);
	log_event(LOG_LEVEL_WARNING, "few-descriptors", "limit", limit,
	    "clients", clients, "why",
	    "fewer clients than usual are served at a time: set "
	    "LimitNOFILE=2048 in the unit, or ulimit -n 2048",
	    NULL);
}

/* A machine that lost its time answers all the same, and says so. */
static void
warn_of_clock(void)
{
	char at[CLOCK_STAMP_SIZE];

	if (clock_now_ms() >= WRITTEN_MS)
		return;
	clock_stamp(clock_now_ms(), at);
	log_event(LOG_LEVEL_WARNING, "clock-behind", "at", at, "why",
	    "the clock of this machine is years behind; set it (timedatectl "
	    "set-ntp true). Who writes is answered; what is planned waits, "
	    "and providers are not trusted before that",
	    NULL);
}

int
daemon_open(struct daemon *daemon, control_handler *on_control,
    struct store **store, struct store **reader, struct fault *fault)
{
	struct descriptors descriptors;

	if (descriptors_share(&descriptors, fault) != 0 ||
	    server_check_library(fault) != 0 ||
	    posts_open(daemon->posts, &daemon->post_count,
		daemon->loaded->settings, fault) != 0 ||
	    open_database(daemon, store, reader, fault) != 0)
		return -1;
	daemon->loop = loop_new();
	daemon->client = client_new(daemon->loop, (size_t)descriptors.out);
	warn_of_few(&descriptors);
	warn_of_clock();
	if (recover(daemon, *store, fault) == 0 &&
	    open_doors(daemon, on_control, &descriptors, fault) == 0)
		return 0;
	store_close(store);
	store_close(reader);
	return -1;
}
