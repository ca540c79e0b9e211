/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * player_set.c - set quiet 21:00-08:00: a line of the settings, for this
 * conversation; set squillo reject: one of its account
 */
#include "cli/player_desk.h"
#include "serve/settings_words.h"

static const struct setting *
find(const struct script_line *line)
{
	size_t i;

	for (i = 0; setting_table[i].word != NULL; i++)
		if (script_is(line, 1, setting_table[i].word))
			return &setting_table[i];
	return NULL;
}

static void
use(struct player *player, const struct settings *settings)
{
	struct world *world = &player->world;

	world->desk_name = settings->name;
	world->call_languages = settings->call_languages;
	world->phone = settings->phone;
	world->answer_days = settings->answer_days;
	world->answers_per_hour = settings->answers_per_hour;
	world->call_backs_per_day = settings->call_backs_per_day;
	world->reminders = settings->reminders;
	world->allow_count = settings->allow_count;
	world->cap = settings->cap;
}

void
play_set(struct player *player, const struct script_line *line)
{
	struct script_line words = *line;
	struct findings findings = findings_new(player->arena);
	struct settings_reader reader = {.settings = player->loaded->settings,
	    .findings = &findings,
	    .account = &player->accounts[0]};
	const struct setting *setting = find(line);

	words.words++;
	words.count--;
	if (setting != NULL)
		setting->read(&reader, &words);
	else if (script_is(line, 1, "squillo"))
		settings_account_line(&reader, &words);
	else
		player_differs(player, line, "there is no such setting");
	if (findings.errors > 0)
		player_differs(player, line, "%s", findings.list[0].message);
	use(player, reader.settings);
}
