/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * random.c - chance, handed in where it is used
 */
#include "base/random.h"

#include <sodium.h>

void
random_bytes(void *out, size_t length)
{
	randombytes_buf(out, length);
}

void
random_name(char *out, size_t length)
{
	static const char letters[] = "abcdefghijkmnpqrstuvwxyz23456789";
	size_t i;

	randombytes_buf(out, length);
	for (i = 0; i < length; i++)
		out[i] = letters[(unsigned char)out[i] % 32];
	out[length] = '\0';
}
