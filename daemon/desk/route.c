/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * route.c - what can be asked under /desk/api/, and who may
 */
#include "desk/route.h"

#include <string.h>

const struct desk_route *const desk_routes[] = {view_sign_in, view_me,
    view_inbox, view_person, view_write, view_task, view_line, view_staff,
    view_export, view_appointment, view_book, view_waiting, view_case,
    view_import, view_about, view_ready, view_dial, view_notice_voice,
    view_notices, view_notice_write, view_rehearsal, view_house, view_numbers,
    view_texts, view_voice_keep, view_voice, view_words, view_flows, view_trial,
    NULL};

/* Takes the part up to the next slash off the front. */
static struct slice
next_part(struct slice *path)
{
	const char *slash =
	    path->length == 0 ? NULL : memchr(path->data, '/', path->length);
	struct slice part = *path;

	if (slash == NULL) {
		path->length = 0;
		return part;
	}
	part.length = (size_t)(slash - path->data);
	path->data += part.length + 1;
	path->length -= part.length + 1;
	return part;
}

static bool
fits(const char *pattern, struct slice path, struct slice *named)
{
	struct slice wanted = slice_of(pattern);

	while (wanted.length > 0 && path.length > 0) {
		struct slice expected = next_part(&wanted),
			     part = next_part(&path);

		if (expected.data[0] == '{' && part.length > 0)
			*named = part;
		else if (!slice_equals(expected, part))
			return false;
	}
	return wanted.length == 0 && path.length == 0;
}

const struct desk_route *
route_find(
    struct slice path, const char *method, struct slice *named, int *status)
{
	const struct desk_route *const *view, *route;

	*status = 404;
	for (view = desk_routes; *view != NULL; view++)
		for (route = *view; route->path != NULL; route++) {
			if (!fits(route->path, path, named))
				continue;
			if (strcmp(route->method, method) == 0)
				return route;
			*status = 405;
		}
	return NULL;
}

bool
rule_allows(enum route_rule rule, enum role role)
{
	switch (rule) {
	case DESK_ANYONE:
	case DESK_VOLUNTEER:
		return true;
	case DESK_COORDINATOR:
		return role >= ROLE_COORDINATOR;
	case DESK_ADMIN:
		return role == ROLE_ADMIN;
	case DESK_RULE_NONE:
		break;
	}
	return false;
}
