/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sandbox_files.c - Landlock: only the files that are named
 *
 * By its three system calls, as there is no library for them in Debian; the
 * headers of Debian 12 are older than the kernels that people run, so what came
 * later has its numbers here (linux/landlock.h of Linux 6.12).
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "serve/sandbox_inside.h"

#define READ (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR)
#define OF_FILES                                                      \
	(LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | \
	    LANDLOCK_ACCESS_FS_READ_FILE | FS_TRUNCATE | FS_IOCTL_DEV)
#define ABI_1 ((LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1)
#define FS_REFER (1ULL << 13) /* ABI 2 */
#define FS_TRUNCATE (1ULL << 14) /* ABI 3 */
#define NET_BIND_TCP (1ULL << 0) /* ABI 4 */
#define FS_IOCTL_DEV (1ULL << 15) /* ABI 5 */
#define SCOPE_SIGNAL (1ULL << 1) /* ABI 6 */

/* As the newest kernel has it; an older one takes the beginning. */
struct ruleset {
	uint64_t files, net, scopes;
};

static const uint64_t rights[] = {
    [PLACE_READ] = READ,
    [PLACE_RUN] = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE,
    [PLACE_WRITE] = READ | LANDLOCK_ACCESS_FS_WRITE_FILE |
	LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE |
	FS_TRUNCATE,
    [PLACE_DEVICE] = LANDLOCK_ACCESS_FS_READ_FILE |
	LANDLOCK_ACCESS_FS_WRITE_FILE | FS_TRUNCATE,
};

/*
 * All that this kernel can take away.  Nothing is bound to a port any more, and
 * nobody outside is sent a signal.
 */
static int
make_ruleset(long abi, uint64_t *handled)
{
	struct ruleset ruleset = {.files = ABI_1};
	size_t size = sizeof(ruleset.files);

	if (abi >= 2)
		ruleset.files |= FS_REFER;
	if (abi >= 3)
		ruleset.files |= FS_TRUNCATE;
	if (abi >= 5)
		ruleset.files |= FS_IOCTL_DEV;
	if (abi >= 4) {
		ruleset.net = NET_BIND_TCP;
		size += sizeof(ruleset.net);
	}
	if (abi >= 6) {
		ruleset.scopes = SCOPE_SIGNAL;
		size += sizeof(ruleset.scopes);
	}
	*handled = ruleset.files;
	return (int)syscall(
	    SYS_landlock_create_ruleset, &ruleset, size, (uint32_t)0);
}

static void
add_rule(int ruleset, const struct place *place, uint64_t handled)
{
	struct landlock_path_beneath_attr rule = {
	    .allowed_access = rights[place->use] & handled};
	struct stat status;

	rule.parent_fd = open(place->path, O_PATH | O_CLOEXEC);
	if (rule.parent_fd < 0)
		return;
	if (fstat(rule.parent_fd, &status) == 0) {
		if (!S_ISDIR(status.st_mode))
			rule.allowed_access &= OF_FILES;
		syscall(SYS_landlock_add_rule, ruleset,
		    LANDLOCK_RULE_PATH_BENEATH, &rule, (uint32_t)0);
	}
	close(rule.parent_fd);
}

int
sandbox_files(const struct places *places, const char **why)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0,
	    (uint32_t)LANDLOCK_CREATE_RULESET_VERSION);
	uint64_t handled = 0;
	int ruleset = abi < 1 ? -1 : make_ruleset(abi, &handled);
	bool failed;
	size_t i;

	if (ruleset < 0) {
		*why = "this kernel has no Landlock, or it is switched off";
		return 0;
	}
	for (i = 0; i < places->count; i++)
		add_rule(ruleset, &places->list[i], handled);
	failed = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
	    syscall(SYS_landlock_restrict_self, ruleset, (uint32_t)0) != 0;
	close(ruleset);
	if (failed)
		*why = "Landlock was refused";
	return failed ? 0 : (int)abi;
}
