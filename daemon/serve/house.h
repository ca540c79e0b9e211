/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * house.h - how the running line is, and what its settings say, for the page
 */
#ifndef SERVE_HOUSE_H
#define SERVE_HOUSE_H

#include "desk/house.h"
#include "serve/daemon_inside.h"

/* What is wrong with the line as a whole, or NULL. */
const char *house_wrong(struct daemon *);
/* How it is now, in the arena. */
const struct house *house_look(struct daemon *, struct arena *);

#endif
