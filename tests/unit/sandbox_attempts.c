/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sandbox_attempts.c - what somebody tries who took the daemon over
 */
#include "sandbox_attempts.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include "base/core_dump.h"

const char *
at(struct desk *desk, const char *folder, const char *name)
{
	return arena_printf(desk->arena, "%s/%s", folder, name);
}

static int
try_open(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC, 0600);

	return fd < 0 ? -1 : close(fd);
}

int
read_flow(struct desk *desk)
{
	return try_open(at(desk, desk->folder, "flows/a.flow"), O_RDONLY);
}

int
write_flow(struct desk *desk)
{
	return try_open(at(desk, desk->folder, "flows/a.flow"), O_WRONLY);
}

int
make_flow(struct desk *desk)
{
	return try_open(
	    at(desk, desk->folder, "flows/b.flow"), O_WRONLY | O_CREAT);
}

int
read_elsewhere(struct desk *desk)
{
	return try_open(at(desk, desk->elsewhere, "secret"), O_RDONLY);
}

int
make_elsewhere(struct desk *desk)
{
	return try_open(at(desk, desk->elsewhere, "made"), O_WRONLY | O_CREAT);
}

int
write_beside_database(struct desk *desk)
{
	const char *one = at(desk, desk->folder, "var/line.db-wal"),
		   *two = at(desk, desk->folder, "var/moved");

	return try_open(one, O_RDWR | O_CREAT) == 0 && rename(one, two) == 0 &&
		truncate(two, 0) == 0 && unlink(two) == 0 ?
	    0 :
	    -1;
}

int
keep_recording(struct desk *desk)
{
	return try_open(at(desk, desk->folder, "var/recordings/1.sealed"),
	    O_WRONLY | O_CREAT);
}

int
run_shell(struct desk *desk)
{
	char *const words[] = {(char *)"sh", (char *)"-c", (char *)":", NULL};

	(void)desk;
	return execv("/bin/sh", words);
}

int
listen_anew(struct desk *desk)
{
	struct sockaddr_in where = {
	    .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	(void)desk;
	return bind(fd, (struct sockaddr *)&where, sizeof(where));
}

int
signal_parent(struct desk *desk)
{
	(void)desk;
	return kill(getppid(), SIGCONT);
}

int
raw_socket(struct desk *desk)
{
	(void)desk;
	return socket(AF_PACKET, SOCK_RAW, 0) < 0 ? -1 : 0;
}

int
new_namespace(struct desk *desk)
{
	(void)desk;
	return (int)syscall(SYS_clone, (unsigned long)CLONE_NEWUSER | SIGCHLD,
		   NULL, NULL, NULL, 0) < 0 ?
	    -1 :
	    0;
}

int
runnable_memory(struct desk *desk)
{
	(void)desk;
	return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
		   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ?
	    -1 :
	    0;
}

int
made_runnable(struct desk *desk)
{
	void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	(void)desk;
	return mprotect(page, 4096, PROT_READ | PROT_EXEC);
}

int
trace(struct desk *desk)
{
	(void)desk;
	return syscall(SYS_ptrace, 0L, 0L, NULL, NULL) < 0 ? -1 : 0;
}

int
share_nothing(struct desk *desk)
{
	(void)desk;
	return unshare(CLONE_NEWUSER);
}

static void *
in_thread(void *context)
{
	return raw_socket(context) == 0 || errno != EPERM ? context : NULL;
}

int
thread(struct desk *desk)
{
	pthread_t thread;
	void *result = desk;

	if (pthread_create(&thread, NULL, in_thread, desk) != 0 ||
	    pthread_join(thread, &result) != 0)
		return -1;
	return result == NULL ? 0 : -1;
}

int
leave_no_core(struct desk *desk)
{
	struct rlimit limit;

	(void)desk;
	core_dump_forbid();
	return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 &&
		limit.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0 ?
	    0 :
	    -1;
}
