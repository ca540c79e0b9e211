/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * retention.h - how long what is kept (the setting `keep`); 0: for ever
 */
#ifndef CORE_RETENTION_H
#define CORE_RETENTION_H

#include <stdint.h>

struct retention {
	int64_t text_ms; /* what was said, tasks that are done */
	int64_t recording_ms; /* callers' messages */
	int64_t person_ms; /* who gave no sign of life for so long */
	int64_t code_ms; /* appointments that were, permits that are closed */
	int64_t audit_ms; /* the record of what staff did and looked at */
};

#endif
