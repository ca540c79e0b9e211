/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * message.h - a caller's message as a file to listen to
 */
#ifndef CLI_MESSAGE_H
#define CLI_MESSAGE_H

#include "serve/settings.h"

/*
 * Writes the message of follow-up ID to PATH (`-`: standard output), after it
 * is written down that somebody listens.  *seconds is how long it lasts.
 */
int message_save(const struct settings *, int64_t id, const char *path,
    int *seconds, struct fault *) MUST_CHECK;

#endif
