/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * log.h - one line a decision, key=value, on standard error
 *
 * Every value is escaped (control bytes, quotes, anything above ASCII), so one
 * event is one line whatever a stranger sent.  No phone number, no text, no
 * code and no token is ever handed in: people are named by their person id.
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include <stdbool.h>

enum log_level { LOG_LEVEL_ERROR, LOG_LEVEL_WARNING, LOG_LEVEL_INFO };

/*
 * What is below LEVEL stays silent.  With JOURNAL each line starts with the
 * level as systemd's journal reads it (<3>, <4>, <6>).
 */
void log_start(enum log_level, bool journal);

/*
 * Writes "event key=value key=value": pairs of C strings, ended by NULL.  A
 * pair whose value is NULL is left out.
 */
void log_event(enum log_level, const char *event, ...)
    __attribute__((sentinel));

#endif
