/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * table.c - fuzz: lists of the desk as CSV, down to rows for the database
 *
 * The first byte says of what: appointments, cases or people.
 */
#include "fuzz.h"

#include "sheet/rows.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = fuzz_arena();
	struct findings findings = findings_new(arena);
	enum import_kind kind;
	struct table table;
	struct import import;
	struct fault fault;
	json_t *rows;

	if (size == 0)
		return 0;
	kind = (enum import_kind)(data[0] % 3);
	table_read(arena,
	    fuzz_file(
		"it.csv", (struct slice){(const char *)data + 1, size - 1}),
	    rows_columns(kind), &table, &findings);
	if (findings.errors == 0) {
		rows = rows_read(arena, kind, &table, &findings);
		if (findings.errors == 0 &&
		    import_read(arena, kind, rows, &import, &fault) != 0)
			fuzz_need(fault.kind == FAULT_DATA,
			    "a row that is too much is bad data");
		json_decref(rows);
	}
	fuzz_findings(&findings);
	return 0;
}
