/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_audit.c - where the record of what staff did begins, when its oldest
 * part was taken away
 */
#include "store/schema.h"

const char schema_audit[] =
    /*
     * The last row that went, and its hash, on which the next one was built.
     * proof is keyed: only who has the key can say that rows may be missing.
     */
    "CREATE TABLE audit_anchor ("
    " one INTEGER PRIMARY KEY CHECK (one = 1),"
    " id INTEGER NOT NULL,"
    " at_ms INTEGER NOT NULL,"
    " hash BLOB NOT NULL,"
    " proof BLOB NOT NULL"
    ") STRICT;";
