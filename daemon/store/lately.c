/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * lately.c - when an account was last heard of
 */
#include "store/lately.h"

#include "store/column.h"

#define ROWS_LOOKED 5000

int
store_lately_heard(struct store *store, const char *account, int64_t *at_ms,
    struct fault *fault)
{
	struct query query = query_start(store, SQL_LATELY_HEARD);

	query_string(&query, account);
	query_int(&query, DIRECTION_IN);
	query_int(&query, ROWS_LOOKED);
	*at_ms = query_row(&query) ? column_int(&query) : 0;
	return query_end(&query, fault);
}
