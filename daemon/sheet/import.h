/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import.h - rows of the desk's lists, from JSON into the database
 */
#ifndef SHEET_IMPORT_H
#define SHEET_IMPORT_H

#include <jansson.h>

#include "base/fault.h"
#include "store/appointment.h"
#include "store/contact.h"

enum import_kind { IMPORT_APPOINTMENTS, IMPORT_CASES, IMPORT_PEOPLE };

#define IMPORT_ROWS_MAX 500000
#define IMPORT_VALUE_MAX 1000 /* bytes; the longest goes out in a text */

struct import_row {
	struct phone_number number;
	struct appointment appointment;
	bool cancelled; /* it is not held */
	struct case_file file;
	/* of people: what is not said stays as it was */
	struct contact contact;
	const struct language *language;
	const char *safety, *quiet, *by;
};

struct import {
	enum import_kind kind;
	struct import_row *rows;
	size_t count;
	struct reminder_rules reminders;
};

/* "appointments", "cases" or "people"; -1 for anything else. */
int import_kind_find(struct slice word, enum import_kind *) MUST_CHECK;

/*
 * Rows as objects: the columns of the contract by name, all strings but
 * `starts_ms`, `checked_ms` and `consent_ms`, within the bounds above.  What the rows point to lives in the arena.
 */
int import_read(struct arena *, enum import_kind, const json_t *rows,
    struct import *, struct fault *) MUST_CHECK;

/* Puts all of them; as a unit's work, so that it is all or none. */
int import_work(
    void *import, struct store *, int64_t now_ms, struct fault *) MUST_CHECK;

#endif
