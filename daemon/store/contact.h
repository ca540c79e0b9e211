/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * contact.h - what the desk knows of a person, beside what they said themselves
 */
#ifndef STORE_CONTACT_H
#define STORE_CONTACT_H

#include "base/arena.h"
#include "core/quiet.h"
#include "store/person.h"

struct contact {
	int64_t person;
	const char *name; /* as the desk writes it; NULL; so are the next two */
	const char *lists; /* parted by ; those of the desk are written */
	const char *consent; /* to notices, as it was given, in words */
	int64_t consent_ms; /* when; 0: unknown */
	const char *consent_by; /* over which channel; NULL: unknown */
	struct quiet quiet; /* their own hours, beside those of the line */
	bool by_call; /* they do not read: reminders are calls */
	/* filled when read */
	const char *person_name;
	struct phone_number number;
	enum safety safety;
	struct stops stops;
	const struct language *language;
};

/* Writes what is not filled when read; there is one of each person.  Lists of
 * NULL stay as they were. */
int store_contact_put(struct store *, const struct contact *, int64_t now_ms,
    struct fault *) MUST_CHECK;
/* Also of a person that nothing was written of yet. */
int store_contact_get(struct store *, struct arena *, int64_t person,
    struct contact *, bool *found, struct fault *) MUST_CHECK;
int store_contact_quiet(
    struct store *, int64_t person, struct quiet *, struct fault *) MUST_CHECK;
int store_contact_by_call(
    struct store *, int64_t person, bool *by_call, struct fault *) MUST_CHECK;
int store_contact_list(struct store *,
    bool (*each)(void *context, const struct contact *), void *context,
    struct fault *) MUST_CHECK;

#endif
