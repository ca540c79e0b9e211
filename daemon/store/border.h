/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * border.h - rows of a conversation that are of a desk alone
 *
 * Who sees a person sees what they wrote.  But a reminder, an answer about an
 * appointment, a notice, a note or what staff said while the conversation was
 * of a desk ("women") is that desk's: whoever is not of it does not read it.
 * Such a row keeps the names of its desks, sealed, whatever becomes of the
 * appointment or the task that it came from.
 *
 * The general desk is no border: what is of it has no desk here.
 */
#ifndef STORE_BORDER_H
#define STORE_BORDER_H

#include "base/arena.h"
#include "store/store.h"

/* Row INTERACTION is of these ("women legal"); NULL: of none. */
int border_put(struct store *, int64_t interaction, const char *desks,
    struct fault *) MUST_CHECK;
/* Those of all that there ever was to do for PERSON, or NULL. */
int border_of_person(struct store *, struct arena *, int64_t person,
    const char **desks, struct fault *) MUST_CHECK;
/* Is a row of DESKS (or NULL) behind a border for who is of MINE (NULL: all)? */
bool border_hides(const char *mine, const char *desks);

#endif
