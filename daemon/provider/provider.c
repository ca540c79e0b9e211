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

enum verdict
verdict_by_status(const struct response *response)
{
	int status = response->status;

	if (status == 429 || (status == 0 && response->refused))
		return VERDICT_LATER;
	if (status >= 200 && status < 300)
		return VERDICT_SENT;
	if (status == 401 || status == 403)
		return VERDICT_MISCONFIGURED;
	if (status >= 400 && status < 500)
		return VERDICT_REFUSED;
	return VERDICT_UNKNOWN;
}
