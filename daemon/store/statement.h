/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * statement.h - the names of all SQL texts that are run with values
 *
 * The texts are in sql_*.def, one file for each thing that is kept.
 */
#ifndef STORE_STATEMENT_H
#define STORE_STATEMENT_H

enum statement {
#define SQL(name, text) SQL_##name,
#include "store/statements.def"
#undef SQL
	STATEMENTS,
};

const char *statement_text(enum statement);

#endif
