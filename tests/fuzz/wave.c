/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * wave.c - fuzz: the head of a WAV file
 */
#include "fuzz.h"

#include "wire/wave.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = {(const char *)data, size};

	fuzz_need(wave_seconds(bytes) >= 0, "a sound lasts no time or some");
	fuzz_need(!wave_is(bytes) || size >= WAVE_HEAD_BYTES,
	    "a WAV file has a whole head");
	return 0;
}
