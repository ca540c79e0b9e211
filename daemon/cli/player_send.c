/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_send.c - what goes to many people, and by which way
 *
 *     account second price 0.05     a second way out; a line of its settings
 *     account main down             nothing goes by it, until `up`
 *     people 20 +393331110000 language it, lists corteo, consent yes
 *     told 20 by second TEXT        so many texts with these words went by it
 *     reported 20 delivered         what the provider says of the last ones
 *     stands 1 done                 how far notice 1 is
 *     task spending-cap             what the desk was told of
 */
#include "cli/player_send.h"

#include <string.h>

#include "base/number.h"
#include "cli/player_person.h"
#include "serve/settings_sending.h"
#include "store/follow_up.h"
#include "store/notice.h"

#define PEOPLE_MAX 99

struct account *
player_account(
    struct player *player, const struct script_line *line, size_t index)
{
	struct slice word = script_word(line, index);
	size_t i;

	for (i = 0; i < player->world.account_count; i++)
		if (slice_is(word, player->accounts[i].name))
			return &player->accounts[i];
	player_differs(player, line, "there is no account %.*s",
	    (int)word.length, word.data);
	return NULL;
}

/* Another one, after those that are there. */
static void
add_account(struct player *player, const struct script_line *line)
{
	struct slice name = script_word(line, 1);
	size_t count = player->world.account_count;

	if (count == PLAYER_ACCOUNTS_MAX) {
		player_differs(
		    player, line, "at most %d accounts", PLAYER_ACCOUNTS_MAX);
		return;
	}
	player->accounts[count] = player->accounts[0];
	player->accounts[count].name =
	    arena_copy(player->arena, name.data, name.length);
	player->accounts[count].number = arena_printf(
	    player->arena, "%s%zu", player->accounts[0].number, count);
	player->world.account_count++;
}

static bool
has_account(const struct player *player, const struct script_line *line)
{
	size_t i;

	for (i = 0; i < player->world.account_count; i++)
		if (script_is(line, 1, player->accounts[i].name))
			return true;
	return false;
}

static void
play_account(struct player *player, const struct script_line *line)
{
	struct findings findings = findings_new(player->arena);
	struct settings_reader reader = {
	    .settings = player->loaded->settings, .findings = &findings};
	const struct setting *setting =
	    settings_sending_find(script_word(line, 2));
	struct script_line words = *line;

	if (!has_account(player, line))
		add_account(player, line);
	reader.account = player_account(player, line, 1);
	if (reader.account == NULL || line->count == 2)
		return;
	words.words += 2;
	words.count -= 2;
	if (script_is(line, 2, "down") || script_is(line, 2, "up"))
		player->down[reader.account - player->accounts] =
		    script_is(line, 2, "down");
	else if (setting != NULL)
		setting->read(&reader, &words);
	else
		player_differs(player, line,
		    "written: account NAME, and a line of how it sends, or "
		    "down, or up");
	if (findings.errors > 0)
		player_differs(player, line, "%s", findings.list[0].message);
}

static int64_t
count_of(struct player *player, const struct script_line *line)
{
	int64_t count = 0;

	if (number_parse(script_word(line, 1), 1, PEOPLE_MAX, &count) != 0)
		player_differs(player, line, "how many: a number from 1 to %d",
		    PEOPLE_MAX);
	return count;
}

/* Their numbers follow one another. */
static void
play_people(struct player *player, const struct script_line *line)
{
	int64_t count = count_of(player, line), i, last = 0;
	struct findings findings = findings_new(player->arena);
	struct phone_number first;

	if (player_number(player, line, 2, &first) != 0 ||
	    number_parse(slice_of(first.e164 + 1), 1, INT64_MAX, &last) != 0)
		return;
	for (i = 0; i < count && !player->over; i++) {
		struct slice rest = script_rest(line, 3);
		const char *one =
		    arena_printf(player->arena, "person +%lld %.*s",
			(long long)(last + i), (int)rest.length, rest.data);
		struct script script = script_read(
		    player->arena, line->file, slice_of(one), &findings);

		script.lines[0].number = line->number;
		play_person(player, &script.lines[0]);
	}
}

/* told 20 [by NAME] TEXT */
static void
play_told(struct player *player, const struct script_line *line)
{
	bool by = script_is(line, 2, "by");
	const struct account *account =
	    by ? player_account(player, line, 3) : NULL;
	struct slice wanted = script_rest(line, by ? 4 : 2);
	int64_t count = count_of(player, line);
	size_t i = 0;

	while (i < player->heard_count && count > 0) {
		const struct heard_text *heard = &player->heard[i];

		if (!player_is_same(player, heard->text, wanted) ||
		    (account != NULL &&
			strcmp(heard->account, account->name) != 0)) {
			i++;
			continue;
		}
		player_take(player, i);
		count--;
	}
	if (count > 0 && !player->over)
		player_differs(
		    player, line, "%lld fewer went out", (long long)count);
}

/* reported 20 delivered: of those that went out last */
static void
play_reported(struct player *player, const struct script_line *line)
{
	enum message_state state = message_state_find(script_word(line, 2));
	size_t count = (size_t)count_of(player, line), i;

	if (state == MESSAGE_STATES || count > player->went_count) {
		player_differs(player, line, "written: reported 20 delivered");
		return;
	}
	for (i = 0; i < count && !player->over; i++)
		player_event(player, line,
		    &(struct event){.kind = EVENT_RECEIPT,
			.account =
			    player
				->went[(player->went_count - 1 - i) % WENT_MAX]
				.account,
			.message =
			    player
				->went[(player->went_count - 1 - i) % WENT_MAX]
				.message,
			.state = state});
}

static void
play_stands(struct player *player, const struct script_line *line)
{
	enum notice_state state = NOTICE_STATES;
	struct slice wanted = script_word(line, 2);
	struct fault fault;
	int64_t id;

	if (number_parse(script_word(line, 1), 1, INT64_MAX, &id) != 0 ||
	    notice_state_find(wanted) == NOTICE_STATES)
		player_differs(player, line, "written: stands 1 done");
	else if (store_notice_state(player->store, id, &state, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
	else if (state != notice_state_find(wanted))
		player_differs(player, line, "it is %s",
		    state == NOTICE_STATES ? "not there" :
					     notice_state_name(state));
}

struct looking {
	struct slice topic;
	bool found;
};

static bool
look_at(void *context, const struct follow_up *task)
{
	struct looking *looking = context;

	looking->found |= slice_is(looking->topic, task->topic);
	return !looking->found;
}

static void
play_task(struct player *player, const struct script_line *line)
{
	struct looking looking = {.topic = script_word(line, 1)};
	struct fault fault;

	if (store_follow_up_list(
		player->store, false, look_at, &looking, &fault) != 0)
		player_differs(player, line, "%s", fault.text);
	else if (!looking.found)
		player_differs(player, line, "the desk has no such task");
}

const struct player_word player_send_words[] = {
    {"account", play_account, true},
    {"people", play_people, true},
    {"told", play_told, false},
    {"reported", play_reported, true},
    {"stands", play_stands, true},
    {"task", play_task, false},
    {NULL, NULL, false},
};
