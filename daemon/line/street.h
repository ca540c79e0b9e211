/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * street.h - a phone of the desk starts a notice by text: 7 PARTENZA 4711
 *
 * For a demonstration, where nobody has a computer: the notice was written and
 * approved before, and the desk named the phone.  To any other phone the same
 * text is one that nobody understands.
 */
#ifndef LINE_STREET_H
#define LINE_STREET_H

#include "line/host.h"

/*
 * True when what they wrote was such a text, from such a phone; what they are
 * told is in TALK then, and the PIN is not kept.  What fails is in the host.
 */
bool street_hear(struct host *, struct talk *);

/*
 * What the texts of a notice may name: {number}, {people}, and {text}, in the
 * voice of who recorded it.
 */
int street_values(struct turn *, int64_t notice, const struct person *,
    struct values *, bool *found, struct fault *) MUST_CHECK;

#endif
