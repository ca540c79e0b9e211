/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sql_fault.h - every statement of a piece of work fails, one after another
 *
 * A test that is linked with it has to be linked so that SQLite's steps pass
 * by there first (--wrap of sqlite3_step and sqlite3_exec).
 */
#ifndef TESTS_UNIT_SQL_FAULT_H
#define TESTS_UNIT_SQL_FAULT_H

#include "store/store.h"

/* 0, or -1 when something failed; whoever returns has no transaction open. */
typedef int sql_fault_work(void *context);

/*
 * Does WORK with its first statement failing, then its second, and so on,
 * until it meets no failure: that run has to be fine.  All before it have to
 * say that they failed, and to leave no row behind.  Of a statement with many
 * rows the first eight fail.
 */
void sql_fault_each(struct store *, sql_fault_work *, void *context);

#endif
