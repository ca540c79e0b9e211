/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * catalog.h - a PO file in and out, by libgettextpo
 *
 * The only user of <gettext-po.h>'s files.  That library speaks through
 * callbacks without context, keeps its state in globals, knows the lines of
 * messages and does not tell them, and forgets some 500 bytes a file; all of
 * that ends here.  One thread at a time.
 */
#ifndef PROMPT_CATALOG_H
#define PROMPT_CATALOG_H

#include <gettext-po.h>

#include "base/fault.h"
#include "base/finding.h"
#include "base/text.h"

#define CATALOG_MAX_BYTES (4u << 20)

struct entry {
	po_message_t message;
	const char *context; /* NULL when it has none */
	int line; /* of its msgctxt, or 0 */
};

struct catalog {
	po_file_t file;
	const char *header; /* NULL when there is none */
	struct entry *entries; /* in the order of the file, obsolete ones too */
	size_t count;
};

/*
 * Reads a PO file; what is wrong in it become findings.  -1 when it could not
 * be read at all.  The caller closes it; its strings last until then.
 */
int catalog_open(struct arena *, const char *path, struct catalog *,
    struct findings *) MUST_CHECK;
void catalog_close(struct catalog *);

/*
 * Writes FILE to PATH, as a whole or not at all; leaves a file with the same
 * bytes alone.
 */
int catalog_save(po_file_t file, const char *path, struct fault *) MUST_CHECK;

#endif
