/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * slot.h - free slots of desks: who may have one, and who takes it
 *
 * Turns run one after another, so what is free when a turn looks is free when
 * it books: two people never get the same slot.
 */
#ifndef LINE_SLOT_H
#define LINE_SLOT_H

#include "line/host.h"
#include "store/offer.h"

/* Nobody is told of a slot that begins sooner. */
#define SLOT_LEAD_MS (3 * HOUR_MS)

/*
 * Is there room in the slot of a desk that begins at AT, beside the
 * appointment and the waiting person BUT?
 */
int slot_has_room(struct turn *, const struct desk_hours *, int64_t at_ms,
    const struct waiting *but, bool *room, struct fault *) MUST_CHECK;
/*
 * The first after AFTER (an id) in the list of a desk that the slot at AT is
 * of use to and who was not told of it; who waits for nothing any more is
 * taken out.
 */
int slot_first_waiting(struct turn *, const struct desk_hours *, int64_t after,
    int64_t at_ms, struct waiting *, bool *found, struct fault *) MUST_CHECK;
/* The desk of an appointment: by name, or the only one there is; or NULL. */
const struct desk_hours *slot_desk(const struct world *, const char *name);

/* What flow_host says of desks; CONTEXT is the host. */
const char *slot_desk_state(void *context, const char *name, int64_t *opens_ms);
int slot_find(void *context, const char *source, int64_t id, int64_t after_ms,
    int64_t out[SLOTS_OFFERED]);
int64_t slot_take(
    void *context, const char *source, int64_t id, int64_t start_ms);

/* They wait for another day of the appointment ID. */
void slot_wait(struct host *, int64_t id);
/* They do not want what the offer ID is of. */
void slot_refuse(struct host *, int64_t id);
/* Values of an offer; false: it is gone. */
bool slot_recall(struct host *, int64_t id, struct values *);

#endif
