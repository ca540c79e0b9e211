/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * provider.c - what all telecom providers have in common
 */
#include "provider/provider.h"

#include <stddef.h>

const struct provider *
provider_find(struct slice name)
{
	size_t i;

	for (i = 0; providers[i] != NULL; i++)
		if (slice_is(name, providers[i]->name))
			return providers[i];
	return NULL;
}
