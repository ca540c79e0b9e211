/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * health.h - how the file and its disk fare
 */
#ifndef STORE_HEALTH_H
#define STORE_HEALTH_H

#include "store/store.h"

/*
 * Is there room again?  Writes as much as many turns do, since a little still
 * finds room in what a full disk left of the WAL, and takes it away.
 */
int store_room_try(struct store *, struct fault *) MUST_CHECK;

/* What is shown of a sealed value that does not open. */
#define UNREADABLE "\xEF\xBF\xBD"
/* How many did not since the file was opened; each time one is read counts. */
int64_t store_unreadable(const struct store *);

#endif
