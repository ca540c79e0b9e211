/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import_long.h - a long import is put in place piece by piece
 *
 * Between two pieces the line serves texts and calls; where there is none, all
 * of them go in at once.
 */
#ifndef SHEET_IMPORT_LONG_H
#define SHEET_IMPORT_LONG_H

#include "sheet/import.h"
#include "sheet/pieces.h"
#include "store/staged.h"

struct import_step {
	int64_t id; /* the import that is asked about; 0: none */
	struct reminder_rules reminders;
	/* filled by import_step_work */
	struct staged staged; /* the one that was asked about */
	bool more; /* another piece waits */
	bool waits; /* something is kept that has to be looked at again */
};

/*
 * Puts the next piece of the first import in place, or takes away what is
 * left of one that is done; as a unit's work.
 */
int import_step_work(void *import_step, struct store *, int64_t now_ms,
    struct fault *) MUST_CHECK;

/*
 * All pieces of a file, for a command without a daemon, which nobody waits
 * behind: in one transaction of the caller's.
 */
struct import_whole {
	enum import_kind kind;
	const struct pieces *pieces;
	struct reminder_rules reminders;
	void (*progress)(size_t done, size_t all);
};

int import_whole_work(void *import_whole, struct store *, int64_t now_ms,
    struct fault *) MUST_CHECK;

#endif
