/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * key.c - the key that seals: 64 hexadecimal digits in a file of its own
 */
#include "store/key.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "store/lock.h"

#define DIGITS (2 * STORE_KEY_BYTES)

/* Linked, not renamed: a key that is there is never replaced. */
static int
put_in_place(const char *made, const char *path, struct fault *fault)
{
	int failed = link(made, path) != 0 && errno != EEXIST;
	int reason = errno;

	unlink(made);
	if (failed)
		return fault_set(fault, FAULT_WRITE,
		    "cannot write the key file %s: %s", path, strerror(reason));
	return 0;
}

static int
make_key(struct arena *arena, const char *path, struct fault *fault)
{
	unsigned char key[STORE_KEY_BYTES];
	char line[DIGITS + 2];
	const char *made = arena_printf(arena, "%s.%ld", path, (long)getpid());
	int result;

	randombytes_buf(key, sizeof(key));
	sodium_bin2hex(line, sizeof(line), key, sizeof(key));
	line[DIGITS] = '\n';
	result =
	    file_replace(made, 0600, (struct slice){line, DIGITS + 1}, fault);
	sodium_memzero(key, sizeof(key));
	sodium_memzero(line, sizeof(line));
	if (result != 0 || put_in_place(made, path, fault) != 0)
		return -1;
	return file_sync_folder(path, fault);
}

/* One of another program is told by who opens it. */
static bool
is_sealed(const char *database)
{
	unsigned char id[APPLICATION_ID_BYTES];
	struct fault ignored;
	size_t length = 0;

	return database == NULL ||
	    (file_exists(database) &&
		file_get(database, APPLICATION_ID_AT, (char *)id, sizeof(id),
		    &length, &ignored) == 0 &&
		length == sizeof(id) && lock_is_our_id(id));
}

int
store_key(struct arena *arena, const char *path, const char *database,
    struct slice *key, struct fault *fault)
{
	unsigned char *bytes = arena_alloc(arena, STORE_KEY_BYTES);
	struct slice digits;
	size_t length = 0;

	if (!file_exists(path) && is_sealed(database))
		return fault_set(fault, FAULT_MISSING,
		    "the key file %s is not there; put back the one that the "
		    "database was made with, without which it stays sealed",
		    path);
	if (!file_exists(path) && make_key(arena, path, fault) != 0)
		return fault_prefix(fault,
		    "no key file can be made; let the user who runs this "
		    "write to %s",
		    file_folder(arena, path));
	if (file_read_secret(arena, path, 4096, &digits, fault) != 0)
		return fault_prefix(fault, "the key file of the database");
	if (digits.length != DIGITS ||
	    sodium_hex2bin(bytes, STORE_KEY_BYTES, digits.data, digits.length,
		NULL, &length, NULL) != 0 ||
	    length != STORE_KEY_BYTES)
		return fault_set(fault, FAULT_SETTINGS,
		    "%s is not a key file (%d hexadecimal digits); put back "
		    "the one that the database was made with",
		    path, DIGITS);
	*key = (struct slice){(const char *)bytes, STORE_KEY_BYTES};
	return 0;
}
