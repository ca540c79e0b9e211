/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * host_erase.c - a person asked to be forgotten: here, and in what is coming
 */
#include "line/host.h"

#include "store/staged.h"

int
host_erase(struct host *host, struct fault *fault)
{
	struct store *store = host->turn->store;
	const struct person *person = host->person;

	if (!host->erase)
		return 0;
	if (person->number.e164[0] != '\0' &&
	    store_staged_leave_out(store, &person->number, fault) != 0)
		return -1;
	return store_person_erase(store, person->id, fault);
}
