/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * setting.c - small values by name
 */
#include "store/setting.h"

#include "store/column.h"

int
store_setting_get(struct store *store, const char *name, int64_t *value,
    bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_SETTING_GET);

	query_string(&query, name);
	*found = query_row(&query);
	if (*found)
		*value = column_int(&query);
	return query_end(&query, fault);
}

int
store_setting_put(
    struct store *store, const char *name, int64_t value, struct fault *fault)
{
	struct query query = query_start(store, SQL_SETTING_PUT);

	query_string(&query, name);
	query_int(&query, value);
	return query_run(&query, fault);
}
