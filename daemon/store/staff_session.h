/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staff_session.h - who is signed in at the desk page
 */
#ifndef STORE_STAFF_SESSION_H
#define STORE_STAFF_SESSION_H

#include "store/staff.h"

/* Ends those that are over; fills the id of the new one. */
int store_staff_session_add(struct store *, struct slice token,
    struct staff_session *, struct fault *) MUST_CHECK;
/* Whose it is at NOW, unless that person was disabled. */
int store_staff_session_find(struct store *, struct arena *, struct slice token,
    int64_t now_ms, struct staff_session *, struct staff *, bool *found,
    struct fault *) MUST_CHECK;
/* Those of one person that hold at NOW, newest first. */
int store_staff_session_list(struct store *, int64_t staff, int64_t now_ms,
    bool (*each)(void *context, const struct staff_session *), void *context,
    struct fault *) MUST_CHECK;
/* One of STAFF's; *found false when there is none of that id. */
int store_staff_session_end(struct store *, int64_t staff, int64_t id,
    bool *found, struct fault *) MUST_CHECK;
/* All of STAFF's but KEEP (0: all). */
int store_staff_session_end_others(
    struct store *, int64_t staff, int64_t keep, struct fault *) MUST_CHECK;

#endif
