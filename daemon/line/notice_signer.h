/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_signer.h - who signs a notice: writes it, changes it, approves it
 *
 * Once the desk has accounts, a name is that of an account, so that nobody is
 * the second person of their own notice by writing another name.
 */
#ifndef LINE_NOTICE_SIGNER_H
#define LINE_NOTICE_SIGNER_H

#include "base/arena.h"
#include "store/store.h"

/*
 * *staff is their account, 0 while the desk has none; FAULT_DATA when NAME is
 * nobody of the desk who may send notices (a coordinator or an admin).
 */
int notice_signer(struct store *, struct arena *, const char *name,
    int64_t *staff, struct fault *) MUST_CHECK;

#endif
