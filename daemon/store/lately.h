/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * lately.h - when an account was last heard of
 */
#ifndef STORE_LATELY_H
#define STORE_LATELY_H

#include "store/store.h"

/* When something came by it, among the last rows of the log; 0: nothing. */
int store_lately_heard(struct store *, const char *account, int64_t *at_ms,
    struct fault *) MUST_CHECK;

#endif
