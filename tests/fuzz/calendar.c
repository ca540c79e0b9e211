/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * calendar.c - fuzz: appointments as a calendar program exports them
 */
#include "fuzz.h"

#include "base/clock.h"
#include "sheet/calendar.h"
#include "sheet/rows.h"

#define NOW_MS INT64_C(1795158000000)

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = fuzz_arena();
	struct findings findings = findings_new(arena);
	struct table table;

	if (clock_set_zone("Europe/Rome") != 0)
		return 0;
	calendar_read(arena,
	    fuzz_file("it.ics", (struct slice){(const char *)data, size}),
	    NOW_MS, &table, &findings);
	if (findings.errors == 0)
		json_decref(
		    rows_read(arena, IMPORT_APPOINTMENTS, &table, &findings));
	fuzz_findings(&findings);
	return 0;
}
