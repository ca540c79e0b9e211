/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * account.c - one contract with one telecom provider, as the settings name it
 */
#include "core/account.h"

#include <string.h>

struct slice
account_get(const struct account *account, const char *name)
{
	size_t i;

	for (i = 0; i < account->count; i++)
		if (strcmp(account->values[i].name, name) == 0)
			return account->values[i].value;
	return (struct slice){"", 0};
}
