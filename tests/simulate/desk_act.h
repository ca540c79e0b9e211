/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * desk_act.h - what the desk does: appointments, notices, conversations
 */
#ifndef TESTS_SIMULATE_DESK_ACT_H
#define TESTS_SIMULATE_DESK_ACT_H

#include <jansson.h>

#include "machine.h"

void desk_start_acts(struct simulation *);

/* A request of the command line; takes it over. */
void desk_request(struct simulation *, json_t *,
    void (*then)(struct simulation *, struct job *, bool died), void *context);

/* desk_talk.c: what one of them does now. */
void desk_hire(struct simulation *);
void desk_notice(struct simulation *);
void desk_takes(struct simulation *);
void desk_forgets(struct simulation *);
void desk_closes(struct simulation *);

#endif
