/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * privacy.h - requests that take away what is known of people
 */
#ifndef SERVE_PRIVACY_H
#define SERVE_PRIVACY_H

#include <jansson.h>

#include "line/line.h"
#include "serve/settings.h"

/* {"do":"forget","number":"+39…"} */
int privacy_forget(const json_t *, struct unit *, struct fault *) MUST_CHECK;
/* {"do":"retain"}: a few pieces; somebody says that the clock is right. */
int privacy_retain(const struct settings *, struct unit *) MUST_CHECK;
/* What came of one of them, a new reference, or NULL for another unit. */
json_t *privacy_answer(const struct unit *);

#endif
