/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_sandbox.c - what a daemon that was taken over cannot do
 *
 * Each try is a child that enters the sandbox as the daemon does and then does
 * one thing; how it ends tells what came of it.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "base/file.h"
#include "sandbox_attempts.h"

#define KILLED 1000 /* more than any error */

static void
write_file(const char *path)
{
	struct fault fault;

	assert_int_equal(file_replace(path, 0600, slice_of("x"), &fault), 0);
}

static int
start(void **state)
{
	struct desk *desk = calloc(1, sizeof(*desk));

	desk->arena = arena_new(1 << 16);
	strcpy(desk->folder, "/tmp/sandbox.XXXXXX");
	strcpy(desk->elsewhere, "/tmp/elsewhere.XXXXXX");
	assert_non_null(mkdtemp(desk->folder));
	assert_non_null(mkdtemp(desk->elsewhere));
	assert_int_equal(mkdir(at(desk, desk->folder, "flows"), 0700), 0);
	assert_int_equal(mkdir(at(desk, desk->folder, "var"), 0700), 0);
	write_file(at(desk, desk->folder, "flows/a.flow"));
	write_file(at(desk, desk->elsewhere, "secret"));
	desk->settings = (struct settings){
	    .file = at(desk, desk->folder, "flows/conf"),
	    .database = at(desk, desk->folder, "var/line.db"),
	    .flows = at(desk, desk->folder, "flows"),
	    .prompts = at(desk, desk->folder, "flows"),
	    .audio = at(desk, desk->folder, "var/audio"),
	    .key_file = at(desk, desk->folder, "var/line.key"),
	};
	*state = desk;
	return 0;
}

static int
end(void **state)
{
	struct desk *desk = *state;

	pid_t child = fork();

	if (child == 0)
		_exit(execlp("rm", "rm", "-rf", desk->folder, desk->elsewhere,
		    (char *)NULL));
	assert_int_equal(waitpid(child, NULL, 0), child);
	arena_free(&desk->arena);
	free(desk);
	return 0;
}

/* 0, the error of what was tried, or KILLED. */
static int
in_sandbox(struct desk *desk, int (*attempt)(struct desk *))
{
	pid_t child = fork();
	int status;

	assert_true(child >= 0);
	if (child == 0) {
		sandbox_enter(&desk->settings, true);
		errno = 0;
		_exit(attempt(desk) == 0 ? 0 : errno);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	if (WIFSIGNALED(status))
		return KILLED;
	return WEXITSTATUS(status);
}

/* Whether this machine and this build have both halves. */
static struct sandbox
here(struct desk *desk)
{
	int pipes[2];
	struct sandbox sandbox = {.calls = false};
	pid_t child;

	assert_int_equal(pipe(pipes), 0);
	child = fork();
	if (child == 0) {
		sandbox = sandbox_enter(&desk->settings, true);
		_exit(write(pipes[1], &sandbox, sizeof(sandbox)) < 0);
	}
	assert_int_equal(
	    read(pipes[0], &sandbox, sizeof(sandbox)), sizeof(sandbox));
	assert_int_equal(waitpid(child, NULL, 0), child);
	close(pipes[0]);
	close(pipes[1]);
	return sandbox;
}

static const struct {
	const char *what;
	int (*attempt)(struct desk *);
	bool by_files; /* Landlock's */
	int abi; /* from which on */
	int end;
} attempts[] = {
    {"a flow is read", read_flow, true, 1, 0},
    {"a flow is not changed", write_flow, true, 1, EACCES},
    {"a flow is not made", make_flow, true, 1, EACCES},
    {"nothing else is read", read_elsewhere, true, 1, EACCES},
    {"nothing else is written", make_elsewhere, true, 1, EACCES},
    {"the database is written", write_beside_database, true, 1, 0},
    {"a recording is written", keep_recording, true, 1, 0},
    {"no shell is started", run_shell, true, 1, EACCES},
    {"no port is opened", listen_anew, true, 4, EACCES},
    {"nobody is sent a signal", signal_parent, false, 0, EPERM},
    {"no packets are read", raw_socket, false, 0, EPERM},
    {"threads, and they too", thread, false, 0, 0},
    {"no namespaces", new_namespace, false, 0, EPERM},
    {"no memory to write and run", runnable_memory, false, 0, EPERM},
    {"no memory made to run", made_runnable, false, 0, EPERM},
    {"ptrace ends it", trace, false, 0, KILLED},
    {"unshare ends it", share_nothing, false, 0, KILLED},
};

static void
test_attempts(void **state)
{
	struct desk *desk = *state;
	struct sandbox on = here(desk);
	size_t i;

	if (!on.calls || on.files == 0)
		print_message("not all of it is on here: %s\n", on.why);
	for (i = 0; i < ARRAY_LEN(attempts); i++) {
		int came;

		if (attempts[i].by_files ? on.files < attempts[i].abi :
					   !on.calls)
			continue;
		came = in_sandbox(desk, attempts[i].attempt);
		if (came != attempts[i].end)
			fail_msg("%s: %d (%s)", attempts[i].what, came,
			    strerror(came));
	}
}

static void
test_not_wanted(void **state)
{
	struct desk *desk = *state;
	struct sandbox sandbox = sandbox_enter(&desk->settings, false);

	assert_false(sandbox.calls);
	assert_int_equal(sandbox.files, 0);
	assert_non_null(sandbox.why);
	assert_int_equal(read_elsewhere(desk), 0);
}

static void
test_no_core(void **state)
{
	pid_t child = fork();
	int status;

	if (child == 0)
		_exit(leave_no_core(*state) != 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_attempts, start, end),
	    cmocka_unit_test_setup_teardown(test_not_wanted, start, end),
	    cmocka_unit_test_setup_teardown(test_no_core, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
