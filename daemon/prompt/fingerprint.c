/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fingerprint.c - is it still the same text, the same recording?
 *
 * BLAKE2b of libsodium, eight bytes of it: enough to tell a few thousand
 * things of one desk apart, short enough for a file name.
 */
#include "prompt/fingerprint.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <unistd.h>

#define BYTES 16 /* the least that libsodium makes; half of it is kept */
#define BLOCK 65536

static void
begin(crypto_generichash_state *state)
{
	crypto_generichash_init(state, NULL, 0, BYTES);
}

static void
add(crypto_generichash_state *state, struct slice part)
{
	crypto_generichash_update(
	    state, (const unsigned char *)part.data, part.length);
}

static struct fingerprint
end(crypto_generichash_state *state)
{
	struct fingerprint print;
	unsigned char bytes[BYTES];

	crypto_generichash_final(state, bytes, sizeof(bytes));
	sodium_bin2hex(
	    print.hex, sizeof(print.hex), bytes, FINGERPRINT_SIZE / 2);
	return print;
}

struct fingerprint
fingerprint_of(struct slice bytes)
{
	crypto_generichash_state state;

	begin(&state);
	add(&state, bytes);
	return end(&state);
}

/* Bytes of other scripts all count; of ASCII only letters and digits. */
static bool
is_heard(char c)
{
	return (unsigned char)c >= 0x80 || (c >= '0' && c <= '9') ||
	    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct fingerprint
fingerprint_of_text(struct slice text)
{
	crypto_generichash_state state;
	size_t i;

	begin(&state);
	for (i = 0; i < text.length; i++)
		if (is_heard(text.data[i]))
			add(&state, (struct slice){text.data + i, 1});
	return end(&state);
}

int
fingerprint_of_file(const char *path, const char *salt,
    struct fingerprint *print, struct fault *fault)
{
	crypto_generichash_state state;
	char block[BLOCK];
	ssize_t got = -1;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	begin(&state);
	add(&state, slice_of(salt));
	if (fd >= 0) {
		while ((got = read(fd, block, sizeof(block))) > 0)
			add(&state, (struct slice){block, (size_t)got});
		close(fd);
	}
	*print = end(&state);
	if (got == 0)
		return 0;
	return fault_set(
	    fault, FAULT_MISSING, "cannot read %s: %s", path, strerror(errno));
}

bool
fingerprint_is(const struct fingerprint *a, const struct fingerprint *b)
{
	return strcmp(a->hex, b->hex) == 0;
}

bool
fingerprint_read(struct slice hex, struct fingerprint *print)
{
	size_t i;

	if (hex.length != FINGERPRINT_SIZE - 1)
		return false;
	for (i = 0; i < hex.length; i++)
		if (strchr("0123456789abcdef", hex.data[i]) == NULL ||
		    hex.data[i] == '\0')
			return false;
	memcpy(print->hex, hex.data, hex.length);
	print->hex[hex.length] = '\0';
	return true;
}
