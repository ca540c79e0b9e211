/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staff_change.c - what can be changed about who works at the desk
 */
#include "desk/staff_change.h"

#include <string.h>

#include "base/clock.h"
#include "base/random.h"
#include "store/attention.h"
#include "store/audit.h"

#define LINK_MS DAY_MS
#define DESKS_MAX 256

static const struct {
	const char *word, *did;
} kinds[] = {
    [STAFF_ADD] = {"add", "staff-added"},
    [STAFF_ROLE] = {"role", "staff-role"},
    [STAFF_DISABLE] = {"disable", "staff-disabled"},
    [STAFF_ENABLE] = {"enable", "staff-enabled"},
    [STAFF_LINK] = {"link", "staff-link"},
};

int
staff_change_find(struct slice word, enum staff_change_kind *kind)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(kinds); i++)
		if (slice_is(word, kinds[i].word)) {
			*kind = (enum staff_change_kind)i;
			return 0;
		}
	return -1;
}

static bool
is_letter(char letter)
{
	return letter >= 'a' && letter <= 'z';
}

/* Letters first, then also digits, dots and dashes. */
static bool
is_name(struct slice name, size_t max)
{
	size_t i;

	if (name.length < 2 || name.length > max || !is_letter(name.data[0]))
		return false;
	for (i = 0; i < name.length; i++)
		if (!is_letter(name.data[i]) && name.data[i] != '-' &&
		    name.data[i] != '.' &&
		    (name.data[i] < '0' || name.data[i] > '9'))
			return false;
	return true;
}

/* The names of desks with one blank between them; NULL when one is none. */
static const char *
read_desks(struct arena *arena, struct slice wanted)
{
	struct text text = text_new(arena, DESKS_MAX);
	size_t at = 0, end;

	while (at < wanted.length) {
		end = at;
		while (end < wanted.length && wanted.data[end] != ' ' &&
		    wanted.data[end] != ',')
			end++;
		if (end > at) {
			struct slice desk = {wanted.data + at, end - at};

			if (!is_name(desk, STAFF_NAME_MAX))
				return NULL;
			if (text.length > 0)
				text_add_byte(&text, ' ');
			text_add_slice(&text, desk);
		}
		at = end + 1;
	}
	return text.full || text.length == 0 ? NULL : text.data;
}

static int
set_desks(struct staff_change *change, struct staff *staff, struct arena *arena,
    struct fault *fault)
{
	if (change->desks.length == 0)
		return 0;
	change->wrong = "staff-desks";
	staff->desks = read_desks(arena, change->desks);
	if (staff->desks == NULL)
		return fault_set(fault, FAULT_DATA,
		    "desks are names in small letters as in the flows, parted "
		    "by blanks or commas: desk women; or all");
	return 0;
}

static int
add(struct staff_change *change, struct arena *arena, struct store *store,
    struct staff *staff, struct fault *fault)
{
	change->wrong = "staff-name";
	if (!is_name(change->name, STAFF_NAME_MAX))
		return fault_set(fault, FAULT_DATA,
		    "a name to sign in with has 2 to %d small letters, digits, "
		    "dots and dashes, and begins with a letter",
		    STAFF_NAME_MAX);
	staff->name = arena_copy(arena, change->name.data, change->name.length);
	staff->role = change->role;
	staff->desks = DESK_GENERAL;
	if (set_desks(change, staff, arena, fault) != 0)
		return -1;
	change->wrong = "staff-taken";
	return store_staff_add(store, staff, fault);
}

static int
give_link(struct staff_change *change, struct store *store, int64_t now_ms,
    const struct staff *staff, struct fault *fault)
{
	change->wrong = "staff-disabled";
	if (staff->disabled)
		return fault_set(fault, FAULT_DATA,
		    "this account is disabled; enable it first");
	random_name(change->link, STAFF_TOKEN_LETTERS);
	return store_staff_set_link(
	    store, staff->id, slice_of(change->link), now_ms + LINK_MS, fault);
}

static bool
count_admin(void *context, const struct staff *staff)
{
	if (staff->role == ROLE_ADMIN && !staff->disabled)
		++*(int *)context;
	return true;
}

/* Somebody has to be left who may change accounts. */
static int
save(struct staff_change *change, struct store *store,
    const struct staff *staff, struct fault *fault)
{
	int admins = 0;

	change->wrong = "staff-last";
	if (store_staff_save(store, staff, fault) != 0 ||
	    store_staff_list(store, count_admin, &admins, fault) != 0)
		return -1;
	if (admins == 0)
		return fault_set(fault, FAULT_DATA,
		    "then there would be no admin any more; make somebody "
		    "else one first");
	return 0;
}

static int
change_known(struct staff_change *change, struct arena *arena,
    struct store *store, int64_t now_ms, struct staff *staff,
    struct fault *fault)
{
	const char *name =
	    arena_copy(arena, change->name.data, change->name.length);
	bool found;

	if (store_staff_by_name(store, arena, name, staff, &found, fault) != 0)
		return -1;
	change->wrong = "nobody";
	if (!found)
		return fault_set(fault, FAULT_MISSING,
		    "nobody at the desk is called so; `staff list` shows who "
		    "is");
	switch (change->kind) {
	case STAFF_ROLE:
		staff->role = change->role;
		if (set_desks(change, staff, arena, fault) != 0)
			return -1;
		return save(change, store, staff, fault);
	case STAFF_DISABLE:
	case STAFF_ENABLE:
		staff->disabled = change->kind == STAFF_DISABLE;
		/* A link that lies about opens nothing when they are back. */
		if (store_staff_set_link(
			store, staff->id, slice_of(""), 0, fault) != 0)
			return -1;
		return save(change, store, staff, fault);
	default:
		return give_link(change, store, now_ms, staff, fault);
	}
}

int
staff_change(struct staff_change *change, struct arena *arena,
    struct store *store, int64_t now_ms, struct fault *fault)
{
	struct staff staff = {.made_ms = now_ms};
	struct audit audit = {.at_ms = now_ms,
	    .staff = change->by,
	    .did = kinds[change->kind].did};

	change->link[0] = '\0';
	if (change->kind != STAFF_ADD) {
		if (change_known(change, arena, store, now_ms, &staff, fault) !=
		    0)
			return -1;
	} else if (add(change, arena, store, &staff, fault) != 0 ||
	    give_link(change, store, now_ms, &staff, fault) != 0) {
		return -1;
	}
	audit.thing = change->staff = staff.id;
	return store_audit_add(store, &audit, fault);
}
