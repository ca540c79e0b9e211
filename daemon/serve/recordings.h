/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recordings.h - callers' messages: asked for at the provider, deleted there
 */
#ifndef SERVE_RECORDINGS_H
#define SERVE_RECORDINGS_H

#include "serve/daemon_inside.h"

/* Carries out an ACTION_FETCH, ACTION_DROP or ACTION_REMOVE_…. */
void ask_recording(struct daemon *, const struct action *);

#endif
