/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_removal.c - what providers still keep of who was erased
 */
#include "store/schema.h"

const char schema_removal[] =
    /* what, status: removal.h; done_ms 0: it is still there. */
    "CREATE TABLE removal ("
    " id INTEGER PRIMARY KEY,"
    " account TEXT NOT NULL,"
    " remote_id TEXT,"
    " what INTEGER NOT NULL,"
    " due_ms INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL,"
    " status INTEGER NOT NULL,"
    " done_ms INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX removal_due ON removal (due_ms) WHERE done_ms = 0;";
