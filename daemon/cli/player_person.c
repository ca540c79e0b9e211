/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_person.c - the people of a conversation, and what the desk notes of them
 */
#include "cli/player_person.h"

#include "base/moment.h"
#include "store/contact.h"

int
player_number(struct player *player, const struct script_line *line,
    size_t index, struct phone_number *number)
{
	if (phone_number_parse(script_word(line, index), number) == 0)
		return 0;
	player_differs(player, line, "this is no telephone number: %.*s",
	    (int)script_word(line, index).length,
	    script_word(line, index).data);
	return -1;
}

struct person *
player_person(struct player *player, const struct script_line *line)
{
	struct person *person = arena_alloc(player->arena, sizeof(*person));
	struct phone_number number;
	struct fault fault;
	bool found;

	if (player_number(player, line, 1, &number) != 0)
		return NULL;
	if (store_person_by_number(player->store, player->arena, &number, true,
		player->now_ms, person, &found, &fault) != 0) {
		player_differs(player, line, "%s", fault.text);
		return NULL;
	}
	return person;
}

/* What the desk notes of somebody: quiet hours, lists, consent. */
static bool
note_contact(struct player *player, const struct script_line *line, size_t at,
    struct contact *contact)
{
	struct slice value = script_word(line, at + 1);
	const char *words = arena_copy(player->arena, value.data, value.length);

	if (script_is(line, at, "quiet"))
		return hours_parse(value, &contact->quiet.from,
			   &contact->quiet.until) == 0;
	if (script_is(line, at, "lists"))
		contact->lists = words;
	else if (script_is(line, at, "consent"))
		contact->consent = words;
	else if (script_is(line, at, "by"))
		contact->by_call = slice_is(value, "call");
	else
		return false;
	return true;
}

static void
set_contact(struct player *player, const struct script_line *line,
    const struct person *person, size_t at)
{
	struct contact contact;
	struct fault fault;
	bool found;

	/* Lists stay as they are when the line does not name any. */
	if (store_contact_get(player->store, player->arena, person->id,
		&contact, &found, &fault) != 0) {
		player_differs(player, line, "%s", fault.text);
		return;
	}
	contact.lists = NULL;
	if (!note_contact(player, line, at, &contact))
		player_differs(player, line,
		    "written: quiet 22:00-10:00, lists corteo;donne, consent "
		    "yes");
	else if (store_contact_put(
		     player->store, &contact, player->now_ms, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
}

/* person +39… language fr, safety neutral, quiet 22:00-10:00 */
void
play_person(struct player *player, const struct script_line *line)
{
	struct person *person = player_person(player, line);
	struct fault fault;
	size_t i;

	if (person == NULL)
		return;
	for (i = 2; i + 1 < line->count; i += 2) {
		struct slice value = script_word(line, i + 1);

		if (script_is(line, i, "language") &&
		    language_find(value) != NULL) {
			person->language = language_find(value);
			person->language_chosen = true;
		} else if (script_is(line, i, "quiet") ||
		    script_is(line, i, "lists") || script_is(line, i, "by") ||
		    script_is(line, i, "consent")) {
			set_contact(player, line, person, i);
		} else if (!script_is(line, i, "safety") ||
		    safety_find(value, &person->safety) != 0) {
			player_differs(player, line,
			    "written: person NUMBER language fr, safety "
			    "neutral");
			return;
		}
	}
	if (store_person_save(player->store, person, true, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
}
