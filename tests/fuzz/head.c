/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * head.c - fuzz: the head of a request, whole and in pieces
 *
 * How the network cuts it into pieces must not change what is seen in it.
 */
#include "fuzz.h"

#include "net/server_head.h"

#define HEAD_MAX 8192

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct head whole = {.length = 0}, pieces = {.length = 0};
	size_t step = size > 0 ? 1u + data[0] % 7u : 1, at, length;

	head_read(&whole, (const char *)data, size, HEAD_MAX);
	for (at = 0; at < size; at += length) {
		char copy[8];

		length = size - at < step ? size - at : step;
		memcpy(copy, data + at, length);
		head_read(&pieces, copy, length, HEAD_MAX);
	}
	fuzz_need(whole.done == pieces.done && whole.flawed == pieces.flawed,
	    "a head in pieces is judged as the whole is");
	fuzz_need(whole.flawed || whole.length == pieces.length,
	    "a head in pieces is as long as the whole");
	return 0;
}
