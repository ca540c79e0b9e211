/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import_on.h - goes on with a long import that nobody asks for any more
 */
#ifndef SERVE_IMPORT_ON_H
#define SERVE_IMPORT_ON_H

#include "serve/daemon_inside.h"

/* A command's unit came back: it may be of a long import. */
void import_look(struct daemon *, const struct unit *);
/* A step of what waits, behind all that is in the line. */
void import_go_on(struct daemon *);

#endif
