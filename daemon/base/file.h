/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * file.h - whole files in and out
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fault.h"
#include "base/text.h"

/* All of a file of at most MAX bytes, with a NUL after it. */
int file_read(struct arena *, const char *path, size_t max, struct slice *out,
    struct fault *) MUST_CHECK;
/*
 * The same for a secret: refused when others than its owner can read it.
 * Blanks and newlines at the end are not part of a secret.
 */
int file_read_secret(struct arena *, const char *path, size_t max,
    struct slice *out, struct fault *) MUST_CHECK;
/* From byte AT on, SIZE of them at most; *GOT fewer: the file ends there. */
int file_get(const char *path, uint64_t at, char *out, size_t size, size_t *got,
    struct fault *) MUST_CHECK;
/* Written beside it with MODE, synced, then renamed over it. */
int file_replace(
    const char *path, int mode, struct slice, struct fault *) MUST_CHECK;
/* Into a file, which is made with MODE, from byte AT on; synced. */
int file_put(const char *path, int mode, uint64_t at, struct slice,
    struct fault *) MUST_CHECK;
/* What was renamed and removed beside PATH is on the disk. */
int file_sync_folder(const char *path, struct fault *) MUST_CHECK;
/*
 * The names in a folder that end in SUFFIX, sorted, at most MAX; NULL after
 * the last.
 */
int file_list(struct arena *, const char *folder, const char *suffix,
    size_t max, const char *const **out, struct fault *) MUST_CHECK;
/* FOLDER/NAME, or NAME alone when it begins with a slash. */
const char *file_join(struct arena *, const char *folder, const char *name);
/* The folder that a file is in; "." for a bare name. */
const char *file_folder(struct arena *, const char *path);
bool file_exists(const char *path);

#endif
