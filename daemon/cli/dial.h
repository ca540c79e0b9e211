/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * dial.h - calls of the phone in the terminal
 *
 * It does what a provider does: prints what is said, in the words of a .talk
 * file and with whose voice it is, then takes keys, silence or a message.
 */
#ifndef CLI_DIAL_H
#define CLI_DIAL_H

#include <jansson.h>

#include "serve/load.h"

struct dial {
	const struct loaded *loaded;
	const char *from;
	json_t *script; /* what the line said last; NULL: no call */
	int64_t began_ms; /* monotonic */
};

bool dial_is_on(const struct dial *);
int dial_call(struct dial *, struct fault *) MUST_CHECK;
/* Keys, one after another; none is silence. */
int dial_press(struct dial *, struct slice keys, struct fault *) MUST_CHECK;
/* "12s" of silence, or a WAV file. */
int dial_record(struct dial *, const char *what, struct fault *) MUST_CHECK;
/* Of the caller, also after the line did. */
int dial_hang_up(struct dial *, struct fault *) MUST_CHECK;

#endif
