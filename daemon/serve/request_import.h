/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_import.h - rows that a command brings, at once or as a long import
 *
 *     {"do":"import","what":"cases","rows":[{…}]}           -> {"done":1}
 *     {"do":"import","what":"cases","begin":90000}          -> {"import":7}
 *     {"do":"import","what":"cases","into":7,"rows":[{…}]}  -> {"done":400}
 *     {"do":"import","apply":7}    -> {"put":400,"ended":false,"cancelled":0}
 *
 * A few rows are put in place in one unit.  Of many all come first, each
 * checked, and rest on the disk (store/staged.h); `apply` puts the next piece
 * in place and is asked until it has ended.  Who asked may die meanwhile: from
 * the first `apply` on the daemon goes on by itself, also after a crash.  With
 * "cancel_missing" in `begin`, appointments that have a ref and are not in the
 * import are cancelled at its end.
 */
#ifndef SERVE_REQUEST_IMPORT_H
#define SERVE_REQUEST_IMPORT_H

#include <jansson.h>

#include "line/line.h"
#include "serve/settings.h"

/* JSON is what LINE says. */
int request_import_unit(const json_t *json, struct slice line,
    const struct settings *, struct unit *, struct fault *) MUST_CHECK;
/* What came of it, or NULL when the unit is none of these. */
json_t *request_import_answer(const struct unit *);
/* Is it a piece of a long import? */
bool request_import_is_long(const struct unit *);

#endif
