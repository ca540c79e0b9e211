/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * attend_known.c - what somebody says of themselves at the desk: a name, lists
 * of notices, and that they agree to get some
 */
#include "desk/attend_inside.h"
#include "store/contact.h"
#include "store/thread.h"

/* A line in the conversation and in the audit: who asks later finds both. */
static int
write_down(const struct attending *attending, const char *what,
    const char *words, struct fault *fault)
{
	struct interaction row = {.at_ms = attending->now_ms,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_IN,
	    .kind = KIND_NOTE,
	    .flow = "notice",
	    .step = what,
	    .text = slice_of(words)};

	if (store_thread_add(attending->store, attending->person,
		attending->staff, &row, fault) != 0)
		return -1;
	return attend_audit(attending, what, row.id, fault);
}

static void
set_consent(struct contact *contact, const char *words, int64_t now_ms)
{
	bool given = words[0] != '\0';

	contact->consent = given ? words : NULL;
	contact->consent_ms = given ? now_ms : 0;
	contact->consent_by = given ? "desk" : NULL;
}

int
attend_know(const struct attending *attending, const struct attend_known *known,
    struct fault *fault)
{
	struct contact contact;
	bool found;

	if (store_contact_get(attending->store, attending->arena,
		attending->person->id, &contact, &found, fault) != 0)
		return -1;
	contact.lists = known->lists;
	if (known->name != NULL)
		contact.name = known->name[0] == '\0' ? NULL : known->name;
	if (known->consent != NULL)
		set_consent(&contact, known->consent, attending->now_ms);
	if (store_contact_put(
		attending->store, &contact, attending->now_ms, fault) != 0 ||
	    (known->name != NULL &&
		attend_audit(attending, "name-written", 0, fault) != 0) ||
	    (known->lists != NULL &&
		write_down(attending, "lists-written", known->lists, fault) !=
		    0) ||
	    (known->consent != NULL &&
		write_down(attending,
		    contact.consent == NULL ? "consent-taken-back" :
					      "consent-given",
		    known->consent, fault) != 0))
		return -1;
	return 0;
}
