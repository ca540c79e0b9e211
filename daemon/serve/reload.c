/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * reload.c - SIGHUP: settings, flows, words and prompts as a whole or not at all
 *
 * A thread of its own reads them, because that takes longer than a request may
 * wait; the library that reads PO files may even end its process, so that
 * `passaparola check` runs first as a child.  Then one pointer is swapped.
 */
#include <pthread.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <sysexits.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "serve/voices.h"

#define FINDINGS_ARENA_MAX ((size_t)32 << 20)

extern char **environ;

struct reload {
	pthread_t thread;
	struct daemon *daemon;
	char *path; /* or NULL */
	bool again; /* asked for once more while this one read */
	struct desk_call *voices; /* what is built before */
	struct loaded *loaded; /* NULL: something is wrong */
	char why[HOUSE_WHY_MAX]; /* the first of it */
	atomic_bool done;
};

/* Would it load?  Everything wrong with it is on the child's output. */
static bool
child_says_fine(const struct reload *reload)
{
	char *with[] = {(char *)"passaparola", (char *)"--settings",
	    reload->path, (char *)"check", NULL};
	char *without[] = {(char *)"passaparola", (char *)"check", NULL};
	posix_spawn_file_actions_t files;
	int status;
	pid_t child;

	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, 2, 1);
	if (posix_spawn(&child, "/proc/self/exe", &files, NULL,
		reload->path == NULL ? without : with, environ) != 0)
		return false;
	posix_spawn_file_actions_destroy(&files);
	return waitpid(child, &status, 0) == child && WIFEXITED(status) &&
	    WEXITSTATUS(status) == EX_OK;
}

/* What the page says of it; what the child found is in the log alone. */
static void
keep_why(struct reload *reload, const struct findings *findings)
{
	size_t i;

	for (i = 0; i < findings->count; i++)
		if (findings->list[i].level == FINDING_ERROR) {
			snprintf(reload->why, sizeof(reload->why), "%s:%d: %s",
			    findings->list[i].file, findings->list[i].line,
			    findings->list[i].message);
			return;
		}
}

static void *
read_all(void *context)
{
	struct reload *reload = context;
	struct arena *arena = arena_new(FINDINGS_ARENA_MAX);
	struct findings findings = findings_new(arena);

	voices_build(reload->path, reload->voices);
	if (child_says_fine(reload))
		reload->loaded = load(reload->path, &findings);
	keep_why(reload, &findings);
	arena_free(&arena);
	atomic_store(&reload->done, true);
	loop_wake(reload->daemon->loop);
	return NULL;
}

void
reload_begin(struct daemon *daemon)
{
	struct reload *reload;

	if (daemon->reload != NULL) {
		daemon->reload->again = true;
		return;
	}
	reload = memory_new(sizeof(*reload));
	reload->daemon = daemon;
	reload->path = daemon->path == NULL ? NULL : memory_copy(daemon->path);
	reload->voices = daemon->voices;
	daemon->voices = NULL;
	daemon->reload = reload;
	if (pthread_create(&reload->thread, NULL, read_all, reload) != 0)
		memory_ended();
}

static void
forget_old(struct daemon *daemon, struct job *job)
{
	(void)daemon;
	/* The desk page may still answer from it. */
	if (job->old->users > 0)
		job->old->retired = true;
	else
		loaded_free(&job->old);
}

static int
do_nothing(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	(void)context;
	(void)store;
	(void)now_ms;
	(void)fault;
	return 0;
}

/* What is bound to the old one: addresses, the database and its key. */
static bool
needs_restart(const struct settings *a, const struct settings *b)
{
	return strcmp(a->listen, b->listen) != 0 ||
	    strcmp(a->listen_admin, b->listen_admin) != 0 ||
	    strcmp(a->database, b->database) != 0 ||
	    strcmp(a->key_file, b->key_file) != 0 ||
	    strcmp(a->timezone, b->timezone) != 0;
}

/*
 * The batch under way may still use the old world: it ends when a unit that
 * was put after the swap comes back.
 */
static void
swap(struct daemon *daemon, struct loaded *loaded)
{
	struct post posts[ACCOUNTS_MAX];
	struct loaded *old = daemon->loaded;
	struct fault fault;
	struct job *job;
	size_t count, i;

	if (posts_open(posts, &count, loaded->settings, &fault) != 0) {
		log_event(
		    LOG_LEVEL_ERROR, "reload-refused", "why", fault.text, NULL);
		loaded_free(&loaded);
		return;
	}
	for (i = 0; i < count; i++) {
		struct post *before = post_find(daemon, posts[i].account->name);

		if (before != NULL) {
			posts[i].looked_ms = before->looked_ms;
			posts[i].look_began_ms = before->look_began_ms;
			posts[i].look_asked_ms = before->look_asked_ms;
			posts[i].list_lost = before->list_lost;
			posts[i].heard_ms = before->heard_ms;
			posts[i].forged_ms = before->forged_ms;
			posts[i].under_way = before->under_way;
			posts[i].reserved = before->reserved;
		}
	}
	posts_close(daemon->posts, &daemon->post_count);
	memcpy(daemon->posts, posts, sizeof(posts));
	daemon->post_count = count;
	daemon->loaded = loaded;
	line_set_world(daemon->line, &loaded->world);
	job = job_new(daemon, 1 << 16);
	job->old = old;
	job->unit.work = do_nothing;
	job->then = forget_old;
	/* Without room in the line the old one stays: rare, and only memory. */
	if (!job_put(daemon, job))
		job_drop(job);
	log_event(LOG_LEVEL_INFO, "reloaded", NULL);
}

void
reload_look(struct daemon *daemon)
{
	struct reload *reload = daemon->reload;
	bool again;

	if (reload == NULL || !atomic_load(&reload->done))
		return;
	pthread_join(reload->thread, NULL);
	daemon->reload = NULL;
	daemon->house.reload_ms = clock_now_ms();
	daemon->house.reload = reload->loaded == NULL ? "refused" : "fine";
	memcpy(daemon->house.reload_why, reload->why, sizeof(reload->why));
	if (reload->loaded == NULL) {
		log_event(LOG_LEVEL_ERROR, "reload-refused", "why",
		    "something is wrong with the files, see above; what runs "
		    "goes on as it was (folders that are new in the settings "
		    "need a restart)",
		    NULL);
	} else {
		if (needs_restart(
			daemon->loaded->settings, reload->loaded->settings)) {
			daemon->house.reload = "restart";
			log_event(LOG_LEVEL_WARNING, "restart-needed", "why",
			    "addresses, database, key and zone change only "
			    "with a restart",
			    NULL);
		}
		swap(daemon, reload->loaded);
	}
	voices_answer(daemon, reload->voices, reload->loaded != NULL);
	again = reload->again;
	free(reload->path);
	free(reload);
	if (again)
		reload_begin(daemon);
}

void
reload_wait(struct daemon *daemon)
{
	struct reload *reload = daemon->reload;

	voices_answer(daemon, daemon->voices, false);
	daemon->voices = NULL;
	if (reload == NULL)
		return;
	pthread_join(reload->thread, NULL);
	daemon->reload = NULL;
	voices_answer(daemon, reload->voices, false);
	loaded_free(&reload->loaded);
	free(reload->path);
	free(reload);
}
