/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * child.c - this same program once more, as a process of its own
 */
#include "serve/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/memory.h"

#define BLOCK 4096

extern char **environ;

struct child {
	struct child *next;
	pthread_t thread;
	struct daemon *daemon;
	struct desk_job *job;
	char *path; /* of the settings, or NULL */
	atomic_bool done;
};

enum { OUTPUT, SENTENCE, PIPES };

/* The child's end of each pipe is closed here once it has it. */
struct piping {
	int ours[PIPES], theirs[PIPES];
};

static bool
open_pipes(struct piping *piping)
{
	int ends[2], i;

	for (i = 0; i < PIPES; i++) {
		if (pipe2(ends, O_CLOEXEC) != 0)
			break;
		piping->ours[i] = ends[0];
		piping->theirs[i] = ends[1];
	}
	if (i == PIPES)
		return true;
	while (i-- > 0) {
		close(piping->ours[i]);
		close(piping->theirs[i]);
	}
	return false;
}

static bool
start(const char *path, const struct desk_child *child,
    const struct piping *piping, pid_t *pid)
{
	char *words[CHILD_WORDS_MAX + 4];
	posix_spawn_file_actions_t files;
	size_t count = 0, i;
	bool started;

	words[count++] = (char *)"passaparola";
	if (path != NULL) {
		words[count++] = (char *)"--settings";
		words[count++] = (char *)path;
	}
	for (i = 0; i < CHILD_WORDS_MAX && child->words[i] != NULL; i++)
		words[count++] = (char *)child->words[i];
	words[count] = NULL;
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, piping->theirs[OUTPUT], 1);
	posix_spawn_file_actions_adddup2(&files, piping->theirs[SENTENCE], 2);
	started = posix_spawn(
		      pid, "/proc/self/exe", &files, NULL, words, environ) == 0;
	posix_spawn_file_actions_destroy(&files);
	return started;
}

/* Adds what is there to be read; false at the end of it. */
static bool
read_some(int from, struct text *into)
{
	char block[BLOCK];
	ssize_t got = read(from, block, sizeof(block));

	if (got > 0)
		text_add_slice(into, (struct slice){block, (size_t)got});
	return got > 0 || (got < 0 && errno == EINTR);
}

/* Until the child has closed both; what is too long is left out. */
static void
read_all(const struct piping *piping, struct text said[PIPES])
{
	struct pollfd waits[PIPES];
	int open = PIPES, i;

	for (i = 0; i < PIPES; i++)
		waits[i] =
		    (struct pollfd){.fd = piping->ours[i], .events = POLLIN};
	while (open > 0) {
		if (poll(waits, PIPES, -1) < 0 && errno != EINTR)
			return;
		for (i = 0; i < PIPES; i++)
			if (waits[i].fd >= 0 && waits[i].revents != 0 &&
			    !read_some(piping->ours[i], &said[i])) {
				waits[i].fd = -1;
				open--;
			}
	}
}

void
child_run(struct arena *arena, const char *path, struct desk_child *child)
{
	struct text said[PIPES] = {text_new(arena, CHILD_OUTPUT_MAX),
	    text_new(arena, CHILD_SENTENCE_MAX)};
	struct piping piping;
	int status = 0, i;
	pid_t pid;
	bool started;

	child->status = EX_OSERR;
	if (!open_pipes(&piping))
		return;
	started = start(path, child, &piping, &pid);
	for (i = 0; i < PIPES; i++)
		close(piping.theirs[i]);
	if (started)
		read_all(&piping, said);
	for (i = 0; i < PIPES; i++)
		close(piping.ours[i]);
	if (!started || waitpid(pid, &status, 0) != pid || !WIFEXITED(status))
		return;
	child->status = said[OUTPUT].full ? EX_DATAERR : WEXITSTATUS(status);
	child->output = (struct slice){said[OUTPUT].data, said[OUTPUT].length};
	child->sentence = slice_trim(
	    (struct slice){said[SENTENCE].data, said[SENTENCE].length});
}

static void *
wait_for(void *context)
{
	struct child *child = context;

	child_run(child->job->call.arena, child->path, child->job->call.child);
	atomic_store(&child->done, true);
	loop_wake(child->daemon->loop);
	return NULL;
}

static void
free_child(struct child *child)
{
	free(child->path);
	free(child);
}

bool
child_begin(struct daemon *daemon, struct desk_job *job)
{
	struct child *child;
	size_t count = 0;

	for (child = daemon->children; child != NULL; child = child->next)
		count++;
	if (count == CHILDREN_MAX || daemon->stopping)
		return false;
	child = memory_new(sizeof(*child));
	child->daemon = daemon;
	child->job = job;
	child->path = daemon->path == NULL ? NULL : memory_copy(daemon->path);
	if (pthread_create(&child->thread, NULL, wait_for, child) != 0) {
		free_child(child);
		return false;
	}
	child->next = daemon->children;
	daemon->children = child;
	return true;
}

/* Takes it out of the list; its job is the caller's. */
static struct desk_job *
end(struct child **at)
{
	struct child *child = *at;
	struct desk_job *job = child->job;

	pthread_join(child->thread, NULL);
	*at = child->next;
	free_child(child);
	return job;
}

void
child_look(struct daemon *daemon)
{
	struct child **at = &daemon->children;

	while (*at != NULL)
		if (atomic_load(&(*at)->done))
			desk_web_go_on(daemon, end(at));
		else
			at = &(*at)->next;
}

void
child_wait(struct daemon *daemon)
{
	while (daemon->children != NULL)
		desk_job_free(daemon, end(&daemon->children));
}
