/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * setting.h - small values by name: since when an account's list was read, …
 */
#ifndef STORE_SETTING_H
#define STORE_SETTING_H

#include "store/store.h"

#define SETTING_BACKUP "backup" /* when the last one was made */

int store_setting_get(struct store *, const char *name, int64_t *value,
    bool *found, struct fault *) MUST_CHECK;
int store_setting_put(
    struct store *, const char *name, int64_t value, struct fault *) MUST_CHECK;

#endif
