/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_ring.c - callers for whom phones of volunteers ring
 */
#include "store/schema.h"

const char schema_ring[] =
    "CREATE TABLE ring ("
    " call INTEGER PRIMARY KEY,"
    " state INTEGER NOT NULL," /* enum ring_state */
    " began_ms INTEGER NOT NULL,"
    " seen_ms INTEGER NOT NULL,"
    " taken INTEGER NOT NULL,"
    " times INTEGER NOT NULL"
    ") STRICT;"
    /* Who waits, and was not heard of for too long. */
    "CREATE INDEX ring_waits ON ring (seen_ms) WHERE state < 2;";
