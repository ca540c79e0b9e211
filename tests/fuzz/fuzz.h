/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fuzz.h - what the fuzz targets share
 *
 * A target is one file: libFuzzer calls its LLVMFuzzerTestOneInput with bytes
 * that somebody hostile may send or a tired person may write.  It has to come
 * back, whatever they are; where two ways lead to the same answer it takes
 * both, and fuzz_need says when they differ.
 */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "serve/load.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* An arena for one input; the one of the input before has ended. */
struct arena *fuzz_arena(void);

/* The input up to SEPARATOR, which *rest is moved past; all of it without. */
struct slice fuzz_cut(struct slice *rest, char separator);

/* A file with these bytes, in memory; the one before of this NAME is gone. */
const char *fuzz_file(const char *name, struct slice contents);
/* The folder that they are in. */
const char *fuzz_folder(void);

/* Ends the process, which is what libFuzzer calls a finding. */
void fuzz_need(bool holds, const char *what);

/* The words that ship, loaded once. */
struct words *fuzz_words(void);

/* What a line loads that has these SETTINGS beside the flows that ship. */
struct loaded *fuzz_loaded(const char *settings);

/* All that was found is a sentence about some place, and valid UTF-8. */
void fuzz_findings(const struct findings *);

#endif
