/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * statement.c - the text of each SQL statement, in the order of their names
 */
#include "store/statement.h"

/* All interactions of the person ?1: the chain, and what a turn just added. */
#define CHAIN                                                     \
	"WITH RECURSIVE chain (id) AS ("                          \
	" SELECT last_interaction FROM session WHERE person = ?1" \
	" UNION"                                                  \
	" SELECT id FROM interaction WHERE person = ?1 AND"       \
	"  id > (SELECT max(id) - 100 FROM interaction)"          \
	" UNION"                                                  \
	" SELECT before FROM interaction JOIN chain USING (id)"   \
	"  WHERE before > 0 AND before < interaction.id)"

static const char *const texts[STATEMENTS] = {
#define SQL(name, text) [SQL_##name] = text,
#include "store/statements.def"
#undef SQL
};

const char *
statement_text(enum statement which)
{
	return texts[which];
}
