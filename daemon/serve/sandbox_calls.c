/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sandbox_calls.c - seccomp: only the system calls of a list
 *
 * What is not on it fails with EPERM, so that a library which tries something
 * new goes on without; what only somebody calls who took us over ends the
 * process.  clone3 "does not exist": its flags lie in memory, where no filter
 * sees them, and libc then takes clone, whose flags can be looked at.
 */
#include <errno.h>
#include <linux/sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>

#include "base/macros.h"
#include "serve/sandbox_inside.h"

#ifndef PR_SET_VMA
#define PR_SET_VMA 0x53564d41
#endif
#define NEW_SPACES                                                     \
	(CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | \
	    CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET)

/* clang-format off */
static const int allowed[] = {
    /* files */
    SCMP_SYS(access), SCMP_SYS(chmod), SCMP_SYS(close), SCMP_SYS(close_range),
    SCMP_SYS(copy_file_range), SCMP_SYS(dup), SCMP_SYS(dup2), SCMP_SYS(dup3),
    SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(fadvise64),
    SCMP_SYS(fallocate), SCMP_SYS(fchmod), SCMP_SYS(fchmodat),
    SCMP_SYS(fchown), SCMP_SYS(fcntl), SCMP_SYS(fdatasync), SCMP_SYS(flock),
    SCMP_SYS(fstat), SCMP_SYS(fstatfs), SCMP_SYS(fsync), SCMP_SYS(ftruncate),
    SCMP_SYS(getcwd), SCMP_SYS(getdents), SCMP_SYS(getdents64),
    SCMP_SYS(link), SCMP_SYS(linkat), SCMP_SYS(lseek), SCMP_SYS(lstat),
    SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(newfstatat), SCMP_SYS(open),
    SCMP_SYS(openat), SCMP_SYS(pipe), SCMP_SYS(pipe2), SCMP_SYS(pread64),
    SCMP_SYS(preadv), SCMP_SYS(pwrite64), SCMP_SYS(pwritev), SCMP_SYS(read),
    SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(readv),
    SCMP_SYS(rename), SCMP_SYS(renameat), SCMP_SYS(renameat2),
    SCMP_SYS(sendfile), SCMP_SYS(stat), SCMP_SYS(statfs), SCMP_SYS(statx),
    SCMP_SYS(sync_file_range), SCMP_SYS(truncate), SCMP_SYS(umask),
    SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(utimensat),
    SCMP_SYS(write), SCMP_SYS(writev),
    /* memory */
    SCMP_SYS(brk), SCMP_SYS(madvise), SCMP_SYS(membarrier),
    SCMP_SYS(mincore), SCMP_SYS(mlock), SCMP_SYS(mlock2), SCMP_SYS(mremap),
    SCMP_SYS(msync), SCMP_SYS(munlock), SCMP_SYS(munmap),
    /* time */
    SCMP_SYS(clock_getres), SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_nanosleep), SCMP_SYS(getrusage), SCMP_SYS(gettimeofday),
    SCMP_SYS(nanosleep), SCMP_SYS(time), SCMP_SYS(timerfd_create),
    SCMP_SYS(timerfd_gettime), SCMP_SYS(timerfd_settime), SCMP_SYS(times),
    /* the network, and waiting for it; bind is for netlink */
    SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(bind), SCMP_SYS(connect),
    SCMP_SYS(epoll_create), SCMP_SYS(epoll_create1), SCMP_SYS(epoll_ctl),
    SCMP_SYS(epoll_pwait), SCMP_SYS(epoll_pwait2), SCMP_SYS(epoll_wait),
    SCMP_SYS(eventfd), SCMP_SYS(eventfd2), SCMP_SYS(getpeername),
    SCMP_SYS(getsockname), SCMP_SYS(getsockopt), SCMP_SYS(listen),
    SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(pselect6), SCMP_SYS(recvfrom),
    SCMP_SYS(recvmmsg), SCMP_SYS(recvmsg), SCMP_SYS(select),
    SCMP_SYS(sendmmsg), SCMP_SYS(sendmsg), SCMP_SYS(sendto),
    SCMP_SYS(setsockopt), SCMP_SYS(shutdown), SCMP_SYS(socketpair),
    /* threads, signals, the child of a reload */
    SCMP_SYS(arch_prctl), SCMP_SYS(execve), SCMP_SYS(exit),
    SCMP_SYS(exit_group), SCMP_SYS(futex), SCMP_SYS(get_robust_list),
    SCMP_SYS(getcpu), SCMP_SYS(getegid), SCMP_SYS(geteuid), SCMP_SYS(getgid),
    SCMP_SYS(getgroups), SCMP_SYS(getpgid), SCMP_SYS(getpgrp),
    SCMP_SYS(getpid), SCMP_SYS(getppid), SCMP_SYS(getrandom),
    SCMP_SYS(getresgid), SCMP_SYS(getresuid), SCMP_SYS(getrlimit),
    SCMP_SYS(getsid), SCMP_SYS(gettid), SCMP_SYS(getuid),
    SCMP_SYS(restart_syscall), SCMP_SYS(rseq), SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigpending), SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigtimedwait),
    SCMP_SYS(sched_get_priority_max), SCMP_SYS(sched_get_priority_min),
    SCMP_SYS(sched_getaffinity), SCMP_SYS(sched_getparam),
    SCMP_SYS(sched_getscheduler), SCMP_SYS(sched_yield),
    SCMP_SYS(set_robust_list), SCMP_SYS(set_tid_address),
    SCMP_SYS(sigaltstack), SCMP_SYS(sysinfo), SCMP_SYS(tgkill),
    SCMP_SYS(uname), SCMP_SYS(vfork), SCMP_SYS(wait4), SCMP_SYS(waitid),
};

