/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * reminder.c - when people are told of their appointments
 */
#include "core/reminder.h"

#include <ctype.h>

#include "base/moment.h"

/* So long before quiet begins, so that all of an evening's have time to go. */
#define LEAD_MS (30 * MINUTE_MS)

struct quiet_hours
reminder_quiet(const struct reminder_rules *rules, const struct quiet *own)
{
	struct quiet_hours hours = {.list = {rules->quiet}, .count = 1};

	if (own->from != own->until)
		hours.list[hours.count++] = *own;
	return hours;
}

/* "permesso-di-soggiorno" is the topic "Permesso di soggiorno". */
static bool
is_kind(const char *kind, const char *name)
{
	for (; *kind != '\0' && *name != '\0'; kind++, name++) {
		char letter = *name == ' ' ? '-' : *name;

		if (tolower((unsigned char)*kind) !=
		    tolower((unsigned char)letter))
			return false;
	}
	return *kind == *name;
}

static const struct reminder_offsets *
find_kind(const struct reminder_rules *rules, const char *name)
{
	int i;

	for (i = 0; name != NULL && i < rules->kind_count; i++)
		if (is_kind(rules->kinds[i].kind, name))
			return &rules->kinds[i];
	return NULL;
}

const struct reminder_offsets *
reminder_offsets_of(
    const struct reminder_rules *rules, const char *topic, const char *desk)
{
	const struct reminder_offsets *offsets = find_kind(rules, topic);

	if (offsets == NULL)
		offsets = find_kind(rules, desk);
	return offsets == NULL ? &rules->all : offsets;
}

static int64_t
earlier(int64_t starts_ms, int64_t before_ms)
{
	if (before_ms % DAY_MS != 0)
		return starts_ms - before_ms;
	return moment_days_later(starts_ms, -(int)(before_ms / DAY_MS));
}

int64_t
reminder_due(const struct quiet_hours *hours, int64_t starts_ms,
    int64_t before_ms, int64_t now_ms)
{
	int64_t due = earlier(starts_ms, before_ms), evening;

	if (due <= now_ms)
		return 0;
	if (quiet_is(hours, due)) {
		evening = quiet_began(hours, due) - LEAD_MS;
		due = evening > now_ms && !quiet_is(hours, evening) ?
		    evening :
		    quiet_ends(hours, due);
	}
	return due < starts_ms ? due : 0;
}

int64_t
reminder_change_due(
    const struct quiet_hours *hours, int64_t starts_ms, int64_t now_ms)
{
	int64_t due = quiet_ends(hours, now_ms);

	return due < starts_ms ? due : 0;
}
