/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_recording.h - the recordings that the file of a notice names
 */
#ifndef CLI_NOTICE_RECORDING_H
#define CLI_NOTICE_RECORDING_H

#include <jansson.h>

#include "base/fault.h"
#include "core/notice.h"

/*
 * Makes telephone audio of all that NOTICE, which was read from *SCRIPT, names
 * and that is not kept yet; a name is from FOLDER on.  *script then names them
 * as they will be kept, and *recordings, an array for the request, has their
 * bytes.
 */
int notice_take_recordings(struct arena *, const char *folder,
    const struct notice *, struct slice *script, json_t **recordings,
    struct fault *) MUST_CHECK;

#endif