static const int deadly[] = {
    SCMP_SYS(acct), SCMP_SYS(add_key), SCMP_SYS(bpf), SCMP_SYS(chroot),
    SCMP_SYS(delete_module), SCMP_SYS(finit_module), SCMP_SYS(init_module),
    SCMP_SYS(io_uring_setup), SCMP_SYS(kexec_file_load),
    SCMP_SYS(kexec_load), SCMP_SYS(keyctl), SCMP_SYS(mount),
    SCMP_SYS(open_by_handle_at), SCMP_SYS(perf_event_open),
    SCMP_SYS(pivot_root), SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev), SCMP_SYS(ptrace), SCMP_SYS(reboot),
    SCMP_SYS(request_key), SCMP_SYS(setgid), SCMP_SYS(setgroups),
    SCMP_SYS(setns), SCMP_SYS(setregid), SCMP_SYS(setresgid),
    SCMP_SYS(setresuid), SCMP_SYS(setreuid), SCMP_SYS(setuid),
    SCMP_SYS(swapoff), SCMP_SYS(swapon), SCMP_SYS(umount2),
    SCMP_SYS(unshare), SCMP_SYS(userfaultfd),
};
/* clang-format on */

#define EQUALS(argument, value)                 \
	{                                       \
		argument, SCMP_CMP_EQ, value, 0 \
	}
#define MASKED(argument, mask, value)                     \
	{                                                 \
		argument, SCMP_CMP_MASKED_EQ, mask, value \
	}

/* Calls of which only some uses are ours. */
static const struct {
	int call;
	struct scmp_arg_cmp argument;
} some[] = {
    {SCMP_SYS(socket), EQUALS(0, AF_UNIX)},
    {SCMP_SYS(socket), EQUALS(0, AF_INET)},
    {SCMP_SYS(socket), EQUALS(0, AF_INET6)},
    {SCMP_SYS(socket), EQUALS(0, AF_NETLINK)}, /* getaddrinfo */
    {SCMP_SYS(ioctl), EQUALS(1, FIONBIO)},
    {SCMP_SYS(ioctl), EQUALS(1, FIONREAD)},
    {SCMP_SYS(ioctl), EQUALS(1, TCGETS)}, /* isatty */
    {SCMP_SYS(prctl), EQUALS(0, PR_SET_NAME)},
    {SCMP_SYS(prctl), EQUALS(0, PR_SET_DUMPABLE)},
    {SCMP_SYS(prctl), EQUALS(0, PR_SET_VMA)},
    {SCMP_SYS(prlimit64), EQUALS(2, 0)}, /* asks, does not set */
    {SCMP_SYS(clone), MASKED(0, NEW_SPACES, 0)},
    /* never memory that is written and then run */
    {SCMP_SYS(mmap), MASKED(2, PROT_WRITE | PROT_EXEC, 0)},
    {SCMP_SYS(mmap), MASKED(2, PROT_WRITE | PROT_EXEC, PROT_WRITE)},
    {SCMP_SYS(mmap), MASKED(2, PROT_WRITE | PROT_EXEC, PROT_EXEC)},
    {SCMP_SYS(mprotect), MASKED(2, PROT_EXEC, 0)},
};

static int
add_all(scmp_filter_ctx filter, uint32_t what, const int *calls, size_t count)
{
	int result = 0;
	size_t i;

	for (i = 0; result == 0 && i < count; i++)
		result = seccomp_rule_add(filter, what, calls[i], 0);
	return result;
}

static int
fill(scmp_filter_ctx filter)
{
	int result = seccomp_rule_add(
	    filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
	size_t i;

	if (result == 0)
		result = add_all(
		    filter, SCMP_ACT_ALLOW, allowed, ARRAY_LEN(allowed));
	if (result == 0)
		result = add_all(
		    filter, SCMP_ACT_KILL_PROCESS, deadly, ARRAY_LEN(deadly));
	for (i = 0; result == 0 && i < ARRAY_LEN(some); i++)
		result = seccomp_rule_add_array(
		    filter, SCMP_ACT_ALLOW, some[i].call, 1, &some[i].argument);
	return result;
}

bool
sandbox_calls(const char **why)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	bool on =
	    filter != NULL && fill(filter) == 0 && seccomp_load(filter) == 0;

	if (filter != NULL)
		seccomp_release(filter);
	if (!on)
		*why = "seccomp was refused: it is not in this kernel, or "
		       "another filter forbids it";
	return on;
}
