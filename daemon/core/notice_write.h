/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_write.h - a notice that was filled in on a page, as a file
 *
 * What is kept and approved is always the file, whoever wrote it and how.  Who
 * got the values from a page writes the file, reads it back and compares.
 */
#ifndef CORE_NOTICE_WRITE_H
#define CORE_NOTICE_WRITE_H

#include "core/notice.h"

/* Blanks and breaks as single blanks, so that it fits into one line. */
struct slice notice_one_line(struct arena *, struct slice);
/* The file, for notice_read; each value is one line of it. */
struct slice notice_script(struct arena *, const struct notice *);
/*
 * SCRIPT, which NOTICE was read from, with other names for its recordings: one
 * a text, NULL where it stays.
 */
struct slice notice_rename_recordings(struct arena *, struct slice script,
    const struct notice *, const char *const *names);
/* Do both say the same, in the same order, to the same people? */
bool notice_is_same(const struct notice *, const struct notice *);

#endif
