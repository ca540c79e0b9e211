/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_opt.h - the desk notes that somebody wants no messages, or wants them
 */
#ifndef SERVE_REQUEST_OPT_H
#define SERVE_REQUEST_OPT_H

#include <jansson.h>

#include "line/line.h"

/*
 * {"do":"opt","person":"+39…","purpose":"notices","stops":true,"words":"…"};
 * the person by number or by name.  Nobody is opted in without words that say
 * how they agreed.
 */
int request_opt_unit(const json_t *, struct unit *, struct fault *) MUST_CHECK;

#endif
