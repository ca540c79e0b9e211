/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * import_file.h - a list that came as a file, read and looked at
 *
 * The same checks as of `passaparola import`, and one more: what is of another
 * desk comes from nobody who is not of it.
 */
#ifndef DESK_IMPORT_FILE_H
#define DESK_IMPORT_FILE_H

#include "desk/call.h"
#include "desk/upload.h"
#include "sheet/import.h"

/*
 * Reads an upload that is whole into its pieces; what is found, as JSON for the
 * page, and *fine whether it can be put in place.  NULL: a fault.
 */
json_t *import_file_read(struct desk_call *, struct upload *, enum import_kind,
    bool *fine, struct fault *);

#endif
