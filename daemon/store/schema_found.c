/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_found.c - of whom the desk wrote something, or nothing any more
 *
 * Whoever keeps names in memory to find people by (search.h) reads here what is
 * new.  Only the newest rows stay.
 */
#include "store/schema.h"

const char schema_found[] = "CREATE TABLE name_change ("
			    " id INTEGER PRIMARY KEY,"
			    " person INTEGER NOT NULL"
			    ") STRICT;";
