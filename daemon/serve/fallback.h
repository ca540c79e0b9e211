/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fallback.h - what a caller hears when the daemon itself does not answer
 *
 * One document for the provider's fallback address: an apology in all languages
 * of calls, another number, the end.  It needs no database, and no daemon
 * either: `prompts build` writes it beside the telephone audio, whose files it
 * names by relative addresses, and any web server can give both out.
 */
#ifndef SERVE_FALLBACK_H
#define SERVE_FALLBACK_H

#include "serve/load.h"

#define FALLBACK_NAME "fallback.xml"

/* The document, in the arena; what is recorded is as LOADED has it. */
struct slice fallback_make(const struct loaded *, struct arena *);
/* Writes it into the folder of the telephone audio. */
int fallback_write(const struct loaded *, struct fault *) MUST_CHECK;

#endif
