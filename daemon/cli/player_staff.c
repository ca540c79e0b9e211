/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_staff.c - what somebody at the desk does, in a conversation in plain
 * text
 *
 *     staff anna takes +393331112233
 *     staff anna answers +393331112233 We call you tomorrow.
 *     staff anna frees +393331112233
 *     staff anna calls +393331112233 by +393331110001
 */
#include "cli/player_desk.h"
#include "cli/player_notice.h"

#include "desk/attend.h"
#include "store/staff.h"

struct deed {
	const char *word;
	int (*act)(const struct player *, const struct attending *,
	    const struct script_line *, attend_refusal *, struct fault *);
};

static int
take(const struct player *player, const struct attending *attending,
    const struct script_line *line, attend_refusal *refused,
    struct fault *fault)
{
	(void)player;
	(void)line;
	return attend_take(attending, refused, fault);
}

static int
answer(const struct player *player, const struct attending *attending,
    const struct script_line *line, attend_refusal *refused,
    struct fault *fault)
{
	return attend_answer(attending, player->world.accounts,
	    player->world.account_count, script_rest(line, 4), refused, fault);
}

static int
give_free(const struct player *player, const struct attending *attending,
    const struct script_line *line, attend_refusal *refused,
    struct fault *fault)
{
	(void)player;
	(void)line;
	*refused = NULL;
	return attend_free(attending, refused, fault);
}

/* The second number is of their own phone. */
static int
call(const struct player *player, const struct attending *attending,
    const struct script_line *line, attend_refusal *refused,
    struct fault *fault)
{
	struct slice name = script_word(line, 1);
	struct phone_number phone;

	if (!script_is(line, 4, "by") ||
	    phone_number_parse(script_word(line, 5), &phone) != 0)
		return fault_set(
		    fault, FAULT_DATA, "staff NAME calls NUMBER by NUMBER");
	return attend_call(attending, &player->world, &phone,
	    arena_copy(player->arena, name.data, name.length), refused, fault);
}

static const struct deed deeds[] = {{"takes", take}, {"answers", answer},
    {"frees", give_free}, {"calls", call}};

/* Who is called so; an account is made when there is none. */
static int
find_staff(struct player *player, const struct script_line *line,
    struct staff *staff, struct fault *fault)
{
	struct slice word = script_word(line, 1);
	const char *name = arena_copy(player->arena, word.data, word.length);
	bool found;

	if (store_staff_by_name(
		player->store, player->arena, name, staff, &found, fault) != 0)
		return -1;
	if (found)
		return 0;
	*staff = (struct staff){
	    .name = name, .desks = STAFF_ALL_DESKS, .made_ms = player->now_ms};
	return store_staff_add(player->store, staff, fault);
}

static int
find_person(struct player *player, const struct script_line *line,
    struct person *person, struct fault *fault)
{
	struct phone_number number;
	bool found;

	if (phone_number_parse(script_word(line, 3), &number) != 0)
		return fault_set(
		    fault, FAULT_DATA, "this is no telephone number");
	return store_person_by_number(player->store, player->arena, &number,
	    true, player->now_ms, person, &found, fault);
}

static int
act(struct player *player, const struct script_line *line,
    const struct deed *deed, attend_refusal *refused, struct fault *fault)
{
	struct person person;
	struct staff staff;
	struct attending attending = {.store = player->store,
	    .arena = player->arena,
	    .now_ms = player->now_ms,
	    .person = &person};

	if (find_staff(player, line, &staff, fault) != 0 ||
	    find_person(player, line, &person, fault) != 0)
		return -1;
	attending.staff = staff.id;
	return deed->act(player, &attending, line, refused, fault);
}

void
play_staff(struct player *player, const struct script_line *line)
{
	attend_refusal refused = NULL;
	struct fault fault;
	size_t i = 0;

	while (i < ARRAY_LEN(deeds) && !script_is(line, 2, deeds[i].word))
		i++;
	if (i == ARRAY_LEN(deeds))
		play_staff_notice(player, line);
	else if (act(player, line, &deeds[i], &refused, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
	else if (refused != NULL)
		player_differs(player, line, "refused: %s", refused);
	else
		player_wait(player, line, SECOND_MS);
}
