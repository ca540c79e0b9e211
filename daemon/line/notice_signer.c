/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_signer.c - who signs a notice: writes it, changes it, approves it
 */
#include "line/notice_signer.h"

#include "store/staff.h"

static bool
see_one(void *context, const struct staff *staff)
{
	bool *any = context;

	(void)staff;
	*any = true;
	return false;
}

int
notice_signer(struct store *store, struct arena *arena, const char *name,
    int64_t *staff, struct fault *fault)
{
	struct staff account;
	bool any = false, found = false;

	*staff = 0;
	if (store_staff_list(store, see_one, &any, fault) != 0)
		return -1;
	if (!any)
		return 0;
	if (store_staff_by_name(store, arena, name, &account, &found, fault) !=
	    0)
		return -1;
	if (!found || account.disabled)
		return fault_set(fault, FAULT_DATA,
		    "nobody of the desk has this name: --by takes an account "
		    "of passaparola staff list");
	if (account.role == ROLE_VOLUNTEER)
		return fault_set(fault, FAULT_DATA,
		    "a volunteer does not send notices; ask a "
		    "coordinator");
	*staff = account.id;
	return 0;
}
