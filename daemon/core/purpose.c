/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * purpose.c - what a message is for, and what somebody wants no more of
 */
#include "core/purpose.h"

static const char *const names[] = {
    [PURPOSE_ANSWER] = "answers",
    [PURPOSE_REMINDER] = "reminders",
    [PURPOSE_NOTICE] = "notices",
    [PURPOSE_ALL] = "all",
};

const char *
purpose_name(enum purpose purpose)
{
	return names[purpose];
}

int
purpose_find(struct slice word, enum purpose *purpose)
{
	size_t i;

	for (i = PURPOSE_REMINDER; i < ARRAY_LEN(names); i++)
		if (slice_is(word, names[i])) {
			*purpose = (enum purpose)i;
			return 0;
		}
	return -1;
}

/* Where a purpose of its own is kept; NULL for the others. */
static int64_t *
part_of(struct stops *stops, enum purpose purpose)
{
	switch (purpose) {
	case PURPOSE_REMINDER:
		return &stops->reminders_ms;
	case PURPOSE_NOTICE:
		return &stops->notices_ms;
	case PURPOSE_ANSWER:
	case PURPOSE_ALL:
		break;
	}
	return NULL;
}

bool
stops_any(const struct stops *stops)
{
	return stops->all_ms != 0 || stops->reminders_ms != 0 ||
	    stops->notices_ms != 0;
}

int64_t
stops_since(const struct stops *stops, enum purpose purpose)
{
	struct stops copy = *stops;
	const int64_t *part = part_of(&copy, purpose);

	if (purpose == PURPOSE_ANSWER)
		return 0;
	return stops->all_ms != 0 || part == NULL ? stops->all_ms : *part;
}

void
stops_add(struct stops *stops, enum purpose purpose, int64_t at_ms)
{
	int64_t *part = part_of(stops, purpose);

	if (purpose == PURPOSE_ANSWER || stops->all_ms != 0)
		return;
	if (part == NULL)
		*stops = (struct stops){.all_ms = at_ms};
	else if (*part == 0)
		*part = at_ms;
}

void
stops_take(struct stops *stops, enum purpose purpose)
{
	int64_t all_ms = stops->all_ms;
	int64_t *part = part_of(stops, purpose);

	if (purpose == PURPOSE_ALL)
		*stops = (struct stops){0};
	if (part == NULL)
		return;
	if (all_ms != 0)
		*stops = (struct stops){
		    .reminders_ms = all_ms, .notices_ms = all_ms};
	*part = 0;
}
